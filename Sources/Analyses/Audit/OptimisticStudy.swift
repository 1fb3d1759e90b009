internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// The most that one indicator could grow in a study between two days: every number of it at the end of its range that helps
/// (99 % points), nobody lapses, nothing is required, works are done, teams are trained, and luck stays three standard deviations
/// of process noise above its middle throughout.
struct OptimisticStudy {
  let material: AuditMaterial
  let indicator: Indicator
  let adoption: Adoption
  let region: Region

  private static let high = 0.99
  private static let low = 0.01

  /// Shares after a day, week by week.
  struct Path {
    let indicator: IndicatorID
    let region: Region
    fileprivate let projections: Projections

    /// The share at the first recorded day that is not before `day`; at the last one after it.
    func share(on day: Day, segment: SegmentID?) -> Double {
      let dates = projections.dates
      let date = dates.first { $0 >= day } ?? dates[dates.count - 1]
      return projections.share(.init(indicator, in: region, segment: segment), on: date).central
    }
  }

  /// Share at the end of `later`, from a share at the end of `earlier`.
  func share(from start: Double, at earlier: Day, to later: Day, segment: SegmentID?) throws -> Double {
    try path(from: start, at: earlier, to: later).share(on: later, segment: segment)
  }

  /// From a share at the end of `earlier` to the end of `later`, which is after it.
  func path(from start: Double, at earlier: Day, to later: Day) throws -> Path {
    let places = material.projections.places(in: region)
    var scenario = material.scenario
    scenario.places = try places.map(hopeful)
    let ids = Set(places.map(\.id))
    let days = Double(max(0, earlier - material.study.period.from))
    scenario.indicators = try material.scenario.indicators.map { other in
      var other = other
      if other.id == indicator.id {
        other.kind = .adoption(try hopeful(adoption, start: start, lapsedFor: days))
      } else if var theirs = other.adoption {
        theirs.requires = []
        let helps = adoption.encouragedBy.contains { $0.indicator == other.id }
        if helps { theirs.start = .init(share: certain(.share, 1), population: nil, asOf: nil) }
        if helps { theirs.lapse = certain(.rate, 0) }
        if helps { theirs.dormant = certain(.share, 0) }
        other.kind = .adoption(theirs)
      }
      return other
    }
    scenario.levers = try material.scenario.levers.compactMap { lever in
      var lever = lever
      lever.places = lever.places.filter(ids.contains)
      if lever.places.isEmpty || lever.project != nil { return nil }
      lever.kind = try hopeful(lever.kind)
      return lever
    }
    let noise = material.study.noise.sd
    let period = Period(from: earlier + 1, through: later)
    scenario.calendar =
      material.scenario.calendar.filter { entry in
        entry.places.map { $0.contains(where: ids.contains) } ?? true
      } + [luck(Elementary.exp(3 * noise), over: period)]
    var study = material.study
    study.period = period
    (study.targets, study.levelTargets, study.levels) = ([], [], [])
    study.scenarios = [scenario]
    study.reference = scenario.id
    return Path(
      indicator: indicator.id, region: region,
      projections: try Ensemble(study, draws: 0, resolution: .week).project(scenario))
  }

  private func certain(_ dimension: Dimension, _ value: Double) -> Parameter { Parameter(dimension, value, path: "audit") }

  private func luck(_ factor: Double, over period: Period) -> CalendarEntry {
    CalendarEntry(
      id: "audit", title: LocalizedText("audit"), isEnabled: true, period: period, effort: certain(.factor, factor),
      demand: certain(.factor, factor), segments: nil, places: nil)
  }

  private func hopeful(_ place: Place) throws -> Place {
    var place = place
    place.travel = try place.travel.fixed(at: Self.low)
    place.segments = try place.segments.map { segment in
      var segment = segment
      segment.receptivity = try segment.receptivity.fixed(at: Self.high)
      return segment
    }
    return place
  }

  private func hopeful(_ adoption: Adoption, start: Double, lapsedFor days: Double) throws -> Adoption {
    var hopeful = adoption
    let ceiling = try highest(adoption.ceiling) + raises()
    hopeful.start = .init(share: certain(.share, start), population: nil, asOf: nil)
    let gone = try highest(adoption.dormant) + start * (Elementary.exp(highest(adoption.lapse) * days) - 1)
    hopeful.dormant = certain(.share, min(gone, adoption.measure == .active ? max(0, 1 - start) : start))
    hopeful.requires = []
    hopeful.innovation = try adoption.innovation.fixed(at: Self.high)
    hopeful.imitation = try adoption.imitation.fixed(at: Self.high)
    hopeful.returning = try adoption.returning.fixed(at: Self.high)
    hopeful.lapse = certain(.rate, 0)
    hopeful.ceiling = certain(.share, min(1, max(ceiling, start)))
    // What is dormant counts as reached: it must not take the room of those who come new.
    if adoption.measure == .active { hopeful.ceiling = certain(.share, 1) }
    hopeful.encouragedBy = try adoption.encouragedBy.map {
      .init(indicator: $0.indicator, rate: try $0.rate.fixed(at: Self.high))
    }
    return hopeful
  }

  private func highest(_ parameter: Parameter) throws -> Double {
    var highest = 0.0
    for place in material.projections.places(in: region) {
      for segment in place.segments {
        highest = max(highest, try parameter.number(at: Self.high, place: place.id, segment: segment.id))
      }
    }
    return highest
  }

  private func raises() throws -> Double {
    try material.scenario.levers.filter(\.isEnabled).compactMap(\.project).flatMap(\.raises)
      .filter { $0.indicator == indicator.id }.reduce(0) { try $0 + highest($1.share) }
  }

  private func hopeful(_ kind: Lever.Kind) throws -> Lever.Kind {
    switch kind {
    case .team(var team):
      if case .teams(let count) = team.count { team.count = .teams(try count.fixed(at: Self.high)) }
      team.existing = try team.existing.fixed(at: Self.high)
      team.members = try team.members.fixed(at: Self.high)
      team.hours = try team.hours.fixed(at: Self.high)
      team.search = try team.search.fixed(at: Self.low)
      team.training = certain(.duration, 0)
      team.attrition = certain(.rate, 0)
      team.serves = try team.serves.map {
        .init(
          indicator: $0.indicator, share: try $0.share.fixed(at: Self.high), handling: try $0.handling.fixed(at: Self.low),
          success: try $0.success.fixed(at: Self.high))
      }
      return .team(team)
    case .media(var media):
      switch media.volume {
      case .spend(let spend): media.volume = .spend(try spend.fixed(at: Self.high))
      case .messages(let messages, let price): media.volume = .messages(try messages.fixed(at: Self.high), price: price)
      }
      media.before = nil
      media.carryOver = certain(.duration, 0)
      media.halfEffect = try media.halfEffect.fixed(at: Self.low)
      media.adds = try media.adds.map { .init(indicator: $0.indicator, rate: try $0.rate.fixed(at: Self.high)) }
      return .media(media)
    case .classes(var classes):
      classes.sessions = try classes.sessions.fixed(at: Self.high)
      classes.seats = try classes.seats.fixed(at: Self.high)
      classes.serves = try classes.serves.map { .init(indicator: $0.indicator, success: try $0.success.fixed(at: Self.high)) }
      return .classes(classes)
    case .desk(var desk):
      desk.officers = try desk.officers.fixed(at: Self.high)
      desk.hours = try desk.hours.fixed(at: Self.high)
      desk.serves = try desk.serves.map {
        .init(
          indicator: $0.indicator, handling: try $0.handling.fixed(at: Self.low), success: try $0.success.fixed(at: Self.high))
      }
      return .desk(desk)
    case .project: return kind
    }
  }
}

extension Parameter {
  /// Every uncertain number of it replaced by one point of its distribution.
  func fixed(at level: Double) throws -> Parameter {
    if isFixed { return self }
    var parameter = self
    parameter.otherwise = try otherwise.map { try $0.fixed(at: level) }
    parameter.scoped = try scoped.mapValues { try $0.fixed(at: level) }
    parameter.factors = try factors.map { try $0.fixed(at: level) }
    return parameter
  }
}

extension Value {
  fileprivate func fixed(at level: Double) throws -> Value {
    var value = self
    value.distribution = .fixed(try distribution.quantile(level))
    return value
  }
}

extension Schedule {
  fileprivate func fixed(at level: Double) throws -> Schedule {
    var schedule = self
    schedule.entries = try entries.map { .init(from: $0.from, through: $0.through, parameter: try $0.parameter.fixed(at: level)) }
    schedule.factors = try factors.map { try $0.fixed(at: level) }
    return schedule
  }
}
