internal import Analyses
internal import PlanningDomain

/// Biểu 5: every indicator of one scenario by place and segment, at the end of the period.
struct SegmentTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: SegmentWords
  private let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = SegmentWords(language: roster.language)
    format = Format(roster.language)
  }

  private var scenario: Scenario { answers.scenario }
  private var projections: Projections { answers.projections }

  func table() throws -> Table {
    let period = roster.study.period
    let rows = try scenario.indicators.filter { $0.adoption != nil || $0.milestone != nil }.flatMap(rows)
    return try Table(
      title: words.title(roster.fullOption(scenario)),
      columns: [
        .label(words.part), .init(words.members), .init(format.date(period.from, in: period).unbroken),
        .init(words.projected(format.date(period.through, in: period), hasDraws: projections.drawCount > 0)),
        .init(words.counted), .init(words.open),
      ],
      rows: rows, notes: (hasPlaceRows ? [] : [words.placesElsewhere]) + [words.note])
  }

  /// Thousands of rows are nothing to read.
  private var hasPlaceRows: Bool { scenario.places.count <= PlaceRows.most }

  private func rows(of indicator: Indicator) throws -> [Table.Row] {
    let unit = roster.unit(of: indicator.id, in: scenario)
    let title = indicator.title(roster.language)
    var rows = [try row(unit.isEmpty ? title : "\(title) (\(unit))", .init(indicator.id), .total)]
    let isCounted = indicator.adoption != nil
    guard hasPlaceRows else {
      let segments = Roster.segments(of: scenario)
      guard isCounted, segments.count > 1 else { return rows }
      return try rows
        + segments.map {
          try row(roster.title(of: $0, in: scenario), .init(indicator.id, segment: $0), .sub(indent: 1))
        }
    }
    for place in scenario.places {
      let indent = scenario.places.count > 1 ? 1 : 0
      if indent > 0 {
        rows.append(try row(place.title(roster.language), .init(indicator.id, in: .place(place.id)), .sub(indent: 1)))
      }
      guard isCounted, place.segments.count > 1 else { continue }
      for segment in place.segments {
        rows.append(
          try row(
            segment.title(roster.language), .init(indicator.id, in: .place(place.id), segment: segment.id),
            .sub(indent: indent + 1)))
      }
    }
    return rows
  }

  private func row(_ label: String, _ selection: Projections.Selection, _ kind: Table.Row.Kind) throws -> Table.Row {
    let end = roster.study.period.through
    let share = projections.share(selection, on: end)
    let isCounted = scenario.indicators.contains { $0.id == selection.indicator && $0.adoption != nil }
    let eligible = projections.eligible(selection)
    let open = eligible.minus(projections.count(selection, on: end))
    return Table.Row(
      kind,
      [
        .text(label), isCounted ? .number(format.middleCount(eligible)) : .missing,
        try projections.startShare(selection).map { .number(format.share($0.middle)) } ?? .missing,
        .number(
          format.range(share, isMilestone: !isCounted, decimals: isCounted ? Precision.percentDecimals([share]) : 1)),
        isCounted ? .number(format.middleCount(projections.count(selection, on: end))) : .missing,
        isCounted ? .number(format.middleCount(open)) : .missing,
      ])
  }
}
