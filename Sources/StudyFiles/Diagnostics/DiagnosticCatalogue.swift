public import PlanningDomain

/// The wording of every finding: what the sentence says, how to mend it, and its section of the manual.
///
/// Sentences hold `{names}` of a finding's arguments.
public enum DiagnosticCatalogue {
  package struct Entry: Sendable {
    /// Heading of the manual's section.
    package var title: LocalizedText
    /// What must hold, for the manual.
    package var rule: LocalizedText
    /// What was found.
    package var sentence: LocalizedText
    /// What to do about it.
    package var fix: LocalizedText
    /// What to do when a known name is near what was written.
    package var guess: LocalizedText?
    package var wrong: String
    package var right: String
  }

  package static let entries: [DiagnosticCode: Entry] =
    [
      textWording, quantityWording, rangeWording, nameWording, meaningWording, placeWording, flowWording, scenarioWording,
      warningWording, tableWording, catalogueWording, dataWording, dataNameWording, figureWording, workbookWording,
      boundaryWording, posteriorWording, formWording,
    ]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// The code with its title, as in a list of codes.
  public static func heading(of code: DiagnosticCode, in language: Language) -> String {
    entries[code].map { "\(code.rawValue) \($0.title(language))" } ?? code.rawValue
  }

  /// The section of the manual about a code: what must hold, with an example wrong and right.
  public static func manual(of code: DiagnosticCode, in language: Language) -> String {
    guard let entry = entries[code] else { return code.rawValue }
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
    let wrong = LocalizedText(vi: "Sai:", en: "Wrong:")
    let right = LocalizedText(vi: "Đúng:", en: "Right:")
    return [
      heading(of: code, in: language), "", entry.rule(language), "", wrong(language), indented(entry.wrong),
      right(language), indented(entry.right),
    ].joined(separator: "\n")
  }
}
