public import PlanningDomain

/// Which cell stands where: places by id, in each its segments by id, in each the adoption indicators by id.
///
/// Sums over cells run in this order, whatever the order of the file.
public struct CellLayout: Hashable, Sendable {
  public struct Group: Hashable, Sendable {
    public var place: PlaceID
    public var segment: SegmentID
    /// Index into `places`.
    public var placeIndex: Int
    /// Index into `groups`.
    public var index: Int
  }

  public let places: [PlaceID]
  /// One group a segment of a place.
  public let groups: [Group]
  /// Indices into `groups`, by place.
  public let groupsOfPlace: [Range<Int>]
  public let indicators: [IndicatorID]
  public let milestones: [IndicatorID]
  public let flows: [IndicatorID]
  private let placeIndices: [PlaceID: Int]
  /// Indices into `places` of the leaf places of each area, at whatever depth.
  private let placesOfArea: [AreaID: [Int]]

  public var cellCount: Int { groups.count * indicators.count }

  public init(places unordered: [Place], areas: [Area] = [], indicators all: [Indicator]) {
    let ordered = unordered.sorted { $0.id < $1.id }
    places = ordered.map(\.id)
    var groups: [Group] = []
    var ranges: [Range<Int>] = []
    for (index, place) in ordered.enumerated() {
      let first = groups.count
      for segment in place.segments.sorted(by: { $0.id < $1.id }) {
        groups.append(Group(place: place.id, segment: segment.id, placeIndex: index, index: groups.count))
      }
      ranges.append(first..<groups.count)
    }
    self.groups = groups
    groupsOfPlace = ranges
    placeIndices = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    indicators = all.filter { $0.adoption != nil }.map(\.id).sorted()
    milestones = all.filter { $0.milestone != nil }.map(\.id).sorted()
    flows = all.filter { $0.flow != nil }.map(\.id).sorted()
    let parents = Dictionary(areas.map { ($0.id, $0.within) }, uniquingKeysWith: { first, _ in first })
    var placesOfArea: [AreaID: [Int]] = Dictionary(areas.map { ($0.id, []) }, uniquingKeysWith: { first, _ in first })
    for (index, place) in ordered.enumerated() {
      var next = place.within
      while let area = next {
        placesOfArea[area, default: []].append(index)
        next = parents[area] ?? nil
      }
    }
    self.placesOfArea = placesOfArea
  }

  public func cell(group: Int, indicator: Int) -> Int { group * indicators.count + indicator }

  public func index(of place: PlaceID) -> Int? { placeIndices[place] }

  /// Indices of the leaf places of a region, ascending; unknown places and areas have none.
  public func places(in region: Region) -> [Int] {
    switch region {
    case .all: Array(places.indices)
    case .place(let id): index(of: id).map { [$0] } ?? []
    case .area(let id): placesOfArea[id] ?? []
    case .places(let ids): ids.compactMap(index(of:)).sorted()
    }
  }

  /// Cells of an indicator in a region, ascending, or there in one segment; empty for unknown ids.
  public func cells(indicator: IndicatorID, in region: Region = .all, segment: SegmentID? = nil) -> [Int] {
    guard let index = indicators.firstIndex(of: indicator) else { return [] }
    return places(in: region).flatMap { groupsOfPlace[$0] }
      .filter { segment == nil || groups[$0].segment == segment }
      .map { cell(group: $0, indicator: index) }
  }
}
