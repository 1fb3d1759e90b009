internal import Analyses
internal import PlanningDomain

/// One figure of the projections, as CSV and JSON give it.
struct ProjectionRow {
  let scenario: ScenarioID
  /// The area summed over, or the one a place lies in; nil for all places and for a place in none.
  let area: AreaID?
  /// nil for all places and for areas.
  let place: PlaceID?
  /// nil for all segments.
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
  /// Scenarios in file order; in each, all places before each area and each place by id, all segments before each segment by
  /// id, then indicators by id, measures `active`, `ever`, `share`, dates, statistics `central`, `mean`, `q05` … `q95`.
  /// Segments are summed over all places only where there are several places. A milestone has its `share` alone, by place; a
  /// flow its `files`, those `online` and their `share`, by place; a reported figure has no row. A deterministic run has only
  /// `central`. Shares are of 0…1 and count in the indicator's own measure.
  var projectionRows: [ProjectionRow] {
    scenarios.flatMap { answers in
      answers.projections.parts.flatMap { part in
        answers.projections.indicatorIDs(for: part).flatMap { indicator in
          answers.projections.rows(of: .init(indicator, in: part.region, segment: part.segment), area: part.area)
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
    var area: AreaID?
    var segment: SegmentID?
  }

  fileprivate var parts: [Part] {
    let places = scenario.places.sorted { $0.id < $1.id }
    let common: [SegmentID?] = [nil] + (places.count > 1 ? Roster.segments(of: scenario) : [])
    let areas = scenario.areas.map(\.id).sorted().map { (id: $0, places: self.places(in: .area($0))) }
    return common.map { Part(region: .all, segment: $0) }
      + areas.filter { !$0.places.isEmpty }.flatMap { area in
        let segments = Set(area.places.flatMap { $0.segments.map(\.id) }).sorted()
        return ([nil] + segments).map { Part(region: .area(area.id), area: area.id, segment: $0) }
      }
      + places.flatMap { place in
        ([nil] + place.segments.map(\.id).sorted()).map {
          Part(region: .place(place.id), area: place.within, segment: $0)
        }
      }
  }

  fileprivate func indicatorIDs(for part: Part) -> [IndicatorID] {
    scenario.indicators.filter { $0.reported == nil && (part.segment == nil || $0.adoption != nil) }.map(\.id).sorted()
  }

  fileprivate func rows(of selection: Selection, area: AreaID?) -> [ProjectionRow] {
    let indicator = scenario.indicators.first { $0.id == selection.indicator }
    var rows: [ProjectionRow] = []
    func add(_ measure: String, _ series: (Day) -> Series?) {
      for date in dates {
        rows += (series(date)?.statistics ?? []).map { statistic in
          ProjectionRow(
            scenario: scenario.id, area: area, place: selection.region.place, segment: selection.segment,
            indicator: selection.indicator,
            measure: measure, date: date, statistic: statistic.name, value: statistic.value)
        }
      }
    }
    if indicator?.adoption != nil {
      add("active") { count(selection, on: $0, measure: .active) }
      add("ever") { count(selection, on: $0, measure: .ever) }
    }
    if indicator?.flow != nil {
      add("files") { files(selection, on: $0)?.all }
      add("online") { files(selection, on: $0)?.online }
    }
    add("share") { share(selection, on: $0) }
    return rows
  }
}
