internal import Analyses
internal import PlanningDomain

/// The sentences above and below the tables.
struct Reading {
  let answers: StudyAnswers
  let roster: Roster
  let words: ReadingWords
  let format: Format

  init(_ answers: StudyAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = ReadingWords(language: roster.language)
    format = Format(roster.language)
  }

  private var study: Study { answers.study }

  /// What stands under Biểu 1: the levels, and what is still to be done.
  func closing(_ scenario: ScenarioAnswers) -> [String] {
    study.levels.flatMap { lines(of: $0, in: scenario) } + toDo(scenario)
  }

  private func lines(of level: Level, in scenario: ScenarioAnswers) -> [String] {
    let judged = scenario.levels.filter { $0.level.id == level.id }
    let title = level.title(roster.language)
    if judged.count > 3 {
      let places = Projections.placesReached(judged)
      let range = places.quantiles.map { points in
        [points.q05, points.q50, points.q95].map { format.number($0, decimals: 0) }.joined(separator: " – ")
      }
      return [words.places(title, range ?? format.number(places.central, decimals: 0), of: judged.count)]
    }
    return judged.map { answer in
      let source = level.met.source.flatMap { id in study.sources.first { $0.id == id }?.title(roster.language) }
      var line = words.level(
        title, place: judged.count > 1 ? roster.title(of: answer.place, in: scenario.scenario) : nil,
        criteria: level.criteria, met: level.met.count, source: source,
        modelled: (level.mandatory + (level.optional?.of ?? [])).count, unlisted: level.unlisted?.count)
      if let probability = answer.probability {
        line += words.reached(format.probabilityInText(probability))
      } else {
        line += words.centrally(TargetWords(language: roster.language).centrally(answer.isReachedCentrally))
      }
      if let missing = answer.mostOftenMissing { line += words.worst(name(of: missing, in: scenario.scenario)) }
      return line
    }
  }

  func name(of missing: LevelAnswer.Missing, in scenario: Scenario) -> String {
    switch missing {
    case .target(let id): roster.number(of: id, in: scenario).map(words.row) ?? id.text
    case .unlisted: words.unlisted
    case .includedLevel(let id): study.levels.first { $0.id == id }?.title(roster.language) ?? id.text
    }
  }

  private func toDo(_ scenario: ScenarioAnswers) -> [String] {
    let items = roster.lines(of: scenario.scenario).compactMap { line -> String? in
      guard let target = line.target, let answer = scenario.targets.first(where: { $0.target.id == target.id }),
        let more = answer.additional, more > 0
      else { return nil }
      return words.add(
        line.number, format.count(more.rounded(.up)), roster.unit(of: target.indicator, in: scenario.scenario),
        date: format.date(target.last.date, in: study.period), pace: answer.perTeamAndWeek.map { format.number($0) })
    }
    return items.isEmpty ? [] : [words.toDo(items)]
  }

  /// What stands above the tables.
  var head: [String] {
    answers.assumptions.assumptions == 0
      ? [] : [words.assumptions(answers.assumptions.assumptions, of: answers.assumptions.inputs)]
  }

  /// What a researcher needs to repeat the run.
  func foot(_ facts: RunFacts) -> String {
    let ensemble = answers.ensemble
    let error = Probability(hits: ensemble.draws / 2, draws: max(1, ensemble.draws)).monteCarloError * 100
    let draws =
      ensemble.draws > 0
      ? words.draws(format.count(ensemble.draws), error: format.number(error, decimals: error < 0.95 ? 1 : 0))
      : words.deterministic
    let noise =
      study.noise.sd > 0
      ? words.noise(format.share(study.noise.sd, decimals: 0), memory: format.number(study.noise.memory, decimals: 0))
      : words.noNoise
    return [
      words.runCode(facts.runCode), words.study(study.id, String(facts.studyHash.prefix(12))), "lantoa \(facts.version)",
      words.seed(String(ensemble.seed)), draws, words.resolution(isDaily: ensemble.resolution == .day), noise,
    ].joined(separator: " · ")
  }
}
