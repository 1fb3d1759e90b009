internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// Where an indicator may stand on the eve of the period.
struct StartRange {
  private let low: Projections
  private let high: Projections
  private let middle: Projections
  private let indicator: IndicatorID

  /// The ends of what the study says: 0.1 % and 99.9 % points of every number of the start.
  init(of indicator: Indicator, in material: AuditMaterial) throws {
    self.indicator = indicator.id
    func projections(at level: Double) throws -> Projections {
      var scenario = material.scenario
      for index in scenario.indicators.indices where scenario.indicators[index].id == indicator.id {
        guard case .adoption(var adoption) = scenario.indicators[index].kind else { continue }
        adoption.start.share = try adoption.start.share.fixed(at: level)
        scenario.indicators[index].kind = .adoption(adoption)
      }
      var study = material.study
      study.period = Period(from: study.period.from, through: study.period.from)
      (study.targets, study.levelTargets, study.levels) = ([], [], [])
      study.scenarios = [scenario]
      study.reference = scenario.id
      return try Ensemble(study, draws: 0, resolution: .week).project(scenario)
    }
    middle = material.projections
    low = try projections(at: 0.001)
    high = try projections(at: 0.999)
  }

  /// From the lower end to the upper one, and at least a fifth to both sides of the middle: nobody knows it to the last person.
  /// With chance for the members there are; nil without members.
  func share(_ region: Region, _ segment: SegmentID?) throws -> WrittenRange? {
    let selection = Projections.Selection(indicator, in: region, segment: segment)
    let eligible = middle.eligible(selection).central
    guard eligible > 0, let central = try middle.startShare(selection)?.central,
      let lower = try low.startShare(selection)?.central, let upper = try high.startShare(selection)?.central
    else { return nil }
    let (least, most) = (min(lower, 0.8 * central), max(upper, 1.2 * central))
    return WrittenRange(
      max(0, least - Self.chance(least * eligible) / eligible), min(1, most + Self.chance(most * eligible) / eligible))
  }

  /// Five standard deviations of a count, and half a member for its rounding.
  static func chance(_ count: Double) -> Double { 5 * (count + 1).squareRoot() + 0.5 }

  /// The share that has not lapsed after some days.
  static func kept(over days: Double, hazard: Double) -> Double { Elementary.exp(-hazard * days) }
}
