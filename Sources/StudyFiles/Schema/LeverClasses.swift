internal import PlanningDomain

extension Reading {
  func classes(_ fields: Fields, places: [PlaceID], source: SourceID?) -> Classes? {
    let byPlace = NumberKind.Variation.places(places)
    let served = served(fields, places: places)
    let sessions = schedule(fields["sessions"], NumberKind(.perMonth, byPlace), source: source)
    let seats = parameter(fields["seats"], NumberKind(.count, byPlace), source: source)
    let serves: [Classes.Service] = byIndicator(fields["serves"], .adoption) { member, indicator in
      guard let fields = self.fields(of: member, required: ["success"], optional: ["source"]) else { return nil }
      let source = self.source(in: fields, inherited: source)
      return parameter(fields["success"], NumberKind(.share, .cells(served.cells)), source: source)
        .map { Classes.Service(indicator: indicator, success: $0) }
    }
    let costs = self.costs(fields["cost"], [.session], byPlace, source: source)
    guard let sessions, let seats else { return nil }
    return Classes(sessions: sessions, seats: seats, segments: served.segments, serves: serves, costs: costs)
  }
}
