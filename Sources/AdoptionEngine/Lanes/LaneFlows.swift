internal import LaneKernels
internal import PlanningDomain

extension LaneProgramBuilder {
  /// Flows of the island's places, flow by flow.
  mutating func addFlows(_ places: [Int], _ context: inout LaneIslandContext) {
    let indicators = scenario.layout.indicators.count
    var isNow: [Int32] = []
    for (flow, states) in scenario.flows.enumerated() {
      let measure = scenario.indicator(scenario.layout.flows[flow])?.flow?.measure
      for (position, place) in places.enumerated() {
        let state = states[place]
        flowPlaces.append(
          LaneFlowPlace(
            files: Int32(series.series.count - context.firstSeries), place: Int32(position),
            selfService: LaneRange(first: Int32(selfService.count), count: Int32(state.selfService.count))))
        selfService += state.selfService.map(Int32.init)
        for indicator in state.selfService { context.readByFlows.insert(place * indicators + indicator) }
        isNow.append(measure == .onlineNow ? 1 : 0)
        if state.files.contains(where: scenario.numbers.isUncertain) {
          series.addSum { (1 / RateUnit.month, [state.files[$0]]) }
        } else {
          series.addFixed(fixed.files[flow][place])
        }
      }
    }
    flowIsNow.append(isNow)
  }

  mutating func addDesks(_ indices: [Int], _ context: inout LaneIslandContext) {
    let indicators = scenario.layout.indicators.count
    let firstTeaching = teachings.count
    for index in indices {
      let desk = scenario.desks[index]
      guard let position = context.places.firstIndex(of: desk.placeIndex) else { continue }
      let firstService = deskServices.count
      for service in desk.services {
        let first = teachings.count
        for cells in service.teaches {
          guard let taught = cells.first else { continue }
          for (cell, success) in cells {
            context.deskLessons[cell, default: []].append(
              LaneDeskLesson(
                teaching: Int32(teachings.count - firstTeaching), success: Int32(success), source: Int32(desk.source)))
            context.taughtAtDesks.insert(cell)
          }
          teachings.append(LaneTeaching(place: Int32(position), indicator: Int32(taught.cell % indicators)))
        }
        deskServices.append(
          LaneDeskService(
            flowPlace: Int32(service.flow * context.places.count + position), handling: Int32(service.handling),
            teachings: LaneRange(first: Int32(first), count: Int32(teachings.count - first))))
      }
      deskList.append(
        LaneDesk(
          minutes: Int32(series.series.count - context.firstSeries),
          services: LaneRange(first: Int32(firstService), count: Int32(deskServices.count - firstService))))
      context.desks.append(index)
      if (desk.officers + desk.hours).contains(where: scenario.numbers.isUncertain) {
        series.addSum { (1, [desk.officers[$0], desk.hours[$0]]) }
      } else {
        series.addFixed(fixed.officerMinutes[index])
      }
    }
  }

  /// Thresholds that are followed step by step in the island's places.
  mutating func addWatches(_ places: [Int], _ context: inout LaneIslandContext) {
    var own: [Int] = []
    for (position, place) in places.enumerated() {
      for placeWatch in watchesOfPlace[place] {
        let watch = scenario.watches[placeWatch.watch]
        guard let threshold = watch.thresholds.last else { continue }
        var lane = LaneWatch(
          place: Int32(position), indicator: 0, flowPlace: -1, isNow: 0, share: threshold.share,
          region: Int32(placeWatch.region ?? -1))
        switch watch.subject {
        case .adoption(let cells, _):
          guard let first = cells.first else { continue }
          lane.indicator = Int32(first % scenario.layout.indicators.count)
        case .flow(let flow, let measure, _):
          lane.flowPlace = Int32(flow * places.count + position)
          lane.isNow = measure == .onlineNow ? 1 : 0
        case .milestone: continue
        }
        watches.append(lane)
        own.append(placeWatch.watch)
      }
    }
    placeWatches.append(own)
  }
}
