internal import PlanningDomain

/// Sets of places that act on each other, so that each can be stepped by itself through the whole period.
///
/// Places are joined by a pool that roams over them, and all of them by an indicator that mixes over all places.
struct Islands: Sendable {
  /// Indices of places, ascending; islands in the order of their first places.
  let places: [[Int]]

  init(_ model: ScenarioModel) {
    var parent = Array(model.layout.places.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parent[place] != place { place = parent[place] }
      return place
    }
    func join(_ joined: [Int]) {
      guard let first = joined.map(root).min() else { return }
      for place in joined { parent[root(place)] = first }
    }
    if model.cells.contains(where: { $0.mixing.all > 0 }) { join(Array(parent.indices)) }
    for pool in model.pools where pool.places.count > 1 { join(pool.places.compactMap(model.layout.index(of:))) }
    var islands: [[Int]] = []
    var islandOfRoot: [Int: Int] = [:]
    for place in parent.indices {
      let root = root(place)
      if let island = islandOfRoot[root] {
        islands[island].append(place)
      } else {
        islandOfRoot[root] = islands.count
        islands.append([place])
      }
    }
    places = islands
  }
}
