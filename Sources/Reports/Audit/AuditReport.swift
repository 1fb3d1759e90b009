public import Analyses
public import PlanningDomain

/// What an audit found, for the official who has to ask the commune back: first a list, then each finding with its evidence.
public struct AuditReport: Sendable {
  private let audit: Audit
  private let sums: [Rebasing.Sum]
  private let language: Language
  private let page: Page

  /// - Parameter sums: figures of former places that are among those audited as figures of the study's.
  public init(_ audit: Audit, sums: [Rebasing.Sum] = [], language: Language) throws {
    self.audit = audit
    self.sums = sums
    self.language = language
    let words = AuditWords(language: language)
    let names = AuditNames(audit, language: language)
    let rows = RowNames(audit.observations.map(\.origin))
    let tables = AuditTables(words: words, names: names, language: language, rows: rows)
    var page = Page()
    page.add(.title(words.title(audit.study.title(language)), beside: words.rows(audit.observations.count - sums.count)))
    page.add([words.summary(audit)], tone: audit.hasContradictions ? .bad : .plain)
    if !audit.findings.isEmpty {
      page.add(try tables.list(audit.findings))
      for (index, finding) in audit.findings.enumerated() {
        page.add(try tables.evidence(finding, number: index + 1))
        page.add([
          words.causesHeading + ": " + words.causes(finding).joined(separator: "; ").sentence,
          words.remedyHeading + ": " + words.remedy(finding).sentence,
          words.effectHeading + ": " + AuditEffectText(words: words, names: names, language: language).text(finding).sentence,
        ])
      }
    }
    if let table = try SumTable(sums: sums, words: words, names: names, rows: rows).table() { page.add(table) }
    self.page = page
  }

  /// Plain text, `\n` at its end.
  public func text(_ style: Style) -> String { page.text(style) }

  /// GitHub-flavored Markdown, `\n` at its end.
  public func markdown() -> String { page.markdown() }

  /// A record for each figure of each finding, in machine numbers; the same in both languages.
  public func csv() -> String {
    let head = [
      "finding", "code", "severity", "blocks_calibration", "indicator", "role", "file", "sheet", "row", "date", "written",
      "value",
      "unit",
    ]
    let records = audit.findings.enumerated().flatMap { index, finding in
      finding.figures.map { figure -> [Table.Cell] in
        [
          .text(String(index + 1)), .text(finding.kind.rawValue), .text(finding.severity.name),
          .text(finding.blocksCalibration ? "true" : "false"), .text(AuditNames.subject(finding.rows[0].subject)),
          .text(figure.role.rawValue), figure.origin.map { .text($0.file) } ?? .missing,
          figure.origin?.sheet.map { .text($0) } ?? .missing, figure.origin.map { .text(String($0.row)) } ?? .missing,
          figure.date.map { .text($0.description) } ?? .missing, figure.written.map { .text($0) } ?? .missing,
          .number(figure.machineValue.description), .text(figure.unit.rawValue),
        ]
      }
    }
    return ([head.map { .text($0) }] + records).map { CSVText.record($0) + "\r\n" }.joined()
  }

  /// Everything in both languages, at full precision.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite.
  public func json() throws -> String {
    try JSONText.write(AuditJSON(audit, sums: sums).value, isIndented: true) + "\n"
  }
}

extension AuditFinding.Severity {
  /// As machines read it.
  var name: String {
    switch self {
    case .contradiction: "contradiction"
    case .doubt: "doubt"
    case .note: "note"
    }
  }
}
