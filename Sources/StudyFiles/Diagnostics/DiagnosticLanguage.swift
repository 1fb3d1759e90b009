/// The languages in which findings are worded.
public enum DiagnosticLanguage: String, CaseIterable, Sendable {
  case vi, en
}

/// One wording in both languages.
package struct Bilingual: Hashable, Sendable {
  package var vi: String
  package var en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package func callAsFunction(_ language: DiagnosticLanguage) -> String {
    language == .vi ? vi : en
  }
}
