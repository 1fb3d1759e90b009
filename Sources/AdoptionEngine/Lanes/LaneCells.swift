internal import LaneKernels
internal import NumericalMethods
internal import PlanningDomain

extension LaneProgramBuilder {
  /// The cells of one indicator in a place.
  mutating func addRow(indicator: Int, place: Int, _ context: inout LaneIslandContext) {
    let layoutPlace = context.places[place]
    let groups = scenario.layout.groupsOfPlace[layoutPlace]
    let first = cells.count
    for group in groups { addCell(group: group, indicator: indicator, place: place, &context) }
    guard let cell = cells[first...].first else { return }
    var row = LaneRow()
    row.firstCell = Int32(context.position(ofCell: scenario.layout.cell(group: groups.lowerBound, indicator: indicator)))
    row.cells = Int32(groups.count)
    row.place = Int32(place)
    row.indicator = Int32(indicator)
    row.countsActive = cell.countsActive
    row.isShared = cell.isShared
    row.isWatched = cell.isWatched
    row.exchange = cell.exchange
    row.demand = cell.group
    row.required = cell.requirements.count == 1 ? requirements[Int(cell.requirements.first)].cell : -1
    row.channel = cell.media.count == 1 ? media[Int(cell.media.first)].channel : -1
    row.mediaSource = cell.media.count == 1 ? media[Int(cell.media.first)].source : -1
    row.service = -1
    if cell.help == LaneHelpOneVisit {
      let visit = visits[Int(cell.visits.first)]
      row.service = visit.service
      row.time = visit.time
      row.teamSource = visit.source
    }
    row.kind = Int32(kind(of: row, groups: groups, indicator: indicator, cells: cells[first...], context))
    for index in first..<cells.count { cells[index].row = Int32(context.rows) }
    context.rows += 1
    rows.append(row)
  }

  /// Plain where the kernels have code for what acts on the cells; steady where besides nobody is dormant at the start or lapses later.
  private func kind(
    of row: LaneRow, groups: Range<Int>, indicator: Int, cells: ArraySlice<LaneCell>, _ context: LaneIslandContext
  ) -> Int {
    guard isPlain(row, cells: cells, context) else { return LaneRowMixed }
    let startsActive = groups.allSatisfy { group in
      scenario.numbers.isZero(scenario.cells[scenario.layout.cell(group: group, indicator: indicator)].dormant)
    }
    return startsActive && row.exchange < 0 ? LaneRowSteady : LaneRowPlain
  }

  /// Whether every cell of a row has the same few things acting on it, and their sums are the row's own.
  private func isPlain(_ row: LaneRow, cells: ArraySlice<LaneCell>, _ context: LaneIslandContext) -> Bool {
    cells.enumerated().allSatisfy { offset, cell in
      guard cell.requirements.count <= 1, cell.media.count <= 1, cell.encouragements.count == 0, cell.allWeight == 0,
        cell.isTaughtAtDesk == 0, cell.help != LaneHelpSeveral, cell.exchange == row.exchange
      else { return false }
      guard row.service >= 0 else { return cell.help == LaneHelpNone }
      guard cell.help == LaneHelpOneVisit else { return false }
      let visit = visits[Int(cell.visits.first)]
      let isAlone = !context.sharedServices.contains(Int(visit.service))
      return visit.service == row.service && visit.time == row.time + Int32(offset) && isAlone
    }
  }

  mutating func addCell(group: Int, indicator: Int, place: Int, _ context: inout LaneIslandContext) {
    let indicators = scenario.layout.indicators.count
    let index = scenario.layout.cell(group: group, indicator: indicator)
    let cell = scenario.cells[index]
    let layoutPlace = context.places[place]
    var lane = LaneCell()
    lane.eligible = Int32(cell.eligible)
    lane.start = Int32(cell.start)
    lane.startEligible = Int32(cell.startEligible ?? -1)
    lane.dormant = Int32(cell.dormant)
    lane.receptivity = Int32(cell.receptivity)
    lane.innovation = Int32(cell.innovation)
    lane.imitation = Int32(cell.imitation)
    lane.ceiling = ceiling(of: cell, &context)
    lane.isRaised = cell.raises.isEmpty ? 0 : 1
    lane.exchange = exchange(of: cell)
    lane.countsActive = cell.measure == .active ? 1 : 0
    lane.place = Int32(place)
    let position = context.position(of: group)
    lane.group = Int32(position)
    lane.indicator = Int32(indicator)
    lane.output = Int32(position * indicators + indicator)
    lane.isShared = isShared(index, group: group, place: layoutPlace, context) ? 1 : 0
    lane.isTaughtAtDesk = context.taughtAtDesks.contains(index) ? 1 : 0
    lane.isWatched = isWatched(indicator, place: layoutPlace) ? 1 : 0
    lane.segmentWeight = cell.mixing.segment
    lane.placeWeight = cell.mixing.place
    lane.allWeight = cell.mixing.all
    lane.exchangeStream = scenario.streams.exchange[index].hash
    lane.closingStream = scenario.streams.closing[index].hash
    lane.uptakeStream = scenario.streams.uptake[index].hash
    lane.requirements = LaneRange(first: Int32(requirements.count), count: Int32(cell.requirements.count))
    for requirement in cell.requirements {
      requirements.append(
        LaneRequirement(
          cell: Int32(context.position(ofCell: requirement.cell)), times: Int32(requirement.times ?? -1)))
    }
    lane.media = LaneRange(first: Int32(media.count), count: Int32(cell.media.count))
    media += cell.media.map {
      LaneMediaUse(
        channel: Int32($0.channel), rate: Int32($0.rate), source: Int32(scenario.channels[$0.channel].source))
    }
    lane.encouragements = LaneRange(first: Int32(encouragements.count), count: Int32(cell.encouragements.count))
    encouragements += cell.encouragements.map { LaneEncouragement(indicator: Int32($0.indicator), rate: Int32($0.rate)) }
    let own = (
      visits: context.visits[index] ?? [], lessons: context.lessons[index] ?? [], desks: context.deskLessons[index] ?? []
    )
    lane.visits = LaneRange(first: Int32(visits.count), count: Int32(own.visits.count))
    visits += own.visits
    lane.lessons = LaneRange(first: Int32(lessons.count), count: Int32(own.lessons.count))
    lessons += own.lessons
    lane.deskLessons = LaneRange(first: Int32(deskLessons.count), count: Int32(own.desks.count))
    deskLessons += own.desks
    let isOneVisit = own.visits.count == 1 && own.lessons.isEmpty && own.desks.isEmpty
    let helpers = own.visits.count + own.lessons.count + own.desks.count
    lane.help = Int32(helpers == 0 ? LaneHelpNone : isOneVisit ? LaneHelpOneVisit : LaneHelpSeveral)
    cells.append(lane)
  }

  /// Whether somebody asks for the share of the place, or of all, in this cell's indicator.
  private func isShared(_ index: Int, group: Int, place: Int, _ context: LaneIslandContext) -> Bool {
    let indicators = scenario.layout.indicators.count
    let indicator = index % indicators
    if context.taughtAtDesks.contains(index) || context.readByFlows.contains(place * indicators + indicator) { return true }
    let mixing = scenario.cells[index].mixing
    if mixing.place > 0 || mixing.all > 0 { return true }
    return scenario.layout.indicators.indices.contains { other in
      scenario.cells[scenario.layout.cell(group: group, indicator: other)].encouragements.contains { $0.indicator == indicator }
    }
  }

  private func isWatched(_ indicator: Int, place: Int) -> Bool {
    watchesOfPlace[place].contains {
      guard case .adoption(let cells, _) = scenario.watches[$0.watch].subject, let first = cells.first else { return false }
      return first % scenario.layout.indicators.count == indicator
    }
  }

  private mutating func ceiling(of cell: ScenarioModel.Cell, _ context: inout LaneIslandContext) -> Int32 {
    let key = [cell.ceiling] + cell.raises.flatMap { [$0.project, $0.share] }
    if let known = context.ceilingOfSlots[key] { return known }
    let index = Int32(context.ceilingOfSlots.count)
    context.ceilingOfSlots[key] = index
    ceilings.append(
      LaneCeiling(base: Int32(cell.ceiling), raises: LaneRange(first: Int32(raises.count), count: Int32(cell.raises.count))))
    raises += cell.raises.map { LaneRaise(project: Int32($0.project), share: Int32($0.share)) }
    return index
  }

  /// −1 where nobody lapses or returns in any draw.
  private mutating func exchange(of cell: ScenarioModel.Cell) -> Int32 {
    if scenario.numbers.isZero(cell.lapse) && scenario.numbers.isZero(cell.returning) { return -1 }
    let key = [cell.lapse, cell.returning]
    if let known = exchangeOfSlots[key] { return known }
    let index = Int32(exchanges.count)
    exchangeOfSlots[key] = index
    let isFixed = !scenario.numbers.isUncertain(cell.lapse) && !scenario.numbers.isUncertain(cell.returning)
    exchanges.append(LaneExchange(lapse: Int32(cell.lapse), returning: Int32(cell.returning), isFixed: isFixed ? 1 : 0))
    return index
  }
}
