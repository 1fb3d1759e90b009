internal import PlanningDomain

extension Reading {
  /// The leaf places of a list of places and areas, each once, in file order; nil after a finding.
  func leafPlaces(_ field: Field) -> [PlaceID]? {
    guard let items = items(of: field) else { return nil }
    if items.isEmpty { report(.emptyCollection, at: field) }
    var sound = !items.isEmpty
    var wanted: Set<String> = []
    for item in items where !findings.isFull {
      guard let name = reference(item, to: .place, among: names.places.all) else {
        sound = false
        continue
      }
      let leaves = names.places.leaves(in: name)
      if let twice = leaves.first(where: { wanted.contains($0) }) {
        report(.repeatedItem, at: item, ["found": .text(twice)])
        sound = false
      }
      wanted.formUnion(leaves)
    }
    return sound ? names.places.ids.filter { wanted.contains($0.text) } : nil
  }

  /// One place or area.
  func region(_ field: Field) -> Region? {
    reference(field, to: .place, among: names.places.all).map {
      names.places.areas.contains($0) ? .area(AreaID($0)) : .place(PlaceID($0))
    }
  }

  /// The leaf places of a region, in no particular order.
  func places(in region: Region) -> [PlaceID] {
    switch region {
    case .all: names.places.ids
    case .place(let place): [place]
    case .area(let area): names.places.leaves(in: area.text).map { PlaceID($0) }
    case .places(let places): places
    }
  }
}
