internal import PlanningDomain

/// One segment of one place.
struct Cell: Hashable {
  var place: PlaceID
  var segment: SegmentID

  /// As it stands under `by`.
  var text: String { place.text + "/" + segment.text }
}

/// The places and areas a study declares, as their shape tells them apart: an area has no `segments` of its own.
struct PlaceNames {
  /// Leaf places in file order.
  let leaves: NameList
  let ids: [PlaceID]
  let areas: NameList
  /// Leaf places and areas in file order.
  let all: NameList
  /// Every segment of every place, in file order.
  let cells: [Cell]
  /// Each segment name once, in file order.
  let segments: NameList
  private let cellsOfPlace: [PlaceID: Range<Int>]
  /// What stands directly in an area, in file order.
  private let members: [String: [String]]

  init(_ entries: [Entry]) {
    let parents = Set(entries.compactMap { $0.value["within"]?.scalar?.text })
    var leaves: [String] = []
    var areas: [String] = []
    var cells: [Cell] = []
    var cellsOfPlace: [PlaceID: Range<Int>] = [:]
    var members: [String: [String]] = [:]
    for entry in entries {
      if let area = entry.value["within"]?.scalar?.text { members[area, default: []].append(entry.key) }
      guard !Self.isArea(entry, parents) else {
        areas.append(entry.key)
        continue
      }
      leaves.append(entry.key)
      let place = PlaceID(entry.key)
      let first = cells.count
      for segment in entry.value["segments"]?.entries ?? [] {
        cells.append(Cell(place: place, segment: SegmentID(segment.key)))
      }
      cellsOfPlace[place] = first..<cells.count
    }
    self.leaves = NameList(leaves)
    ids = self.leaves.map { PlaceID($0) }
    self.areas = NameList(areas)
    all = NameList(entries.map(\.key))
    self.cells = cells
    segments = NameList(cells.lazy.map(\.segment.text))
    self.cellsOfPlace = cellsOfPlace
    self.members = members
  }

  /// Others lie in it, or it has nothing that only a leaf place has.
  private static func isArea(_ entry: Entry, _ parents: Set<String>) -> Bool {
    guard entry.value["segments"] == nil else { return false }
    return parents.contains(entry.key)
      || entry.value.entries?.allSatisfy { ["title", "within"].contains($0.key) } ?? false
  }

  /// The leaf places of an area at whatever depth, in no particular order; the name itself where it is a leaf place.
  func leaves(in name: String) -> [String] {
    if leaves.contains(name) { return [name] }
    var found: [String] = []
    var pending = [name]
    var visited: Set<String> = []
    while let next = pending.popLast() {
      guard visited.insert(next).inserted else { continue }
      if leaves.contains(next) { found.append(next) } else { pending += members[next] ?? [] }
    }
    return found
  }

  /// Areas in which no leaf place lies. Linear: each area is climbed through once.
  func emptyAreas() -> [String] {
    var parent: [String: String] = [:]
    for (area, names) in members { for name in names { parent[name] = area } }
    var settled: Set<String> = []
    for leaf in leaves {
      var next = parent[leaf]
      while let area = next, settled.insert(area).inserted { next = parent[area] }
    }
    return areas.filter { !settled.contains($0) }
  }

  func cells(of place: PlaceID) -> ArraySlice<Cell> { cellsOfPlace[place].map { cells[$0] } ?? [] }

  func contains(_ cell: Cell) -> Bool { cells(of: cell.place).contains(cell) }

  /// The cells of some leaf places and segments; nil stands for all.
  func cells(in places: [PlaceID], segments: [SegmentID]? = nil) -> [Cell] {
    let own = places.flatMap { cells(of: $0) }
    guard let segments else { return own }
    let wanted = Set(segments)
    return own.filter { wanted.contains($0.segment) }
  }
}
