internal import PlanningDomain
internal import StudyDrafts
internal import StudyFiles

/// Says what is wrong with the answers of a form in the words that stand in it: its rows, columns and titles.
struct FormAnswerWords {
  private let form: FormReader.Reading
  private let topics: [String: LocalizedText]
  private var unmarked: Set<String> = []

  init(_ form: FormReader.Reading) {
    self.form = form
    topics = Self.topics(of: form)
  }

  /// What is filled in beside an indicator that is not chosen is one finding, however many cells it is.
  mutating func report(_ answer: RefusedAnswer, to findings: Findings) {
    let span = form.spans[answer.option] ?? .start
    let parts = answer.option.split(separator: ".", maxSplits: 1).map(String.init)
    if answer.isUnasked, parts.count == 2, let cell = form.markCells[parts[1]], let choice = Self.choice(parts[1]) {
      guard unmarked.insert(choice.id).inserted else { return }
      return findings.report(.formUnmarked, at: span, ["row": .localized(choice.title), "cell": .text(cell)])
    }
    findings.report(
      .formAnswer, at: span,
      [
        "question": .localized(topic(parts)),
        "reason": .localized(answer.isUnasked ? Self.unasked : Self.withTitles(answer.words)),
      ])
  }

  private static let unasked = LocalizedText(
    vi: "với các câu trả lời khác thì câu này không dùng đến; để trống ô này, hoặc xem lại các câu khác theo cột “Giải thích”",
    en: "with the other answers this is not asked; leave the cell empty, or look at the other answers (column “Explanation”)")

  private func topic(_ parts: [String]) -> LocalizedText {
    if parts.count == 2, let choice = Self.choice(parts[1]),
      let column = QuestionColumn.inTable.first(where: { $0.perIndicator == parts[0] })
    {
      let heading = column.indicatorHeading
      return LocalizedText(
        vi: "“\(choice.title.vi)”, cột “\(heading.vi)”", en: "“\(choice.title.en)”, column “\(heading.en)”")
    }
    switch parts[0] {
    case "indicators": return Self.column(.answer)
    case "missing": return Self.column(.missing)
    case "options": return LocalizedText(vi: "Phương án muốn so với kế hoạch", en: "Options to compare with the plan")
    default: return topics[parts[0]] ?? LocalizedText("`\(parts[0])`")
    }
  }

  private static func column(_ column: QuestionColumn) -> LocalizedText {
    let heading = column.indicatorHeading
    return LocalizedText(vi: "cột “\(heading.vi)” của bảng chỉ tiêu", en: "column “\(heading.en)” of the indicators")
  }

  private static func choice(_ id: String) -> DraftChoices.IndicatorChoice? { DraftChoices.indicators.first { $0.id == id } }

  /// A command takes identifiers; a form shows titles.
  private static func withTitles(_ words: LocalizedText) -> LocalizedText {
    let titles = DraftChoices.indicators.map { ($0.id, $0.title) } + DraftChoices.options.map { ($0.id, $0.title) }
    return titles.reduce(words) { words, named in
      let (id, title) = named
      return LocalizedText(
        vi: words.vi.replacing("“\(id)”", with: id).replacing(id, with: "“\(title.vi)”"),
        en: words.en.replacing("“\(id)”", with: id).replacing(id, with: "“\(title.en)”"))
    }
  }

  /// What each cell asks, for the beginning of a sentence.
  private static func topics(of form: FormReader.Reading) -> [String: LocalizedText] {
    do {
      let outline = try DraftOutline(given: [:], language: form.marker.language, today: form.marker.made)
      return Dictionary(
        outline.questions.map { ($0.option, LocalizedText(vi: $0.text.vi.asTopic, en: $0.text.en.asTopic)) },
        uniquingKeysWith: { first, _ in first })
    } catch {
      return [:]
    }
  }
}

extension String {
  /// The question without its question mark and what stands in brackets: `Đã đạt mấy tiêu chí`.
  fileprivate var asTopic: String {
    var topic = self
    if let open = topic.firstIndex(of: "(") { topic = String(topic[..<open]) }
    while let last = topic.last, last == "?" || last == " " { topic.removeLast() }
    return topic
  }
}
