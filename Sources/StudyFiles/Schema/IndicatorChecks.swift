internal import PlanningDomain

extension Reading {
  /// Prerequisites: adoption indicators, of the same population unless a factor converts.
  func requires(_ field: Field?, of indicator: String, source: SourceID?) -> [Adoption.Requirement]? {
    guard let field else { return [] }
    if case .faulty = field.node.content { return nil }
    func named(_ field: Field) -> [(field: Field, isBare: Bool)] {
      anyFields(of: field)?.all.map { ($0, false) } ?? []
    }
    let members: [(field: Field, isBare: Bool)]
    if field.node.entries != nil {
      members = named(field)
    } else if let items = items(of: field) {
      members = items.flatMap { item in item.node.entries == nil ? [(item, true)] : named(item) }
    } else {
      return nil
    }
    var requirements: [Adoption.Requirement] = []
    var sound = true
    for (member, isBare) in members {
      guard let requirement = requirement(member, isBare: isBare, of: indicator, source: source) else {
        sound = false
        continue
      }
      if requirements.contains(where: { $0.indicator == requirement.indicator }) {
        report(.repeatedItem, at: member.keySpan, path: member.path, ["found": .text(requirement.indicator.text)])
        sound = false
      }
      requirements.append(requirement)
    }
    return sound ? requirements : nil
  }

  private func requirement(
    _ field: Field, isBare: Bool, of indicator: String, source: SourceID?
  ) -> Adoption.Requirement? {
    let name: String?
    var times: Parameter?
    if isBare {
      name = reference(field, to: .indicator, among: names.indicators)
    } else {
      name = reference(field.key, at: field.keySpan, path: field.path, to: .indicator, among: names.indicators)
      guard let fields = fields(of: field, required: ["times"], optional: ["source"]) else { return nil }
      times = parameter(
        fields["times"], NumberKind(.factor, .cells(names.places.cells)), source: self.source(in: fields, inherited: source))
      if times == nil { return nil }
    }
    guard let name else { return nil }
    guard names.kind(of: name) == .adoption else {
      report(
        .requiresMilestone, at: field.keySpan, path: field.path,
        ["found": .text(name), "foundKind": .phrase(names.kind(of: name).phrase)])
      return nil
    }
    let own = names.indicatorShapes[indicator]?.population
    let other = names.indicatorShapes[name]?.population
    if times == nil, let own, let other, own != other, names.populations.contains(own), names.populations.contains(other) {
      report(
        .requiresTimes, at: field.keySpan, path: field.path,
        ["found": .text(name), "own": .text(own), "other": .text(other)])
      return nil
    }
    return Adoption.Requirement(indicator: IndicatorID(name), times: times)
  }
}
