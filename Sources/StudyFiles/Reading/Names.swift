internal import PlanningDomain

/// Names of one kind in file order.
struct NameList: Sequence {
  private(set) var ordered: [String] = []
  private var known: Set<String> = []

  init(_ names: some Sequence<String>) {
    for name in names where known.insert(name).inserted { ordered.append(name) }
  }

  func contains(_ name: String) -> Bool { known.contains(name) }
  func makeIterator() -> IndexingIterator<[String]> { ordered.makeIterator() }
}

/// One segment of one place.
struct Cell: Hashable {
  var place: String
  var segment: String
}

/// Every name a study declares, gathered before anything is read, so that references can be checked in any order and a
/// faulty declaration is not reported a second time where it is used.
struct Names {
  struct IndicatorShape {
    var isMilestone: Bool
    var population: String?
  }

  let sources: NameList
  let populations: NameList
  let places: NameList
  /// By place, in file order.
  let segments: [String: NameList]
  /// Each segment name once, in file order.
  let allSegments: NameList
  /// Every segment of every place, in file order.
  let allCells: [Cell]
  let indicators: NameList
  let indicatorShapes: [String: IndicatorShape]
  let levers: NameList
  let calendar: NameList
  let funds: NameList
  let targets: NameList
  let levels: NameList
  let scenarios: NameList

  init(_ root: Node) {
    func keys(_ section: String) -> NameList { NameList(root[section]?.entries?.map(\.key) ?? []) }
    sources = keys("sources")
    populations = keys("populations")
    let places = keys("places")
    var segments: [String: NameList] = [:]
    for place in root["places"]?.entries ?? [] {
      segments[place.key] = NameList(place.value["segments"]?.entries?.map(\.key) ?? [])
    }
    allCells = places.flatMap { place in (segments[place]?.ordered ?? []).map { Cell(place: place, segment: $0) } }
    allSegments = NameList(allCells.map(\.segment))
    self.places = places
    self.segments = segments
    indicators = keys("indicators")
    var shapes: [String: IndicatorShape] = [:]
    for indicator in root["indicators"]?.entries ?? [] {
      shapes[indicator.key] = IndicatorShape(
        isMilestone: indicator.value["kind"]?.scalar?.text == "milestone",
        population: indicator.value["of"]?.scalar?.text)
    }
    indicatorShapes = shapes
    levers = keys("levers")
    calendar = keys("calendar")
    funds = keys("funds")
    targets = keys("targets")
    levels = keys("levels")
    scenarios = keys("scenarios")
  }

  func isMilestone(_ indicator: String) -> Bool { indicatorShapes[indicator]?.isMilestone ?? false }

  /// The cells of some places and segments; nil stands for all.
  func cells(places: [String]? = nil, segments: [String]? = nil) -> [Cell] {
    guard places != nil || segments != nil else { return allCells }
    let wantedPlaces = places.map { Set($0) }
    let wantedSegments = segments.map { Set($0) }
    return allCells.filter { cell in
      (wantedPlaces?.contains(cell.place) ?? true) && (wantedSegments?.contains(cell.segment) ?? true)
    }
  }
}
