import StudyFiles
import Testing

/// A text that must be answered by one finding, and how the finding must read.
///
/// Unless told otherwise it is the ward study with the manual's right example replaced by its wrong one, so that the manual
/// cannot show what does not happen.
struct Fixture: CustomTestStringConvertible {
  enum Source {
    case edit
    case text(String)
    case bytes([UInt8])
    /// A path that leads to no file.
    case missing
    /// The study of tables with these bytes as its table; nil for a file that is not there.
    case table([UInt8]?)

    static func table(_ text: String) -> Source { .table(Array(text.utf8)) }
  }

  var code: DiagnosticCode
  var source: Source
  /// What of the ward study is replaced; nil for the manual's right example.
  var anchor: String?
  var wrong: String?
  var right: String?
  /// Changes without which the finding cannot come about.
  var preparations: [(old: String, new: String)]
  var vi: String
  var en: String

  init(
    _ code: DiagnosticCode, in source: Source = .edit, replacing anchor: String? = nil, with wrong: String? = nil,
    orWith right: String? = nil, after preparations: (String, String)..., vi: String, en: String
  ) {
    self.code = code
    self.source = source
    self.anchor = anchor
    self.wrong = wrong
    self.right = right
    self.preparations = preparations.map { (old: $0.0, new: $0.1) }
    self.vi = vi
    self.en = en
  }

  var testDescription: String { "\(code.rawValue) \(code)" }

  static var all: [Fixture] {
    text + quantities + ranges + names + meaning + places + scenarios + tables + catalogue + posterior
  }

  /// Nine times nine times nine…: 9⁹ values if anybody wrote them out.
  static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { last, next in
      "\(next): &\(next) [" + [String](repeating: "*\(last)", count: 9).joined(separator: ", ") + "]\n"
    }.joined()

  /// A section with more unknown keys than anybody reads about.
  static let flood = "study:\n" + (0...600).map { "  key-\($0): 1\n" }.joined()

  /// The ward study with far too many scenarios.
  static let crowd = WardStudy.text + (0...500).map { "  s\($0): { with: [calendar.peak] }\n" }.joined()

  /// The reading of the faulty text.
  func reading() -> StudyReading {
    switch source {
    case .missing: StudyFile.read(path: "no-such-folder/study.yaml")
    case .text(let text): StudyFile.read(text: text, name: "ward.yaml")
    case .bytes(let bytes): StudyFile.read(bytes: bytes, name: "ward.yaml")
    case .table(let bytes): TableStudy.reading(bytes)
    case .edit: StudyFile.read(text: faultyText ?? "fixture: nothing to replace", name: "ward.yaml")
    }
  }

  /// The reading of the text mended; nil where there is no such text.
  func mendedReading() -> StudyReading? {
    guard case .edit = source else { return nil }
    return StudyFile.read(text: mendedText ?? "fixture: nothing to replace", name: "ward.yaml")
  }

  /// What is read; nil where that is no text, or where nothing can be replaced.
  var faultyText: String? {
    switch source {
    case .missing, .bytes, .table: nil
    case .text(let text): text
    case .edit: text(writing: wrong ?? DiagnosticCatalogue.entries[code]?.wrong)
    }
  }

  /// Nil where there is no such text.
  var mendedText: String? {
    guard case .edit = source else { return nil }
    return text(writing: right ?? DiagnosticCatalogue.entries[code]?.right)
  }

  private func text(writing text: String?) -> String? {
    var study = WardStudy.text
    for (old, new) in preparations { study = study.replacing(old, with: new, maxReplacements: 1) }
    guard let old = anchor ?? DiagnosticCatalogue.entries[code]?.right, let text, study.contains(old) else { return nil }
    return study.replacing(old, with: text, maxReplacements: 1)
  }
}
