internal import Analyses
internal import PlanningDomain

/// Below Biểu 1: figures that officials report and that are not projected.
struct ReportedTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: ReportedWords
  private let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = ReportedWords(language: roster.language)
    format = Format(roster.language)
  }

  /// nil where nothing is only reported.
  func table() throws -> Table? {
    let rows = try answers.scenario.indicators.flatMap { indicator in
      try indicator.reported.map { try self.rows($0, of: indicator) } ?? []
    }
    if rows.isEmpty { return nil }
    return try Table(
      title: words.title,
      columns: [
        .label(words.indicator), .init(words.value), .label(words.unit), .init(words.date), .label(words.wording),
        .label(words.source),
      ], rows: rows, notes: [words.note])
  }

  private func rows(_ reported: Reported, of indicator: Indicator) throws -> [Table.Row] {
    let title = indicator.title(roster.language)
    if reported.value.scoped.isEmpty, let value = reported.value.otherwise {
      return [try row(title, value, reported)]
    }
    let places = answers.scenario.places.compactMap { place in
      reported.value.value(place: place.id, segment: nil).map { (place: place, value: $0) }
    }
    return try places.map { try row("\(title) – \($0.place.title(roster.language))", $0.value, reported) }
  }

  private func row(_ label: String, _ value: Value, _ reported: Reported) throws -> Table.Row {
    let input = roster.study.inputs.first { $0.path == value.path }
    let source = value.source ?? input?.source
    return Table.Row([
      .text(label), try figure(value.distribution, written: input?.text), text(reported.unit?(roster.language)),
      reported.asOf.map { .text(format.date($0)) } ?? .missing, text(input?.reported.map { "“\($0)”" }),
      text(source.map { id in roster.study.sources.first { $0.id == id }?.title(roster.language) ?? id.text }),
    ])
  }

  private func text(_ text: String?) -> Table.Cell { text.map { .text($0) } ?? .missing }

  /// A ratio, in percent where the file writes it so; a range where it is not known.
  private func figure(_ distribution: Distribution, written: String?) throws -> Table.Cell {
    let isPercent = written?.contains("%") ?? false
    func number(_ value: Double) -> String {
      let scaled = isPercent ? 100 * value : value
      let decimals = (0...2).first { abs(scaled * [1, 10, 100][$0] - (scaled * [1, 10, 100][$0]).rounded()) < 1e-9 } ?? 2
      return format.number(scaled, decimals: decimals)
    }
    let unit = isPercent ? "%" : ""
    if case .fixed(let value) = distribution { return .number(number(value) + unit) }
    let input = Input(path: "", dimension: .factor, text: "", distribution: distribution, source: nil)
    guard let interval = try input.interval() else { return .missing }
    return .number("\(number(interval.low))–\(number(interval.high))\(unit)")
  }
}

/// The words of the table of reported figures.
private struct ReportedWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  var title: String { choose("Số liệu theo báo cáo (không dự báo)", "As reported (not projected)") }
  var indicator: String { choose("Chỉ tiêu", "Indicator") }
  var value: String { choose("Số\nbáo cáo", "Reported") }
  var unit: String { choose("Cách tính", "Counted as") }
  var date: String { choose("Đến ngày", "As of") }
  var wording: String { choose("Báo cáo ghi", "Wording") }
  var source: String { choose("Nguồn", "Source") }
  var note: String {
    choose(
      "Các số này chép từ báo cáo, không phải kết quả mô phỏng và không tính vào chỉ tiêu hay danh hiệu nào.",
      "These figures are copied from reports; they are no results of the simulation and count for no target or level.")
  }
}
