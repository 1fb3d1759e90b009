internal import AdoptionEngine
public import PlanningDomain

/// What a study can learn from: shares of members seen on dates of its period, and why other figures teach it nothing.
public struct Evidence: Sendable {
  public struct Point: Hashable, Sendable {
    public var selection: Projections.Selection
    /// The day at whose end it was seen: from the eve of the period to its last day.
    public var date: Day
    /// Share of the eligible counted in the indicator's measure, 0…1.
    public var share: Double
    public var bound: ReportedNumber.Bound
    /// Half a unit of its last digit, as a share.
    public var rounding: Double
    /// Members it is a share of, above 0: as reported, else the study's own.
    public var members: Double
    public var origin: Observation.Origin
    /// Whether it was split or summed from other places by weights.
    public var isEstimate = false

    package init(
      selection: Projections.Selection, date: Day, share: Double, bound: ReportedNumber.Bound = .exact, rounding: Double = 0,
      members: Double, origin: Observation.Origin
    ) {
      self.selection = selection
      self.date = date
      self.share = share
      self.bound = bound
      self.rounding = rounding
      self.members = members
      self.origin = origin
    }
  }

  public struct Unused: Hashable, Sendable {
    public var observation: Observation
    public var reason: Reason
  }

  /// Why a figure is not taken for evidence.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Not an indicator that people take up.
    case notAdoption
    /// Before the eve of the period, or after its end.
    case outsidePeriod
    /// Counts what was added in a period, from an unknown level.
    case addedInPeriod
    /// An audit holds that it cannot be true together with its own row or others.
    case contradictory
    /// Neither a count nor a rate.
    case noFigure
    /// Above its denominator or 100 %: something else than it says.
    case aboveWhole
    /// Exactly 100 %: a statement that something is done says little of how it was used.
    case whole
    /// Another report of the same day came later.
    case restated
    /// Another report of the same day says something else, and neither is the later one.
    case contradicted
    /// A place or segment the study does not have, or nobody is eligible there.
    case nobodyEligible
  }

  /// By indicator in the study's order, then place, segment and date; one a date.
  public let points: [Point]
  /// In the order of the file.
  public let unused: [Unused]

  /// - Parameter contradicted: rows that an audit found to contradict themselves or others.
  /// - Throws: `EngineError` if the study's reference scenario cannot be compiled.
  public init(_ observations: [Observation], study: Study, contradicted: Set<Observation> = []) throws {
    guard let scenario = study.scenario(study.reference) else { throw EngineError.unknownIdentifier(study.reference.text) }
    let members = try ReferenceMembers(scenario, in: study)
    var unused: [Unused] = []
    var found: [(point: Point, observation: Observation)] = []
    for observation in observations {
      if contradicted.contains(observation) {
        unused.append(Unused(observation: observation, reason: .contradictory))
        continue
      }
      switch Self.point(observation, members: members, period: study.period) {
      case .success(let point): found.append((point, observation))
      case .failure(let refusal): unused.append(Unused(observation: observation, reason: refusal.reason))
      }
    }
    var points: [Point] = []
    for key in found.map({ Key($0.point) }).uniqued() {
      var same = found.filter { Key($0.point) == key }
      let latest = same.compactMap(\.observation.reportedOn).max()
      if let latest {
        unused += same.filter { $0.observation.reportedOn != latest }
          .map { Unused(observation: $0.observation, reason: .restated) }
        same = same.filter { $0.observation.reportedOn == latest }
      }
      guard let first = same.first else { continue }
      if same.allSatisfy({ $0.point.agrees(with: first.point) }) {
        points.append(first.point)
      } else {
        unused += same.map { Unused(observation: $0.observation, reason: .contradicted) }
      }
    }
    let order = Dictionary(uniqueKeysWithValues: scenario.indicators.enumerated().map { ($1.id, $0) })
    self.points = points.sorted { left, right in
      let (a, b) = (left.sortKey(order), right.sortKey(order))
      return a.0 != b.0 ? a.0 < b.0 : a.1 != b.1 ? a.1 < b.1 : left.date < right.date
    }
    self.unused = unused.sorted { $0.observation.origin < $1.observation.origin }
  }

  /// The points that were seen on these days or before them.
  public init(_ evidence: Evidence, through day: Day) {
    points = evidence.points.filter { $0.date <= day }
    unused = evidence.unused
  }

  package init(points: [Point]) {
    self.points = points
    unused = []
  }

  /// The last day on which anything was seen; nil without points.
  public var lastDate: Day? { points.map(\.date).max() }

  /// Days within the period, ascending.
  public var dates: [Day] { Set(points.map(\.date)).sorted() }

  private struct Key: Hashable {
    var selection: Projections.Selection
    var date: Day

    init(_ point: Point) {
      selection = point.selection
      date = point.date
    }
  }
}

extension Evidence {
  private struct Refusal: Error { var reason: Reason }

  private static func point(_ observation: Observation, members: ReferenceMembers, period: Period) -> Result<Point, Refusal> {
    guard let indicator = observation.indicator, let region = observation.region, members.isAdoption(indicator) else {
      return .failure(Refusal(reason: .notAdoption))
    }
    guard observation.date >= period.from - 1, observation.date <= period.through else {
      return .failure(Refusal(reason: .outsidePeriod))
    }
    guard observation.accumulation != .inPeriod else { return .failure(Refusal(reason: .addedInPeriod)) }
    let selection = Projections.Selection(indicator, in: members.plain(region), segment: observation.segment)
    let eligible = members.count(selection)
    guard eligible > 0 else { return .failure(Refusal(reason: .nobodyEligible)) }
    let whole = observation.denominator?.value ?? eligible
    let figure: ReportedNumber
    if let numerator = observation.numerator {
      figure = numerator.divided(by: whole)
    } else if let rate = observation.rate {
      figure = rate
    } else {
      return .failure(Refusal(reason: .noFigure))
    }
    guard whole > 0, figure.value <= 1 else { return .failure(Refusal(reason: .aboveWhole)) }
    guard figure.value < 1 || figure.bound == .atMost else { return .failure(Refusal(reason: .whole)) }
    var point = Point(
      selection: selection, date: observation.date, share: figure.value, bound: figure.bound, rounding: figure.rounding,
      members: whole, origin: observation.origin)
    point.isEstimate = observation.isEstimate
    return .success(point)
  }
}

extension Evidence.Point {
  /// Whether both may come from one number, by their digits.
  fileprivate func agrees(with other: Evidence.Point) -> Bool {
    bound == other.bound && abs(share - other.share) <= rounding + other.rounding + 1e-12
  }

  fileprivate func sortKey(_ order: [IndicatorID: Int]) -> (Int, String) {
    let place =
      switch selection.region {
      case .all: ""
      case .area(let id): "\u{1}" + id.text
      case .place(let id): "\u{2}" + id.text
      case .places(let ids): "\u{3}" + ids.map(\.text).joined(separator: "\u{1F}")
      }
    return (order[selection.indicator] ?? order.count, place + "\u{1F}" + (selection.segment?.text ?? ""))
  }
}

extension ReportedNumber {
  fileprivate func divided(by whole: Double) -> ReportedNumber {
    ReportedNumber(value / whole, bound: bound, rounding: rounding / whole, text: text)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of their first appearance.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
