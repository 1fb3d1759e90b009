internal import LaneKernels

/// Room for eight draws and one island at a time: what one thread works in.
package final class LaneScratch {
  var block: LaneBlock
  private let arrays = LaneStorage()

  init(_ program: LaneProgram, regions: Int) {
    let model = program.model
    let most = program.largest
    let fields = laneFieldCounts()
    let steps = Int(model.steps)
    let indicators = Int(model.indicators)
    let shares = most.places * indicators
    let arrays = self.arrays
    block = LaneBlock()
    block.values = arrays.blocks(Int(model.slots))
    block.ramps = arrays.blocks(Int(model.projects) * Int(model.days))
    block.given = arrays.blocks(program.given.count * steps)
    block.exchanges = arrays.blocks(Int(model.exchanges) * Int(model.lengths) * 4)
    block.media = arrays.blocks(Int(model.channels) * steps)
    block.series = arrays.blocks(most.series * steps)
    block.ceilings = arrays.blocks(most.ceilings * steps)
    block.noise = arrays.blocks(shares * steps)
    block.cells = arrays.blocks(most.cells * Int(fields.cell))
    block.requirements = arrays.blocks(most.requirements)
    block.mediaUses = arrays.blocks(most.media * Int(fields.media))
    block.encouragements = arrays.blocks(most.encouragements)
    block.visits = arrays.blocks(most.visits * Int(fields.visit))
    block.lessons = arrays.blocks(most.lessons * Int(fields.lesson))
    block.deskLessons = arrays.blocks(most.deskLessons * Int(fields.lesson))
    block.placeActive = arrays.blocks(shares)
    block.placeShare = arrays.blocks(shares)
    block.placeInverse = arrays.blocks(shares)
    block.placeOthers = arrays.blocks(shares)
    block.placeCount = arrays.blocks(shares)
    block.allShare = arrays.blocks(indicators)
    block.allInverse = arrays.blocks(indicators)
    block.serviceWeights = arrays.blocks(most.services * Int(fields.service))
    block.classroomMembers = arrays.blocks(most.classrooms)
    block.teachingRate = arrays.blocks(most.teachings)
    block.flowSelfServed = arrays.blocks(most.flowPlaces)
    block.flowAssisted = arrays.blocks(most.flowPlaces)
    block.watchNeed = arrays.blocks(most.watches)
    let dates = Int(model.dates)
    let sources = Int(model.sources)
    block.active = arrays.blocks(dates * most.cells)
    block.ever = arrays.blocks(dates * most.cells)
    block.adopted = arrays.blocks(most.cells * sources)
    block.returned = arrays.blocks(most.cells * sources)
    block.eligible = arrays.blocks(most.cells)
    block.startActive = arrays.blocks(most.cells)
    block.startEver = arrays.blocks(most.cells)
    block.reach = arrays.blocks(most.cells)
    block.limit = arrays.blocks(most.cells)
    block.flowDates = arrays.blocks(dates * most.flowPlaces * 2)
    block.flowTotals = arrays.blocks(most.flowPlaces * Int(fields.flow))
    block.seriesTotals = arrays.blocks(most.series)
    block.reached = arrays.blocks(most.watches)
    block.regionCounts = arrays.blocks(regions * steps * 2)
    block.regionEligible = arrays.blocks(regions)
  }
}
