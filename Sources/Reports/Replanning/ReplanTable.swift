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
      .init(words.before), .init(words.after), .init(words.combined), .init(words.remaining), .init(words.pace),
    ]
    var rows: [Table.Row] = []
    for target in targets {
      let own = replan.rows.filter { $0.target.id == target.id && $0.region == target.region }
      guard let first = own.first, let scenario = answers.scenarios.first?.scenario else { continue }
      let reported = first.reported.map { point -> Table.Cell in
        let date = point.date == replan.replan.through ? "" : " (\(format.date(point.date, in: period)))"
        return Table.Cell.number(figure(point) + date)
      }
      let title = roster.fullTitle(of: first.target, in: scenario) + place(of: first, in: scenario)
      if own.count == 1 {
        rows.append(row(title, first, reported: reported ?? .missing))
      } else {
        rows.append(
          .init(
            .body,
            [.text(title), reported ?? .missing, .number(format.share(first.target.last.share))]
              + [Table.Cell](repeating: .missing, count: 7)))
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

  private func figure(_ point: Evidence.Point) -> String {
    (point.isEstimate ? "≈ " : "") + words.bound(point.bound) + format.share(point.share)
  }

  /// Targets that figures were given of or whose probability moved.
  private var moved: [ReplanAnswers.Row] {
    let still = Set(replan.rows.map(\.target.id)).filter { id in
      replan.rows.filter { $0.target.id == id }.allSatisfy { $0.reported == nil && $0.before.hits == $0.after.hits }
    }
    return replan.rows.filter { !still.contains($0.target.id) }
  }

  /// In the order of the study, those judged in each place with the places of most interest only.
  private var targets: [Subject] {
    var seen: Set<Subject> = []
    let all = moved.map { Subject(id: $0.target.id, region: $0.region) }.filter { seen.insert($0).inserted }
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
        .number(format.probability(row.after)), row.combined.map { .number(format.probability($0)) } ?? .missing,
        people.map { .number($0) } ?? .missing,
        row.perTeamAndWeek.map { .number(format.number($0)) } ?? .missing,
      ])
  }

  private var notes: [String] {
    let points = replan.replan.points
    let followed = points.filter(\.isFollowed)
    let unmoved = Set(replan.rows.map(\.target.id)).subtracting(moved.map(\.target.id)).count
    let method = words.method(
      figures: followed.count, least: format.share(replan.replan.leastEffectiveShare, decimals: 0),
      miss: format.number(100 * followed.reduce(0) { max($0, abs($1.difference)) }, decimals: 1))
    return unfollowed + (followed.isEmpty ? [] : [method]) + [words.remainingNote] + parts + combined + replayed
      + (unmoved == 0 ? [] : [words.unmoved(unmoved)])
  }

  /// Figures that the draws do not go to, first of all.
  private var unfollowed: [String] {
    let period = answers.study.period
    let names = RowNames(replan.replan.evidence.points.map(\.origin) + replan.replan.evidence.unused.map(\.observation.origin))
    let list = replan.replan.points.filter { !$0.isFollowed }.map { point in
      words.unfollowed(
        roster.title(of: point.point.selection.indicator, in: answers.study.scenarios[0]),
        date: format.date(point.point.date, in: period),
        reported: figure(point.point),
        counted: format.share(point.counted.median), origin: names.name(point.point.origin))
    }
    return list.isEmpty ? [] : [words.unfollowed(list)]
  }

  private var combined: [String] {
    let names = BacktestWords(language: roster.language)
    guard let scenario = answers.scenarios.first?.scenario else { return [] }
    let lines = replan.rows.compactMap { row in
      row.combined.map { chance in
        words.combined(
          roster.fullTitle(of: row.target, in: scenario), share: format.share(chance.share.median),
          low: format.share(chance.share.low), high: format.share(chance.share.high),
          weights: chance.weights.filter { $0.weight >= 0.005 }.map {
            "\(names.name($0.form)) \(format.share($0.weight, decimals: 0))%"
          })
      }
    }
    let warnings = replan.rows.flatMap { $0.combined?.warnings ?? [] }.filter {
      if case .abstained = $0 { return false }
      return true
    }.map { names.warning($0, format: format) }
    return lines.isEmpty ? [] : [words.combinedNote] + lines + warnings.uniqued()
  }

  /// Figures of segments and places of targets that no figure was given of as a whole.
  private var parts: [String] {
    guard let scenario = answers.scenarios.first?.scenario else { return [] }
    let names = AuditNames(answers.study, language: roster.language)
    return targets.compactMap { subject in
      guard let row = replan.rows.first(where: { $0.target.id == subject.id && $0.region == subject.region }), !row.parts.isEmpty
      else { return nil }
      let list = row.parts.prefix(6).map { point in
        let whom = names.whom(point.selection.region, point.selection.segment) ?? ""
        return "\(whom) \(figure(point))% (\(format.date(point.date, in: answers.study.period)))"
      }
      let title = roster.fullTitle(of: row.target, in: scenario) + place(of: row, in: scenario)
      return words.parts(title, list, more: max(0, row.parts.count - 6))
    }
  }

  private var replayed: [String] {
    let options = answers.scenarios.map(\.scenario.id).filter { id in
      moved.contains { $0.scenario == id && $0.isReplayed }
    }.map { roster.option($0) }
    return options.isEmpty
      ? []
      : [words.replayed(options.joined(separator: ", "), date: format.date(replan.replan.through, in: answers.study.period))]
  }
}

extension Format {
  /// `82%`, `< 2%`: its ranges are of a hundred numbers and tell no more at the ends.
  func probability(_ combined: CombinedChance) -> String {
    let hundredths = (combined.probability * 100).rounded()
    return hundredths <= 1 ? "< 2%" : hundredths >= 99 ? "> 98%" : "\(number(hundredths, decimals: 0))%"
  }
}
