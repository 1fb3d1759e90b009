public import PlanningDomain

/// What the figures of one indicator are enough to speak of, by how many dates there are.
public struct Claim: Hashable, Sendable {
  public enum Kind: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// No figure: the study's own ranges stand.
    case priorOnly
    /// 1 to 5 dates: where things stand.
    case level
    /// 6 to 11: how fast they go as well.
    case slope
    /// 12 or more: the shape of the curve too.
    case curve

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }

    init(dates: Int) {
      self = dates == 0 ? .priorOnly : dates < 6 ? .level : dates < 12 ? .slope : .curve
    }
  }

  public var indicator: IndicatorID
  /// Different dates of the series with most.
  public var dates: Int
  public var kind: Kind

  /// The same, lowered to what was found: no end of the curve where no ceiling was told, no pace where only starts were.
  ///
  /// - Parameter inputs: where the numbers are written that figures identified, weakly at least.
  func supported(by inputs: [String]) -> Claim {
    // Numbers of levers and other indicators move this one as well, but never where it ends.
    let isEnd = inputs.contains { $0.hasPrefix("indicators.\(indicator.text).") && Claim.Kind.isEnd($0) }
    let isPace = inputs.contains { !Claim.Kind.isEnd($0) && !Claim.Kind.isLevel($0) }
    var claim = self
    if claim.kind == .curve, !isEnd { claim.kind = .slope }
    if claim.kind == .slope, !isPace { claim.kind = .level }
    return claim
  }

  /// One for each adoption indicator of the reference scenario, in the study's order; but for those that nobody can be seen in.
  static func claims(of evidence: Evidence) -> [Claim] {
    evidence.points.map(\.selection.indicator).uniqued().map { indicator in
      let series = Dictionary(grouping: evidence.points.filter { $0.selection.indicator == indicator }, by: \.selection)
      let dates = series.values.map(\.count).max() ?? Int.zero
      return Claim(indicator: indicator, dates: dates, kind: Kind(dates: dates))
    }
  }
}

extension Claim.Kind {
  /// Whether a number says where an indicator starts.
  static func isLevel(_ path: String) -> Bool { !Set(path.split(separator: ".")).isDisjoint(with: ["start", "dormant"]) }

  /// Whether a number says where an indicator ends.
  static func isEnd(_ path: String) -> Bool { path.split(separator: ".").contains("ceiling") }

  /// What may be said of a number at most: a level tells starts, a slope rates, only a curve tells where it ends.
  func cap(_ found: Identification, path: String) -> Identification {
    let allowed: Identification =
      switch self {
      case .priorOnly: .none
      case .level: Self.isLevel(path) ? .identified : .weak
      case .slope: Self.isEnd(path) ? .weak : .identified
      case .curve: .identified
      }
    let order: [Identification] = [.none, .weak, .identified]
    let (left, right) = (order.firstIndex(of: found), order.firstIndex(of: allowed))
    guard let left, let right else { return .none }
    return order[min(left, right)]
  }
}
