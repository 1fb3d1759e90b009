/// Figures of former places as figures of the places that a study has.
///
/// Numerators and denominators are multiplied by the weights that hold on the day and summed for each place, day, subject,
/// segment and accumulation; rates are never averaged. A rate beside its denominator counts as the numerator that it implies.
/// It stands beside what it is made of, for it needs neither files nor the engine.
public struct Rebasing: Sendable {
  /// A place of the study that lacks figures of some of its former places, and so is left out.
  public struct Incomplete: Hashable, Sendable {
    public var place: PlaceID
    public var date: Day
    public var subject: Observation.Subject
    public var segment: SegmentID?
    /// Those without a figure, in the order of the mapping; never empty.
    public var missing: [PlaceID]
  }

  /// Why a figure of a former place takes part in nothing.
  public enum Reason: Hashable, Sendable {
    /// A rate without a denominator cannot be summed.
    case rateAlone
    /// The mapping leads nowhere on its day.
    case noMove
  }

  public struct LeftOut: Hashable, Sendable {
    public var observation: Observation
    public var reason: Reason
  }

  /// Those of the study's own places as they were, then the summed ones by the first figure that each holds.
  public private(set) var observations: [Observation]
  public private(set) var incomplete: [Incomplete] = []
  public private(set) var leftOut: [LeftOut] = []

  /// Where a former place reports the same twice, the one reported later counts, of two on one day the one further down.
  public init(_ observations: [Observation], boundaries: Boundaries) {
    self.observations = observations.filter { $0.region != nil }
    var keys: [Key] = []
    var former: [Key: [PlaceID: Observation]] = [:]
    for observation in observations {
      guard case .former(let place) = observation.area else { continue }
      guard boundaries.moves.contains(where: { $0.from == place && $0.isValid(on: observation.date) }) else {
        leftOut.append(LeftOut(observation: observation, reason: .noMove))
        continue
      }
      guard FormerFigures(observation).isSummable else {
        leftOut.append(LeftOut(observation: observation, reason: .rateAlone))
        continue
      }
      let key = Key(observation)
      if former[key] == nil { keys.append(key) }
      if let earlier = former[key]?[place]?.reportedOn, earlier > observation.reportedOn ?? earlier { continue }
      former[key, default: [:]][place] = observation
    }
    for key in keys { sum(key, former[key] ?? [:], boundaries) }
  }

  /// What figures must share to be summed.
  private struct Key: Hashable {
    var subject: Observation.Subject
    var segment: SegmentID?
    var date: Day
    var period: Period?
    var accumulation: Observation.Accumulation?

    init(_ observation: Observation) {
      subject = observation.subject
      segment = observation.segment
      date = observation.date
      period = observation.period
      accumulation = observation.accumulation
    }
  }

  private mutating func sum(_ key: Key, _ former: [PlaceID: Observation], _ boundaries: Boundaries) {
    let moves = boundaries.moves.filter { $0.isValid(on: key.date) }
    var places: [PlaceID] = []
    for move in moves where former[move.from] != nil && !places.contains(move.to) { places.append(move.to) }
    for place in places {
      let into = moves.filter { $0.to == place }
      let missing = into.filter { former[$0.from] == nil }.map(\.from)
      guard missing.isEmpty else {
        incomplete.append(
          Incomplete(place: place, date: key.date, subject: key.subject, segment: key.segment, missing: missing))
        continue
      }
      let parts = into.compactMap { move in former[move.from].map { (weight: move.weight, figures: FormerFigures($0)) } }
      if let sum = FormerFigures.sum(parts, in: place) { observations.append(sum) }
    }
  }
}
