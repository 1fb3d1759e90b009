internal import PlanningDomain
internal import StudyFiles

/// What else is paid, and the limit: the end of question eleven, and question twelve.
struct Spending: Hashable, Sendable {
  struct Works: Hashable, Sendable {
    var price: Figure
    var done: Day
  }

  /// Recurrent money of the year, whole đồng; nil where no limit is known.
  var limit: Figure?
  /// For Zalo and loudspeakers each month; nil for none.
  var media: Figure?
  var works: Works?

  init(asking interview: inout Interview, _ setting: Setting, _ teams: Teams) throws {
    let language = interview.language
    limit = try interview.answer(Self.limit(teams, language))
    interview.begin(vi: "Các khoản khác", en: "Other items")
    let media = try interview.answer(Self.media(setting.kind, language))
    self.media = media.high > 0 ? media : nil
    let price = try interview.answer(Self.price)
    guard price.high > 0 else { return }
    let standard = Day(year: setting.year, month: 6, day: 30)
    if let done = try interview.answer(Self.done(standard: standard, year: setting.year)) {
      works = Works(price: price, done: done)
    }
  }

  private static func limit(_ teams: Teams, _ language: Language) -> Question<Figure?> {
    // What the teams cost in a year and a fifth more, in whole ten millions.
    let yearly = max(10, (teams.count.middle * teams.pay.middle * 12 * 1.2 / 1e7).rounded(.up) * 10) * 1e6
    let standard = Figure(.value, [TypedQuantity(value: yearly / 12, text: moneyText(yearly, language) + "/year")], .estimate)
    let thing = LocalizedText(vi: "giới hạn kinh phí", en: "the budget's limit")
    return Question(
      option: "budget",
      text: LocalizedText(
        vi: "Chi thường xuyên cả năm tối đa bao nhiêu (không: không giới hạn)?",
        en: "What is the limit of recurrent spending a year (none: no limit)?"),
      standard: standard, shown: standard.shown, unknown: .some(nil),
      read: { (typed: String) throws(Refusal) -> Figure? in
        if isNone(typed) { return nil }
        let money = try TypedQuantity(
          typed, as: .moneyPerMonth, counted: .moneyAYear, unit: " VND/year", per: "year", thing: thing)
        guard money.value >= 1000 else {
          throw Refusal(
            vi: "\(thing.vi) \(readable([money.text], .vi)) là quá ít; ghi như `90 triệu`",
            en: "\(thing.en) of \(readable([money.text], .en)) is too little; write it like `90 million`")
        }
        return Figure(.value, [money], .planner)
      }, echo: { $0?.text })
  }

  private static func media(_ kind: PlaceKind, _ language: Language) -> Question<Figure> {
    let dong = kind == .hamlet ? 0 : 1e6
    return Question(
      "media",
      LocalizedText(vi: "Chi cho Zalo, loa mỗi tháng (0: không)?", en: "Spent on Zalo and loudspeakers a month (0: nothing)?"),
      thing: LocalizedText(vi: "chi cho Zalo, loa", en: "spending on media"),
      standard: Figure(.value, [TypedQuantity(value: dong, text: moneyText(dong, language) + "/month")], .estimate),
      unknown: nil, as: .moneyPerMonth, counted: .moneyAMonth, unit: " VND/month", check: Self.bounded)
  }

  private static var price: Question<Figure> {
    Question(
      "works",
      LocalizedText(
        vi: "Vốn đầu tư trong năm, ví dụ lắp mạng nhà văn hóa (0: không)?",
        en: "Capital works of the year, such as Internet in halls (0: none)?"),
      thing: LocalizedText(vi: "vốn đầu tư", en: "the capital works"),
      standard: Figure(.value, [TypedQuantity(value: 0, text: "0 VND")], .estimate), unknown: nil, as: .money, counted: .money,
      unit: " VND",
      check: Self.bounded)
  }

  private static func bounded(_ figure: Figure) throws(Refusal) {
    guard figure.high == 0 || figure.low >= 1000, figure.high <= 1e12 else {
      throw Refusal(
        vi: "\(figure.inWords.vi) không phải số tiền của một xã; ghi như `1 triệu`",
        en: "\(figure.inWords.en) is no sum for a commune; write it like `1 million`")
    }
  }

  private static func done(standard: Day?, year: Int) -> Question<Day?> {
    Question(
      option: "works-by", text: LocalizedText(vi: "Xong ngày nào?", en: "Done by which day?"), standard: standard,
      shown: LocalizedText(
        vi: (standard?.inWords.vi ?? "–") + " – giả định", en: (standard?.inWords.en ?? "–") + " – assumption"), unknown: nil,
      read: { (typed: String) throws(Refusal) -> Day? in
        let day = try typedDay(typed, thing: LocalizedText(vi: "ngày hoàn thành", en: "the day of completion"))
        guard day.date.year == year else {
          throw Refusal(
            vi: "ngày hoàn thành phải trong năm \(year)", en: "the works are done within \(year)", comparedWith: ["year"])
        }
        return day
      }, echo: { $0?.description })
  }
}
