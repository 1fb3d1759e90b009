internal import PlanningDomain

/// What may be paid under `cost:` of teams, classes and desks.
enum CostKey: String {
  case start, running, member, session
  case extraHour = "extra-hour"

  var dimension: Dimension {
    switch self {
    case .start, .session: .money
    case .running, .member: .moneyPerMonth
    case .extraHour: .moneyPerHour
    }
  }

  func kind(beyond: Parameter?) -> CostItem.Kind? {
    switch self {
    case .start: .startUp
    case .running: .running
    case .member: .member
    case .session: .session
    case .extraHour: beyond.map { .extraHour(beyond: $0) }
    }
  }
}

extension Reading {
  func costs(
    _ field: Field?, _ keys: [CostKey], _ variation: NumberKind.Variation, source: SourceID?
  ) -> [CostItem] {
    guard let field, let fields = fields(of: field, optional: keys.map(\.rawValue) + ["source"]) else { return [] }
    let source = self.source(in: fields, inherited: source)
    return fields.all.compactMap { member in
      CostKey(rawValue: member.key).flatMap { cost(member, $0, variation, source: source) }
    }
  }

  private func cost(
    _ member: Field, _ key: CostKey, _ variation: NumberKind.Variation, source: SourceID?
  ) -> CostItem? {
    let extra = key == .extraHour ? ["beyond"] : []
    guard let item = fields(of: member, required: ["price"] + extra, optional: ["fund", "source"]) else { return nil }
    let around = self.source(in: item, inherited: source)
    let price = parameter(item["price"], NumberKind(key.dimension, variation), source: around)
    let beyond = parameter(item["beyond"], NumberKind(.workingTime, variation), source: around)
    let funds = funds(sharing: item["fund"])
    guard let price, let funds, let kind = key.kind(beyond: beyond) else { return nil }
    return CostItem(kind: kind, price: price, funds: funds)
  }

  func projectCosts(_ field: Field?, _ variation: NumberKind.Variation, source: SourceID?) -> [CostItem] {
    guard let field, let fields = fields(of: field, required: ["capital"], optional: ["source"]),
      let capital = fields["capital"],
      let item = self.fields(of: capital, required: ["price"], optional: ["units", "fund", "source"])
    else { return [] }
    let around = self.source(in: item, inherited: self.source(in: fields, inherited: source))
    let price = parameter(item["price"], NumberKind(.money), source: around)
    let units = parameter("units", in: item, NumberKind(.count, certain: true, variation), source: around, otherwise: 1)
    let funds = funds(sharing: item["fund"])
    guard let price, let units, let funds else { return [] }
    return [CostItem(kind: .capital(units: units), price: price, funds: funds)]
  }

  /// A fund, or shares of several that add to 100 %; none where nothing is written.
  func funds(sharing field: Field?) -> [CostItem.FundShare]? {
    guard let field else { return [] }
    guard field.node.entries != nil else {
      return reference(field, to: .fund, among: names.funds).map { [CostItem.FundShare(fund: FundID($0), share: 1)] }
    }
    guard let members = anyFields(of: field)?.all else { return nil }
    var shares: [CostItem.FundShare] = []
    for member in members {
      let known = reference(member.key, at: member.keySpan, path: member.path, to: .fund, among: names.funds)
      let share = plain(member, as: .share)
      if let known, let share { shares.append(CostItem.FundShare(fund: FundID(known), share: share)) }
    }
    guard shares.count == members.count else { return nil }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard abs(sum - 1) < 1e-9 else {
      report(.fundSum, at: field, ["sum": .text(percent(sum))])
      return nil
    }
    return shares
  }
}
