internal import PlanningDomain

extension Reading {
  func desk(_ fields: Fields, places: [PlaceID], source: SourceID?) -> Desk? {
    let byPlace = NumberKind.Variation.places(places)
    let officers = schedule(fields["officers"], NumberKind(.count, certain: true, byPlace), source: source)
    let hours = schedule(fields["hours"], NumberKind(.workingTime, byPlace), source: source)
    let serves: [Desk.Service] = byIndicator(fields["serves"], .flow) { member, indicator in
      guard let fields = self.fields(of: member, required: ["handling", "success"], optional: ["source"]) else { return nil }
      let source = self.source(in: fields, inherited: source)
      let handling = parameter(fields["handling"], NumberKind(.minutes, positive: true, byPlace), source: source)
      let success = parameter(fields["success"], NumberKind(.share, byPlace), source: source)
      guard let handling, let success else { return nil }
      return Desk.Service(indicator: indicator, handling: handling, success: success)
    }
    let costs = self.costs(fields["cost"], [.running], byPlace, source: source)
    guard let officers, let hours else { return nil }
    return Desk(officers: officers, hours: hours, serves: serves, costs: costs)
  }

  /// A flow is served by one desk in a place: nobody could say which of two takes a file.
  func checkDesks(_ levers: [Lever], at members: [Field]) {
    let fields = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var first: [IndicatorID: [PlaceID: LeverID]] = [:]
    for lever in levers where lever.isEnabled {
      for service in lever.desk?.serves ?? [] {
        let taken = first[service.indicator, default: [:]]
        if let place = lever.places.first(where: { taken[$0] != nil }), let other = taken[place],
          let field = fields[lever.id.text]
        {
          let span = field.node["serves"]?.entries?.first { $0.key == service.indicator.text }?.keySpan
          report(
            .flowServedTwice, at: span ?? field.keySpan, path: field.path,
            ["found": .text(service.indicator.text), "place": .text(place.text), "other": .text(other.text)])
        }
        first[service.indicator, default: [:]].merge(lever.places.map { ($0, lever.id) }) { kept, _ in kept }
      }
    }
  }
}
