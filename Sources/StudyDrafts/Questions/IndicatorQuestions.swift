internal import PlanningDomain
internal import StudyFiles

/// One indicator of a draft as the place reports it: questions six to eight.
struct ReportedIndicator: Hashable, Sendable {
  var indicator: DraftIndicator
  var start: Figure
  /// When the start was seen.
  var seen: Day
  var population: DraftPopulation
  /// By the end of the year; nil where none is set.
  var target: Figure?
}

struct Yardstick: Hashable, Sendable {
  var indicators: [ReportedIndicator]
  /// The paper the figures are from; nil if none is named.
  var report: String?

  init(asking interview: inout Interview, _ setting: Setting) throws {
    interview.begin(vi: "Chọn ba đến sáu chỉ tiêu", en: "Three to six indicators")
    interview.remark(Self.menu)
    let chosen = try interview.answer(Self.choice(setting.kind))
    interview.begin(vi: "Hiện trạng từng chỉ tiêu", en: "Where each indicator stands")
    report = try interview.answer(Self.paper)
    var seen = Day(year: setting.year - 1, month: 12, day: setting.cutOff.map { min($0, 31) } ?? 31)
    indicators = []
    for indicator in chosen {
      let start = try interview.answer(Self.value(of: indicator, setting.kind))
      seen = try interview.answer(Self.seen(indicator, standard: seen, year: setting.year))
      let population = try interview.answer(Self.denominator(of: indicator))
      guard let seen else { continue }
      indicators.append(
        ReportedIndicator(indicator: indicator, start: start, seen: seen, population: population, target: nil))
    }
    interview.begin(vi: "Mục tiêu đến 31/12/\(setting.year)", en: "Targets for 31 December \(setting.year)")
    for index in indicators.indices {
      indicators[index].target = try interview.answer(Self.target(of: indicators[index], setting.kind))
    }
  }

  /// A plan begins on 1 January, or when the last figure was seen.
  func start(of year: Int) -> Day? {
    Day(year: year, month: 1, day: 1).map { first in indicators.map(\.seen).reduce(first, max) }
  }

  private static var menu: LocalizedText {
    func list(_ language: Language) -> String {
      DraftIndicator.list.enumerated().map { "\($0.offset + 1) \($0.element.id): \($0.element.title(language))" }
        .joined(separator: "\n   ")
    }
    return LocalizedText(vi: list(.vi), en: list(.en))
  }

  private static func choice(_ kind: PlaceKind) -> Question<[DraftIndicator]> {
    let usual = DraftIndicator.usual(in: kind)
    return Question(
      option: "indicators",
      text: LocalizedText(vi: "Số thứ tự hoặc tên, cách nhau bằng dấu phẩy?", en: "Numbers or names, separated by commas?"),
      standard: usual,
      shown: LocalizedText(
        vi: usual.map(\.id).joined(separator: ", ") + " – giả định: thường được giao",
        en: usual.map(\.id).joined(separator: ", ") + " – assumption: usually assigned"),
      unknown: nil,
      read: { (typed: String) throws(Refusal) -> [DraftIndicator] in
        var chosen: [DraftIndicator] = []
        for word in listed(typed.lowercased()) {
          guard
            let found = DraftIndicator.list.enumerated().first(where: { $0.element.id == word || "\($0.offset + 1)" == word })?
              .element
          else {
            let known = DraftIndicator.list.map(\.id).joined(separator: ", ")
            throw Refusal(
              vi: "không có chỉ tiêu “\(excerpt(word))”; có \(known)",
              en: "there is no indicator “\(excerpt(word))”; there are \(known)")
          }
          if !chosen.contains(found) { chosen.append(found) }
        }
        guard (1...6).contains(chosen.count) else {
          throw Refusal(vi: "chọn từ ba đến sáu chỉ tiêu (ít nhất một)", en: "choose three to six indicators (at least one)")
        }
        return chosen
      })
  }

  private static var paper: Question<String?> {
    Question(
      option: "report",
      text: LocalizedText(vi: "Số liệu của phường, xã lấy từ báo cáo nào?", en: "Which report are your own figures from?"),
      standard: nil,
      shown: LocalizedText(vi: "không nêu, số liệu ghi là “theo trí nhớ”", en: "none named; figures are marked as memory"),
      unknown: nil,
      read: { (typed: String) throws(Refusal) -> String? in try title(typed) })
  }

  /// A paper's title; nil for “none”.
  static func title(_ typed: String) throws(Refusal) -> String? {
    if isNone(typed) { return nil }
    guard typed.count <= 200, visible(typed) == typed else {
      throw Refusal(vi: "tên văn bản không quá 200 ký tự, trên một dòng", en: "a title has at most 200 characters, on one line")
    }
    return typed
  }
}
