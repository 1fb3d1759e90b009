internal import LaneKernels

/// Room for eight draws and one island at a time: what one thread works in.
package final class LaneScratch {
  var block: LaneBlock
  private let arrays = LaneStorage()
  /// Room for shifts of the hazards, made when first needed.
  private var shifts: UnsafeMutablePointer<Double>?
  private let shiftBlocks: Int

  init(_ program: LaneProgram, regions: Int) {
    let model = program.model
    let fields = laneFieldCounts()
    let steps = Int(model.steps)
    let indicators = Int(model.indicators)
    let cells = program.most { $0.cells.count }
    let flowPlaces = program.most { $0.flowPlaces.count }
    let shares = program.most { $0.places } * indicators
    shiftBlocks = shares * steps
    let arrays = self.arrays
    block = LaneBlock()
    block.values = arrays.blocks(Int(model.slots))
    block.ramps = arrays.blocks(Int(model.projects) * Int(model.days))
    block.given = arrays.blocks(program.given.count * steps)
    block.exchanges = arrays.blocks(Int(model.exchanges) * Int(model.lengths) * 4)
    block.media = arrays.blocks(Int(model.channels) * steps)
    block.series = arrays.blocks(program.most { $0.series.count } * steps)
    block.ceilings = arrays.blocks(program.most { $0.ceilings.count } * steps)
    block.noise = arrays.blocks(shares * steps)
    block.cells = arrays.blocks(cells * Int(fields.cell))
    block.requirements = arrays.blocks(program.most { $0.requirements.count })
    block.mediaUses = arrays.blocks(program.most { $0.media.count } * Int(fields.media))
    block.encouragements = arrays.blocks(program.most { $0.encouragements.count })
    block.visits = arrays.blocks(program.most { $0.visits.count } * Int(fields.visit))
    block.lessons = arrays.blocks(program.most { $0.lessons.count } * Int(fields.lesson))
    block.deskLessons = arrays.blocks(program.most { $0.deskLessons.count } * Int(fields.lesson))
    block.placeActive = arrays.blocks(shares)
    block.placeShare = arrays.blocks(shares)
    block.placeInverse = arrays.blocks(shares)
    block.placeOthers = arrays.blocks(shares)
    block.placeCount = arrays.blocks(shares)
    block.allShare = arrays.blocks(indicators)
    block.allInverse = arrays.blocks(indicators)
    block.serviceWeights = arrays.blocks(program.most { $0.services.count } * Int(fields.service))
    block.classroomMembers = arrays.blocks(program.most { $0.classrooms })
    block.teachingRate = arrays.blocks(program.most { $0.teachings.count })
    block.flowSelfServed = arrays.blocks(flowPlaces)
    block.flowAssisted = arrays.blocks(flowPlaces)
    block.watchNeed = arrays.blocks(program.most { $0.watches.count })
    let dates = Int(model.dates)
    let sources = Int(model.sources)
    block.active = arrays.blocks(dates * cells)
    block.ever = arrays.blocks(dates * cells)
    block.adopted = arrays.blocks(cells * sources)
    block.returned = arrays.blocks(cells * sources)
    block.eligible = arrays.blocks(cells)
    block.startActive = arrays.blocks(cells)
    block.startEver = arrays.blocks(cells)
    block.reach = arrays.blocks(cells)
    block.limit = arrays.blocks(cells)
    block.flowDates = arrays.blocks(dates * flowPlaces * 2)
    block.flowTotals = arrays.blocks(flowPlaces * Int(fields.flow))
    block.seriesTotals = arrays.blocks(program.most { $0.series.count })
    block.reached = arrays.blocks(program.most { $0.watches.count })
    block.regionCounts = arrays.blocks(regions * steps * 2)
    block.regionEligible = arrays.blocks(regions)
  }
}

extension LaneScratch {
  /// Leaves hazards as they are.
  func unshift() { block.shifts = nil }

  /// Writes what is added to the logarithm of the hazards in an island, by draw of each lane.
  func shift(_ given: GivenDraws.Shifts, lanes: [Int], island places: [Int], of scenario: ScenarioModel) {
    guard !given.isNone else { return unshift() }
    let room = shiftRoom()
    for lane in 0..<8 { given.write(draw: lanes[lane], places: places, of: scenario, to: room + lane, stride: 8) }
    block.shifts = room
  }

  private func shiftRoom() -> UnsafeMutablePointer<Double> {
    if let shifts { return shifts }
    let room = arrays.blocks(shiftBlocks)
    shifts = room
    return room
  }
}
