internal import PlanningDomain

/// The areas and leaf places of a scenario as a tree: in file order, at every tier areas before leaf places.
struct PlaceTree {
  struct Node {
    let region: Region
    /// 0 for those that lie in no area.
    let depth: Int
    /// The leaf places in it.
    let size: Int

    var isArea: Bool { if case .area = region { true } else { false } }
  }

  private let areas: [AreaID?: [AreaID]]
  private let places: [AreaID?: [PlaceID]]

  init(_ scenario: Scenario) {
    areas = Dictionary(grouping: scenario.areas, by: \.within).mapValues { $0.map(\.id) }
    places = Dictionary(grouping: scenario.places, by: \.within).mapValues { $0.map(\.id) }
  }

  /// Every area with a leaf place in it and every leaf place, each area followed by what lies in it; without the areas that
  /// hold all places.
  var nodes: [Node] {
    let all = nodes(within: nil, depth: 0)
    let size = all.count { !$0.isArea }
    let whole = all.count { $0.isArea && $0.size == size }
    return all.dropFirst(whole).map { Node(region: $0.region, depth: $0.depth - whole, size: $0.size) }
  }

  private func nodes(within area: AreaID?, depth: Int) -> [Node] {
    let inner = (areas[area] ?? []).flatMap { id -> [Node] in
      let below = nodes(within: id, depth: depth + 1)
      let size = below.count { !$0.isArea }
      return size == 0 ? [] : [Node(region: .area(id), depth: depth, size: size)] + below
    }
    return inner + (places[area] ?? []).map { Node(region: .place($0), depth: depth, size: 1) }
  }

  /// What a region is made of, as one compares it: the areas and places right below it, where it has several. An area that
  /// is all there is in another is looked into. Empty for a leaf place; a list of places is made of these.
  func parts(of region: Region) -> [Region] {
    switch region {
    case .place: return []
    case .places(let ids): return ids.map { .place($0) }
    case .all: return parts(within: nil)
    case .area(let id): return parts(within: id)
    }
  }

  private func parts(within area: AreaID?) -> [Region] {
    let inner = (areas[area] ?? []).filter { !nodes(within: $0, depth: 0).isEmpty }
    let own = places[area] ?? []
    if own.isEmpty, inner.count == 1 { return parts(within: inner[0]) }
    return inner.map { .area($0) } + own.map { .place($0) }
  }
}
