internal import PlanningDomain

extension Reading {
  func media(_ fields: Fields, places: [PlaceID], source: SourceID?) -> Media? {
    let volume = volume(fields, source: source)
    let before = fields["before"].map { parameter($0, NumberKind(.moneyPerMonth), source: source) }
    let audience = reference(fields["audience"], to: .population, among: names.populations)
    let carryOver = parameter(fields["carry-over"], NumberKind(.duration), source: source)
    let halfEffect = parameter(fields["half-effect"], NumberKind(.spendPerPerson, positive: true), source: source)
    let slope = parameter("slope", in: fields, NumberKind(.number), source: source, otherwise: 1)
    let cells = NumberKind.Variation.cells(names.places.cells(in: places))
    let adds: [Media.Effect] = byIndicator(fields["adds"], .adoption) { member, indicator in
      parameter(member, NumberKind(.rate, cells), source: source).map { Media.Effect(indicator: indicator, rate: $0) }
    }
    let funds = funds(sharing: fields["fund"])
    guard let volume, let audience, let carryOver, let halfEffect, let slope, let funds else { return nil }
    let cost =
      switch volume {
      case .spend: CostItem(kind: .spend, price: Parameter(.factor, 1, path: fields.field.path + ".spend"), funds: funds)
      case .messages(_, let price): CostItem(kind: .message, price: price, funds: funds)
      }
    return Media(
      volume: volume, before: before ?? nil, audience: PopulationID(audience), carryOver: carryOver,
      halfEffect: halfEffect, slope: slope, adds: adds, cost: cost)
  }

  /// `spend: 1 triệu VND/month`, or `messages: 20000/month` with `price: 200 VND`.
  private func volume(_ fields: Fields, source: SourceID?) -> Media.Volume? {
    let spend = schedule(fields["spend"], NumberKind(.moneyPerMonth), source: source)
    guard let field = fields["messages"] else { return spend.map { .spend($0) } }
    if let spend = fields["spend"] {
      report(.severalForms, at: spend.keySpan, path: fields.field.path, ["forms": .choices(["spend", "messages"])])
    }
    let messages = schedule(field, NumberKind(.perMonth), source: source)
    let price = parameter(fields["price"], NumberKind(.money), source: source)
    guard let messages, let price else { return nil }
    return .messages(messages, price: price)
  }
}
