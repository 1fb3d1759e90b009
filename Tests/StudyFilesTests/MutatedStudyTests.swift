import Foundation
import PlanningDomain
import StudyFiles
import Testing

@Suite("Damaged study files")
struct MutatedStudyTests {
  /// 20,000 in a release build, about a minute; a debug build reads so much slower that it takes 2,000. Another number
  /// comes by `LANTOA_MUTATIONS`.
  private static var count: Int {
    if let text = ProcessInfo.processInfo.environment["LANTOA_MUTATIONS"], let count = Int(text) { return count }
    #if DEBUG
      return 2_000
    #else
      return 20_000
    #endif
  }

  @Test("Thousands of damaged files neither crash nor hang, and each rejection stands inside the file")
  func mutations() throws {
    // One file in sixteen is the study with every key, which takes longer to read.
    let texts = [Array(WardStudy.text.utf8), Array(try EverythingStudy.text().utf8)]
    let seed = ProcessInfo.processInfo.environment["LANTOA_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    print("mutations: LANTOA_SEED=\(seed), \(Self.count) files")
    var generator = SplitMix(state: seed)
    let clock = ContinuousClock()
    var slowest = Duration.zero
    var rejected = 0
    for number in 0..<Self.count {
      var mutation = Mutation(bytes: texts[number % 16 == 15 ? 1 : 0])
      for _ in 0...Int.random(in: 0...3, using: &generator) { mutation.step(&generator) }
      let lines = SourceText(name: "", text: String(decoding: mutation.bytes, as: UTF8.self)).lines
      var reading: StudyReading?
      let time = clock.measure { reading = StudyFile.read(bytes: mutation.bytes, name: "m.yaml") }
      slowest = max(slowest, time)
      #expect(time < .seconds(2), "file \(number) of seed \(seed)")
      guard let reading else { continue }
      let errors = reading.diagnostics.filter { $0.severity == .error }
      #expect((reading.study == nil) == !errors.isEmpty, "file \(number) of seed \(seed)")
      rejected += reading.study == nil ? 1 : 0
      for finding in reading.diagnostics {
        let text = finding.rendered(in: number % 2 == 0 ? .vi : .en)
        let isInside =
          (1...lines.count).contains(finding.position.line)
          && (1...(finding.sourceLine?.count ?? 0) + 1).contains(finding.position.column)
        #expect(isInside && text.contains(finding.code.rawValue), "file \(number) of seed \(seed): \(text)")
      }
    }
    print("mutations: \(rejected) rejected, slowest \(slowest)")
    #expect(rejected > Self.count / 2)
  }
}

/// Steele, Lea and Flood 2014; enough to damage files with.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A file that is damaged step by step.
struct Mutation {
  var bytes: [UInt8]

  mutating func step(_ generator: inout SplitMix) {
    switch Int.random(in: 0...11, using: &generator) {
    case 0: editLines(&generator) { lines, at, _ in lines.remove(at: at) }
    case 1: editLines(&generator) { lines, at, other in lines.insert(lines[at], at: other) }
    case 2: editLines(&generator) { lines, at, other in lines.swapAt(at, other) }
    case 3: editLines(&generator) { lines, at, other in lines[at] = [UInt8](repeating: 0x20, count: other % 9) + lines[at] }
    case 4: editLines(&generator) { lines, at, _ in lines[at].removeFirst(min(2, lines[at].count)) }
    case 5: flipByte(&generator)
    case 6: replaceNumber(&generator)
    case 7: bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
    case 8: insert(["\t", "\0", "\u{202E}", "\u{FEFF}", "\r", "\u{2028}"].randomElement(using: &generator), &generator)
    case 9:
      insert(
        ["*a ", "&a ", "<<: *a", "[", "]", "{", "}", ":", ", ", "- ", "\"", "'", "#"].randomElement(using: &generator), &generator
      )
    case 10:
      insert(
        ["---\n", "? ", "!!int ", "| \n", ">-\n", "%YAML 1.2\n", "null", "~", "no"].randomElement(using: &generator), &generator)
    default: spliceLines(&generator)
    }
  }

  private mutating func editLines(_ generator: inout SplitMix, _ edit: (inout [[UInt8]], Int, Int) -> Void) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let at = Int.random(in: lines.indices, using: &generator)
    let other = Int.random(in: lines.indices, using: &generator)
    edit(&lines, at, other)
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func flipByte(_ generator: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    bytes[Int.random(in: bytes.indices, using: &generator)] ^= 1 << UInt8.random(in: 0...7, using: &generator)
  }

  private mutating func insert(_ text: String?, _ generator: inout SplitMix) {
    guard let text else { return }
    bytes.insert(contentsOf: Array(text.utf8), at: Int.random(in: 0...bytes.count, using: &generator))
  }

  private mutating func replaceNumber(_ generator: inout SplitMix) {
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard let at = digits.randomElement(using: &generator) else { return }
    let nonsense = [
      "NaN", "1e400", "-1", "012", "1:30", "0x1F", "99999999999999999999", "1,5", "2.850", "٣", "", "½", "1_000", "0",
    ]
    guard let text = nonsense.randomElement(using: &generator) else { return }
    bytes.replaceSubrange(at...at, with: Array(text.utf8))
  }

  /// Moves a piece of the file somewhere else, names and all.
  private mutating func spliceLines(_ generator: inout SplitMix) {
    guard bytes.count > 40 else { return }
    let start = Int.random(in: 0..<(bytes.count - 40), using: &generator)
    let piece = Array(bytes[start..<(start + Int.random(in: 1...40, using: &generator))])
    bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &generator))
  }
}
