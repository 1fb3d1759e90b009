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

  mutating func add(title: String, marker: String) {
    add([.number: Workbook.Cell(.text(title), style.title)], code: .words)
    rows[rows.count - 1][QuestionColumn.code.rawValue] = Workbook.Cell(.text(marker), style.code)
    merge(.number, through: .standing)
  }

  mutating func add(remark: String) {
    add([.number: Workbook.Cell(.text(remark), style.words)], code: .words)
    merge(.number, through: .standing)
    heights[rows.count - 1] = 31
  }

  mutating func addHeadings(_ heading: (QuestionColumn) -> LocalizedText) {
    var cells: [QuestionColumn: Workbook.Cell] = [:]
    for column in QuestionColumn.allCases { cells[column] = Workbook.Cell(.text(heading(column)(language)), style.heading) }
    add(cells, code: .words)
    if heading(.target)(language).isEmpty { merge(.explanation, through: .missing) } else { heights[rows.count - 1] = 46 }
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
    if max(Double(text.count) / 44, Double(standing.count) / 42) > 1 { heights[rows.count - 1] = 31 }
    offer(line.choices, in: .answer)
  }

  mutating func add(_ choice: DraftChoices.IndicatorChoice, answers: [QuestionColumn: String], standing: String) {
    var cells: [QuestionColumn: Workbook.Cell] = [
      .number: Workbook.Cell(.blank, style.given), .question: Workbook.Cell(.text(choice.title(language)), style.given),
      .standing: Workbook.Cell(.text(standing), style.standing),
    ]
    for column in QuestionColumn.inTable { cells[column] = Workbook.Cell(.text(answers[column] ?? ""), style.answer) }
    add(cells, code: .indicator(choice.id))
    heights[rows.count - 1] = 46
    offer(Self.marks, in: .answer)
    offer(choice.populations, in: .explanation)
    offer(Self.marks, in: .missing)
  }

  mutating func add(option: String, title: String, answer: String?, standing: String) {
    add(
      [
        .number: Workbook.Cell(.blank, style.given), .question: Workbook.Cell(.text(title), style.given),
        .answer: Workbook.Cell(.text(answer ?? ""), style.answer), .standing: Workbook.Cell(.text(standing), style.standing),
      ], code: .option(option))
    offer(Self.marks, in: .answer)
  }

  private static let marks = [LocalizedText(Mark.yes), LocalizedText(vi: Mark.no(.vi), en: Mark.no(.en))]

  private mutating func offer(_ choices: [LocalizedText], in column: QuestionColumn) {
    guard !choices.isEmpty else { return }
    let cell = Workbook.Block(rows: (rows.count - 1)...(rows.count - 1), columns: column.rawValue...column.rawValue)
    let words = choices.map { $0(language) }
    validations.append(
      Workbook.Validation(
        cell, .choice(words), title: LocalizedText(vi: "Chọn", en: "Choose")(language),
        message: LocalizedText(vi: "Nên chọn trong danh sách: ", en: "Better choose from the list: ")(language)
          + words.joined(separator: ", ")))
  }

  func sheet(named name: String) -> Workbook.Sheet {
    var sheet = Workbook.Sheet(name: name, rows: rows)
    sheet.columns = QuestionColumn.allCases.map { Workbook.Sheet.Column(width: $0.width) }
    sheet.merges = merges
    sheet.validations = validations
    sheet.heights = heights
    sheet.frozen = (rows: 4, columns: 0)
    sheet.isLandscape = true
    sheet.keepsNumbersAsText = Workbook.Block(
      rows: 0...(rows.count - 1), columns: QuestionColumn.answer.rawValue...QuestionColumn.missing.rawValue)
    return sheet
  }
}
