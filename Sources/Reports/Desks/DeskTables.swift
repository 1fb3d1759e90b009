internal import Analyses
internal import PlanningDomain

/// Biểu 10 of one scenario: what becomes of the files of every flow by place, then what officers' hours they take.
struct DeskTables {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: DeskWords
  private let format: Format
  private let tree: PlaceTree

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = DeskWords(language: roster.language)
    format = Format(roster.language)
    tree = PlaceTree(answers.scenario)
  }

  private var scenario: Scenario { answers.scenario }
  private var projections: Projections { answers.projections }
  private var flows: [Indicator] { scenario.indicators.filter { $0.flow != nil } }
  private var hasDraws: Bool { projections.drawCount > 0 }

  func tables() throws -> [Table] {
    let files = try filesTable()
    return answers.desks.isEmpty ? [files] : [files, try hoursTable()]
  }

  private func filesTable() throws -> Table {
    var leftOut = 0
    let rows = flows.flatMap { indicator -> [Table.Row] in
      let parts = PlaceRows(tree) { projections.flowAnswer(indicator.id, in: $0).onlineShare.middle }
      leftOut = max(leftOut, parts.placesLeftOut)
      let below =
        scenario.places.count == 1
        ? [] : PlaceLabels(parts, roster: roster, scenario: scenario).rows.map { row($0.label, indicator, $0.region, $0.kind) }
      return [row(indicator.title(roster.language), indicator, .all, .total)] + below
    }
    let date = format.date(roster.study.period.through)
    return try Table(
      title: words.files(roster.fullOption(scenario)),
      columns: [
        .label(words.flow), .init(words.all), .init(words.selfServed), .init(words.assisted), .init(words.paper),
        .init(words.online(hasDraws: hasDraws)),
      ],
      rows: rows,
      notes: flows.isEmpty
        ? [words.none]
        : [words.filesNote(date, hasDraws: hasDraws)]
          + flows.filter { $0.flow?.measure == .onlineNow }.map { words.latest($0.title(roster.language)) }
          + (leftOut > 0 ? [words.leftOut(leftOut)] : []))
  }

  private func row(_ label: String, _ indicator: Indicator, _ region: Region, _ kind: Table.Row.Kind) -> Table.Row {
    let answer = projections.flowAnswer(indicator.id, in: region)
    let share = answer.onlineShare
    let hasFiles = answer.files.middle > 0
    return Table.Row(
      kind,
      [.text(label)] + [answer.files, answer.selfServed, answer.assisted, answer.paper].map { .number(format.meanCount($0)) }
        + [hasFiles ? .number(format.lowMiddleHigh(share: share, decimals: Precision.percentDecimals([share]))) : .missing])
  }

  private func hoursTable() throws -> Table {
    let rows = answers.desks.flatMap { desk -> [Table.Row] in
      let places = scenario.levers.first { $0.id == desk.lever }?.places ?? []
      let parts = PlaceRows(tree) { self.desk(desk.lever, in: $0)?.load.middle }
      let below =
        places.count <= 1
        ? []
        : PlaceLabels(parts, roster: roster, scenario: scenario).rows.compactMap { label in
          self.desk(desk.lever, in: label.region).map { row(label.label, $0, label.kind) }
        }
      return [row(roster.title(of: desk.lever, in: scenario), desk, .total)] + below
    }
    return try Table(
      title: words.hours(roster.fullOption(scenario)),
      columns: [
        .label(words.desk), .init(words.available), .init(words.used), .init(words.load), .init(words.paper),
        .label(words.reading),
      ], rows: rows, notes: [words.hoursNote])
  }

  private func desk(_ lever: LeverID, in region: Region) -> DeskAnswer? {
    projections.deskAnswers(in: region).first { $0.lever == lever }
  }

  private func row(_ label: String, _ desk: DeskAnswer, _ kind: Table.Row.Kind) -> Table.Row {
    let load: Table.Cell = desk.available.middle > 0 ? .number(format.share(desk.load.middle, decimals: 0)) : .missing
    let limit: Table.Cell =
      switch desk.limit {
      case .none: .status(words.enough, .good)
      case .busyDays: .status(words.busyDays(hasPlaces: projections.places(in: desk.region).count > 1), .warning)
      case .allTime: .status(words.allTime, .bad)
      }
    return Table.Row(
      kind,
      [
        .text(label), .number(format.meanCount(desk.available)), .number(format.meanCount(desk.used)), load,
        .number(format.meanCount(desk.paper)), limit,
      ])
  }
}
