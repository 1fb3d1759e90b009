/// Figures of former places as figures of the places that a study has.
///
/// Numerators and denominators are multiplied by the weights that hold on the day and summed for each place, day, subject,
/// segment and accumulation, and goals with them; rates are never averaged. A rate beside its denominator counts as the numerator
/// that it implies, a goal in percent as the members that it asks for.
/// It stands beside what it is made of, for it needs neither files nor the engine.
public struct Rebasing: Sendable {
  /// A figure of a place of the study, with what it was summed from.
  public struct Sum: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
      public var place: PlaceID
      /// Share of its members that were moved, above 0 and up to 1.
      public var weight: Double
      public var origin: Observation.Origin
    }

    public var observation: Observation
    /// In the order of the mapping; never empty.
    public var parts: [Part]
  }

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
    /// Rates and goals in percent without a denominator cannot be summed.
    case rateAlone
    /// The mapping leads nowhere on its day.
    case noMove
    /// Another row of the same place and day says something else, and neither is the later one.
    case contradicted
  }

  public struct LeftOut: Hashable, Sendable {
    public var observation: Observation
    public var reason: Reason
    /// Where the mapping leads the place on other days.
    public var moves: [Boundaries.Move]
  }

  /// Those of the study's own places as they were, then the summed ones by the first figure that each holds.
  public private(set) var observations: [Observation]
  /// The figures of former places, as they were reported.
  public let former: [Observation]
  public private(set) var sums: [Sum] = []
  public private(set) var incomplete: [Incomplete] = []
  /// What some parts of a sum state and the sum therefore does not.
  public private(set) var dropped: [DroppedFigure] = []
  public private(set) var leftOut: [LeftOut] = []

  /// Of two reports of one place and day the one reported later counts; rows that state different things of it are taken together.
  public init(_ observations: [Observation], boundaries: Boundaries) {
    self.observations = observations.filter { $0.region != nil }
    former = observations.filter { $0.region == nil }
    var keys: [Key] = []
    var rows: [Key: [(place: PlaceID, rows: [Observation])]] = [:]
    for observation in former {
      guard case .former(let place) = observation.area else { continue }
      let moves = boundaries.moves.filter { $0.from == place }
      guard moves.contains(where: { $0.isValid(on: observation.date) }) else {
        leftOut.append(LeftOut(observation: observation, reason: .noMove, moves: moves))
        continue
      }
      let key = Key(observation)
      if rows[key] == nil { keys.append(key) }
      var places = rows[key] ?? []
      if let index = places.firstIndex(where: { $0.place == place }) {
        places[index].rows.append(observation)
      } else {
        places.append((place, [observation]))
      }
      rows[key] = places
    }
    for key in keys { sum(key, figures(rows[key] ?? []), boundaries) }
    self.observations += sums.map(\.observation)
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

  /// One for each former place that says something that can be summed.
  private mutating func figures(_ places: [(place: PlaceID, rows: [Observation])]) -> [PlaceID: FormerFigures] {
    var figures: [PlaceID: FormerFigures] = [:]
    for (place, rows) in places {
      guard let settled = Observation.settled(rows) else {
        leftOut += rows.map { LeftOut(observation: $0, reason: .contradicted, moves: []) }
        continue
      }
      let own = FormerFigures(settled)
      if own.isSummable {
        figures[place] = own
      } else {
        leftOut += rows.map { LeftOut(observation: $0, reason: .rateAlone, moves: []) }
      }
    }
    return figures
  }

  private mutating func sum(_ key: Key, _ former: [PlaceID: FormerFigures], _ boundaries: Boundaries) {
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
      let parts = into.compactMap { move in
        former[move.from].map { FormerSum.Part(place: move.from, weight: move.weight, figures: $0) }
      }
      guard let sum = FormerSum(parts, in: place) else { continue }
      dropped += sum.dropped
      guard sum.hasFigure else { continue }
      sums.append(
        Sum(
          observation: sum.observation,
          parts: parts.map { Sum.Part(place: $0.place, weight: $0.weight, origin: $0.figures.origin) }))
    }
  }
}
