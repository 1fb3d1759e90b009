internal import LaneKernels
internal import PlanningDomain

extension LaneRunner {
  /// What an island's draws leave behind, from the kernel's arrays.
  func pathBlock(_ index: Int, lanes: Int, _ scratch: LaneScratch) -> PathBlock {
    let island = program.model.islandList[index]
    let block = scratch.block
    let cells = Int(island.cells.count)
    let dates = Int(program.model.dates)
    let sources = Int(program.model.sources)
    let flowPlaces = Int(island.flowPlaces.count)
    func taken(_ values: UnsafeMutablePointer<Double>?, _ count: Int) -> [Double] { scratch.taken(values, count, lanes: lanes) }
    let places = program.islands.places[index]
    var startCounted = taken(block.startActive, cells)
    var alsoEligible: [Double] = []
    var local = 0
    for place in places {
      for group in scenario.layout.groupsOfPlace[place] {
        for indicator in scenario.layout.indicators.indices {
          let cell = scenario.cells[scenario.layout.cell(group: group, indicator: indicator)]
          if cell.measure == .ever {
            for lane in 0..<lanes { startCounted[local * lanes + lane] = block.startEver[local * 8 + lane] }
          }
          for slot in cell.alsoEligible {
            for lane in 0..<lanes { alsoEligible.append(block.values[slot * 8 + lane]) }
          }
          local += 1
        }
      }
    }
    var online: [Double] = []
    var files: [Double] = []
    for row in 0..<dates * flowPlaces {
      for lane in 0..<lanes {
        online.append(block.flowDates[row * 16 + lane])
        files.append(block.flowDates[row * 16 + 8 + lane])
      }
    }
    var deskWork: [Double] = []
    let fields = Int(laneFieldCounts().flow)
    for flow in 0..<flowPlaces {
      for kind in 0..<4 {
        for lane in 0..<lanes { deskWork.append(block.flowTotals[(flow * fields + kind) * 8 + lane]) }
      }
    }
    return PathBlock(
      lanes: lanes, places: places, eligible: taken(block.eligible, cells), startCounted: startCounted,
      alsoEligible: alsoEligible, active: taken(block.active, dates * cells), ever: taken(block.ever, dates * cells),
      adopted: taken(block.adopted, cells * sources), returned: taken(block.returned, cells * sources),
      reach: taken(block.reach, cells), limit: taken(block.limit, cells).map { Int32($0) }, flowOnline: online,
      flowFiles: files, deskWork: deskWork)
  }
}

extension LaneScratch {
  /// The first lanes of so many vectors, one after another.
  func taken(_ values: UnsafeMutablePointer<Double>?, _ count: Int, lanes: Int) -> [Double] {
    guard let values else { return [] }
    if lanes == 8 { return Array(UnsafeBufferPointer(start: values, count: count * 8)) }
    return (0..<count).flatMap { index in (0..<lanes).map { values[index * 8 + $0] } }
  }
}
