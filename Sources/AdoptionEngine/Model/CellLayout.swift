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
  private let placeIndices: [PlaceID: Int]

  public var cellCount: Int { groups.count * indicators.count }

  public init(places unordered: [Place], indicators all: [Indicator]) {
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
  }

  public func cell(group: Int, indicator: Int) -> Int { group * indicators.count + indicator }

  public func index(of place: PlaceID) -> Int? { placeIndices[place] }

  /// Cells of an indicator in a place, or in all places, or in one segment wherever it exists; empty for unknown ids.
  public func cells(indicator: IndicatorID, place: PlaceID? = nil, segment: SegmentID? = nil) -> [Int] {
    guard let index = indicators.firstIndex(of: indicator) else { return [] }
    return groups(in: place)
      .filter { segment == nil || groups[$0].segment == segment }
      .map { cell(group: $0, indicator: index) }
  }

  /// Indices of the groups of a place, or of all places; empty for an unknown place.
  public func groups(in place: PlaceID?) -> Range<Int> {
    guard let place else { return 0..<groups.count }
    guard let index = index(of: place) else { return 0..<0 }
    return groupsOfPlace[index]
  }
}
