internal import PlanningDomain

/// Every name a study declares, gathered before anything is read, so that references can be checked in any order and a
/// faulty declaration is not reported a second time where it is used.
struct Names {
  struct IndicatorShape {
    var isMilestone: Bool
    var population: String?
  }

  var sources: [String] = []
  var populations: [String] = []
  var places: [String] = []
  /// By place, in file order.
  var segments: [String: [String]] = [:]
  var indicators: [String] = []
  var indicatorShapes: [String: IndicatorShape] = [:]
  var levers: [String] = []
  var calendar: [String] = []
  var funds: [String] = []
  var targets: [String] = []
  var levels: [String] = []
  var scenarios: [String] = []

  init(_ root: Node) {
    func keys(_ section: String) -> [String] { root[section]?.entries?.map(\.key) ?? [] }
    sources = keys("sources")
    populations = keys("populations")
    places = keys("places")
    for place in root["places"]?.entries ?? [] {
      segments[place.key] = place.value["segments"]?.entries?.map(\.key) ?? []
    }
    indicators = keys("indicators")
    for indicator in root["indicators"]?.entries ?? [] {
      indicatorShapes[indicator.key] = IndicatorShape(
        isMilestone: indicator.value["kind"]?.scalar?.text == "milestone",
        population: indicator.value["of"]?.scalar?.text)
    }
    levers = keys("levers")
    calendar = keys("calendar")
    funds = keys("funds")
    targets = keys("targets")
    levels = keys("levels")
    scenarios = keys("scenarios")
  }

  /// Each segment name once, in file order.
  var allSegments: [String] {
    var seen: Set<String> = []
    return places.flatMap { segments[$0] ?? [] }.filter { seen.insert($0).inserted }
  }

  var adoptionIndicators: [String] { indicators.filter { !isMilestone($0) } }

  func isMilestone(_ indicator: String) -> Bool { indicatorShapes[indicator]?.isMilestone ?? false }

  func cells(places wanted: [String]? = nil, segments wantedSegments: [String]? = nil) -> [Cell] {
    (wanted ?? places).flatMap { place in
      (segments[place] ?? []).filter { wantedSegments?.contains($0) ?? true }.map { Cell(place: place, segment: $0) }
    }
  }
}

/// One segment of one place.
struct Cell: Hashable {
  var place: String
  var segment: String
}
