import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Damaged files of figures")
struct MutatedDataTests {
  static let texts = [
    "STT;Xã/phường;Nhóm;Chỉ tiêu;Đến ngày;Số đạt;Tổng số;Tỷ lệ (%)\n1;Bến Nghé;town;vneid;31/3/2024;3449;3452;99,91\n2;\"Phường Minh Tân\";;Hộ có Internet;tháng 3/2024;hơn 1.200;2.000;gần 65\n;Toàn xã;;vneid;quý I/2024;22,3 triệu;-;\n",
    "Địa phương,Ngày,Kích hoạt VNeID mức 2,,,Hộ có Internet,\n,,Số đạt,Tổng số,Tỷ lệ (%),Lũy kế,Trong kỳ\nBến Nghé,31/12/2023,3449,3452,\"99,91\",500,90\n",
  ]

  static let pieces = [
    "\"", ";", ",", "\t", "\n", "\r\n", "\u{FEFF}", "\0", "\u{202E}", "%", "-", "=", "'", "1e9", "1e999", "٣", "½", "(", ")",
    "trên", "\u{301}", "2024",
    "99999999999999999999999999999999999", "tháng 13/2024", "\u{A0}", "(triệu)",
  ]

  @Test("Thousands of damaged files neither crash nor hang, and each finding stands inside the file")
  func mutations() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("damaged data: seed \(seed)")
    var generator = Stream(state: seed)
    let study = try TownStudy.study()
    var rejected = 0
    for number in 0..<3000 {
      var bytes = Array(Self.texts[number % 2].utf8)
      for _ in 0...Int.random(in: 0...4, using: &generator) { Self.damage(&bytes, &generator) }
      let options = ObservationFile.Options(locale: [nil, .vi, .en][number % 3], encoding: number % 7 == 6 ? .windows1258 : nil)
      let reading = ObservationFile.read(bytes: bytes, name: "m.csv", study: study, options: options)
      rejected += reading.isWhole ? 0 : 1
      for finding in reading.diagnostics {
        let isInside =
          finding.position.line >= 1 && (1...(finding.sourceLine?.count ?? 0) + 1).contains(finding.position.column)
        #expect(isInside && finding.rendered(in: .vi).contains(finding.code.rawValue), "file \(number) of seed \(seed)")
      }
      for observation in reading.observations {
        let numbers = [observation.numerator, observation.denominator, observation.rate].compactMap { $0 }
        #expect(numbers.allSatisfy { $0.value.isFinite && $0.value >= 0 }, "file \(number) of seed \(seed)")
      }
    }
    #expect(rejected > 500)
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout Stream) {
    let at = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0...4, using: &generator) {
    case 0: bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: at)
    case 1: if at < bytes.count { bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &generator) }
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...9, using: &generator)))
    case 3: bytes.insert(contentsOf: bytes[min(at, bytes.count)...].prefix(Int.random(in: 0...60, using: &generator)), at: at / 2)
    default: bytes.removeLast(Int.random(in: 0...bytes.count / 2, using: &generator))
    }
  }
}

/// Steele, Lea and Flood 2014.
private struct Stream: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
