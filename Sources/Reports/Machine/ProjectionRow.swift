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
  /// Every projected figure, one after the other.
  ///
  /// Scenarios in file order; in each, all places before each area and each place by id, all segments before each segment by
  /// id, then indicators by id, measures `active`, `ever`, `share`, dates, statistics `central`, `mean`, `q05` … `q95`.
  /// Segments are summed over all places only where there are several places. A milestone has its `share` alone, by place; a
  /// flow its `files`, those `online` and their `share`, by place; a reported figure has no row. A deterministic run has only
  /// `central`. Shares are of 0…1 and count in the indicator's own measure.
  ///
  /// A large study keeps no segments of areas and places: each page of them projects the scenario once more, so that it takes as
  /// many times the time of a run as there are pages, and the memory of one.
  func eachProjectionRow(_ take: (ProjectionRow) throws -> Void) throws {
    for answers in scenarios { try answers.projections.eachRow(take) }
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

/// The rows of one region: all its members and those of each segment.
private struct RegionRows {
  var region: Region
  /// The area it is, or the one it lies in.
  var area: AreaID?
  var segments: [SegmentID]

  var parts: [Projections.Part] { ([nil] + segments).map { Projections.Part(region, segment: $0) } }

  /// Of a leaf place the segments alone: together they are all its members.
  var kept: [Projections.Part] { region.place == nil ? parts : Array(parts.dropFirst()) }
}

extension Projections {
  fileprivate func eachRow(_ take: (ProjectionRow) throws -> Void) throws {
    let places = scenario.places.sorted { $0.id < $1.id }
    try write(RegionRows(region: .all, segments: places.count > 1 ? Roster.segments(of: scenario) : []), from: self, take)
    let regions = areaRows + places.map { RegionRows(region: .place($0.id), area: $0.within, segments: $0.segmentIDs) }
    if keepsEveryPart || drawCount == 0 {
      for region in regions { try write(region, from: self, take) }
      return
    }
    for range in try pages(of: regions.map(\.kept)) {
      let page = try page(of: regions[range].flatMap(\.kept))
      for region in regions[range] { try write(region, from: page, take) }
    }
  }

  private var areaRows: [RegionRows] {
    scenario.areas.map(\.id).sorted().compactMap { id in
      let places = places(in: .area(id))
      if places.isEmpty { return nil }
      return RegionRows(region: .area(id), area: id, segments: Set(places.flatMap(\.segmentIDs)).sorted())
    }
  }

  private func write(_ region: RegionRows, from page: Projections, _ take: (ProjectionRow) throws -> Void) throws {
    for part in region.parts {
      for indicator in indicatorIDs(for: part) {
        let selection = Selection(indicator, in: part.region, segment: part.segment)
        for row in page.rows(of: selection, area: region.area) { try take(row) }
      }
    }
  }

  private func indicatorIDs(for part: Part) -> [IndicatorID] {
    scenario.indicators.filter { $0.reported == nil && (part.segment == nil || $0.adoption != nil) }.map(\.id).sorted()
  }

  private func rows(of selection: Selection, area: AreaID?) -> [ProjectionRow] {
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

extension Place {
  fileprivate var segmentIDs: [SegmentID] { segments.map(\.id).sorted() }
}
