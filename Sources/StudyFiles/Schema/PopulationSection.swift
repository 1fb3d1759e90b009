internal import PlanningDomain

extension Reading {
  func populations(_ field: Field) -> [Population] {
    let members = named(field)
    if members.isEmpty && field.node.entries != nil { report(.emptyCollection, at: field) }
    reportCycles(
      among: members, code: .partOfCycle,
      next: { $0.node["part-of"]?.scalar.map { [$0.text] } ?? [] })
    return members.compactMap(population)
  }

  private func population(_ member: Field) -> Population? {
    guard let fields = fields(of: member, optional: ["title", "unit", "part-of", "share", "source"]) else { return nil }
    let source = source(in: fields, inherited: nil)
    let title = title(in: fields)
    let unit = choice(fields["unit"], among: Population.Unit.allCases, otherwise: .person)
    let whole = reference(fields["part-of"], to: .population, among: names.populations)
    let share = parameter(fields["share"], NumberKind(.share, .cells(names.places.cells)), source: source)
    if fields["part-of"] != nil && fields["share"] == nil {
      report(.missingKey, at: member.keySpan, path: member.path, ["key": .text("share")])
    }
    if fields["share"] != nil && fields["part-of"] == nil {
      report(.missingKey, at: member.keySpan, path: member.path, ["key": .text("part-of")])
    }
    guard let title, let unit else { return nil }
    let part = whole.flatMap { whole in share.map { Population.Part(population: PopulationID(whole), share: $0) } }
    return Population(id: PopulationID(member.key), title: title, unit: unit, partOf: part)
  }

  /// Reports each circle once, at its first member in file order.
  func reportCycles(among members: [Field], code: DiagnosticCode, next: (Field) -> [String]) {
    let byName = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var settled: Set<String> = []
    for member in members where !settled.contains(member.key) {
      // Depth first with an explicit stack of names and the successors still to visit.
      var trail = [member.key]
      var onTrail: Set<String> = [member.key]
      var pending = [next(member)]
      while !pending.isEmpty {
        guard let name = pending[pending.count - 1].popLast() else {
          let left = trail.removeLast()
          onTrail.remove(left)
          settled.insert(left)
          pending.removeLast()
          continue
        }
        if onTrail.contains(name), let start = trail.firstIndex(of: name) {
          let circle = Array(trail[start...]) + [name]
          if let first = byName[trail[start]] {
            report(
              code, at: first.keySpan, path: first.path,
              ["circle": .text(excerpt(circle.joined(separator: " → "), limit: 120))])
          }
        } else if !settled.contains(name), let field = byName[name] {
          trail.append(name)
          onTrail.insert(name)
          pending.append(next(field))
        }
      }
    }
  }
}
