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
    if !answers.study.hasDemands { return nil }
    if let best = answer(for: answers.conclusion.recommended) {
      let option = roster.option(best.scenario.id)
      let cost = format.meanMillions(best.spending.total)
      guard let chance = chance(best) else { return words.recommendedCentrally(option, cost: cost) }
      let fit = answers.scenarios.filter { scenario in
        !scenario.spending.isOver && (scenario.probabilityOfAll.map { $0.estimate >= Conclusion.likely } ?? false)
      }
      return words.recommended(option, isOnly: fit.count == 1, probability: chance, cost: cost)
    }
    if answers.ensemble.draws == 0 { return words.noneCentrally }
    guard let closest = answer(for: answers.conclusion.mostLikely) else { return noneEver }
    var sentence = words.none(roster.option(closest.scenario.id), probability: chance(closest))
    let lack = closest.spending.funds.compactMap(\.balance).reduce(0.0) { $0 + max(0, -($1.mean ?? $1.central)) }
    if lack > 0, closest.spending.isOver {
      sentence += words.lacks(format.number(lack / 1e6))
    } else if closest.spending.isOver {
      sentence += words.outsideWindow()
    } else if let weakest = closest.weakestTarget, let row = roster.number(of: weakest.target.id, in: closest.scenario) {
      sentence += words.heldBy(words.row(row))
    } else if let weakest = closest.weakestLevelTarget,
      let level = answers.study.levels.first(where: { $0.id == weakest.target.level })
    {
      sentence += words.heldByLevel(level.title(roster.language))
    }
    return sentence + "."
  }

  /// Where nothing ever meets everything, no option is close: the one that meets most of it is named as that.
  private var noneEver: String {
    guard let most = answers.conclusion.mostMet, let scenario = answer(for: most.scenario) else { return words.noneEver(nil) }
    return words.noneEver((roster.option(most.scenario), format.number(most.met), format.count(scenario.demands)))
  }

  /// Cheaper options are told by what they save and lose: of each the two losses that are largest beside what its target needs,
  /// as many options as five lines hold.
  private var cuts: [String] {
    var cuts: [String] = []
    var room = ReadingWords.mostLettersOfCuts
    var isCutShort = false
    for scenario in answers.scenarios {
      guard let cut = cut(scenario) else { continue }
      if cut.count > room { isCutShort = true } else { cuts.append(cut) }
      room -= cut.count
    }
    return cuts.isEmpty ? [] : [words.cuts(cuts, against: roster.option(answers.reference), isCutShort: isCutShort)]
  }

  private func cut(_ scenario: ScenarioAnswers) -> String? {
    var saved: Double?
    let losses = scenario.againstReference.compactMap { row -> (size: Double, text: String)? in
      guard case .cut(let money, let lost)? = row.costPerAdditional, money > 0, let adopters = row.adopters,
        let answer = scenario.targets.first(where: { $0.target.id == row.target }), let need = answer.need, need > 0,
        let number = roster.number(of: row.target, in: scenario.scenario)
      else { return nil }
      saved = money
      let unit = roster.unit(of: answer.target.indicator, in: scenario.scenario)
      return (lost / need, words.of(format.meanCount(adopters).replacing("−", with: ""), unit, words.row(number)))
    }
    guard let saved, !losses.isEmpty else { return nil }
    let largest = losses.sorted { $0.size > $1.size }.prefix(2).map(\.text)
    return words.cut(
      roster.option(scenario.scenario.id), saved: format.number(saved / 1e6), lost: largest.joined(separator: ", "))
  }

  private var turning: [String] {
    guard answers.ensemble.draws > 0, answers.study.hasDemands,
      let subject = answer(for: answers.conclusion.recommended ?? answers.conclusion.mostLikely),
      let strongest = answers.conclusion.influences.first
    else { return [] }
    let option = roster.option(subject.scenario.id)
    let influence = answers.conclusion.influences.first(where: \.turnsConclusion) ?? strongest
    func text(_ probability: Probability) -> String { format.probabilityInText(probability) }
    let name = PathName(study: answers.study, language: roster.language).name(influence.path)
    let written = answers.study.inputs.first { $0.path == influence.input }?.text
    let median = QuantityText(format, written: written).text(influence.median, influence.dimension)
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

extension Study {
  /// Whether anything is asked of it.
  var hasDemands: Bool { !targets.isEmpty || !levels.isEmpty || !levelTargets.isEmpty }
}
