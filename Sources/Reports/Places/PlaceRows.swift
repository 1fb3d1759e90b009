internal import Analyses
internal import PlanningDomain

/// Which rows a table by place holds: every area and leaf place, or of many the areas alone and the lowest and highest places.
struct PlaceRows {
  /// More leaf places, or more areas, than these are not written out.
  static let most = Projections.mostPlacesBySegment
  /// So many of the lowest and of the highest are.
  static let extremes = 3

  enum Row {
    case node(PlaceTree.Node)
    case lowest(Region)
    case highest(Region)
  }

  let rows: [Row]
  /// Leaf places and areas without a row.
  let placesLeftOut: Int
  let areasLeftOut: Int

  /// - Parameter figure: what leaf places are ranked by; nil for one that has none.
  init(_ tree: PlaceTree, figure: (Region) -> Double?) {
    let nodes = tree.nodes
    let places = nodes.filter { !$0.isArea }
    guard places.count > PlaceRows.most else {
      rows = nodes.map { .node($0) }
      (placesLeftOut, areasLeftOut) = (0, 0)
      return
    }
    let areas = nodes.filter(\.isArea)
    // The higher tiers, as many of them as there is room for.
    let depths = Set(areas.map(\.depth)).sorted()
    let deepest = depths.last { depth in areas.count { $0.depth <= depth } <= PlaceRows.most } ?? -1
    let shown = areas.filter { $0.depth <= deepest }
    let ranked = places.compactMap { place in figure(place.region).map { (region: place.region, figure: $0) } }
      .sorted { $0.figure < $1.figure }.map(\.region)
    let lowest = ranked.prefix(PlaceRows.extremes)
    let highest = ranked.dropFirst(lowest.count).suffix(PlaceRows.extremes)
    rows = shown.map { .node($0) } + lowest.map { .lowest($0) } + highest.map { .highest($0) }
    placesLeftOut = places.count - lowest.count - highest.count
    areasLeftOut = areas.count - shown.count
  }
}
