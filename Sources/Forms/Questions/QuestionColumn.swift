internal import PlanningDomain

/// The columns of the form for a new study, in their order. In the table of indicators they have another meaning than above it.
enum QuestionColumn: Int, CaseIterable {
  case number, question, answer, unit, example, explanation, target, missing, standing, code

  var width: Double {
    switch self {
    case .number: 6
    case .question: 42
    case .answer: 20
    case .unit: 16
    case .example: 16
    case .explanation: 20
    case .target, .missing: 12
    case .standing: 44
    case .code: 16
    }
  }

  /// What heads it over single questions; target and missing belong to the explanation there.
  var heading: LocalizedText {
    switch self {
    case .number: LocalizedText(vi: "Câu", en: "No.")
    case .question: LocalizedText(vi: "Câu hỏi", en: "Question")
    case .answer: LocalizedText(vi: "Trả lời", en: "Answer")
    case .unit: LocalizedText(vi: "Đơn vị", en: "Unit")
    case .example: LocalizedText(vi: "Ví dụ", en: "Example")
    case .explanation: LocalizedText(vi: "Giải thích", en: "Explanation")
    case .target, .missing: LocalizedText("")
    case .standing: LocalizedText(vi: "Để trống thì lấy", en: "Taken if left empty")
    case .code: LocalizedText(vi: "Mã", en: "Code")
    }
  }

  /// What heads it over the table of indicators.
  var indicatorHeading: LocalizedText {
    switch self {
    case .number: LocalizedText(vi: "6–8, 13", en: "6–8, 13")
    case .question:
      LocalizedText(vi: "Chỉ tiêu (nên chọn ba đến sáu, nhiều nhất sáu)", en: "Indicator (better three to six, six at most)")
    case .answer: LocalizedText(vi: "Chọn (x)", en: "Chosen (x)")
    case .unit: LocalizedText(vi: "Đang ở bao nhiêu %", en: "Percent now")
    case .example: LocalizedText(vi: "Số liệu đến ngày", en: "As of")
    case .explanation: LocalizedText(vi: "Tính trên tổng số nào", en: "Of which population")
    case .target: LocalizedText(vi: "Mục tiêu cuối năm, %", en: "Target for the year's end, %")
    case .missing: LocalizedText(vi: "Là tiêu chí còn thiếu (x)", en: "A criterion not met (x)")
    case .standing: LocalizedText(vi: "Để trống thì lấy", en: "Taken if left empty")
    case .code: LocalizedText(vi: "Mã", en: "Code")
    }
  }

  /// What to type there, for who chooses a cell of the table.
  var indicatorPrompt: LocalizedText {
    switch self {
    case .unit:
      LocalizedText(
        vi: "Đang ở bao nhiêu %: một số như 65,5%, hoặc một khoảng như 60–70% nếu không chắc.",
        en: "How many percent now: a number such as 65.5%, or a range such as 60–70% where it is not sure.")
    case .example:
      LocalizedText(
        vi: "Số liệu tính đến hết ngày nào: ngày/tháng/năm, ví dụ 14/12/2025.",
        en: "As of the end of which day: day/month/year, such as 14/12/2025.")
    case .target:
      LocalizedText(
        vi: "Đến 31/12 phải đạt bao nhiêu %; không giao thì ghi: không.",
        en: "How many percent are asked for by 31 December; write none where there is no target.")
    case .answer, .explanation, .missing, .number, .question, .standing, .code: LocalizedText("")
    }
  }

  /// The question of `lantoa new` about one indicator that a cell of the table answers.
  var perIndicator: String? {
    switch self {
    case .unit: "value"
    case .example: "seen"
    case .explanation: "of"
    case .target: "target"
    case .number, .question, .answer, .missing, .standing, .code: nil
    }
  }

  /// Cells of the table in which people write.
  static let inTable: [QuestionColumn] = [.answer, .unit, .example, .explanation, .target, .missing]
}

/// What the code cell of a row says: which answers stand there.
enum RowCode: Hashable {
  /// A heading or a remark.
  case words
  case answer(String)
  case indicator(String)
  case option(String)

  var text: String {
    switch self {
    case .words: "–"
    case .answer(let option): option
    case .indicator(let id): "indicator:" + id
    case .option(let id): "option:" + id
    }
  }

  init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("indicator", 2): self = .indicator(parts[1])
    case ("option", 2): self = .option(parts[1])
    case ("–", 1), ("-", 1): self = .words
    default: self = .answer(text)
    }
  }
}

/// The cell that tells a form from any other workbook: `lantoa-form/1 vi 2026-11-22`.
struct FormMarker: Hashable {
  static let name = "lantoa-form/1"
  var language: Language
  /// When the form was made; what it proposes for the year follows from it.
  var made: Day

  var text: String { "\(Self.name) \(language.rawValue) \(made)" }

  init(language: Language, made: Day) {
    self.language = language
    self.made = made
  }

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 3, words[0] == Self.name, let language = Language(rawValue: String(words[1])),
      let made = Day(iso: words[2])
    else { return nil }
    self.init(language: language, made: made)
  }
}
