internal import PlanningDomain

extension Reading {
  func funds(_ field: Field?) -> [Fund] {
    guard let field else { return [] }
    return named(field).compactMap { member in
      guard let fields = fields(of: member, optional: ["title", "kind", "limit", "from", "to"]) else { return nil }
      let title = title(in: fields)
      let kind = choice(fields["kind"], among: [Fund.Kind.budget, .contributed], otherwise: .budget)
      let limit = fields["limit"].map { yearlyLimit($0) }
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
  private func yearlyLimit(_ field: Field) -> Int? {
    guard let monthly = parameter(field, NumberKind(.moneyPerMonth, certain: true), source: nil),
      let scalar = field.node.scalar ?? field.node["value"]?.scalar
    else { return nil }
    do {
      // Read as a sum of money, the number before `/year` stays exact.
      let perYear = scalar.text.trimmed.lowercased()
      let isYearly = perYear.hasSuffix("year") || perYear.hasSuffix("năm")
      let amount = String(scalar.text[..<(scalar.text.lastIndex(of: "/") ?? scalar.text.endIndex)])
      let written = try quantity(amount, as: .money) * (isYearly ? 1 : 12)
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
