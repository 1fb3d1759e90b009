internal import AdoptionEngine
internal import PlanningDomain

/// What the checks read: the figures in order, and the study they are held against.
struct AuditMaterial: Sendable {
  let study: Study
  /// The reference scenario.
  let scenario: Scenario
  /// Those of the files, places that are the same under several names (`Tổng cộng` and a ward that is the whole study)
  /// under the first of them.
  let observations: [Observation]
  /// Those of ``observations`` that go by another name in the file, as they stand there.
  let asReported: [Observation: Observation]
  let series: [ReportedSeries]
  /// What rows count by their subjects' names and wordings, each read once.
  let counted: [Named: Set<ReportVocabulary.Counted>]
  /// Its central path.
  let projections: Projections

  init(_ study: Study, _ observations: [Observation]) throws {
    self.study = study
    scenario = study.scenario(study.reference) ?? study.scenarios[0]
    projections = try Ensemble(study, draws: 0, resolution: .week).project(scenario)
    let named = Self.underOneName(observations, projections)
    self.observations = named
    asReported = Dictionary(zip(named, observations).filter { $0 != $1 }) { first, _ in first }
    series = ReportedSeries.all(of: self.observations)
    counted = Self.counted(named, scenario)
  }

  /// A subject under a name.
  struct Named: Hashable {
    var subject: Observation.Subject
    var wording: String?
  }

  private static func counted(_ rows: [Observation], _ scenario: Scenario) -> [Named: Set<ReportVocabulary.Counted>] {
    Set(rows.map { Named(subject: $0.subject, wording: $0.wording) }).reduce(into: [:]) { counted, named in
      switch named.subject {
      case .quantity(let name): counted[named] = ReportVocabulary([name, named.wording ?? ""]).counted
      case .indicator(let id):
        guard let title = scenario.indicators.first(where: { $0.id == id })?.title else { return }
        counted[named] = ReportVocabulary([title.vi, title.en, named.wording ?? ""]).counted
      }
    }
  }

  private static func underOneName(_ observations: [Observation], _ projections: Projections) -> [Observation] {
    var names: [[PlaceID]: Region] = [:]
    return observations.map { observation in
      guard let region = observation.region else { return observation }
      let places = projections.places(in: region).map(\.id)
      var named = observation
      named.area = .region(names[places] ?? region)
      names[places] = named.region
      return named
    }
  }

  /// Whether two regions are the same places.
  func isSame(_ one: Region, _ other: Region) -> Bool {
    one == other || projections.places(in: one).map(\.id) == projections.places(in: other).map(\.id)
  }

  func indicator(_ id: IndicatorID?) -> Indicator? { id.flatMap { id in scenario.indicators.first { $0.id == id } } }

  /// The members an observation could count, as the study has them; nil where it counts none or the place is not its own.
  func eligible(_ observation: Observation) -> Double? {
    guard let id = observation.indicator, indicator(id)?.adoption != nil, let region = observation.region else { return nil }
    let count = projections.eligible(.init(id, in: region, segment: observation.segment)).central
    return count > 0 ? count : nil
  }

  /// The same with every uncertain population at its 99 % point.
  func highestEligible(_ observation: Observation) throws -> Double? {
    guard let id = observation.indicator, let adoption = indicator(id)?.adoption, let region = observation.region else {
      return nil
    }
    let places = projections.places(in: region)
    var sum = 0.0
    for place in places {
      for segment in place.segments where observation.segment == nil || segment.id == observation.segment {
        sum += try members(of: adoption.population, in: segment, place.id, at: 0.99)
      }
    }
    return sum
  }

  private func members(of id: PopulationID, in segment: Segment, _ place: PlaceID, at level: Double) throws -> Double {
    if let count = segment.counts[id] { return try count.number(at: level, place: place, segment: segment.id) }
    guard let part = scenario.populations.first(where: { $0.id == id })?.partOf else {
      throw EngineError.uncovered(path: id.text, place: place, segment: segment.id)
    }
    return try members(of: part.population, in: segment, place, at: level)
      * part.share.number(at: level, place: place, segment: segment.id)
  }

  /// The share an observation states, by its own fraction first, then as written, then against the study's members.
  func share(_ observation: Observation) -> WrittenRange? {
    if let count = observation.numerator, let whole = observation.denominator, whole.value > 0 {
      return count.range / whole.range
    }
    if let rate = observation.rate { return rate.range }
    guard let count = observation.numerator, let eligible = eligible(observation) else { return nil }
    return count.range / WrittenRange(eligible, eligible)
  }

  /// The same as one number, whatever its rounding.
  func shareValue(_ observation: Observation) -> Double? {
    if let count = observation.numerator, let whole = observation.denominator, whole.value > 0 {
      return count.value / whole.value
    }
    if let rate = observation.rate { return rate.value }
    guard let count = observation.numerator, let eligible = eligible(observation) else { return nil }
    return count.value / eligible
  }

  /// The members an observation counts: as written, else its share of its denominator or of the study's members.
  func count(_ observation: Observation) -> WrittenRange? {
    if let count = observation.numerator { return count.range }
    guard let rate = observation.rate else { return nil }
    if let whole = observation.denominator { return rate.range * whole.range }
    return eligible(observation).map { rate.range * WrittenRange($0, $0) }
  }

  /// The share on the study's central path at the last recorded date not after an observation, else at the start.
  func centralShare(_ observation: Observation) throws -> Double? {
    guard let id = observation.indicator, let indicator = indicator(id), let region = observation.region,
      indicator.adoption != nil || indicator.milestone != nil
    else { return nil }
    let selection = Projections.Selection(id, in: region, segment: indicator.milestone == nil ? observation.segment : nil)
    guard let date = projections.dates.last(where: { $0 <= observation.date }) else {
      return try projections.startShare(selection)?.central
    }
    return projections.share(selection, on: date).central
  }

  /// Two readings of a row's share; nil where it is no input of the study.
  func readings(_ observation: Observation, other: Double?, written: Double?) -> AuditFinding.Readings? {
    guard let id = observation.indicator, let indicator = indicator(id), indicator.reported == nil, indicator.flow == nil,
      let region = observation.region, let other, let written, other.isFinite, written.isFinite
    else { return nil }
    return .init(
      indicator: id, region: region, segment: observation.segment, date: observation.date, other: other, written: written)
  }

  /// The row as written beside what the study itself has on that day.
  func readingsAgainstStudy(_ observation: Observation) throws -> AuditFinding.Readings? {
    readings(observation, other: try centralShare(observation), written: shareValue(observation))
  }
}

extension Parameter {
  /// Every uncertain number of it at a point of its distribution, factors multiplied in.
  func number(at level: Double, place: PlaceID?, segment: SegmentID?) throws -> Double {
    guard let value = value(place: place, segment: segment) else {
      throw EngineError.uncovered(path: values.first?.path ?? dimension.rawValue, place: place, segment: segment)
    }
    return try factors.reduce(value.distribution.quantile(level)) {
      try $0 * $1.number(at: level, place: place, segment: segment)
    }
  }
}
