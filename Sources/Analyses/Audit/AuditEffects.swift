internal import AdoptionEngine
internal import PlanningDomain

/// What accepting a figure does: the study's start moves by as many points, and the first target on the indicator with it.
struct AuditEffects {
  private let material: AuditMaterial

  init(_ material: AuditMaterial) { self.material = material }

  func effect(of finding: AuditFinding, isProjected: Bool) throws -> AuditEffect {
    guard let readings = finding.readings else { return .nothing }
    let points = readings.written - readings.other
    let selection = Projections.Selection(readings.indicator, in: readings.region, segment: readings.segment)
    let isAdoption = material.indicator(readings.indicator)?.adoption != nil
    let people = isAdoption ? points * material.projections.eligible(selection).central : nil
    let gap = isProjected && isAdoption ? try gap(selection, moved: points) : nil
    return .shift(.init(indicator: readings.indicator, points: points, people: people, target: gap))
  }

  /// What the first target is short of, as the study stands and with its start moved; nil where it cannot be moved so far.
  private func gap(_ selection: Projections.Selection, moved points: Double) throws -> AuditEffect.Gap? {
    guard let target = material.study.targets.first(where: { $0.indicator == selection.indicator }),
      let start = try material.projections.startShare(selection)?.central, start > 0, start + points >= 0, start + points <= 1,
      let scenario = moved(selection, by: (start + points) / start)
    else { return nil }
    var study = material.study
    study.targets = [target]
    (study.levels, study.levelTargets) = ([], [])
    let ensemble = try Ensemble(study, draws: 0, resolution: .week)
    func short(_ scenario: Scenario) throws -> Double? {
      try ensemble.project(scenario).targetAnswers().first?.gap.central
    }
    guard let before = try short(material.scenario), let after = try short(scenario) else { return nil }
    return .init(target: target.id, before: before, after: after)
  }

  /// The reference scenario with the start of an indicator multiplied where a figure was counted.
  private func moved(_ selection: Projections.Selection, by factor: Double) -> Scenario? {
    var scenario = material.scenario
    guard let index = scenario.indicators.firstIndex(where: { $0.id == selection.indicator }),
      case .adoption(var adoption) = scenario.indicators[index].kind
    else { return nil }
    var scoped: [Scope: Value] = [:]
    for place in material.projections.places(in: selection.region) {
      let scope: Scope = selection.segment.map { .cell(place.id, $0) } ?? .place(place.id)
      scoped[scope] = Value(path: "audit", distribution: .fixed(factor))
    }
    adoption.start.share.factors.append(
      Parameter(dimension: .factor, otherwise: Value(path: "audit", distribution: .fixed(1)), scoped: scoped))
    scenario.indicators[index].kind = .adoption(adoption)
    return scenario
  }
}
