internal import PlanningDomain
internal import StudyFiles

/// A title the place is to earn: question thirteen.
struct Criteria: Hashable, Sendable {
  var total: Int
  var met: Figure
  /// Indicators whose targets are criteria not met yet, in their order.
  var missing: [String]
  /// How likely each missing criterion without a name is met.
  var chance: Figure?

  /// Missing criteria that no target stands for.
  var nameless: Int { total - Int(met.low) - missing.count }

  /// Nil where no title is to be earned, or where no target could be one of its criteria.
  static func asking(_ interview: inout Interview, _ setting: Setting, _ yardstick: Yardstick) throws -> Criteria? {
    interview.begin(vi: "Danh hiệu và tiêu chí", en: "The title and its criteria")
    let targets = yardstick.indicators.filter { $0.target != nil }.map(\.indicator.id)
    let total = try interview.answer(total(setting.kind, targets: targets.count))
    guard total > 0 else { return nil }
    let met = try interview.answer(met(of: total, targets: targets.count))
    let open = total - Int(met.low)
    let missing = open == 0 || targets.isEmpty ? [] : try interview.answer(missing(open, targets: targets))
    var criteria = Criteria(total: total, met: met, missing: missing, chance: nil)
    if criteria.nameless > 0 { criteria.chance = .shares(.between, 50, 95, .unknown) }
    return criteria
  }

  private static func total(_ kind: PlaceKind, targets: Int) -> Question<Int> {
    let standard = kind == .ward || kind == .commune ? max(17, targets) : 0
    return Question(
      choice: "criteria",
      LocalizedText(
        vi: "Danh hiệu (phường, xã chuyển đổi số) có mấy tiêu chí (0: không đăng ký)?",
        en: "How many criteria has the title of a digital ward or commune (0: not applied for)?"), standard: standard,
      shown: standard == 0
        ? LocalizedText(vi: "0 – không đăng ký", en: "0 – not applied for")
        : LocalizedText(vi: "\(standard) – \(Note.criteria.title.vi)", en: "\(standard) – \(Note.criteria.title.en)"),
      allowed: LocalizedText(vi: "số từ 0 đến 200", en: "a number from 0 to 200"),
      read: { typed in isNone(typed) ? 0 : Int(AnswerUnit.criteria.plain(typed)).flatMap { (0...200).contains($0) ? $0 : nil } })
  }

  private static func met(of total: Int, targets: Int) -> Question<Figure> {
    var question = Question(
      "met", LocalizedText(vi: "Đã đạt mấy tiêu chí?", en: "How many are met already?"),
      thing: LocalizedText(vi: "số tiêu chí đã đạt", en: "the criteria met"),
      standard: .whole(Double(max(0, total - targets)), .criteria),
      unknown: .whole(Double(max(0, (total - targets) / 2)), .unknown),
      as: .count, counted: .criteria, certain: true
    ) { (figure: Figure) throws(Refusal) in
      guard figure.low <= Double(total) else {
        throw Refusal(
          vi: "đã đạt \(figure.inWords.vi) trên \(total) là quá số tiêu chí",
          en: "\(figure.text) met of \(total) are more than there are", comparedWith: ["criteria"])
      }
    }
    // `15/17` says again how many there are.
    let read = question.read
    question.read = { (typed: String) throws(Refusal) -> Figure in
      let whole = "/\(total)"
      let plain = AnswerUnit.criteria.plain(typed).filter { !$0.isWhitespace }
      return try read(plain.hasSuffix(whole) ? String(plain.dropLast(whole.count)) : typed)
    }
    return question
  }

  private static func missing(_ open: Int, targets: [String]) -> Question<[String]> {
    let standard = Array(targets.prefix(open))
    return Question(
      option: "missing",
      text: LocalizedText(
        vi: "Còn \(open) tiêu chí chưa đạt; mục tiêu nào ở trên nằm trong đó (không: không mục tiêu nào)?",
        en: "\(open) criteria are missing; which of the targets above are among them (none: not one)?"),
      standard: standard,
      shown: LocalizedText(
        vi: standard.joined(separator: ", ") + " – giả định", en: standard.joined(separator: ", ") + " – assumption"),
      unknown: nil,
      read: { (typed: String) throws(Refusal) -> [String] in
        if isNone(typed) { return [] }
        var chosen: [String] = []
        for word in listed(typed.lowercased()) {
          guard targets.contains(word) else {
            throw Refusal(
              vi: "“\(excerpt(word))” không có mục tiêu; có \(targets.joined(separator: ", "))",
              en: "“\(excerpt(word))” has no target; there are \(targets.joined(separator: ", "))",
              comparedWith: ["indicators"] + targets.map { "target." + $0 })
          }
          if !chosen.contains(word) { chosen.append(word) }
        }
        guard chosen.count <= open else {
          throw Refusal(
            vi: "chỉ còn \(open) tiêu chí chưa đạt", en: "only \(open) criteria are missing", comparedWith: ["criteria", "met"])
        }
        return chosen
      })
  }
}
