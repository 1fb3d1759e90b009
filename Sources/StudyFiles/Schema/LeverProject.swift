internal import PlanningDomain

extension Reading {
  func project(_ fields: Fields, places: [PlaceID], source: SourceID?) -> Project? {
    let completes = day(fields["completes"])
    let delay = parameter("delay", in: fields, NumberKind(.duration), source: source, otherwise: 0)
    let rollOut = parameter("roll-out", in: fields, NumberKind(.duration), source: source, otherwise: 0)
    let achieves: [Project.Achievement] = byIndicator(fields["achieves"], .milestone) { member, indicator in
      parameter(member, NumberKind(.share, .places(places)), source: source)
        .map { Project.Achievement(indicator: indicator, share: $0) }
    }
    let cells = NumberKind.Variation.cells(names.places.cells(in: places))
    let raises: [Project.Raise] = byIndicator(fields["raises"], .adoption) { member, indicator in
      parameter(member, NumberKind(.share, cells), source: source).map { Project.Raise(indicator: indicator, share: $0) }
    }
    let costs = projectCosts(fields["cost"], .places(places), source: source)
    let chance = parameter("chance", in: fields, NumberKind(.share), source: source, otherwise: 1)
    guard let completes, let delay, let rollOut, let chance else { return nil }
    return Project(
      completes: completes, delay: delay, rollOut: rollOut, achieves: achieves, raises: raises, costs: costs, chance: chance)
  }
}
