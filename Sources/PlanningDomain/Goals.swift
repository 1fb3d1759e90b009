/// A threshold to be met on dates.
public struct Target: Hashable, Sendable {
  public enum Reach: Hashable, Sendable {
    /// Counted over the leaf places of a region together.
    case over(Region)
    /// Met only if met in each leaf place.
    case eachPlace

    public static let all = Reach.over(.all)
    public static func place(_ id: PlaceID) -> Reach { .over(.place(id)) }
  }

  public struct Threshold: Hashable, Sendable {
    /// Judged at the end of this day.
    public var date: Day
    /// 0…1.
    public var share: Double

    public init(date: Day, share: Double) {
      self.date = date
      self.share = share
    }
  }

  public var id: TargetID
  public var title: LocalizedText?
  public var indicator: IndicatorID
  public var reach: Reach
  /// By date, ascending; never empty. The target is met if all are.
  public var thresholds: [Threshold]
  /// Who asks for it; nil if the file does not say.
  public var source: SourceID?

  public init(
    id: TargetID, title: LocalizedText?, indicator: IndicatorID, reach: Reach, thresholds: [Threshold],
    source: SourceID? = nil
  ) {
    self.id = id
    self.title = title
    self.indicator = indicator
    self.reach = reach
    self.thresholds = thresholds
    self.source = source
  }

  public var last: Threshold { thresholds[thresholds.count - 1] }
}

/// How many places are to reach a level by the end of the period.
public struct LevelTarget: Hashable, Sendable {
  public enum Need: Hashable, Sendable {
    case places(Int)
    /// 0…1 of the places the level applies to.
    case share(Double, Rounding)
  }

  /// How a share of places becomes a whole number of them.
  public enum Rounding: String, Hashable, Sendable, CaseIterable {
    case up, down
    /// Halves go up.
    case nearest
  }

  /// Which places count.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// Those that hold the level already and those that reach it.
    case all
    /// Only those that do not hold it already.
    case new
  }

  public var id: TargetID
  public var title: LocalizedText?
  public var level: LevelID
  public var need: Need
  public var counting: Counting
  public var source: SourceID?

  public init(
    id: TargetID, title: LocalizedText?, level: LevelID, need: Need, counting: Counting = .all, source: SourceID? = nil
  ) {
    self.id = id
    self.title = title
    self.level = level
    self.need = need
    self.counting = counting
    self.source = source
  }

  /// Places needed where the level applies to `count` places.
  public func needed(among count: Int) -> Int {
    switch need {
    case .places(let places): return places
    case .share(let share, let rounding):
      let exact = share * Double(count)
      switch rounding {
      case .up: return Int((exact - 1e-9).rounded(.up))
      case .down: return Int((exact + 1e-9).rounded(.down))
      case .nearest: return Int((exact + 0.5 + 1e-9).rounded(.down))
      }
    }
  }
}

/// A title a place earns by criteria: in every place `criteria` = met + mandatory + optional + unlisted.
public struct Level: Hashable, Sendable {
  public struct Choice: Hashable, Sendable {
    public var atLeast: Int
    public var of: [TargetID]

    public init(atLeast: Int, of: [TargetID]) {
      self.atLeast = atLeast
      self.of = of
    }
  }

  /// Criteria still open whose names are not published; each is met independently with `chance`.
  public struct Unlisted: Hashable, Sendable {
    /// A certain whole number, by place.
    public var count: Parameter
    public var chance: Parameter

    public init(count: Parameter, chance: Parameter) {
      self.count = count
      self.chance = chance
    }
  }

  public var id: LevelID
  public var title: LocalizedText
  public var criteria: Int
  /// Criteria met before the period: a certain whole number, by place.
  public var met: Parameter
  public var mandatory: [TargetID]
  public var optional: Choice?
  public var unlisted: Unlisted?
  /// A level that must be reached as well.
  public var includes: LevelID?
  /// The leaf places it is judged in, in file order; nil for all.
  public var appliesTo: [PlaceID]?
  /// Leaf places that hold it already, whatever happens; a part of those it applies to.
  public var held: [PlaceID]

  public init(
    id: LevelID, title: LocalizedText, criteria: Int, met: Parameter, mandatory: [TargetID], optional: Choice?,
    unlisted: Unlisted?, includes: LevelID?, appliesTo: [PlaceID]? = nil, held: [PlaceID] = []
  ) {
    self.id = id
    self.title = title
    self.criteria = criteria
    self.met = met
    self.mandatory = mandatory
    self.optional = optional
    self.unlisted = unlisted
    self.includes = includes
    self.appliesTo = appliesTo
    self.held = held
  }

  public func applies(to place: PlaceID) -> Bool { appliesTo.map { $0.contains(place) } ?? true }
}
