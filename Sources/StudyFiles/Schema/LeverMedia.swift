internal import PlanningDomain

extension Reading {
  func media(_ fields: Fields, places: [String]) -> Media? {
    let source = source(in: fields, inherited: nil)
    let spend = schedule(fields["spend"], NumberKind(.moneyPerMonth), source: source)
    let before = fields["before"].map { parameter($0, NumberKind(.moneyPerMonth), source: source) }
    let audience = reference(fields["audience"], to: .population, among: names.populations)
    let carryOver = parameter(fields["carry-over"], NumberKind(.duration), source: source)
    let halfEffect = parameter(fields["half-effect"], NumberKind(.spendPerPerson, positive: true), source: source)
    let slope = parameter("slope", in: fields, NumberKind(.number), source: source, otherwise: 1)
    let cells = NumberKind.Variation.cells(names.cells(places: places))
    let adds: [Media.Effect] = byIndicator(fields["adds"], milestones: false) { member, indicator in
      parameter(member, NumberKind(.rate, cells), source: source).map { Media.Effect(indicator: indicator, rate: $0) }
    }
    let funds = funds(sharing: fields["fund"])
    guard let spend, let audience, let carryOver, let halfEffect, let slope, let funds else { return nil }
    let cost = CostItem(kind: .spend, price: Parameter(.factor, 1, path: fields.field.path + ".spend"), funds: funds)
    return Media(
      volume: .spend(spend), before: before ?? nil, audience: PopulationID(audience), carryOver: carryOver,
      halfEffect: halfEffect, slope: slope, adds: adds, cost: cost)
  }
}
