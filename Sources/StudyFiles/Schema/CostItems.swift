internal import PlanningDomain

extension Reading {
  func teamCosts(_ field: Field?, _ variation: NumberKind.Variation, source: SourceID?) -> [CostItem] {
    guard let field,
      let fields = fields(of: field, optional: ["start", "running", "member", "extra-hour", "source"])
    else { return [] }
    let source = self.source(in: fields, inherited: source)
    var items: [CostItem] = []
    for member in fields.all where member.key != "source" {
      let extra = member.key == "extra-hour" ? ["beyond"] : []
      guard let item = self.fields(of: member, required: ["price"] + extra, optional: ["fund", "source"]) else { continue }
      let around = self.source(in: item, inherited: source)
      let dimension: Dimension =
        switch member.key {
        case "start": .money
        case "extra-hour": .moneyPerHour
        default: .moneyPerMonth
        }
      let price = parameter(item["price"], NumberKind(dimension, variation), source: around)
      let beyond = parameter(item["beyond"], NumberKind(.workingTime, variation), source: around)
      let funds = funds(sharing: item["fund"])
      guard let price, let funds else { continue }
      let kind: CostItem.Kind
      switch member.key {
      case "start": kind = .startUp
      case "running": kind = .running
      case "member": kind = .member
      default:
        guard let beyond else { continue }
        kind = .extraHour(beyond: beyond)
      }
      items.append(CostItem(kind: kind, price: price, funds: funds))
    }
    return items
  }

  func projectCosts(_ field: Field?, source: SourceID?) -> [CostItem] {
    guard let field, let fields = fields(of: field, required: ["capital"], optional: ["source"]),
      let capital = fields["capital"],
      let item = self.fields(of: capital, required: ["price"], optional: ["units", "fund", "source"])
    else { return [] }
    let around = self.source(in: item, inherited: self.source(in: fields, inherited: source))
    let price = parameter(item["price"], NumberKind(.money), source: around)
    let units = parameter("units", in: item, NumberKind(.count, certain: true), source: around, otherwise: 1)
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
