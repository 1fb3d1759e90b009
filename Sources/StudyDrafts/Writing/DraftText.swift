internal import PlanningDomain

/// The study file of a set of answers.
struct DraftText {
  let answers: Answers
  let period: Period
  let language: Language

  init(_ answers: Answers, period: Period, language: Language) {
    self.answers = answers
    self.period = period
    self.language = language
  }

  var kind: PlaceKind { answers.setting.kind }
  var parts: [People.Part] { answers.people.parts(in: kind) }
  var hasTeams: Bool { answers.teams.count.low >= 1 }

  func file(id: String) -> String {
    let body = [
      populations, places, indicators, levers, calendar, funds, targets, levels, scenarios,
    ].joined()
    return head(id: id) + sources(usedIn: body) + body
  }

  private func head(id: String) -> String {
    let setting = answers.setting
    var lines = Lines(language)
    lines.comment(
      vi: """
        \(setting.title.vi), năm \(setting.year): bản nháp do `lantoa new` soạn từ các câu trả lời.

        Mỗi số ghi nguồn; độ tin của nguồn: document (văn bản), derived (tính từ văn bản), memory (theo trí nhớ),
        assumption (giả định). Số nào là giả định thì bảng kết quả đếm và nêu ra; có số thật thì thay vào đây,
        đổi `source:` sang nguồn có văn bản. Khoảng `between: [a, b]` nghĩa là chín phần mười chắc nằm trong đó.
        Sửa xong: `lantoa check` báo chỗ sai, `lantoa run` tính lại.
        """,
      en: """
        \(setting.title.en), \(setting.year): a draft written by `lantoa new` from the answers it was given.

        Every number names its source, and a source how good it is: document, derived, memory or assumption. The
        report counts and names the assumptions; where you know better, write the figure here and point `source:` to
        a paper. A range `between: [a, b]` holds the number in nine cases of ten.
        After a change `lantoa check` says what is wrong and `lantoa run` computes anew.
        """)
    lines.blank()
    lines.add("study:")
    lines.add("  id: \(id)")
    let title = setting.title
    lines.add("  title: " + LocalizedText(vi: "\(title.vi), năm \(setting.year)", en: "\(title.en), \(setting.year)").yaml)
    lines.add("  period: { from: \(period.from), to: \(period.through) }")
    lines.add("  reports: { every: month, cut-off: \(setting.cutOff.map(String.init) ?? "end") }")
    lines.add("  draws: 2000")
    lines.add("  seed: \(setting.year)")
    return lines.text
  }

  /// Only those that something in the file names.
  private func sources(usedIn body: String) -> String {
    let used = Set(body.components(around: "source: ").dropFirst().map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "-" } })
    var lines = Lines(language)
    lines.section(vi: "Số liệu lấy từ đâu", en: "Where the numbers come from")
    lines.add("sources:")
    for note in Note.allCases where used.contains(Substring(note.rawValue)) {
      lines.add("  \(note.rawValue): { title: \(title(of: note).yaml), kind: \(note.grade.rawValue) }")
    }
    return lines.text
  }

  private func title(of note: Note) -> LocalizedText {
    switch note {
    case .report: answers.yardstick.report.map { LocalizedText($0) } ?? note.title
    case .resolution: answers.teams.resolution.map { LocalizedText($0) } ?? note.title
    default: note.title
    }
  }
}
