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
    var named: Set<SourceID> = []
    return study.levels.flatMap { level in
      let source = level.source.flatMap { named.insert($0).inserted ? $0 : nil }
      return lines(of: level, source: study.sources.first { $0.id == source }?.title(roster.language), in: scenario)
    } + combined(scenario) + toDo(scenario) + limits(scenario)
  }

  /// What holds files on paper, what may not come about, and money that moves nothing.
  private func limits(_ scenario: ScenarioAnswers) -> [String] {
    let desks = DeskWords(language: roster.language)
    let officers = scenario.desks.compactMap { desk -> String? in
      let title = roster.title(of: desk.lever, in: scenario.scenario)
      let (used, available, paper) = (
        format.meanCount(desk.used), format.meanCount(desk.available), format.meanCount(desk.paper)
      )
      switch desk.limit {
      case .none: return nil
      case .allTime: return desks.allTimeUsed(title, hours: available, paper: paper)
      case .busyDays:
        return desks.timeRunsOut(
          title, used: used, of: available, paper: paper, hasPlaces: scenario.scenario.places.count > 1)
      }
    }
    let projects = scenario.projects.compactMap { project -> String? in
      let title = roster.title(of: project.lever, in: scenario.scenario)
      if project.isIdle {
        let chance = project.isCertain ? nil : format.share(project.chance, decimals: 0)
        return words.idle(title, cost: format.millions(ofDong: project.cost), chance: chance)
      }
      return project.isCertain ? nil : words.chance(title, format.share(project.chance, decimals: 0))
    }
    return officers + projects
  }

  /// The source of the criteria already met is named once.
  private func lines(of level: Level, source: String?, in scenario: ScenarioAnswers) -> [String] {
    if level.isAlreadyMet(in: scenario.levels) {
      return [words.alreadyMet(level.title(roster.language), criteria: level.criteria, source: source)]
    }
    let judged = scenario.levels.filter { $0.level.id == level.id }
    let title = level.title(roster.language)
    if judged.count > 3 {
      let places = Projections.placesReached(judged)
      let range = places.quantiles.map { points in
        [points.q05, points.q50, points.q95].map { format.number($0, decimals: 0) }.joined(separator: " – ")
      }
      return [
        words.places(
          title, range ?? format.number(places.central, decimals: 0), of: judged.count, held: judged.count(where: \.isHeld))
      ] + targets(on: level, in: scenario)
    }
    return judged.enumerated().map { index, answer in
      if answer.isHeld {
        return words.held(title, place: judged.count > 1 ? roster.title(of: answer.place, in: scenario.scenario) : nil)
      }
      var line = words.level(
        title, place: judged.count > 1 ? roster.title(of: answer.place, in: scenario.scenario) : nil,
        criteria: level.criteria, met: answer.met, source: index == 0 ? source : nil,
        modelled: (level.mandatory + (level.optional?.of ?? [])).count, unlisted: answer.unlisted)
      if let probability = answer.probability {
        line += words.reached(format.probabilityInText(probability))
      } else {
        line += words.centrally(TargetWords(language: roster.language).centrally(answer.isReachedCentrally))
      }
      if let missing = answer.mostOftenMissing { line += words.worst(name(of: missing, in: answer.place, of: scenario)) }
      return line
    } + targets(on: level, in: scenario)
  }

  /// Targets on how many places reach a level.
  private func targets(on level: Level, in scenario: ScenarioAnswers) -> [String] {
    scenario.levelTargets.filter { $0.target.level == level.id }.map { answer in
      let title = LevelTargetWords(language: roster.language).sentence(answer)
      let missing = answer.gap.middle > 0 ? format.number(answer.gap.middle, decimals: 0) : nil
      guard let probability = answer.probability else {
        let judgement = TargetWords(language: roster.language).centrally(answer.isMetCentrally)
        return words.levelTarget(title, judgement: judgement, missing: missing)
      }
      let judgement = "\(format.probabilityInText(probability)) (\(probability.verdict.wording(roster.language).lowercased()))"
      return words.levelTarget(title, judgement: words.chanceOf(judgement), missing: missing)
    }
  }

  /// What is missing most often; of an included level what is missing most often in it.
  func name(of missing: LevelAnswer.Missing, in place: PlaceID, of scenario: ScenarioAnswers) -> String {
    switch missing {
    case .target(let id): return roster.number(of: id, in: scenario.scenario).map(words.row) ?? id.text
    case .unlisted: return words.unlisted
    case .includedLevel(let id):
      guard let answer = scenario.levels.first(where: { $0.level.id == id && $0.place == place }) else { return id.text }
      let title = answer.level.title(roster.language)
      guard let inner = answer.mostOftenMissing else { return title }
      if case .includedLevel = inner { return name(of: inner, in: place, of: scenario) }
      return words.within(name(of: inner, in: place, of: scenario), title)
    }
  }

  private func toDo(_ scenario: ScenarioAnswers) -> [String] {
    if let replan = answers.replan { return toDo(scenario, after: replan) }
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

  /// Of targets whose probability does not rest on the model alone.
  private func combined(_ scenario: ScenarioAnswers) -> [String] {
    guard let replan = answers.replan else { return [] }
    let items = roster.lines(of: scenario.scenario).compactMap { line -> String? in
      let row = replan.rows.first { $0.scenario == scenario.scenario.id && $0.target.id == line.target?.id && $0.combined != nil }
      return row?.combined.map { "\(words.row(line.number)): \(format.probability($0))" }
    }
    return items.isEmpty ? [] : [words.combined(items)]
  }

  /// With figures of a part of the time: what remains after them, and nothing for an option that was left before.
  private func toDo(_ scenario: ScenarioAnswers, after replan: ReplanAnswers) -> [String] {
    let items = roster.lines(of: scenario.scenario).compactMap { line -> String? in
      guard let target = line.target,
        let row = replan.rows.first(where: { $0.scenario == scenario.scenario.id && $0.target.id == target.id }),
        let more = row.remaining, more > 0
      else { return nil }
      return words.add(
        line.number, format.count(more.rounded(.up)), roster.unit(of: target.indicator, in: scenario.scenario),
        date: format.date(target.last.date, in: study.period), pace: row.perTeamAndWeek.map { format.number($0) })
    }
    return items.isEmpty ? [] : [words.toDo(items, after: format.date(replan.replan.through, in: study.period))]
  }

  /// What stands above the tables.
  var head: [String] {
    let places = answers.scenarios.first?.scenario.places ?? []
    let synthetic = places.count(where: \.isSynthetic)
    return
      (answers.assumptions.assumptions == 0
      ? [] : [words.assumptions(answers.assumptions.assumptions, of: answers.assumptions.inputs)])
      + (synthetic == 0 ? [] : [words.synthetic(format.count(synthetic), of: format.count(places.count))])
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
    let files =
      [words.study(study.id, String(facts.studyHash.prefix(12)))]
      + facts.tables.map { words.table($0.path, String($0.hash.prefix(12))) }
      + (study.posterior?.fit?.files ?? []).map { words.fitted($0.name, String($0.hash.prefix(12))) }
    return [
      words.runCode(facts.runCode), files.joined(separator: " · "), "lantoa \(facts.version)",
      words.seed(String(ensemble.seed)), draws, words.resolution(isDaily: ensemble.resolution == .day), noise,
    ].joined(separator: " · ")
  }
}

extension Level {
  /// Whether nothing is left to project in the places it is judged in.
  func isAlreadyMet(in answers: [LevelAnswer]) -> Bool {
    mandatory.isEmpty && (optional?.of ?? []).isEmpty && unlisted == nil && includes == nil
      && answers.filter { $0.level.id == id && !$0.isHeld }.allSatisfy { $0.met >= criteria }
  }

  /// The first source named for the criteria met.
  var source: SourceID? {
    (met.otherwise.map { [$0] } ?? met.scoped.values.sorted { $0.path < $1.path }).compactMap(\.source).first
  }
}
