internal import PlanningDomain

extension Reading {
  func funds(_ field: Field?) -> [Fund] {
    guard let field else { return [] }
    return named(field).compactMap { member in
      guard let fields = fields(of: member, optional: ["title", "kind", "limit", "from", "to", "source"]) else { return nil }
      let source = source(in: fields, inherited: nil)
      let title = title(in: fields)
      let kind = choice(fields["kind"], among: [Fund.Kind.budget, .contributed], otherwise: .budget)
      let limit = fields["limit"].map { yearlyLimit($0, source: source) }
      let from = fields["from"].map { day($0) }
      let through = fields["to"].map { day($0) }
      if let from = from ?? nil, let through = through ?? nil, from > through, let at = fields["to"] {
        report(.periodReversed, at: at, ["from": .text("\(from)"), "to": .text("\(through)")])
      }
      guard let title, let kind else { return nil }
      return Fund(
        id: FundID(member.key), title: title, kind: kind, yearlyLimit: limit ?? nil, from: from ?? nil,
        through: through ?? nil)
    }
  }

  /// Whole đồng per calendar year.
  private func yearlyLimit(_ field: Field, source: SourceID?) -> Int? {
    guard let monthly = parameter(field, .yearlyMoney(), source: source),
      let scalar = field.node.scalar ?? field.node["value"]?.scalar
    else { return nil }
    do {
      // Read by itself, a number written per year stays exact.
      guard let written = try yearlyMoney(scalar.text) else { return nil }
      let scaled = monthly.factors.reduce(written) { $0 * ($1.otherwise?.distribution.largest ?? 1) }
      guard scaled == scaled.rounded(), let limit = Int(exactly: scaled) else {
        report(.notWholeDong, at: field, ["found": .text(excerpt(scalar.text))])
        return nil
      }
      return limit
    } catch {
      report(error, at: field)
      return nil
    }
  }
}
