/// Who can be counted: the denominator of an indicator, named once.
public struct Population: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable { case person, household, establishment, file }

  public var id: PopulationID
  public var title: LocalizedText
  public var unit: Unit
  /// The population it is a share of, for segments that give no count of their own.
  public var partOf: Part?

  public struct Part: Hashable, Sendable {
    public var population: PopulationID
    /// 0…1, by place and segment.
    public var share: Parameter

    public init(population: PopulationID, share: Parameter) {
      self.population = population
      self.share = share
    }
  }

  public init(id: PopulationID, title: LocalizedText, unit: Unit, partOf: Part? = nil) {
    self.id = id
    self.title = title
    self.unit = unit
    self.partOf = partOf
  }
}

/// A place made of other places: a district of wards, a province of districts.
public struct Area: Hashable, Sendable {
  public var id: AreaID
  public var title: LocalizedText
  /// The area it belongs to; nil for a highest one.
  public var within: AreaID?

  public init(id: AreaID, title: LocalizedText, within: AreaID?) {
    self.id = id
    self.title = title
    self.within = within
  }
}

/// Leaf places that are counted together.
public enum Region: Hashable, Sendable {
  case all
  case place(PlaceID)
  /// The leaf places of an area, at whatever depth.
  case area(AreaID)
  /// Several leaf places, in file order.
  case places([PlaceID])

  /// The leaf place it is; nil if it is more than one.
  public var place: PlaceID? { if case .place(let id) = self { id } else { nil } }
}

/// A leaf place: what teams stay in and levels are judged in.
public struct Place: Hashable, Sendable {
  public var id: PlaceID
  public var title: LocalizedText
  /// The area it belongs to; nil for none.
  public var within: AreaID?
  /// Whether it stands for a place whose name is not known.
  public var isSynthetic: Bool
  /// Minutes between two households, on top of a pool's search time.
  public var travel: Parameter
  public var segments: [Segment]

  public init(
    id: PlaceID, title: LocalizedText, travel: Parameter, segments: [Segment], within: AreaID? = nil,
    isSynthetic: Bool = false
  ) {
    self.id = id
    self.title = title
    self.within = within
    self.isSynthetic = isSynthetic
    self.travel = travel
    self.segments = segments
  }
}

/// A group of people of one place that share speed, ceiling and calendar.
public struct Segment: Hashable, Sendable {
  public var id: SegmentID
  public var title: LocalizedText
  /// Members of each population; may be uncertain, and need not be whole.
  public var counts: [PopulationID: Parameter]
  /// r: multiplies every hazard of own uptake.
  public var receptivity: Parameter

  public init(id: SegmentID, title: LocalizedText, counts: [PopulationID: Parameter], receptivity: Parameter) {
    self.id = id
    self.title = title
    self.counts = counts
    self.receptivity = receptivity
  }
}
