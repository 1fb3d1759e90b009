internal import PlanningDomain

/// The rows of a table by place, named and indented below a row for all places.
struct PlaceLabels {
  struct Row {
    let region: Region
    let label: String
    let kind: Table.Row.Kind
  }

  let rows: [Row]

  init(_ parts: PlaceRows, roster: Roster, scenario: Scenario) {
    let areas = Dictionary(scenario.places.map { ($0.id, $0.within) }, uniquingKeysWith: { first, _ in first })
    rows = parts.rows.compactMap { part in
      switch part {
      case .node(let node):
        return roster.title(of: node.region, in: scenario).map {
          Row(region: node.region, label: $0, kind: .sub(indent: node.depth + 1))
        }
      case .lowest(let region), .highest(let region):
        guard var title = roster.title(of: region, in: scenario) else { return nil }
        if let place = region.place, let area = areas[place] ?? nil, let name = roster.title(of: .area(area), in: scenario) {
          title += " (\(name))"
        }
        let isLowest = if case .lowest = part { true } else { false }
        let word = isLowest ? roster.language.choose(vi: "thấp", en: "low") : roster.language.choose(vi: "cao", en: "high")
        return Row(region: region, label: "\(word): \(title)", kind: .sub(indent: 1))
      }
    }
  }
}
