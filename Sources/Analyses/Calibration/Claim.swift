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
  /// What may be said of a number at most: a level tells starts, a slope rates, only a curve tells where it ends.
  func cap(_ found: Identification, path: String) -> Identification {
    let parts = path.split(separator: ".")
    let isLevel = parts.contains("start") || parts.contains("dormant")
    let isEnd = parts.contains("ceiling")
    let allowed: Identification =
      switch self {
      case .priorOnly: .none
      case .level: isLevel ? .identified : .weak
      case .slope: isEnd ? .weak : .identified
      case .curve: .identified
      }
    let order: [Identification] = [.none, .weak, .identified]
    let (left, right) = (order.firstIndex(of: found), order.firstIndex(of: allowed))
    guard let left, let right else { return .none }
    return order[min(left, right)]
  }
}
