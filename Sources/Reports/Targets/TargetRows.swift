internal import Analyses
internal import PlanningDomain

extension TargetTable {
  /// The row of an indicator or of one of its targets, then what it is also shown over, each place a target asks for, and
  /// the slowest part.
  func rows(of line: Roster.Line) throws -> [Table.Row] {
    let date = line.target?.last.date ?? period.through
    let whole = Projections.Selection(line.indicator.id, in: line.region)
    let judged = line.target.map { target in answers.targets.filter { $0.target.id == target.id } } ?? []
    let own = judged.first { $0.region == line.region }
    let share = projections.share(whole, on: date)
    let decimals = line.indicator.milestone != nil ? 1 : Precision.percentDecimals([share])
    var figures = try self.figures(whole, label: label(of: line), on: date, answer: own, decimals: decimals)
    figures.number = String(line.number)
    var rows = [row(figures)]
    if let adoption = line.indicator.adoption {
      for (position, id) in adoption.alsoOf.enumerated() {
        rows.append(row(self.figures(whole, over: position, population: id, on: date, decimals: decimals), .sub(indent: 1)))
      }
    }
    let places = judged.filter { $0.region != line.region }
    for answer in shown(places) {
      guard let label = roster.title(of: answer.region, in: scenario) else { continue }
      let figures = try self.figures(
        .init(line.indicator.id, in: answer.region), label: label, on: date, answer: answer, decimals: decimals)
      rows.append(row(figures, .sub(indent: 1)))
    }
    let isCompared =
      line.indicator.flow != nil || (line.indicator.adoption != nil && (line.target != nil || isServed(line.indicator.id)))
    if isCompared,
      let slowest = try slowestPart(of: whole, on: date, hasPlaceRows: !places.isEmpty, decimals: decimals)
    {
      rows.append(row(slowest, .sub(indent: 1)))
    }
    return rows
  }

  /// All of them; of more than a page holds those that are furthest from it.
  private func shown(_ places: [TargetAnswer]) -> [TargetAnswer] {
    guard places.count > PlaceRows.most else { return places }
    let ranked = places.map { (answer: $0, middle: $0.share.middle) }.sorted { $0.middle < $1.middle }
    return ranked.prefix(PlaceRows.extremes).map(\.answer)
  }

  /// No finer than its own error allows, nor than the row above it is shown.
  private func cell(_ share: Series, _ decimals: Int) -> Table.Cell {
    .number(format.lowMiddleHigh(share: share, decimals: min(decimals, Precision.percentDecimals([share]))))
  }

  private func indicator(_ id: IndicatorID) -> Indicator? { scenario.indicators.first { $0.id == id } }

  private func label(of line: Roster.Line) -> String {
    guard let target = line.target else { return line.indicator.title(roster.language) }
    var title = roster.title(of: target, in: scenario)
    if let region = roster.title(of: line.region, in: scenario), scenario.places.count > 1 { title += " – \(region)" }
    return target.last.date == commonDate ? title : words.by(title, format.date(target.last.date, in: period))
  }

  private func figures(
    _ selection: Projections.Selection, label: String, on date: Day, answer: TargetAnswer?, decimals: Int
  ) throws -> Figures {
    let share = projections.share(selection, on: date)
    let indicator = indicator(selection.indicator)
    let isMilestone = indicator?.milestone != nil
    var figures = Figures(
      label: label, unit: unit(of: selection.indicator), start: try projections.startShare(selection),
      assigned: answer?.target.last.share,
      projected: isMilestone ? .text(format.milestone(share, decimals: decimals)) : cell(share, decimals))
    guard let answer else { return figures }
    figures.probability = answer.probability
    if answer.need != nil || indicator?.flow?.measure == .online {
      let unit = roster.unit(of: selection.indicator, in: scenario)
      let isPeople = unit == Population.Unit.person.short(roster.language)
      figures.missing = .number(format.middleCount(answer.gap) + (isPeople ? "" : " \(unit)"))
    } else if isMilestone, let done = Completion(answer) {
      figures.projected = .text(words.done(done.text(format, in: period)))
    }
    figures.verdict = verdict(answer.probability, isMetCentrally: answer.isMetCentrally)
    return figures
  }

  func verdict(_ probability: Probability?, isMetCentrally: Bool) -> Table.Cell {
    guard let probability else {
      return .status(words.centrally(isMetCentrally), isMetCentrally ? .good : .bad)
    }
    return .status(probability.verdict.wording(roster.language), probability.verdict.tone)
  }

  private func figures(
    _ selection: Projections.Selection, over position: Int, population: PopulationID, on date: Day, decimals: Int
  ) -> Figures {
    let share = projections.share(selection, on: date, over: position)
    let title = scenario.populations.first { $0.id == population }?.title(roster.language) ?? population.text
    return Figures(
      label: words.alsoOf(title), unit: "%",
      start: projections.start(selection).divided(by: projections.eligible(selection, over: position)),
      projected: cell(share, decimals))
  }

  private func unit(of indicator: IndicatorID) -> String {
    let unit = roster.unit(of: indicator, in: scenario)
    return unit.isEmpty || unit == Population.Unit.person.short(roster.language) ? "%" : "% \(unit)"
  }

  /// The place (where there are several and none has a row of its own) or segment whose middle lies lowest, if it lies a
  /// point or more below the whole.
  private func slowestPart(
    of whole: Projections.Selection, on date: Day, hasPlaceRows: Bool, decimals: Int
  ) throws -> Figures? {
    let middle = projections.share(whole, on: date).middle
    var parts: [(selection: Projections.Selection, label: String)] = []
    let within = projections.places(in: whole.region)
    if !hasPlaceRows {
      parts += PlaceTree(scenario).parts(of: whole.region).compactMap { region in
        roster.title(of: region, in: scenario).map { (.init(whole.indicator, in: region), $0) }
      }
    }
    let isFlow = indicator(whole.indicator)?.flow != nil
    if !isFlow, Set(within.flatMap { $0.segments.map(\.id) }).count > 1 {
      for segment in Set(within.flatMap { $0.segments.map(\.id) }).sorted() {
        parts.append(
          (.init(whole.indicator, in: whole.region, segment: segment), roster.title(of: segment, in: scenario)))
      }
    }
    let shares = parts.map { projections.share($0.selection, on: date) }
    let populated = parts.indices.filter { base(parts[$0].selection, on: date).middle > 0 }
    guard let slowest = populated.min(by: { shares[$0].middle < shares[$1].middle }), shares[slowest].middle <= middle - 0.01
    else { return nil }
    return Figures(
      label: words.slowest(parts[slowest].label), unit: unit(of: whole.indicator),
      start: try projections.startShare(parts[slowest].selection),
      projected: cell(shares[slowest], decimals),
      verdict: isFlow
        ? why(parts[slowest].selection)
        : projections.obstacles(to: parts[slowest].selection).first.map { .text(why($0.reason, whole.indicator)) }
          ?? .missing)
  }

  /// What a share is a share of.
  private func base(_ selection: Projections.Selection, on date: Day) -> Series {
    projections.files(selection, on: date)?.all ?? projections.eligible(selection)
  }

  /// What keeps the files of a flow on paper in a place.
  private func why(_ selection: Projections.Selection) -> Table.Cell {
    let serving = projections.deskAnswers(in: selection.region).filter { answer in
      scenario.levers.contains {
        $0.id == answer.lever && ($0.desk?.serves.contains { $0.indicator == selection.indicator } ?? false)
      }
    }
    if serving.isEmpty { return .text(words.lacksDesk) }
    return serving.contains { $0.limit != .none } ? .text(words.lacksOfficerTime) : .missing
  }

  private func isServed(_ indicator: IndicatorID) -> Bool {
    scenario.levers.contains { lever in
      lever.isEnabled && lever.team?.serves.contains { $0.indicator == indicator } ?? false
    }
  }

  private func isTaught(_ indicator: IndicatorID) -> Bool {
    scenario.levers.contains { lever in
      lever.isEnabled && lever.classes?.serves.contains { $0.indicator == indicator } ?? false
    }
  }

  private func why(_ reason: Obstacle.Reason, _ indicator: IndicatorID) -> String {
    switch reason {
    case .ceiling: return words.isHeldByCeiling
    case .requirement(let id):
      let line = roster.lines(of: scenario).first { $0.indicator.id == id }
      return words.isHeldBy(line.map { words.row($0.number) } ?? id.text)
    case .pace:
      if isServed(indicator) { return words.lacksTeamTime }
      return isTaught(indicator) ? words.lacksSessions : words.lacksTeams
    case .lapse: return words.isHeldByLapse
    }
  }
}
