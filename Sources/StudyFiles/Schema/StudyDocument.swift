internal import PlanningDomain

/// The whole file, section by section.
struct StudyDocument {
  let source: SourceText
  let root: Node
  let findings: Findings

  private static let required = ["study", "populations", "places", "indicators", "scenarios"]
  private static let optional = ["sources", "levers", "calendar", "funds", "targets", "levels", "reference", "posterior"]

  /// The study; nil where a section could not be read. A study with errors in `findings` is not valid.
  func study() -> Study? {
    let reading = Reading(findings: findings, names: Names(root))
    let whole = Field(key: "", keySpan: .start, node: root, path: "")
    guard reading.fields(of: whole, required: Self.required, optional: Self.optional) != nil else { return nil }
    func section(_ name: String) -> Field? { reading.section(name, of: root) }

    let sources = reading.sources(section("sources"))
    reading.recordsInputs = true
    reading.recordsNumbers = root["posterior"] != nil
    let head = section("study").flatMap { reading.studyHead($0) }
    let world = reading.world(of: root, reading: [], else: nil)
    let targets = reading.targets(section("targets"))
    let levels = reading.levels(section("levels"))
    reading.checkLevelTargets(targets.onLevels, levels, at: section("targets"))
    reading.recordsInputs = false
    reading.warnMet(targets.onIndicators, world: world, at: section("targets"))
    reading.warnUnused(in: root)

    let plans = section("scenarios").map { reading.scenarioPlans($0, root: root) } ?? []
    let byName = Dictionary(plans.map { ($0.field.key, $0) }, uniquingKeysWith: { first, _ in first })
    let reference =
      section("reference").map { reading.reference($0, to: .scenario, among: reading.names.scenarios) } ?? plans.first?.field.key
    var scenarioReading = ScenarioReading(
      source: source, root: root, names: reading.names, period: reading.period, base: world, findings: findings,
      fitted: root["posterior"] == nil ? nil : reference)
    let scenarios = plans.map { scenarioReading.scenario($0, among: byName) }
    reading.warnUnchanged(plans, reference: reference, root: root)

    let numbers = reading.writtenNumbers.merging(scenarioReading.fittedNumbers) { $1 }
    let fitted = section("posterior").flatMap { reading.fitted($0, numbers: numbers) }

    guard let head, let reference, !scenarios.isEmpty else { return nil }
    var study = Study(
      id: head.id, title: head.title, period: head.period, reports: head.reports, resolution: head.resolution,
      draws: head.draws, seed: head.seed, noise: head.noise, sources: sources + (fitted.map { [$0.source] } ?? []),
      inputs: reading.inputs,
      targets: targets.onIndicators, levels: levels, scenarios: scenarios, reference: ScenarioID(reference),
      levelTargets: targets.onLevels)
    study.posterior = fitted?.posterior
    return study
  }
}
