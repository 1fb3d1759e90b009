internal import Analyses
internal import PlanningDomain

/// Biểu 12: what was reported, how each target's probability moved, and what the rest of the time asks for.
struct ReplanTable {
  private let replan: ReplanAnswers
  private let answers: StudyAnswers
  private let roster: Roster
  private let words: ReplanWords
  private let format: Format

  init(_ replan: ReplanAnswers, answers: StudyAnswers, roster: Roster) {
    self.replan = replan
    self.answers = answers
    self.roster = roster
    words = ReplanWords(language: roster.language)
    format = Format(roster.language)
  }

  func table() throws -> Table {
    let period = answers.study.period
    let columns: [Table.Column] = [
      .label(words.target), .init(words.reported), .init(words.assigned), .init(words.shareBefore), .init(words.shareAfter),
      .init(words.before), .init(words.after), .init(words.remaining), .init(words.pace),
    ]
    var rows: [Table.Row] = []
    for target in targets {
      let own = replan.rows.filter { $0.target.id == target.id && $0.region == target.region }
      guard let first = own.first, let scenario = answers.scenarios.first?.scenario else { continue }
      let reported = first.reported.map { point in
        Table.Cell.number("\(words.bound(point.bound))\(format.share(point.share)) (\(format.date(point.date, in: period)))")
      }
      let title = roster.fullTitle(of: first.target, in: scenario) + place(of: first, in: scenario)
      if own.count == 1 {
        rows.append(row(title, first, reported: reported ?? .missing))
      } else {
        rows.append(
          .init(
            .body,
            [.text(title), reported ?? .missing, .number(format.share(first.target.last.share))]
              + [Table.Cell](repeating: .missing, count: 6)))
        rows += own.map { row(roster.option($0.scenario), $0, reported: .missing, .sub(indent: 1)) }
      }
    }
    return try Table(
      title: words.title(format.date(replan.replan.through, in: period)), columns: columns, rows: rows, notes: notes)
  }

  private struct Subject: Hashable {
    var id: TargetID
    var region: Region
  }

  /// Targets in the order of the study, those judged in each place with the places of most interest only.
  private var targets: [Subject] {
    var seen: Set<Subject> = []
    let all = replan.rows.map { Subject(id: $0.target.id, region: $0.region) }.filter { seen.insert($0).inserted }
    return all.filter { subject in
      if subject.region.place == nil { return true }
      return all.count { $0.id == subject.id } <= PlaceRows.most
        || replan.rows.contains { $0.target.id == subject.id && $0.target.reach == .over(subject.region) }
    }
  }

  private func place(of row: ReplanAnswers.Row, in scenario: Scenario) -> String {
    guard row.target.reach == .eachPlace, let place = row.region.place else { return "" }
    return " – \(roster.title(of: place, in: scenario))"
  }

  private func row(
    _ title: String, _ row: ReplanAnswers.Row, reported: Table.Cell, _ kind: Table.Row.Kind = .body
  ) -> Table.Row {
    let unit = roster.unit(of: row.target.indicator, in: answers.scenarios.first?.scenario ?? answers.study.scenarios[0])
    let people = row.remaining.map { "\(format.count($0)) \(unit)".unbroken }
    return Table.Row(
      kind,
      [
        .text(title), reported, .number(format.share(row.target.last.share)), .number(format.share(row.shareBefore.middle)),
        .number(format.share(row.shareAfter.middle)), .number(format.probability(row.before)),
        .number(format.probability(row.after)), people.map { .number($0) } ?? .missing,
        row.perTeamAndWeek.map { .number(format.number($0)) } ?? .missing,
      ])
  }

  private var notes: [String] {
    let replan = replan.replan
    return [
      words.method(
        figures: format.count(replan.evidence.points.count), least: format.share(replan.leastEffectiveShare, decimals: 0),
        miss: format.percentagePoints(replan.misses.reduce(0, max), decimals: 1).replacing("+", with: "")),
      words.remainingNote,
    ]
  }
}
