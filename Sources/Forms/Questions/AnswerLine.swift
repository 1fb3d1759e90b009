internal import PlanningDomain
internal import StudyDrafts

/// A question of the form that has one answer, with what helps to answer it.
struct AnswerLine {
  /// The option of `lantoa new` that it stands for.
  var option: String
  var unit = LocalizedText("")
  var example = LocalizedText("")
  var explanation = LocalizedText("")
  /// Words to choose from; empty where anything may be written.
  var choices: [LocalizedText] = []
}

extension AnswerLine {
  /// Questions before the table of indicators.
  static let before: [AnswerLine] = [
    AnswerLine(
      option: "place", example: LocalizedText("Phường Âu Lâu"),
      explanation: LocalizedText(vi: "Ghi cả chữ phường, xã, thôn.", en: "With the word phường, xã or thôn in front.")),
    AnswerLine(
      option: "kind", example: LocalizedText(vi: "phường", en: "ward"),
      explanation: LocalizedText(vi: "Chọn trong danh sách.", en: "Choose from the list."), choices: DraftChoices.kinds),
    AnswerLine(
      option: "year", unit: LocalizedText(vi: "năm", en: "year"), example: LocalizedText("2026"),
      explanation: LocalizedText(
        vi: "Từ \(DraftChoices.years.lowerBound) đến \(DraftChoices.years.upperBound).",
        en: "From \(DraftChoices.years.lowerBound) to \(DraftChoices.years.upperBound).")),
    AnswerLine(
      option: "cut-off", unit: LocalizedText(vi: "ngày trong tháng", en: "day of the month"), example: LocalizedText("14"),
      explanation: LocalizedText(vi: "Cuối tháng thì ghi: cuối tháng.", en: "For the last day write: end.")),
    AnswerLine(
      option: "groups", unit: AnswerUnit.groups.title, example: LocalizedText("29"),
      explanation: LocalizedText(vi: "Một thôn, một tổ thì để trống.", en: "Leave empty for a single hamlet.")),
    AnswerLine(
      option: "households", unit: AnswerUnit.households.title, example: LocalizedText(vi: "4.698", en: "4,698"),
      explanation: unknown),
    AnswerLine(
      option: "population", unit: AnswerUnit.residents.title, example: LocalizedText(vi: "18.134", en: "18,134"),
      explanation: unknown),
    AnswerLine(
      option: "farming", unit: AnswerUnit.percent.title, example: LocalizedText(vi: "30 hoặc 25-35", en: "30 or 25-35"),
      explanation: LocalizedText(
        vi: "Một số, hoặc một khoảng nếu không chắc.", en: "One number, or a range where it is not sure.")),
  ]

  static let report = AnswerLine(
    option: "report", example: LocalizedText("Báo cáo 12/BC-UBND"),
    explanation: LocalizedText(
      vi: "Không có văn bản thì để trống: số liệu được ghi là theo trí nhớ.",
      en: "Leave empty without a paper: figures are marked as memory."))

  /// Questions after it.
  static let after: [AnswerLine] = [
    AnswerLine(
      option: "teams", unit: AnswerUnit.teams.title, example: LocalizedText("29"),
      explanation: LocalizedText(vi: "Số tổ, không phải số thành viên.", en: "Teams, not their members.")),
    AnswerLine(
      option: "members", unit: AnswerUnit.members.title, example: LocalizedText("5"),
      explanation: unknown),
    AnswerLine(
      option: "hours", unit: AnswerUnit.hoursAWeek.title,
      example: LocalizedText(vi: "0,5 hoặc 0,3-0,7", en: "0.5 or 0.3-0.7"),
      explanation: LocalizedText(vi: "Của một thành viên, tuần bình thường.", en: "Of one member, in a normal week.")),
    AnswerLine(
      option: "pay", unit: AnswerUnit.teamPay.title,
      example: LocalizedText(vi: "500 nghìn", en: "500 thousand"),
      explanation: LocalizedText(vi: "Cho cả tổ; không hỗ trợ thì ghi 0.", en: "For the whole team; 0 for nothing.")),
    AnswerLine(option: "resolution", example: LocalizedText("NQ 60/2022/NQ-HĐND")),
    AnswerLine(
      option: "budget", unit: AnswerUnit.moneyAYear.title,
      example: LocalizedText(vi: "120 triệu", en: "120 million"),
      explanation: LocalizedText(vi: "Không có giới hạn thì ghi: không.", en: "Write none where there is no limit.")),
    AnswerLine(
      option: "media", unit: AnswerUnit.moneyAMonth.title,
      example: LocalizedText(vi: "1 triệu", en: "1 million"),
      explanation: LocalizedText(vi: "Không chi thì ghi 0.", en: "0 for nothing.")),
    AnswerLine(
      option: "works", unit: AnswerUnit.money.title, example: LocalizedText(vi: "40 triệu", en: "40 million"),
      explanation: LocalizedText(vi: "Không có thì để trống.", en: "Leave empty for none.")),
    AnswerLine(
      option: "works-by", unit: LocalizedText(vi: "ngày", en: "date"), example: LocalizedText("30/6/2026"),
      explanation: LocalizedText(vi: "Chỉ điền khi có vốn đầu tư ở trên.", en: "Only with capital works above.")),
    AnswerLine(
      option: "criteria", unit: AnswerUnit.criteria.title, example: LocalizedText("17"),
      explanation: LocalizedText(vi: "Không đăng ký danh hiệu thì ghi 0.", en: "0 where no title is applied for.")),
    AnswerLine(
      option: "met", unit: AnswerUnit.criteria.title, example: LocalizedText("13"),
      explanation: LocalizedText(
        vi: "Tiêu chí nào còn thiếu thì đánh x ở bảng chỉ tiêu.", en: "Mark with x in the table of indicators what is missing.")),
  ]

  private static let unknown = LocalizedText(
    vi: "Không rõ thì ghi: không biết, hoặc một khoảng.", en: "Write: don't know, or a range, where it is not known.")
}
