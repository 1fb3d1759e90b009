/// The wording of every finding: what the sentence says, how to mend it, and its section of the manual.
///
/// Sentences hold `{names}` of a finding's arguments.
public enum DiagnosticCatalogue {
  package struct Entry: Sendable {
    /// Heading of the manual's section.
    package var title: Bilingual
    /// What must hold, for the manual.
    package var rule: Bilingual
    /// What was found.
    package var sentence: Bilingual
    /// What to do about it.
    package var fix: Bilingual
    /// What to do when a known name is near what was written.
    package var guess: Bilingual?
    package var wrong: String
    package var right: String
  }

  package static let entries: [DiagnosticCode: Entry] = [:]
}
