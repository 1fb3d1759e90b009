internal import LaneKernels
internal import PlanningDomain

extension LaneProgramBuilder {
  /// Where the next island's parts begin.
  struct Starts {
    var cells, rows, requirements, media, encouragements, visits, lessons, deskLessons: Int
    var services, desks, teachings, flowPlaces, watches, series, ceilings: Int
  }

  func starts() -> Starts {
    Starts(
      cells: cells.count, rows: rows.count, requirements: requirements.count, media: media.count,
      encouragements: encouragements.count,
      visits: visits.count, lessons: lessons.count, deskLessons: deskLessons.count, services: services.count,
      desks: deskList.count, teachings: teachings.count, flowPlaces: flowPlaces.count, watches: watches.count,
      series: series.series.count, ceilings: ceilings.count)
  }

  func close(_ island: inout LaneIsland, from starts: Starts) {
    let ends = self.starts()
    func range(_ part: KeyPath<Starts, Int>) -> LaneRange {
      LaneRange(first: Int32(starts[keyPath: part]), count: Int32(ends[keyPath: part] - starts[keyPath: part]))
    }
    island.cells = range(\.cells)
    island.rows = range(\.rows)
    island.requirements = range(\.requirements)
    island.media = range(\.media)
    island.encouragements = range(\.encouragements)
    island.visits = range(\.visits)
    island.lessons = range(\.lessons)
    island.deskLessons = range(\.deskLessons)
    island.services = range(\.services)
    island.desks = range(\.desks)
    island.teachings = range(\.teachings)
    island.flowPlaces = range(\.flowPlaces)
    island.watches = range(\.watches)
    island.series = range(\.series)
    island.ceilings = range(\.ceilings)
  }

  func model(in arrays: LaneStorage) -> LaneModel {
    let steps = LaneSteps(scenario.grid)
    let channels = LaneChannels(scenario)
    var model = LaneModel()
    model.steps = Int32(scenario.grid.steps.count)
    model.days = Int32(scenario.grid.period.length)
    model.indicators = Int32(scenario.layout.indicators.count)
    model.sources = Int32(scenario.sources.count)
    model.slots = Int32(scenario.numbers.entries.count)
    model.projects = Int32(scenario.projects.count)
    model.channels = Int32(scenario.channels.count)
    model.exchanges = Int32(exchanges.count)
    model.lengths = Int32(steps.lengths.count)
    model.islands = Int32(islandList.count)
    model.regions = Int32(regionWatches.count)
    model.encouragementSource = Int32(scenario.encouragement ?? -1)
    model.dates = Int32(scenario.grid.dates.count)
    model.stepStart = arrays.pinned(scenario.grid.steps.map { $0.start.number })
    model.stepLength = arrays.pinned(scenario.grid.steps.map { Int32($0.length) })
    model.stepIsRecorded = arrays.pinned(scenario.grid.steps.map { $0.isRecorded ? 1 : 0 })
    model.opening = arrays.pinned(steps.opening)
    model.half = arrays.pinned(steps.half)
    model.lengthDays = arrays.pinned(steps.lengths)
    model.cells = arrays.pinned(cells)
    model.rows = arrays.pinned(rows)
    model.requirements = arrays.pinned(requirements)
    model.media = arrays.pinned(media)
    model.encouragements = arrays.pinned(encouragements)
    model.visits = arrays.pinned(visits)
    model.lessons = arrays.pinned(lessons)
    model.deskLessons = arrays.pinned(deskLessons)
    model.services = arrays.pinned(services)
    model.desks = arrays.pinned(deskList)
    model.deskServices = arrays.pinned(deskServices)
    model.teachings = arrays.pinned(teachings)
    model.flowPlaces = arrays.pinned(flowPlaces)
    model.selfService = arrays.pinned(selfService)
    model.watches = arrays.pinned(watches)
    model.exchangePairs = arrays.pinned(exchanges)
    model.ceilingList = arrays.pinned(ceilings)
    model.raises = arrays.pinned(raises)
    model.series = arrays.pinned(series.series)
    model.termsOfStep = arrays.pinned(series.termsOfStep)
    model.terms = arrays.pinned(series.terms)
    model.factors = arrays.pinned(series.factors)
    model.fixedValues = arrays.pinned(series.fixedValues)
    model.channelList = arrays.pinned(channels.channels)
    model.stretches = arrays.pinned(channels.stretches)
    model.audiences = arrays.pinned(channels.audiences)
    model.islandList = arrays.pinned(islandList)
    model.noiseStreams = arrays.pinned(noiseStreams)
    model.firstPlaceOfIsland = arrays.pinned(firstPlaces)
    return model
  }
}

/// Lengths of the exchanges of a grid: what opens each step, merged with what the step before left open, and half of each.
struct LaneSteps {
  private(set) var lengths: [Double] = []
  private(set) var opening: [Int32] = []
  private(set) var half: [Int32] = []

  init(_ grid: Grid) {
    var pending = 0.0
    for step in grid.steps {
      let halfLength = Double(step.length) / 2
      opening.append(index(of: pending + halfLength))
      half.append(index(of: halfLength))
      pending = step.isRecorded ? 0 : halfLength
    }
  }

  private mutating func index(of length: Double) -> Int32 {
    if let known = lengths.firstIndex(of: length) { return Int32(known) }
    lengths.append(length)
    return Int32(lengths.count - 1)
  }
}

/// Media levers as the kernels read them.
struct LaneChannels {
  private(set) var channels: [LaneChannel] = []
  private(set) var stretches: [LaneStretch] = []
  private(set) var audiences: [Int32] = []

  init(_ scenario: ScenarioModel) {
    for channel in scenario.channels {
      var lane = LaneChannel()
      let first = stretches.count
      for slot in channel.spend {
        if stretches.count > first, stretches[stretches.count - 1].spend == Int32(slot) {
          stretches[stretches.count - 1].days += 1
        } else {
          stretches.append(LaneStretch(days: 1, spend: Int32(slot)))
        }
      }
      lane.stretches = LaneRange(first: Int32(first), count: Int32(stretches.count - first))
      lane.audience = LaneRange(first: Int32(audiences.count), count: Int32(channel.audience.count))
      audiences += channel.audience.map(Int32.init)
      lane.before = Int32(channel.before ?? -1)
      lane.carryOver = Int32(channel.carryOver)
      lane.halfEffect = Int32(channel.halfEffect)
      lane.slope = Int32(channel.slope)
      lane.slopeIsOne = scenario.numbers.isCertain(channel.slope) ? 1 : 0
      let slots =
        channel.spend + channel.audience + [channel.carryOver, channel.halfEffect, channel.slope]
        + [channel.before].compactMap(\.self)
      lane.isFixed = slots.contains(where: scenario.numbers.isUncertain) ? 0 : 1
      channels.append(lane)
    }
  }
}
