internal import PlanningDomain
internal import StudyDrafts
internal import Workbooks

/// The sheet of questions as it grows, row by row.
struct QuestionLayout {
  private let language: Language
  private let style = FormStyle()
  private var rows: [[Workbook.Cell?]] = []
  private var merges: [Workbook.Block] = []
  private var validations: [Workbook.Validation] = []
  private var heights: [Int: Double] = [:]

  init(language: Language) { self.language = language }

  private mutating func add(_ cells: [QuestionColumn: Workbook.Cell], code: RowCode) {
    var row = QuestionColumn.allCases.map { cells[$0] }
    row[QuestionColumn.code.rawValue] = Workbook.Cell(.text(code.text), style.code)
    rows.append(row)
  }

  private mutating func merge(_ first: QuestionColumn, through last: QuestionColumn) {
    merges.append(Workbook.Block(rows: (rows.count - 1)...(rows.count - 1), columns: first.rawValue...last.rawValue))
  }

  /// In characters.
  private func width(_ first: QuestionColumn, through last: QuestionColumn) -> Double {
    QuestionColumn.allCases.filter { first.rawValue <= $0.rawValue && $0.rawValue <= last.rawValue }.map(\.width).reduce(0, +)
  }

  /// Makes the last row as high as the texts in its cells need, where a merged cell takes those to `last`.
  private mutating func fit(
    _ cells: [(QuestionColumn, String)], mergedFrom first: QuestionColumn? = nil, through last: QuestionColumn? = nil,
    atLeast least: Int = 1
  ) {
    let texts = cells.map { column, text in
      (text: text, width: column == first ? width(column, through: last ?? column) : column.width)
    }
    heights[rows.count - 1] = RowHeight.points(texts, atLeast: least) + 1
  }

  mutating func add(title: String, marker: String) {
    add([.number: Workbook.Cell(.text(title), style.title)], code: .words)
    rows[rows.count - 1][QuestionColumn.code.rawValue] = Workbook.Cell(.text(marker), style.code)
    merge(.number, through: .standing)
    heights[rows.count - 1] = 21
  }

  mutating func add(remark: String) {
    add([.number: Workbook.Cell(.text(remark), style.words)], code: .words)
    merge(.number, through: .standing)
    fit([(.number, remark)], mergedFrom: .number, through: .standing)
  }

  mutating func addHeadings(_ heading: (QuestionColumn) -> LocalizedText) {
    var cells: [QuestionColumn: Workbook.Cell] = [:]
    for column in QuestionColumn.allCases { cells[column] = Workbook.Cell(.text(heading(column)(language)), style.heading) }
    add(cells, code: .words)
    let isMerged = heading(.target)(language).isEmpty
    if isMerged { merge(.explanation, through: .missing) }
    fit(
      QuestionColumn.allCases.map { ($0, heading($0)(language)) }, mergedFrom: isMerged ? .explanation : nil, through: .missing)
  }

  mutating func add(section number: String, _ words: String) {
    var cells: [QuestionColumn: Workbook.Cell] = [
      .number: Workbook.Cell(.text(number), style.heading), .question: Workbook.Cell(.text(words), style.section),
    ]
    for column in [QuestionColumn.answer, .unit, .example, .explanation, .target, .missing, .standing] {
      cells[column] = Workbook.Cell(.blank, style.section)
    }
    add(cells, code: .words)
    merge(.question, through: .missing)
    fit([(.question, words)], mergedFrom: .question, through: .missing)
  }

  mutating func add(_ line: AnswerLine, number: Int, text: String, answer: String?, standing: String) {
    add(
      [
        .number: Workbook.Cell(.number(Double(number)), style.given), .question: Workbook.Cell(.text(text), style.given),
        .answer: Workbook.Cell(.text(answer ?? ""), style.answer), .unit: Workbook.Cell(.text(line.unit(language)), style.open),
        .example: Workbook.Cell(.text(line.example(language)), style.example),
        .explanation: Workbook.Cell(.text(line.explanation(language)), style.open),
        .standing: Workbook.Cell(.text(standing), style.standing),
      ], code: .answer(line.option))
    merge(.explanation, through: .missing)
    fit(
      [
        (.question, text), (.unit, line.unit(language)), (.example, line.example(language)),
        (.explanation, line.explanation(language)), (.standing, standing), (.answer, answer ?? ""),
      ], mergedFrom: .explanation, through: .missing)
    offer(line.choices, in: .answer)
  }

  mutating func add(_ choice: DraftChoices.IndicatorChoice, answers: [QuestionColumn: String], standing: String) {
    var cells: [QuestionColumn: Workbook.Cell] = [
      .number: Workbook.Cell(.blank, style.given), .question: Workbook.Cell(.text(choice.title(language)), style.given),
      .standing: Workbook.Cell(.text(standing), style.standing),
    ]
    for column in QuestionColumn.inTable { cells[column] = Workbook.Cell(.text(answers[column] ?? ""), style.answer) }
    add(cells, code: .indicator(choice.id))
    fit(
      [(.question, choice.title(language)), (.standing, standing)] + QuestionColumn.inTable.map { ($0, answers[$0] ?? "") },
      atLeast: 2)
    offer(Self.marks, in: .answer)
    prompt(in: .unit)
    prompt(in: .example)
    offer(choice.populations, in: .explanation)
    prompt(in: .target)
    offer(Self.marks, in: .missing)
  }

  mutating func add(option: String, title: String, answer: String?, standing: String) {
    add(
      [
        .number: Workbook.Cell(.blank, style.given), .question: Workbook.Cell(.text(title), style.given),
        .answer: Workbook.Cell(.text(answer ?? ""), style.answer), .standing: Workbook.Cell(.text(standing), style.standing),
      ], code: .option(option))
    fit([(.question, title), (.standing, standing)])
    offer(Self.marks, in: .answer)
  }

  private static let marks = [LocalizedText(Mark.yes), LocalizedText(vi: Mark.no(.vi), en: Mark.no(.en))]

  /// What to type into a cell of the table of indicators, whose headings may be out of view.
  private mutating func prompt(in column: QuestionColumn) {
    validations.append(
      Workbook.Validation(
        cell(column), .anything, title: column.indicatorHeading(language), prompt: column.indicatorPrompt(language)))
  }

  private func cell(_ column: QuestionColumn) -> Workbook.Block { Workbook.Block(row: rows.count - 1, column: column.rawValue) }

  private mutating func offer(_ choices: [LocalizedText], in column: QuestionColumn) {
    guard !choices.isEmpty else { return }
    let words = choices.map { $0(language) }
    validations.append(
      Workbook.Validation(
        cell(column), .choice(words), title: LocalizedText(vi: "Chọn", en: "Choose")(language),
        message: LocalizedText(vi: "Nên chọn trong danh sách: ", en: "Better choose from the list: ")(language)
          + words.joined(separator: ", "),
        prompt: LocalizedText(vi: "Bấm mũi tên để chọn: ", en: "Choose by the arrow: ")(language) + words.joined(separator: ", "))
    )
  }

  func sheet(named name: String) -> Workbook.Sheet {
    var sheet = Workbook.Sheet(name: name, rows: rows)
    sheet.columns = QuestionColumn.allCases.map { Workbook.Sheet.Column(width: $0.width) }
    sheet.merges = merges
    sheet.validations = validations
    sheet.heights = heights
    // Columns mean other things in the table of indicators: no heading may stay above it.
    sheet.frozen = (rows: 1, columns: 0)
    sheet.isLandscape = true
    sheet.printedColumns = QuestionColumn.number.rawValue...QuestionColumn.standing.rawValue
    sheet.keepsNumbersAsText = Workbook.Block(
      rows: 0...(rows.count - 1), columns: QuestionColumn.answer.rawValue...QuestionColumn.missing.rawValue)
    return sheet
  }
}
