internal import Analyses
internal import PlanningDomain

/// Biểu 4: every number the study stands on, those that decide most first, the rest in file order.
struct AssumptionTable {
  private let answers: StudyAnswers
  private let roster: Roster
  private let words: AssumptionWords
  private let format: Format

  init(_ answers: StudyAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = AssumptionWords(language: roster.language)
    format = Format(roster.language)
  }

  func table() throws -> Table {
    let influences = answers.conclusion.influences
    let rank = Dictionary(influences.enumerated().map { ($1.input, $0) }, uniquingKeysWith: min)
    let ordered = answers.study.inputs.enumerated().sorted { left, right in
      let (first, second) = (rank[left.element.path] ?? Int.max, rank[right.element.path] ?? Int.max)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
    var columns: [Table.Column] = [
      .init(words.number, alignment: .left), .label(words.input), .label(words.written), .init(words.range, overflow: .wrap),
      .label(words.source), .label(words.grade),
    ]
    if !influences.isEmpty { columns.append(.init(words.influence, overflow: .wrap)) }
    let rows = try ordered.enumerated().map { index, input in
      var cells: [Table.Cell] = [
        .text(String(index + 1)), .text(name(of: input)), .text(input.text), try range(of: input), source(of: input),
        grade(of: input),
      ]
      if !influences.isEmpty { cells.append(influence(rank[input.path].map { influences[$0] })) }
      return Table.Row(cells)
    }
    return try Table(
      title: words.title(answers.assumptions.assumptions, of: answers.assumptions.inputs), columns: columns, keyColumns: 2,
      rows: rows, notes: notes(influences))
  }

  /// Its name, and below it the path under which it stands in the file.
  private func name(of input: Input) -> String {
    let path = input.path.breakablePath
    let title = PathName(study: answers.study, language: roster.language).title(input.path).map { "\($0)\n(\(path))" } ?? path
    return title + (answers.drawnApart[input.path].map { "\n\(words.each($0, format))" } ?? "")
  }

  /// The range, and below it how officials put the number.
  private func range(of input: Input) throws -> Table.Cell {
    let range = try answers.study.interval(of: input).map { interval in
      QuantityText(format, written: input.text).range(interval.low, interval.high, input.dimension)
    }
    let lines = [range, input.reported.map { words.reported($0) }].compactMap(\.self)
    return lines.isEmpty ? .missing : .text(lines.joined(separator: "\n"))
  }

  private func source(of input: Input) -> Table.Cell {
    let study = answers.study
    let source = study.source(of: input).map { id in study.sources.first { $0.id == id }?.title(roster.language) ?? id.text }
    let lines = [source, input.origin.map { words.catalogue($0) }].compactMap(\.self)
    return lines.isEmpty ? .missing : .text(lines.joined(separator: "\n"))
  }

  private func grade(of input: Input) -> Table.Cell {
    let grade = answers.study.grade(of: input)
    return .status(words.grade(grade), grade == .assumption || grade == .memory ? .warning : .plain)
  }

  private func influence(_ influence: Influence?) -> Table.Cell {
    guard let influence else { return .missing }
    let figures = [influence.below, influence.above].map { format.probabilityInText($0) }.joined(separator: "\u{A0}/\n")
    let part =
      influence.path == influence.input
      ? nil : PathName(study: answers.study, language: roster.language).part(influence.path)
    return .text(part.map { "\(figures)\n(\($0))" } ?? figures)
  }

  private func notes(_ influences: [Influence]) -> [String] {
    guard let subject = answers.conclusion.recommended ?? answers.conclusion.mostLikely, !influences.isEmpty else { return [] }
    return [words.influenceNote(roster.option(subject))]
  }
}
