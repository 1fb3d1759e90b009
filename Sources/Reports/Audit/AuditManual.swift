public import Analyses
public import PlanningDomain

/// The manual about the findings of an audit: what each means, where it usually comes from, what to do, and rows that bring it
/// about beside rows that do not.
public enum AuditManual {
  /// The code with its name, as in a list of codes.
  public static func heading(of kind: AuditKind, in language: Language) -> String {
    "\(kind.rawValue) \(AuditWords(language: language).name(kind))"
  }

  /// The section about a kind of finding.
  public static func section(of kind: AuditKind, in language: Language) -> String {
    let words = AuditWords(language: language)
    let example = AuditExample(kind)
    return [
      heading(of: kind, in: language), "", words.meaning(kind), "",
      words.causesHeading + ": " + words.usual(kind).joined(separator: "; ").sentence,
      words.remedyHeading + ": " + words.remedy(kind).sentence, "",
      words.flagged, indented(example.flagged), words.unflagged, indented(example.unflagged),
    ].joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
  }
}
