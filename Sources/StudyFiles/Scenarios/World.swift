internal import PlanningDomain

/// The sections that a scenario can change, as read from one tree.
struct World {
  var populations: [Population]
  var areas: [Area]
  var places: [Place]
  var indicators: [Indicator]
  var levers: [Lever]
  var calendar: [CalendarEntry]
  var funds: [Fund]
}

extension Reading {
  /// A section as a field of the root; an absent one that must be there is the root reader's to report.
  func section(_ name: String, of root: Node) -> Field? {
    root.entries?.first { $0.key == name }
      .map { Field(key: name, keySpan: $0.keySpan, node: $0.value, path: name) }
  }

  /// Reads the sections named and takes the others over from an earlier reading of the same text.
  func world(of root: Node, reading sections: Set<String>, else earlier: World?) -> World {
    func read<Member>(_ name: String, _ kept: [Member]?, _ read: (Field) -> [Member]) -> [Member] {
      if let kept, !sections.contains(name) { return kept }
      return section(name, of: root).map(read) ?? []
    }
    let populations = read("populations", earlier?.populations) { self.populations($0) }
    let areas = read("places", earlier?.areas) { self.areas($0) }
    let places = read("places", earlier?.places) { self.places($0) }
    if sections.contains("places") || earlier == nil {
      checkCounts(Field(key: "", keySpan: root.span, node: root, path: ""))
    }
    let indicators = read("indicators", earlier?.indicators) { self.indicators($0) }
    let levers = read("levers", earlier?.levers) { self.levers($0) }
    let calendar = read("calendar", earlier?.calendar) { self.calendar($0) }
    let funds = read("funds", earlier?.funds) { self.funds($0) }
    return World(
      populations: populations, areas: areas, places: places, indicators: indicators, levers: levers, calendar: calendar,
      funds: funds)
  }
}
