internal import Analyses
internal import PlanningDomain

/// Biểu 2: options as columns, what they do, cost and add as rows.
struct ComparisonTable {
  let answers: StudyAnswers
  let roster: Roster
  let words: ComparisonWords
  let format: Format

  init(_ answers: StudyAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = ComparisonWords(language: roster.language)
    format = Format(roster.language)
  }

  var scenarios: [ScenarioAnswers] { answers.scenarios }
  var study: Study { answers.study }
  var hasDraws: Bool { answers.ensemble.draws > 0 }

  func table() throws -> Table {
    let columns = scenarios.map { answer in
      Table.Column(
        "\(roster.option(answer.scenario.id))\n\(answer.scenario.title(roster.language))", overflow: .wrap)
    }
    let effort = try effortRows()
    let spending = SpendingRows(self).rows()
    return try Table(
      title: words.title(format.date(study.period.through)), unitNote: words.money,
      columns: [.label(words.content, minimumWidth: 20)] + columns,
      rows: effort + targetRows() + levelRows() + allRows() + spending + AddedRows(self).rows(), notes: AddedRows(self).notes())
  }

  func row(_ label: String, _ cells: [Table.Cell], _ kind: Table.Row.Kind = .body) -> Table.Row {
    Table.Row(kind, [.text(label)] + cells)
  }

  func sub(_ label: String, _ cells: [Table.Cell]) -> Table.Row { row(label, cells, .sub(indent: 1)) }

  private func effortRows() throws -> [Table.Row] {
    let efforts = try scenarios.map { try $0.projections.teamEffort() }
    let hasTeams = scenarios.contains { $0.scenario.levers.contains { $0.isEnabled && $0.team != nil } }
    guard hasTeams else { return officerRows() }
    let decimals = Precision.decimals(efforts.compactMap(\.memberHours.meanMonteCarloError), atMost: 0)
    return [
      row(
        words.teams,
        efforts.map {
          .number($0.least == $0.most ? format.count($0.most) : "\(format.count($0.least))–\(format.count($0.most))")
        }),
      sub(words.hours, efforts.map { .number(format.number($0.memberHours.mean ?? $0.memberHours.central, decimals: decimals)) }),
    ] + officerRows()
  }

  private func officerRows() -> [Table.Row] {
    guard scenarios.contains(where: { !$0.desks.isEmpty }) else { return [] }
    return [
      row(
        words.officerHours,
        scenarios.map { scenario in
          guard let first = scenario.desks.first else { return .missing }
          let rest = scenario.desks.dropFirst()
          let used = rest.reduce(first.used) { $0.plus($1.used) }
          let available = rest.reduce(first.available) { $0.plus($1.available) }
          return .number("\(format.meanCount(used))/\(format.meanCount(available))")
        })
    ]
  }

  private func targetRows() -> [Table.Row] {
    study.targets.flatMap { target -> [Table.Row] in
      let own = scenarios.map { scenario in scenario.targets.first { $0.target.id == target.id } }
      guard let first = scenarios.first?.scenario else { return [] }
      let title = roster.fullTitle(of: target, in: first)
      var rows: [Table.Row] = []
      let indicator = first.indicators.first { $0.id == target.indicator }
      if indicator?.milestone != nil, hasDraws || own.contains(where: { $0?.reachedCentrally != nil }) {
        rows.append(row(words.milestone(title), own.map(completion)))
      } else {
        rows += shareRows(target, title: title, own)
      }
      if hasDraws { rows.append(sub(words.probability, own.map { probability($0?.probability) })) }
      if own.contains(where: { $0?.need != nil }) || indicator?.flow?.measure == .online {
        rows.append(
          sub(
            words.missing(roster.unit(of: target.indicator, in: first)),
            own.map { $0.map { .number(format.middleCount($0.gap)) } ?? .missing }))
      }
      return rows
    }
  }

  private func shareRows(_ target: Target, title: String, _ own: [TargetAnswer?]) -> [Table.Row] {
    let decimals = Precision.percentDecimals(own.compactMap { $0?.share })
    let middles = row(
      words.target(title, format.share(target.last.share, decimals: 0), hasDraws: hasDraws), own.map { middle($0, decimals) })
    if !hasDraws { return [middles] }
    return [
      middles,
      sub(words.lowHigh, own.map { $0.map { .number(format.lowHigh(share: $0.share, decimals: decimals)) } ?? .missing }),
    ]
  }

  private func completion(_ answer: TargetAnswer?) -> Table.Cell {
    answer.flatMap(Completion.init).map { .text($0.text(format, in: study.period)) } ?? middle(answer)
  }

  private func middle(_ answer: TargetAnswer?, _ decimals: Int = 0) -> Table.Cell {
    answer.map { .number(format.share($0.share.middle, decimals: decimals)) } ?? .missing
  }

  private func levelRows() -> [Table.Row] {
    study.levels.flatMap { [levelRow($0)] + levelTargetRows(of: $0) }
  }

  private func levelRow(_ level: Level) -> Table.Row {
    let judged = scenarios.map { scenario in scenario.levels.filter { $0.level.id == level.id } }
    let title = level.title(roster.language)
    if level.isAlreadyMet(in: scenarios.flatMap(\.levels)) {
      return row(words.level(title, level.criteria), judged.map { _ in .text(words.alreadyMet) })
    }
    guard let places = judged.first?.count, places > 1 else {
      return row(
        words.level(title, level.criteria),
        judged.map { answers in
          answers.first.map { hasDraws ? probability($0.probability) : central($0.isReachedCentrally) } ?? .missing
        })
    }
    return row(
      words.placesReached(title, places),
      judged.map { .number(format.number(Projections.placesReached($0).middle, decimals: 0)) })
  }

  private func levelTargetRows(of level: Level) -> [Table.Row] {
    study.levelTargets.filter { $0.level == level.id }.flatMap { target -> [Table.Row] in
      let own = scenarios.map { scenario in scenario.levelTargets.first { $0.target.id == target.id } }
      guard let first = own.compactMap(\.self).first else { return [] }
      return [
        sub(
          words.levelTarget(LevelTargetWords(language: roster.language).title(first), hasDraws: hasDraws),
          own.map { answer in
            answer.map { hasDraws ? probability($0.probability) : central($0.isMetCentrally) } ?? .missing
          }),
        row(
          words.placesMissing, own.map { $0.map { .number(format.number($0.gap.middle, decimals: 0)) } ?? .missing },
          .sub(indent: 2)),
      ]
    }
  }

  private func allRows() -> [Table.Row] {
    if !study.hasDemands { return [] }
    guard hasDraws else { return [row(words.all, scenarios.map { central($0.allMetCentrally) })] }
    return [
      row(words.all, scenarios.map { probability($0.probabilityOfAll) }),
      sub(
        words.verdict,
        scenarios.map { scenario in
          guard let verdict = scenario.probabilityOfAll?.verdict else { return .missing }
          return .status(verdict.wording(roster.language), verdict.tone)
        }),
    ]
  }

  func probability(_ probability: Probability?) -> Table.Cell {
    probability.map { .number(format.probability($0)) } ?? .missing
  }

  private func central(_ isMet: Bool) -> Table.Cell {
    .status(TargetWords(language: roster.language).centrally(isMet), isMet ? .good : .bad)
  }
}
