internal import Analyses
internal import PlanningDomain

/// One figure of the projections, as CSV and JSON give it.
struct ProjectionRow {
  let scenario: ScenarioID
  /// nil for all places, all segments.
  let place: PlaceID?
  let segment: SegmentID?
  let indicator: IndicatorID
  let measure: String
  let date: Day
  let statistic: String
  let value: Double
}

extension StudyAnswers {
  /// Every projected figure.
  ///
  /// Scenarios in file order; in each, all places before each place by id, all segments before each segment by id, then
  /// indicators by id, measures `active`, `ever`, `share`, dates, statistics `central`, `mean`, `q05` … `q95`. Segments are
  /// summed over all places only where there are several places. A milestone has its `share` alone, by place. A
  /// deterministic run has only `central`. Shares are of 0…1 and count in the indicator's own measure.
  var projectionRows: [ProjectionRow] {
    scenarios.flatMap { answers in
      answers.projections.parts.flatMap { part in
        answers.projections.indicatorIDs(for: part).flatMap { indicator in
          answers.projections.rows(of: .init(indicator, in: part.region, segment: part.segment))
        }
      }
    }
  }
}

extension Series {
  /// `central`, and with draws the mean and five points of the distribution.
  var statistics: [(name: String, value: Double)] {
    guard let mean, let points = quantiles else { return [("central", central)] }
    return [
      ("central", central), ("mean", mean), ("q05", points.q05), ("q25", points.q25), ("q50", points.q50), ("q75", points.q75),
      ("q95", points.q95),
    ]
  }
}

extension Projections {
  fileprivate struct Part {
    var region: Region
    var segment: SegmentID?
  }

  fileprivate var parts: [Part] {
    let places = scenario.places.sorted { $0.id < $1.id }
    let common: [SegmentID?] = [nil] + (places.count > 1 ? Roster.segments(of: scenario) : [])
    return common.map { Part(region: .all, segment: $0) }
      + places.flatMap { place in
        ([nil] + place.segments.map(\.id).sorted()).map { Part(region: .place(place.id), segment: $0) }
      }
  }

  fileprivate func indicatorIDs(for part: Part) -> [IndicatorID] {
    scenario.indicators.filter { part.segment == nil || $0.adoption != nil }.map(\.id).sorted()
  }

  fileprivate func rows(of selection: Selection) -> [ProjectionRow] {
    let isCounted = scenario.indicators.contains { $0.id == selection.indicator && $0.adoption != nil }
    var rows: [ProjectionRow] = []
    func add(_ measure: String, _ series: (Day) -> Series) {
      for date in dates {
        rows += series(date).statistics.map { statistic in
          ProjectionRow(
            scenario: scenario.id, place: selection.region.place, segment: selection.segment, indicator: selection.indicator,
            measure: measure, date: date, statistic: statistic.name, value: statistic.value)
        }
      }
    }
    if isCounted {
      add("active") { count(selection, on: $0, measure: .active) }
      add("ever") { count(selection, on: $0, measure: .ever) }
    }
    add("share") { share(selection, on: $0) }
    return rows
  }
}
