internal import PlanningDomain

extension Reading {
  /// Targets that are met before anything is done, by starts that are certain.
  func warnMet(_ targets: [Target], world: World, at section: Field?) {
    let members = fields(in: section)
    let indicators = Dictionary(world.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for target in targets {
      guard let indicator = indicators[target.indicator], let member = members[target.id.text],
        let start = lowestStart(of: indicator, for: target), start >= target.last.share - 1e-12
      else { continue }
      report(
        .targetMetAtStart, at: member.keySpan, path: member.path,
        ["share": .text(percent(target.last.share)), "indicator": .text(indicator.id.text), "start": .text(percent(start))])
    }
  }

  /// The lowest certain start in the target's places; nil where one is not certain.
  private func lowestStart(of indicator: Indicator, for target: Target) -> Double? {
    let share: Parameter
    switch indicator.kind {
    case .milestone(let milestone): share = milestone.start
    case .adoption(let adoption):
      guard adoption.start.population == nil || adoption.start.population == adoption.population else { return nil }
      share = adoption.start.share
    case .flow, .reported: return nil
    }
    let reach = if case .over(let region) = target.reach { region } else { Region.all }
    let cells = share.scoped.isEmpty ? Array(names.places.cells.prefix(1)) : names.places.cells(in: places(in: reach))
    var lowest: Double?
    for cell in cells {
      guard let start = share.middle(in: cell), start.isCertain else { return nil }
      lowest = min(lowest ?? start.value, start.value)
    }
    return lowest
  }

  /// Populations, sources and funds that nothing refers to, in the study or in a scenario.
  func warnUnused(in root: Node) {
    var named: [String: Set<String>] = [:]
    collectNames(in: root, into: &named)
    let sections: [(String, Phrase, [String])] = [
      ("populations", .population, ["of", "also-of", "audience", "part-of"]), ("sources", .source, ["source"]),
      ("funds", .fund, ["fund"]),
    ]
    for (name, kind, keys) in sections {
      let used = keys.reduce(into: Set<String>()) { $0.formUnion(named[$1] ?? []) }
      for entry in root[name]?.entries ?? [] where !used.contains(entry.key) {
        report(
          .unused, at: entry.keySpan, path: name + "." + entry.key, ["kind": .phrase(kind), "name": .text(excerpt(entry.key))])
      }
    }
  }

  /// Texts and keys below each key; a scenario's path counts by its last step.
  private func collectNames(in node: Node, into named: inout [String: Set<String>]) {
    for item in node.items ?? [] { collectNames(in: item, into: &named) }
    for entry in node.entries ?? [] {
      let key = entry.key.split(separator: ".").last.map(String.init) ?? entry.key
      switch entry.value.content {
      case .scalar(let scalar): named[key, default: []].insert(scalar.text)
      case .sequence(let items): named[key, default: []].formUnion(items.compactMap { $0.scalar?.text })
      case .mapping(let entries): named[key, default: []].formUnion(entries.map(\.key))
      case .faulty: break
      }
      collectNames(in: entry.value, into: &named)
    }
  }

  /// Scenarios whose own changes leave everything as it was; the first and the reference are there to compare with.
  func warnUnchanged(_ plans: [ScenarioPlan], reference: String?, root: Node) {
    for plan in plans.dropFirst() where plan.field.key != reference && plan.areEditsRead {
      guard plan.edits.allSatisfy({ plan.extends == nil && $0.leavesAsIs(root) }) else { continue }
      report(
        .scenarioChangesNothing, at: plan.field.keySpan, path: plan.field.path,
        ["scenario": .text(plan.field.key), "same": .text(plan.extends ?? plans[0].field.key)])
    }
  }
}

extension ScenarioEdit {
  /// Whether the study says the same already.
  fileprivate func leavesAsIs(_ root: Node) -> Bool {
    let old = root.node(editedBy: self)
    switch change {
    case .set(let node):
      guard let written = (node.scalar ?? node["value"]?.scalar)?.text else { return false }
      return (old?.scalar ?? old?["value"]?.scalar)?.text == written
    case .multiply(let node): return ["1", "100%"].contains(node.scalar?.text)
    case .enable(let on): return (old?.scalar?.text != "false") == on
    }
  }
}
