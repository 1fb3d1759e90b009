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
    return answers.ensemble.draws > 0 ? [words.note] : []
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
    for place in places {
      guard let scenario = answers.scenarios.first?.scenario else { continue }
      let own = judged.map { answers in answers.first { $0.place == place } }
      rows.append(row(roster.title(of: place, in: scenario), own.map { $0.map(chance) ?? .missing }, .sub(indent: 1)))
      rows.append(
        row(
          words.worst,
          zip(answers.scenarios, own).map { scenario, answer in
            answer?.mostOftenMissing.map { .text(reading.name(of: $0, in: place, of: scenario)) } ?? .missing
          }, .sub(indent: 2)))
    }
    return rows
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
  var worst: String { choose("vướng nhất", "most often missing") }
  var note: String {
    choose(
      "Khả năng đạt đủ mọi tiêu chí cùng lúc, đếm trong cùng các lượt mô phỏng.",
      "The probability that all criteria are met together, counted in the same draws.")
  }
  var none: String { choose("Tệp không đặt danh hiệu nào.", "The study asks for no level.") }
}
