internal import PlanningDomain

extension Reading {
  /// The members of `places:` that others lie in.
  func areas(_ field: Field) -> [Area] {
    let members = (anyFields(of: field)?.all ?? []).filter { names.places.areas.contains($0.key) && isIdentifier($0.key) }
    reportCycles(among: members, code: .withinCycle, next: { $0.node["within"]?.scalar.map { [$0.text] } ?? [] })
    let empty = Set(names.places.emptyAreas())
    for member in members where empty.contains(member.key) {
      report(.emptyArea, at: member.keySpan, path: member.path, ["found": .text(member.key)])
    }
    return members.compactMap(area)
  }

  private func area(_ member: Field) -> Area? {
    guard let fields = fields(of: member, optional: ["title", "within"]) else { return nil }
    let title = title(in: fields)
    let within = within(fields["within"])
    return title.map { Area(id: AreaID(member.key), title: $0, within: within) }
  }

  /// The area that a place or area lies in.
  func within(_ field: Field?) -> AreaID? {
    guard let field, let name = text(field) else { return nil }
    guard !names.places.leaves.contains(name) else {
      report(.withinLeaf, at: field, ["found": .text(name)])
      return nil
    }
    return reference(name, at: field.span, path: field.path, to: .area, among: names.places.areas).map { AreaID($0) }
  }
}
