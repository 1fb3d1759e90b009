internal import Analyses
internal import PlanningDomain

/// Biểu 8: the members of every indicator at the end of the period: those counted, and those not by why; options as columns.
struct ObstacleTable {
  private let answers: StudyAnswers
  private let roster: Roster
  private let words: DriverWords
  private let format: Format

  init(_ answers: StudyAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = DriverWords(language: roster.language)
    format = Format(roster.language)
  }

  func table() throws -> Table {
    let indicators = answers.scenarios.first?.scenario.indicators.filter { $0.adoption != nil } ?? []
    let columns = answers.scenarios.map { answer in
      Table.Column("\(roster.option(answer.scenario.id))\n\(answer.scenario.title(roster.language))")
    }
    return try Table(
      title: words.obstacles(format.date(answers.study.period.through)), columns: [.label(words.reason)] + columns,
      rows: indicators.flatMap(rows), notes: [words.obstacleNote(hasDraws: answers.ensemble.draws > 0)])
  }

  private func rows(of indicator: Indicator) -> [Table.Row] {
    guard let first = answers.scenarios.first?.scenario else { return [] }
    let selection = Projections.Selection(indicator.id)
    let found = answers.scenarios.map { $0.projections.obstacles(to: selection) }
    var reasons: [Obstacle.Reason] = []
    for obstacle in found.joined() where !reasons.contains(obstacle.reason) { reasons.append(obstacle.reason) }
    let head = Table.Row(
      .total,
      [.text("\(indicator.title(roster.language)) (\(roster.unit(of: indicator.id, in: first)))")]
        + answers.scenarios.map { .number(format.meanCount($0.projections.eligible(selection))) })
    let counted = Table.Row(
      .sub(indent: 1),
      [.text(words.counted)]
        + answers.scenarios.map {
          .number(format.meanCount($0.projections.count(selection, on: answers.study.period.through)))
        })
    return [head, counted]
      + reasons.map { reason in
        Table.Row(
          .sub(indent: 1),
          [.text(words.reason(reason) { roster.title(of: $0, in: first) })]
            + found.map { obstacles in obstacles.first { $0.reason == reason }.map(members) ?? .number("0") })
      }
  }

  private func members(_ obstacle: Obstacle) -> Table.Cell {
    let errors = obstacle.monteCarloError.map { [$0] } ?? []
    return .number(format.number(obstacle.members, decimals: Precision.decimals(errors, atMost: 0)))
  }
}
