internal import Analyses
internal import PlanningDomain

/// Biểu 9: how likely every place earns every level, options as columns.
struct LevelTable {
  private let answers: StudyAnswers
  private let roster: Roster
  private let reading: Reading
  private let words: LevelWords
  private let format: Format

  init(_ answers: StudyAnswers, roster: Roster, reading: Reading) {
    self.answers = answers
    self.roster = roster
    self.reading = reading
    words = LevelWords(language: roster.language)
    format = Format(roster.language)
  }

  func table() throws -> Table {
    let columns = answers.scenarios.map { answer in
      Table.Column(
        "\(roster.option(answer.scenario.id))\n\(answer.scenario.title(roster.language))", overflow: .wrap)
    }
    return try Table(
      title: words.title(format.date(answers.study.period.through)), columns: [.label(words.place)] + columns,
      rows: answers.study.levels.flatMap(rows), notes: notes)
  }

  private var notes: [String] {
    if answers.study.levels.isEmpty { return [words.none] }
    let judged = answers.scenarios.first?.levels ?? []
    let many = answers.study.levels.map { level in judged.count { $0.level.id == level.id } }.reduce(0, max)
    return (many > PlaceRows.most ? [words.leftOut(2 * PlaceRows.extremes, of: many)] : [])
      + (answers.ensemble.draws > 0 ? [words.note] : [])
  }

  private func rows(of level: Level) -> [Table.Row] {
    let judged = answers.scenarios.map { scenario in scenario.levels.filter { $0.level.id == level.id } }
    let places = judged.first?.map(\.place) ?? []
    let title = level.title(roster.language)
    var rows: [Table.Row] = []
    if places.count > 1 {
      rows.append(row(words.reached(title, of: places.count), judged.map(count), .total))
    } else {
      rows.append(.init(.heading, [.text(title)]))
    }
    let answersByPlace = judged.map { answers in
      Dictionary(answers.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let hasOwnCriteria = Set(judged.first?.map(\.met) ?? []).count > 1
    rows += targetRows(of: level)
    for place in shown(judged.first ?? []) {
      guard let scenario = answers.scenarios.first?.scenario else { continue }
      let own = answersByPlace.map { $0[place] }
      var label = roster.title(of: place, in: scenario)
      if hasOwnCriteria, let answer = own.first ?? nil, !answer.isHeld {
        label += " (\(words.met(answer.met, of: level.criteria)))"
      }
      rows.append(row(label, own.map { $0.map(chance) ?? .missing }, .sub(indent: 1)))
      if own.allSatisfy({ $0?.isHeld ?? false }) { continue }
      rows.append(
        row(
          words.worst,
          zip(answers.scenarios, own).map { scenario, answer in
            answer?.mostOftenMissing.map { .text(reading.name(of: $0, in: place, of: scenario)) } ?? .missing
          }, .sub(indent: 2)))
    }
    return rows
  }

  /// Targets on how many places reach a level: how likely they are met, what is missing and the word for it.
  private func targetRows(of level: Level) -> [Table.Row] {
    answers.study.levelTargets.filter { $0.level == level.id }.flatMap { target -> [Table.Row] in
      let own = answers.scenarios.map { scenario in scenario.levelTargets.first { $0.target.id == target.id } }
      guard let first = own.compactMap(\.self).first else { return [] }
      let rows = [
        row(
          LevelTargetWords(language: roster.language).sentence(first), own.map { $0.map(chance) ?? .missing },
          .sub(indent: 1)),
        row(
          words.missing, own.map { $0.map { .number(format.number($0.gap.middle, decimals: 0)) } ?? .missing },
          .sub(indent: 2)),
      ]
      guard answers.ensemble.draws > 0 else { return rows }
      return rows + [row(words.verdict, own.map { $0.map(verdict) ?? .missing }, .sub(indent: 2))]
    }
  }

  private func chance(_ answer: LevelTargetAnswer) -> Table.Cell {
    guard let probability = answer.probability else {
      return .status(
        TargetWords(language: roster.language).centrally(answer.isMetCentrally), answer.isMetCentrally ? .good : .bad)
    }
    return .number(format.probability(probability))
  }

  private func verdict(_ answer: LevelTargetAnswer) -> Table.Cell {
    guard let verdict = answer.probability?.verdict else { return .missing }
    return .status(verdict.wording(roster.language), verdict.tone)
  }

  /// All places; of more than a page holds, those that are closest to the level and those furthest from it.
  private func shown(_ judged: [LevelAnswer]) -> [PlaceID] {
    guard judged.count > PlaceRows.most else { return judged.map(\.place) }
    func figure(_ answer: LevelAnswer) -> Double { answer.probability?.estimate ?? (answer.isReachedCentrally ? 1 : 0) }
    let ranked = judged.filter { !$0.isHeld }.sorted { figure($0) < figure($1) }.map(\.place)
    let lowest = ranked.prefix(PlaceRows.extremes)
    return lowest + ranked.dropFirst(lowest.count).suffix(PlaceRows.extremes)
  }

  private func row(_ label: String, _ cells: [Table.Cell], _ kind: Table.Row.Kind) -> Table.Row {
    Table.Row(kind, [.text(label)] + cells)
  }

  private func count(_ judged: [LevelAnswer]) -> Table.Cell {
    let places = Projections.placesReached(judged)
    guard let points = places.quantiles else { return .number(format.number(places.central, decimals: 0)) }
    return .number([points.q05, points.q50, points.q95].map { format.number($0, decimals: 0) }.joined(separator: " – "))
  }

  private func chance(_ answer: LevelAnswer) -> Table.Cell {
    if answer.isHeld { return .status(words.held, .good) }
    guard let probability = answer.probability else {
      return .status(
        TargetWords(language: roster.language).centrally(answer.isReachedCentrally), answer.isReachedCentrally ? .good : .bad)
    }
    return .number(format.probability(probability))
  }
}

/// The words of Biểu 9.
private struct LevelWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ date: String) -> String {
    choose("Biểu 9. Danh hiệu theo địa bàn (đến \(date))", "Table 9. Levels by place (to \(date))")
  }
  var place: String { choose("Danh hiệu, địa bàn", "Level, place") }
  func reached(_ title: String, of places: Int) -> String {
    choose("\(title): số nơi đạt / \(places)", "\(title): places of \(places)")
  }
  func met(_ met: Int, of criteria: Int) -> String { choose("đã đạt \(met)/\(criteria)", "\(met) of \(criteria) met") }
  var held: String { choose("đã đạt từ trước", "held already") }
  var missing: String { choose("còn thiếu (nơi)", "still short (places)") }
  var verdict: String { choose("nhận định", "assessment") }
  func leftOut(_ shown: Int, of places: Int) -> String {
    choose(
      "Chỉ ghi \(shown) nơi xa và gần danh hiệu nhất trong \(places) nơi; --format json có đủ.",
      "The \(shown) places furthest from a level and closest to it, of \(places); --format json has all.")
  }
  var worst: String { choose("vướng nhất", "most often missing") }
  var note: String {
    choose(
      "Khả năng đạt đủ mọi tiêu chí cùng lúc, đếm trong cùng các lượt mô phỏng.",
      "The probability that all criteria are met together, counted in the same draws.")
  }
  var none: String { choose("Tệp không đặt danh hiệu nào.", "The study asks for no level.") }
}
