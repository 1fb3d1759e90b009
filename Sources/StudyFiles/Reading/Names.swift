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

/// What `kind:` of an indicator says.
enum IndicatorKind: String, CaseIterable {
  case adoption, milestone, flow, reported

  var phrase: Phrase {
    switch self {
    case .adoption: .adoption
    case .milestone: .milestone
    case .flow: .flow
    case .reported: .reported
    }
  }
}

/// Every name a study declares, gathered before anything is read, so that references can be checked in any order and a
/// faulty declaration is not reported a second time where it is used.
struct Names {
  struct IndicatorShape {
    var kind: IndicatorKind
    var population: String?
  }

  let sources: NameList
  let populations: NameList
  let places: PlaceNames
  let indicators: NameList
  let indicatorShapes: [String: IndicatorShape]
  let levers: NameList
  let calendar: NameList
  let funds: NameList
  let targets: NameList
  /// Those of `targets` that ask for a level.
  let levelTargets: NameList
  let levels: NameList
  let scenarios: NameList

  init(_ root: Node) {
    func entries(_ section: String) -> [Entry] { root[section]?.entries ?? [] }
    func keys(_ section: String) -> NameList { NameList(entries(section).map(\.key)) }
    sources = keys("sources")
    populations = keys("populations")
    places = PlaceNames(entries("places"))
    indicators = keys("indicators")
    var shapes: [String: IndicatorShape] = [:]
    for indicator in entries("indicators") {
      shapes[indicator.key] = IndicatorShape(
        kind: indicator.value["kind"]?.scalar.flatMap { IndicatorKind(rawValue: $0.text) } ?? .adoption,
        population: indicator.value["of"]?.scalar?.text)
    }
    indicatorShapes = shapes
    levers = keys("levers")
    calendar = keys("calendar")
    funds = keys("funds")
    targets = keys("targets")
    levelTargets = NameList(entries("targets").lazy.filter { $0.value["level"] != nil }.map(\.key))
    levels = keys("levels")
    scenarios = keys("scenarios")
  }

  /// The kind of a declared indicator; an unknown word stands for the one that is meant where nothing is said.
  func kind(of indicator: String) -> IndicatorKind { indicatorShapes[indicator]?.kind ?? .adoption }
}
