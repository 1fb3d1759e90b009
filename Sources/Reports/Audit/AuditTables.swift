internal import Analyses
internal import PlanningDomain

/// The list of findings, and the evidence of each.
struct AuditTables {
  let words: AuditWords
  let names: AuditNames
  let language: Language
  let rows: RowNames

  private var format: Format { Format(language) }

  func list(_ findings: [AuditFinding]) throws -> Table {
    let rows = findings.enumerated().map { index, finding in
      Table.Row([
        .number(String(index + 1)), .text(finding.kind.rawValue), severity(finding.severity), .text(words.name(finding.kind)),
        .text(names.about(finding.rows[0])), .text(self.rows.name(finding.rows[0].origin)),
      ])
    }
    return try Table(
      title: "",
      columns: [
        .init(words.number), .label(words.code), .label(words.severity), .label(words.finding), .label(words.about),
        .label(words.firstRow),
      ], rows: rows)
  }

  /// The figures as written beside what follows from them.
  func evidence(_ finding: AuditFinding, number: Int) throws -> Table {
    let unit = names.unit(of: finding.rows[0].subject)
    let isOfSeveral = Set(finding.rows.map(\.subject)).count > 1
    let rows = finding.figures.map { figure in
      let own = Set(finding.rows.filter { $0.origin == figure.origin }.map(\.subject))
      let subject = isOfSeveral && own.count == 1 ? own.first : nil
      return Table.Row([
        .text(words.role(figure.role) + (subject.map { ": " + names.subject($0) } ?? "")),
        figure.origin.map { .text(self.rows.name($0)) } ?? .text(words.ofStudy(figure.role)),
        figure.date.map { .text(format.date($0)) } ?? .missing, figure.written.map { .text("“\($0)”") } ?? .missing,
        .text(self.number(figure, unit: unit)),
      ])
    }
    let severity = words.name(finding.severity)
    return try Table(
      title: "\(number). \(finding.kind.rawValue) \(severity): \(words.name(finding.kind)) – \(names.about(finding.rows[0]))",
      columns: [
        .label(words.figure), .label(words.row), .label(words.date), .label(words.written), .label(words.meaning),
      ], rows: rows)
  }

  private func severity(_ severity: AuditFinding.Severity) -> Table.Cell {
    let tone: Tone =
      switch severity {
      case .contradiction: .bad
      case .doubt: .warning
      case .note: .plain
      }
    return .status(words.name(severity), tone)
  }

  private func number(_ figure: AuditFinding.Figure, unit: String) -> String {
    let value = figure.value
    let isSigned = figure.role == .difference || figure.role == .change || figure.role == .relativeChange
    let sign: Format.Sign = isSigned ? .always : .negativeOnly
    switch figure.unit {
    case .members:
      let isWhole = abs(value - value.rounded()) < 1e-6 || abs(value) >= 10_000
      let text = format.number(value, decimals: isWhole ? 0 : 1, sign: sign)
      return figure.role == .studyTeams || unit.isEmpty ? text : "\(text) \(unit)".unbroken
    case .share: return format.number(100 * value, decimals: Self.decimals(100 * value), sign: sign) + "%"
    case .points: return "\(format.percentagePoints(value, decimals: Self.decimals(100 * value))) \(words.points)".unbroken
    case .factor: return format.number(value, decimals: value >= 100 ? 0 : value < 1.1 ? 4 : 2)
    }
  }

  /// As many as show four leading digits, at most four.
  private static func decimals(_ value: Double) -> Int {
    if abs(value - value.rounded()) < 1e-9 { return 0 }
    return abs(value) >= 1000 ? 0 : abs(value) >= 1 ? 2 : 3
  }
}
