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
        .text(about(finding)), .text(self.rows.name(finding.rows[0].origin)),
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
    let isOfSeveral = Set(finding.rows.map(\.subject)).count > 1
    var subjects: [Observation.Origin: Set<Observation.Subject>] = [:]
    for row in finding.rows { subjects[row.origin, default: []].insert(row.subject) }
    var rows = finding.figures.prefix(finding.figures.count > Self.longest ? Self.shown : Self.longest).map { figure in
      let own = figure.origin.flatMap { subjects[$0] } ?? []
      let subject = isOfSeveral && own.count == 1 ? own.first : nil
      let units = Set((own.isEmpty ? [finding.rows[0].subject] : own).map(names.unit))
      let unit = units.count == 1 ? units.first ?? "" : ""
      return Table.Row([
        .text(words.role(figure.role) + (subject.map { ": " + names.subject($0) } ?? "")),
        figure.origin.map { .text(self.rows.name($0)) } ?? .text(words.ofStudy(figure.role)),
        figure.date.map { .text(format.date($0)) } ?? .missing, figure.written.map { .text("“\($0)”") } ?? .missing,
        .text(figure.bound.sign + self.number(figure, unit: unit)),
      ])
    }
    if finding.figures.count > rows.count {
      rows.append(Table.Row([.text(words.more(finding.figures.count - rows.count)), .missing, .missing, .missing, .missing]))
    }
    let severity = words.name(finding.severity)
    return try Table(
      title: "\(number). \(finding.kind.rawValue) \(severity): \(words.name(finding.kind)) – \(about(finding))",
      columns: [
        .label(words.figure), .label(words.row), .label(words.date), .label(words.written), .label(words.meaning),
      ], rows: rows)
  }

  /// Figures of a finding that are told before it is said how many more there are, and the most that are told at all.
  private static let shown = 10
  private static let longest = 40

  /// What a finding is about; where that is several things of no common story, how many rows.
  private func about(_ finding: AuditFinding) -> String {
    let all = finding.kind == .outsidePeriod ? Set(finding.rows.map(names.about)) : []
    return all.count > 1 ? words.several(finding.rows.count) : names.about(finding.rows[0])
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
