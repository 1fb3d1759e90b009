/// A threshold to be met on dates.
public struct Target: Hashable, Sendable {
  public enum Reach: Hashable, Sendable {
    /// Over all places together.
    case all
    case place(PlaceID)
    /// Met only if met in each place.
    case eachPlace
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

/// A title a place earns by criteria: `criteria` = met + mandatory + optional + unlisted.
public struct Level: Hashable, Sendable {
  public struct Met: Hashable, Sendable {
    public var count: Int
    public var source: SourceID?

    public init(count: Int, source: SourceID?) {
      self.count = count
      self.source = source
    }
  }

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
    public var count: Int
    public var chance: Parameter

    public init(count: Int, chance: Parameter) {
      self.count = count
      self.chance = chance
    }
  }

  public var id: LevelID
  public var title: LocalizedText
  public var criteria: Int
  public var met: Met
  public var mandatory: [TargetID]
  public var optional: Choice?
  public var unlisted: Unlisted?
  /// A level that must be reached as well.
  public var includes: LevelID?

  public init(
    id: LevelID, title: LocalizedText, criteria: Int, met: Met, mandatory: [TargetID], optional: Choice?,
    unlisted: Unlisted?, includes: LevelID?
  ) {
    self.id = id
    self.title = title
    self.criteria = criteria
    self.met = met
    self.mandatory = mandatory
    self.optional = optional
    self.unlisted = unlisted
    self.includes = includes
  }
}
