internal import PlanningDomain

/// Lays out the parts a table keeps, for each way of keeping them.
struct TableCompiler {
  private let model: ScenarioModel
  private let study: Study
  /// By indicator.
  private let populations: [PopulationID]
  private let layout: CellLayout
  private let allDates: [Int]
  /// The highest values of all numbers.
  private let highest: [Double]
  private var eligible: [EligibleKey: Int] = [:]

  private struct EligibleKey: Hashable {
    var id: PartID
    var population: PopulationID
  }

  init(_ model: ScenarioModel, study: Study, populations: [PopulationID]) throws {
    self.model = model
    highest = try model.numbers.highest()
    self.study = study
    self.populations = populations
    layout = model.layout
    allDates = Array(model.grid.dates.indices)
  }

  mutating func keepCells(in table: inout TableLayout) {
    for group in layout.groups {
      for indicator in layout.indicators.indices {
        let extent = PartColumns.Extent(
          dates: allDates, measures: [.active, .ever], hasStart: true, hasSources: true, reasons: .byDraw)
        keep(PartID(.place(group.place), group.segment), indicator, extent, in: &table)
      }
    }
    for place in layout.places { keepSite(.place(place), dates: allDates, in: &table) }
  }

  mutating func keepSums(in table: inout TableLayout) {
    for segment in [nil] + segments(in: .all) {
      for indicator in layout.indicators.indices {
        let extent = PartColumns.Extent(
          dates: allDates, measures: [.active, .ever], hasStart: true, hasSources: segment == nil, reasons: .totals)
        keep(PartID(.all, segment), indicator, extent, in: &table)
      }
    }
    for target in study.targets {
      guard case .over(let region) = target.reach, let indicator = layout.indicators.firstIndex(of: target.indicator) else {
        continue
      }
      let extent = extent(of: indicator, measures: [.active, .ever])
      for segment in [nil] + segments(in: region) { keep(PartID(region, segment), indicator, extent, in: &table) }
    }
    let areas = model.scenario.areas.map { Region.area($0.id) }.filter { !layout.places(in: $0).isEmpty }
    for region in areas + layout.places.map({ .place($0) }) {
      for indicator in layout.indicators.indices {
        let extent = extent(of: indicator, measures: [table.measures[indicator]])
        keep(PartID(region), indicator, extent, in: &table)
        guard layout.places.count <= Retention.mostPlacesBySegment, region.place != nil else { continue }
        for segment in segments(in: region) { keep(PartID(region, segment), indicator, extent, in: &table) }
      }
    }
    keepSite(.all, dates: allDates, in: &table)
    let asked = Set(study.targets.map(\.indicator)).subtracting(layout.indicators)
    for place in layout.places { keepSite(.place(place), dates: dates(ofTargetsOn: asked), in: &table) }
  }

  mutating func keepPage(_ ids: [PartID], in table: inout TableLayout) {
    for id in ids {
      for indicator in layout.indicators.indices {
        let extent = PartColumns.Extent(
          dates: allDates, measures: [.active, .ever], hasStart: false, hasSources: false, reasons: .none)
        keep(id, indicator, extent, in: &table)
      }
      if table.siteIndices[id.region] == nil { keepSite(id.region, dates: allDates, in: &table) }
      table.sizes.append((table.bytesByDraw, table.bytesOnce))
    }
  }

  private func segments(in region: Region) -> [SegmentID?] {
    Set(layout.places(in: region).flatMap { layout.groupsOfPlace[$0].map { layout.groups[$0].segment } }).sorted().map { $0 }
  }

  private func extent(of indicator: Int, measures: [Adoption.Measure]) -> PartColumns.Extent {
    PartColumns.Extent(
      dates: dates(ofTargetsOn: [layout.indicators[indicator]]), measures: measures, hasStart: true, hasSources: false,
      reasons: .totals)
  }

  /// Indices of the dates of targets on some indicators, of the last date and of the end of the period.
  private func dates(ofTargetsOn indicators: Set<IndicatorID>) -> [Int] {
    let targets = study.targets.filter { indicators.contains($0.indicator) }
    let asked = Set(targets.flatMap { $0.thresholds.map(\.date) } + [study.period.through])
    return allDates.filter { asked.contains(model.grid.dates[$0]) || $0 == allDates.count - 1 }
  }

  private mutating func keep(
    _ id: PartID, _ indicator: Int, _ extent: PartColumns.Extent, in table: inout TableLayout
  ) {
    let key = TableLayout.PartKey(id: id, indicator: indicator)
    guard table.partIndices[key] == nil else { return }
    let cells = layout.cells(indicator: layout.indicators[indicator], in: id.region, segment: id.segment)
    let shared = EligibleKey(id: id, population: populations[indicator])
    let known = eligible[shared]
    let isCertain = cells.allSatisfy { model.hasCertainMembers($0) }
    let own = known ?? (isCertain ? table.addCertain(1) : table.add(1, bytes: 8)).lowerBound
    eligible[shared] = own
    let also = extent.hasStart ? table.add(table.alsoCounts[indicator], bytes: 8) : 0..<0
    let isStartCertain = cells.allSatisfy { model.hasCertainStart($0) }
    let start = extent.hasStart ? (isStartCertain ? table.addCertain(1) : table.add(1, bytes: 8)).lowerBound : nil
    let counts = table.add(extent.dates.count * extent.measures.count, bytes: width(of: cells)).lowerBound
    let sources = extent.hasSources ? table.sourceCount : 0
    let adopted = table.add(sources, bytes: 8)
    let returned = table.add(sources, bytes: 8)
    let reasonCount = 2 + table.requirementCounts[indicator] + (table.measures[indicator] == .active ? 1 : 0)
    let reasons =
      switch extent.reasons {
      case .none: 0..<0
      case .byDraw: table.add(reasonCount, bytes: 8)
      case .totals: table.addTotals(reasonCount)
      }
    table.partIndices[key] = table.parts.count
    table.parts.append(
      PartColumns(
        indicator: indicator, eligible: own, writesEligible: known == nil, start: start, also: also, dates: extent.dates,
        measures: extent.measures, counts: counts, adopted: adopted, returned: returned, reasons: reasons,
        reasonsAreTotals: extent.reasons == .totals))
  }

  /// Bytes that hold the members counted in some cells together, whole people in every draw.
  private func width(of cells: [Int]) -> Int {
    var most = 0.0
    // A cell has at most 2³¹ members, which the engine checks; starts are rounded up to the next of them.
    for cell in cells { most += min(model.membersAtMost(cell, values: highest), 0x1p31) + 1 }
    return most < 0x1p16 ? 2 : most < 0x1p32 ? 4 : 8
  }

  private func keepSite(_ region: Region, dates: [Int], in table: inout TableLayout) {
    let (flows, milestones) = (layout.flows.count, layout.milestones.count)
    guard flows + milestones > 0 else { return }
    let first = table.add(flows * (2 * dates.count + DeskKind.allCases.count), bytes: 8).lowerBound
    let shares = table.add(milestones * dates.count, bytes: 8).lowerBound
    table.siteIndices[region] = table.sites.count
    table.sites.append(
      SiteColumns(
        places: layout.places(in: region), dates: dates, flows: first, flowCount: flows, milestones: shares))
  }
}

extension ScenarioModel {
  fileprivate func hasCertainMembers(_ cell: Int) -> Bool { !numbers.isUncertain(cells[cell].eligible) }

  fileprivate func hasCertainStart(_ cell: Int) -> Bool {
    let cell = cells[cell]
    return ![cell.eligible, cell.startEligible ?? cell.eligible, cell.start, cell.dormant].contains(where: numbers.isUncertain)
  }

  /// The most members a cell can have at these values: all eligible ones, or those of its start.
  fileprivate func membersAtMost(_ cell: Int, values: [Double]) -> Double {
    let cell = cells[cell]
    let start = values[cell.start] * values[cell.startEligible ?? cell.eligible]
    return max(values[cell.eligible], start + values[cell.dormant] * values[cell.eligible])
  }
}
