internal import PlanningDomain
internal import StudyFiles

/// Where and when: the first two questions.
struct Setting: Hashable, Sendable {
  var kind: PlaceKind
  /// As the planner gave it.
  var name: String?
  /// Day of the month on which reports close; nil for the last.
  var cutOff: Int?
  var year: Int

  var title: LocalizedText {
    name.map { LocalizedText($0) }
      ?? LocalizedText(vi: "Địa bàn chưa đặt tên (\(kind.title.vi))", en: "Unnamed \(kind.title.en)")
  }

  var id: String {
    guard let name = name.map(identifier) else { return kind.rawValue }
    // A place must not be called like one of its own segments.
    return ["town", "farming", "center", "outlying", ""].contains(name) ? kind.rawValue + "-" + name + "1" : name
  }

  init(asking interview: inout Interview, today: Day) throws {
    interview.begin(vi: "Địa bàn", en: "The place")
    name = try interview.answer(Self.nameQuestion)
    let guess = name.flatMap { PlaceKind(place: $0) } ?? .ward
    kind = try interview.answer(Self.kind(guess))
    interview.begin(vi: "Năm kế hoạch và ngày chốt số liệu", en: "The year and the day reports close")
    year = try interview.answer(Self.year(today))
    cutOff = try interview.answer(Self.cutOff)
  }

  private static var nameQuestion: Question<String?> {
    Question(
      option: "place", text: LocalizedText(vi: "Tên địa bàn, ví dụ Phường Âu Lâu?", en: "Its name, such as Phường Âu Lâu?"),
      standard: nil, shown: LocalizedText(vi: "chưa đặt tên", en: "no name yet"), unknown: nil,
      read: { (typed: String) throws(Refusal) -> String? in
        guard typed.count <= 80, typed.contains(where: \.isLetter), visible(typed) == typed else {
          throw Refusal(vi: "tên phải có chữ và không quá 80 ký tự", en: "a name has letters and at most 80 characters")
        }
        return typed
      })
  }

  private static func kind(_ guess: PlaceKind) -> Question<PlaceKind> {
    func list(_ language: Language) -> String {
      PlaceKind.allCases.enumerated().map { "\($0.offset + 1) \($0.element.title(language))" }.joined(separator: " · ")
    }
    return Question(
      choice: "kind", LocalizedText(vi: "Loại: \(list(.vi))?", en: "Kind: \(list(.en))?"), standard: guess, shown: guess.title,
      allowed: LocalizedText(
        vi: "phường, xã, xã vùng cao, thôn (tổ dân phố)",
        en: "ward (phường), commune (xã), upland-commune (xã vùng cao), hamlet (thôn, tổ dân phố)"),
      read: { PlaceKind(typed: $0) })
  }

  private static func year(_ today: Day) -> Question<Int> {
    let date = today.date
    // From October on, the plan being written is next year's.
    let standard = min(max(date.month >= 10 ? date.year + 1 : date.year, Tet.years.lowerBound), Tet.years.upperBound)
    return Question(
      choice: "year", LocalizedText(vi: "Kế hoạch của năm nào?", en: "Which year is planned?"), standard: standard,
      shown: LocalizedText("\(standard)"),
      allowed: LocalizedText(
        vi: "năm từ \(Tet.years.lowerBound) đến \(Tet.years.upperBound)",
        en: "a year from \(Tet.years.lowerBound) to \(Tet.years.upperBound)"),
      read: { typed in Int(bare(typed, after: ["năm", "year"])).flatMap { Tet.years.contains($0) ? $0 : nil } })
  }

  private static var cutOff: Question<Int?> {
    Question(
      choice: "cut-off",
      LocalizedText(
        vi: "Báo cáo tháng chốt số liệu ngày mấy (1–31, hoặc “cuối tháng”)?",
        en: "Day of the month on which reports close (1–31, or end)?"),
      standard: 14,
      shown: LocalizedText(
        vi: "14 – theo trí nhớ: Nghị định 09/2019/NĐ-CP, Điều 12", en: "14 – memory: Decree 09/2019/NĐ-CP, article 12"),
      allowed: LocalizedText(vi: "ngày từ 1 đến 31, hoặc “cuối tháng”", en: "a day from 1 to 31, or end"),
      read: { typed in
        if ["end", "cuối tháng", "cuoi thang"].contains(typed.lowercased()) { return .some(nil) }
        return Int(bare(typed, after: ["ngày", "mùng", "mồng", "day"])).flatMap { (1...31).contains($0) ? .some($0) : nil }
      })
  }
}

/// `năm 2026` without its first word, where that only repeats what was asked.
private func bare(_ typed: String, after words: [String]) -> String {
  words.first { typed.lowercased().hasPrefix($0 + " ") }.map { String(typed.dropFirst($0.count)).trimmed } ?? typed
}

/// Letters without marks, digits and hyphens: `Phường Pú Trạng` becomes `phuong-pu-trang`.
func identifier(of name: String) -> String {
  var text = ""
  for scalar in name.lowercased().decomposedScalars {
    switch scalar {
    case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
    case "đ": text += "d"
    case _ where scalar.properties.generalCategory == .nonspacingMark: continue
    default: if !text.isEmpty, !text.hasSuffix("-") { text += "-" }
    }
  }
  return text.hasSuffix("-") ? String(text.dropLast()) : text
}
