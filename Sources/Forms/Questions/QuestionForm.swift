public import PlanningDomain
internal import StudyDrafts
internal import Workbooks

/// The questions of a new study on one sheet, to be sent to somebody who knows the place.
public struct QuestionForm: Sendable {
  private let given: [String: String]
  private let language: Language
  private let today: Day
  private let outline: DraftOutline

  /// - Parameters:
  ///   - given: answers known beforehand, by option, as `StudyDraft` takes them; they stand in the form already.
  ///   - today: stands in the form, and decides which year it proposes.
  /// - Throws: `DraftError` for an answer that cannot be taken.
  public init(given: [String: String], language: Language, today: Day) throws {
    self.given = given
    self.language = language
    self.today = today
    do {
      _ = try StudyDraft(answers: given, language: language, today: today)
    } catch let refused as RefusedAnswers {
      let first = refused.all[0]
      throw DraftError.answer(option: String(first.option.prefix { $0 != "." }), words: first.words)
    }
    outline = try DraftOutline(given: given, language: language, today: today)
  }

  /// - Throws: `FormError` where an answer given beforehand cannot stand in a workbook.
  public func workbook() throws -> [UInt8] {
    do {
      return try Workbook(title: Self.title(language), sheets: [sheet]).bytes()
    } catch {
      throw FormError(error)
    }
  }

  static let title = LocalizedText(vi: "Phiếu lập kế hoạch phổ cập số", en: "Form for a plan of digital adoption")
  static let sheetName = LocalizedText(vi: "Phiếu", en: "Form")

  private static let remarks: [LocalizedText] = [
    LocalizedText(
      vi:
        "Điền vào các ô màu vàng rồi gửi lại tệp này. Ô nào để trống thì lấy như ghi ở cột “Để trống thì lấy”; không rõ thì ghi “không biết”.",
      en:
        "Fill in the yellow cells and send this file back. An empty cell takes what the column “Taken if left empty” says; “don't know” is an answer too."
    ),
    LocalizedText(
      vi:
        "Cột “Để trống thì lấy” tính theo phần đã điền sẵn; khi chạy, chương trình tính lại theo câu trả lời. Không xóa cột “Mã”.",
      en:
        "That column follows from what stood in the form when it was made; it is worked out again from your answers. Leave the column “Code” alone."
    ),
    LocalizedText(
      vi:
        "Ở bảng chỉ tiêu, các số ở cột “Để trống thì lấy” là giả định: khoảng rộng quanh số liệu cả nước đã công bố, ngày của kỳ báo cáo trước, mục tiêu của cả nước hoặc do chương trình đề xuất. Có số của địa bàn thì ghi số của địa bàn.",
      en:
        "In the table of indicators that column is assumed: wide ranges around published national figures, the day of the report before, national targets or proposed ones. Write the place's own figures wherever there are any."
    ),
  ]

  private var sheet: Workbook.Sheet {
    var layout = QuestionLayout(language: language)
    layout.add(title: Self.title(language), marker: FormMarker(language: language, made: today).text)
    for remark in Self.remarks { layout.add(remark: remark(language)) }
    layout.addHeadings(\.heading)
    for line in AnswerLine.before { add(line, to: &layout) }
    layout.addHeadings(\.indicatorHeading)
    let usual = ids(in: outline["indicators"]?.standing)
    let chosen = given["indicators"].map { ids(in: LocalizedText($0)) }
    for choice in DraftChoices.indicators { add(choice, usual: usual, chosen: chosen, to: &layout) }
    layout.addHeadings(\.heading)
    add(.report, to: &layout)
    for line in AnswerLine.after { add(line, to: &layout) }
    layout.add(
      section: outline["options"].map { "\($0.number)" } ?? "",
      LocalizedText(
        vi: "Phương án muốn so với kế hoạch (đánh x; không so thì ghi “không” ở mọi dòng)",
        en: "Options to compare with the plan (mark with x; write “no” in every row for none)")(language))
    let options = ids(in: outline["options"]?.standing)
    let wanted = given["options"].map { ids(in: LocalizedText($0)) }
    for option in DraftChoices.options {
      layout.add(
        option: option.id, title: option.title(language),
        answer: wanted.map { $0.contains(option.id) ? Mark.yes : Mark.no(language) },
        standing: mark(options.contains(option.id)))
    }
    return layout.sheet(named: Self.sheetName(language))
  }

  /// The identifiers at the beginning of `vneid-2, bills-cashless – assumption`.
  private func ids(in words: LocalizedText?) -> [String] {
    guard let words else { return [] }
    let list = words.en.split(separator: "–").first.map(String.init) ?? ""
    return list.split(whereSeparator: { ",; ".contains($0) }).map { word in
      // A number stands for the place in the list.
      Int(word).flatMap { DraftChoices.indicators.indices.contains($0 - 1) ? DraftChoices.indicators[$0 - 1].id : nil }
        ?? String(word)
    }
  }

  private func mark(_ isChosen: Bool) -> String { isChosen ? Mark.yes : Mark.no(language) }

  private func add(_ line: AnswerLine, to layout: inout QuestionLayout) {
    guard let question = outline[line.option] else { return }
    layout.add(
      line, number: question.number, text: question.text(language), answer: given[line.option],
      standing: question.standing(language))
  }

  private func add(
    _ choice: DraftChoices.IndicatorChoice, usual: [String], chosen: [String]?, to layout: inout QuestionLayout
  ) {
    // Where it comes from is the same in every row; a remark says it.
    func standing(_ name: String) -> String {
      let words = outline["\(name).\(choice.id)"]?.standing(language) ?? ""
      return String(words.prefix(upTo: words.firstRange(of: " – ")?.lowerBound ?? words.endIndex))
    }
    let isAsked = (chosen ?? usual).contains(choice.id)
    let label = LocalizedText(vi: "đến ngày ", en: "as of ")(language)
    let goal = LocalizedText(vi: "mục tiêu ", en: "target ")(language)
    let words = [mark(isAsked), standing("value"), label + standing("seen"), standing("of"), goal + standing("target")]
    var answers: [QuestionColumn: String] = [:]
    if let chosen { answers[.answer] = mark(chosen.contains(choice.id)) }
    for column in QuestionColumn.inTable {
      guard let name = column.perIndicator else { continue }
      answers[column] = given["\(name).\(choice.id)"] ?? (isAsked ? given[name] : nil)
    }
    if given["missing"].map({ ids(in: LocalizedText($0)).contains(choice.id) }) ?? false { answers[.missing] = Mark.yes }
    layout.add(choice, answers: answers, standing: words.joined(separator: "; "))
  }
}

/// A cell that says yes or no.
enum Mark {
  static let yes = "x"
  static func no(_ language: Language) -> String { language == .vi ? "không" : "no" }

  /// nil for anything that is neither.
  static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "x", "✓", "✔", "v", "có", "co", "yes", "1", "true": true
    case "không", "khong", "no", "0", "-", "–", "false": false
    default: nil
    }
  }
}
