internal import Analyses
internal import PlanningDomain

/// Biểu 1: the indicators of one scenario in the form officials know, by pillar.
struct TargetTable {
  let answers: ScenarioAnswers
  let roster: Roster
  let words: TargetWords
  let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = TargetWords(language: roster.language)
    format = Format(roster.language)
  }

  var scenario: Scenario { answers.scenario }
  var projections: Projections { answers.projections }
  var period: Period { roster.study.period }
  var hasDraws: Bool { projections.drawCount > 0 }

  /// The date of the heading: that of all targets if they share one, else the end of the period.
  var commonDate: Day {
    let dates = Set(roster.study.targets.map(\.last.date))
    return dates.count == 1 ? dates.first ?? period.through : period.through
  }

  func table() throws -> Table {
    let date = format.date(commonDate, in: period)
    var columns: [Table.Column] = [
      .init(words.number, alignment: .left), .label(words.indicator), .init(words.unit, alignment: .left),
      .init(format.date(period.from, in: period)), .init(words.assigned),
      .init(words.projected(date, hasDraws: hasDraws)),
    ]
    if hasDraws { columns.append(.init(words.probability)) }
    columns += [.init(words.missing), .label(words.verdict)]
    var rows: [Table.Row] = []
    let groups = roster.groups(of: scenario)
    for (pillar, lines) in groups {
      if groups.contains(where: { $0.pillar != nil }) {
        rows.append(
          .init(.heading, [.text(pillar?.numeral ?? "IV"), .text(pillar?.heading(roster.language) ?? words.otherPillar)]))
      }
      for line in lines { rows += try self.rows(of: line) }
    }
    return try Table(
      title: words.title(roster.fullOption(scenario)), columns: columns, keyColumns: 2, rows: rows, notes: notes())
  }

  /// A row of figures, before it is known whether the run has draws.
  struct Figures {
    var number = ""
    var label: String
    var unit: String
    var start: Series?
    var assigned: Double?
    var projected: Table.Cell
    var probability: Probability?
    var missing: Table.Cell = .missing
    var verdict: Table.Cell = .missing
  }

  func row(_ figures: Figures, _ kind: Table.Row.Kind = .body) -> Table.Row {
    var cells: [Table.Cell] = [.text(figures.number), .text(figures.label), .text(figures.unit)]
    cells.append(figures.start.map { .number(format.share($0.middle)) } ?? .missing)
    cells.append(figures.assigned.map { .number(format.share($0)) } ?? .missing)
    cells.append(figures.projected)
    if hasDraws {
      cells.append(figures.probability.map { .number(format.probability($0)) } ?? .missing)
    }
    return Table.Row(kind, cells + [figures.missing, figures.verdict])
  }

  private func notes() -> [String] {
    let lines = roster.lines(of: scenario)
    let everyPlace = lines.filter { $0.target?.reach == .eachPlace && scenario.places.count > 1 }.map {
      words.everyPlace($0.number)
    }
    let leftOut = lines.filter { $0.target?.reach == .eachPlace && scenario.places.count > PlaceRows.most }.map {
      words.placesLeftOut($0.number, shown: PlaceRows.extremes, of: scenario.places.count)
    }
    let latest = lines.filter { $0.indicator.flow?.measure == .onlineNow }.map { words.latest($0.number) }
    let bases = self.bases(of: lines)
    let steps = lines.compactMap { line -> String? in
      guard let target = line.target, target.thresholds.count > 1 else { return nil }
      return words.steps(
        line.number, target.thresholds.map { "\(format.date($0.date, in: period)): \(format.share($0.share))%" })
    }
    let cutOff = words.cutOff(
      format.date(commonDate), isPeriodEnd: commonDate == period.through, closing: roster.study.reports.cutOff)
    return (bases.isEmpty ? [] : [words.bases(bases)]) + everyPlace + leftOut + latest + steps + [cutOff]
  }
}

extension TargetTable {
  /// The denominators, named once for all rows that count over one.
  private func bases(of lines: [Roster.Line]) -> [String] {
    var bases: [(population: PopulationID, region: Region, name: String, members: String, rows: [Int])] = []
    for line in lines {
      guard let population = roster.population(of: line.indicator, in: scenario) else { continue }
      let eligible = projections.eligible(.init(line.indicator.id, in: line.region))
      let isKnown = eligible.draws.allSatisfy { $0 == eligible.draws[0] }
      let members = "\(format.meanCount(eligible)) \(population.unit.short(roster.language))"
      if let known = bases.firstIndex(where: { $0.population == population.id && $0.region == line.region }) {
        bases[known].rows.append(line.number)
      } else {
        bases.append(
          (
            population.id, line.region, population.title(roster.language), isKnown ? members : words.about(members),
            [line.number]
          ))
      }
    }
    let counted = bases.map { (first: $0.rows[0], text: words.base($0.rows, $0.name, $0.members)) }
    let files = lines.compactMap { line in fileBase(of: line).map { (first: line.number, text: $0) } }
    return (counted + files).sorted { $0.first < $1.first }.map(\.text)
  }

  /// The files of a flow that counts them from the start of the period.
  private func fileBase(of line: Roster.Line) -> String? {
    guard line.indicator.flow?.measure == .online else { return nil }
    let selection = Projections.Selection(line.indicator.id, in: line.region)
    return projections.files(selection, on: line.target?.last.date ?? period.through).map { files in
      let isKnown = files.all.draws.allSatisfy { abs($0 - files.all.central) < 0.5 }
      let count = "\(format.meanCount(files.all)) \(roster.unit(of: line.indicator.id, in: scenario))"
      return words.base(
        [line.number], words.filesBase, isKnown ? count : words.about(count))
    }
  }
}

extension Roster.Line {
  /// What a target counts over together; all places where it asks for each, and without a target.
  var region: Region {
    guard case .over(let region) = target?.reach else { return .all }
    return region
  }
}
