internal import Analyses
internal import PlanningDomain

extension Reading {
  /// What stands under Biểu 2: which option, what the cheaper ones lose, which assumption would turn it.
  var conclusion: [String] {
    let sentences = [recommendation].compactMap { $0 } + cuts
    return (sentences.isEmpty ? [] : [words.reading + sentences.joined(separator: " ")]) + turning
  }

  private func answer(for id: ScenarioID?) -> ScenarioAnswers? {
    answers.scenarios.first { $0.scenario.id == id }
  }

  private func chance(_ scenario: ScenarioAnswers) -> String? {
    scenario.probabilityOfAll.map { format.probabilityInText($0) }
  }

  private var recommendation: String? {
    if answers.study.targets.isEmpty && answers.study.levels.isEmpty { return nil }
    if let best = answer(for: answers.conclusion.recommended) {
      let option = roster.option(best.scenario.id)
      let cost = format.meanMillions(best.spending.total)
      guard let chance = chance(best) else { return words.recommendedCentrally(option, cost: cost) }
      let fit = answers.scenarios.filter { scenario in
        !scenario.spending.isOver && (scenario.probabilityOfAll.map { $0.estimate >= Conclusion.likely } ?? false)
      }
      return words.recommended(option, isOnly: fit.count == 1, probability: chance, cost: cost)
    }
    guard let closest = answer(for: answers.conclusion.mostLikely) else { return nil }
    if answers.ensemble.draws == 0 { return words.noneCentrally }
    var sentence = words.none(roster.option(closest.scenario.id), probability: chance(closest))
    let lack = closest.spending.funds.compactMap(\.balance).reduce(0.0) { $0 + max(0, -($1.mean ?? $1.central)) }
    if lack > 0, closest.spending.isOver {
      sentence += words.lacks(format.number(lack / 1e6))
    } else if closest.spending.isOver {
      sentence += words.outsideWindow()
    } else if let weakest = closest.weakestTarget, let row = roster.number(of: weakest.target.id, in: closest.scenario) {
      sentence += words.heldBy(words.row(row))
    }
    return sentence + "."
  }

  /// A cheaper option is told by what it saves and what it loses.
  private var cuts: [String] {
    answers.scenarios.compactMap { scenario in
      var saved: Double?
      let lost = scenario.againstReference.compactMap { row -> String? in
        guard case .cut(let money, _)? = row.costPerAdditional, money > 0, let adopters = row.adopters,
          let target = answers.study.targets.first(where: { $0.id == row.target })
        else { return nil }
        saved = money
        return words.of(
          format.meanCount(adopters).replacing("−", with: ""), roster.unit(of: target.indicator, in: scenario.scenario),
          roster.title(of: target, in: scenario.scenario))
      }
      guard let saved, !lost.isEmpty else { return nil }
      return words.cut(
        roster.option(scenario.scenario.id), roster.option(answers.reference), saved: format.number(saved / 1e6),
        lost: lost.joined(separator: ", "))
    }
  }

  private var turning: [String] {
    guard answers.ensemble.draws > 0,
      let subject = answer(for: answers.conclusion.recommended ?? answers.conclusion.mostLikely),
      let strongest = answers.conclusion.influences.first
    else { return [] }
    let option = roster.option(subject.scenario.id)
    let influence = answers.conclusion.influences.first(where: \.turnsConclusion) ?? strongest
    func text(_ probability: Probability) -> String { format.probabilityInText(probability) }
    let name = PathName(study: answers.study, language: roster.language).name(influence.path)
    let median = QuantityText(format).text(influence.median, influence.dimension)
    if influence.turnsConclusion {
      let isBelow = influence.below.estimate < influence.above.estimate
      let (low, high) = isBelow ? (influence.below, influence.above) : (influence.above, influence.below)
      return [words.turns(option, name, median: median, isBelow: isBelow, left: text(low), right: text(high))]
    }
    let error = (strongest.below.squaredError + strongest.above.squaredError).squareRoot()
    guard abs(strongest.difference) > 2 * error else { return [words.noneStandsOut(option)] }
    return [words.strongest(option, name, median: median, below: text(strongest.below), above: text(strongest.above))]
  }
}

extension Probability {
  fileprivate var squaredError: Double { monteCarloError * monteCarloError }
}
