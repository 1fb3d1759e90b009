package import PlanningDomain

/// One finding about a file: a code, a place and the values the sentence needs. The wording is the catalogue's.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Sendable { case error, warning }

  public let code: DiagnosticCode
  public let position: Position
  /// How many grapheme clusters the caret covers, 1 or more.
  public let extent: Int
  /// The line the position stands on, as written; nil where there is no text to show.
  public let sourceLine: String?
  package let arguments: [String: DiagnosticArgument]
  /// The scenario whose edits brought the finding about; nil for the study as written.
  public let scenario: String?

  public var severity: Severity { code.severity }

  package init(
    code: DiagnosticCode, position: Position, extent: Int, sourceLine: String?,
    arguments: [String: DiagnosticArgument], scenario: String? = nil
  ) {
    self.code = code
    self.position = position
    self.extent = extent
    self.sourceLine = sourceLine
    self.arguments = arguments
    self.scenario = scenario
  }
}

/// A value inside a sentence.
package enum DiagnosticArgument: Hashable, Sendable {
  /// As written by the planner, or a path or a number.
  case text(String)
  /// Words that differ by language.
  case phrase(Phrase)
  /// A name from the catalogue.
  case localized(LocalizedText)
  /// Listed one after the other.
  case choices([String])
  /// Another place in the same file.
  case place(line: Int, column: Int)
}
