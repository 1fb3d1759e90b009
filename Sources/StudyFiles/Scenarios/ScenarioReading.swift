internal import PlanningDomain

/// Reads each scenario as the study it makes of the file: the tree is edited, then read again, so that everything that
/// must hold of a study holds of every scenario.
struct ScenarioReading {
  let source: SourceText
  let root: Node
  let period: Period?
  let names: Names
  let base: World
  /// What was found in the study as written; it is not found again.
  let known: Set<Diagnostic>
  let findings: Findings
  /// The scenario whose numbers draws stand for; nil where no draws are given.
  let fitted: String?
  /// Numbers of that scenario that were read again.
  private(set) var fittedNumbers: [String: WrittenNumber] = [:]
  private var seen: Set<Diagnostic> = []

  init(
    source: SourceText, root: Node, names: Names, period: Period?, base: World, findings: Findings, fitted: String?
  ) {
    self.source = source
    self.root = root
    self.names = names
    self.period = period
    self.base = base
    self.findings = findings
    self.fitted = fitted
    known = Set(findings.diagnostics)
  }

  mutating func scenario(_ plan: ScenarioPlan, among plans: [String: ScenarioPlan]) -> Scenario {
    let edits = inheritedEdits(plan, plans)
    let scenarioFindings = Findings(sources: findings.sources)
    var tree = root
    var taken: [ScenarioEdit] = []
    for edit in edits {
      do {
        let old = tree.node(editedBy: edit)
        tree = try tree.applying(edit)
        taken.append(edit)
        if case .set(let node) = edit.change, old?.holdsUncertainty ?? false, !node.holdsUncertainty {
          scenarioFindings.report(.uncertaintyRemoved, at: edit.span, ["path": .text(edit.path)])
        }
      } catch {
        scenarioFindings.report(
          error.code, at: edit.span, error.arguments.merging(["path": .text(edit.path)]) { $1 })
      }
    }
    let reading = Reading(findings: scenarioFindings, names: Names(tree))
    reading.checkKinds(taken, before: names)
    reading.period = period
    reading.recordsNumbers = plan.field.key == fitted
    let world = taken.isEmpty ? base : reading.world(of: tree, reading: Self.sections(touchedBy: taken), else: base)
    for edit in taken {
      guard case .multiply = edit.change, !reading.takenFactors.contains(edit.streamPath) else { continue }
      // A later `set` of a scenario that extends this one has replaced the number together with its factor.
      guard !isReplaced(edit, by: taken) else { continue }
      scenarioFindings.report(.notMultipliable, at: edit.span, ["target": .text(edit.path), "path": .text(edit.path)])
    }
    if reading.recordsNumbers { fittedNumbers = reading.writtenNumbers }
    pass(on: scenarioFindings, of: plan, edits: edits)
    return Scenario(
      id: ScenarioID(plan.field.key), title: plan.title, populations: world.populations, places: world.places,
      indicators: world.indicators, levers: world.levers, calendar: world.calendar, funds: world.funds,
      changes: edits.map(\.summary), areas: world.areas)
  }

  private func isReplaced(_ edit: ScenarioEdit, by edits: [ScenarioEdit]) -> Bool {
    edits.contains { other in
      guard case .set = other.change, other.scenario != edit.scenario else { return false }
      return edit.steps.starts(with: other.steps)
    }
  }

  /// Those of the scenarios it extends come first.
  private func inheritedEdits(_ plan: ScenarioPlan, _ plans: [String: ScenarioPlan]) -> [ScenarioEdit] {
    var line = [plan]
    var visited: Set<String> = [plan.field.key]
    while let next = line.last?.extends, visited.insert(next).inserted, let parent = plans[next] { line.append(parent) }
    return line.reversed().flatMap(\.edits)
  }

  /// Levers speak of everything in the world and of funds, so they are read again with these.
  private static func sections(touchedBy edits: [ScenarioEdit]) -> Set<String> {
    let touched = Set(edits.map { $0.steps[0] })
    if !touched.isDisjoint(with: ["populations", "places", "indicators"]) { return Set(Reading.editableSections) }
    return touched.contains("funds") ? touched.union(["levers"]) : touched
  }

  /// Keeps what the edits brought about. A finding at an unchanged place is shown at the scenario's first edit.
  private mutating func pass(on scenarioFindings: Findings, of plan: ScenarioPlan, edits: [ScenarioEdit]) {
    let lines = scenarioLines
    for diagnostic in scenarioFindings.diagnostics where !known.contains(diagnostic) && seen.insert(diagnostic).inserted {
      if diagnostic.position.file == source.name, lines.contains(diagnostic.position.line) {
        findings.add([diagnostic])
        continue
      }
      let place = source.place(of: (plan.edits.first ?? edits.first)?.span ?? plan.field.keySpan)
      findings.add([
        Diagnostic(
          code: diagnostic.code, position: place.position, extent: place.extent,
          sourceLine: source.line(place.position.line), arguments: diagnostic.arguments, scenario: plan.field.key)
      ])
    }
  }

  /// From `scenarios:` to the next section.
  private var scenarioLines: Range<Int> {
    let starts = (root.entries ?? []).map { ($0.key, $0.keySpan.line) }
    guard let start = starts.first(where: { $0.0 == "scenarios" })?.1 else { return 0..<0 }
    let end = starts.map(\.1).filter { $0 > start }.min() ?? Int.max
    return start..<end
  }
}
