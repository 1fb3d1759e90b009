internal import PlanningDomain

extension DraftText {
  var levers: String {
    guard hasTeams || answers.spending.media != nil || answers.spending.works != nil else { return "" }
    var lines = Lines(language)
    lines.section(vi: "Địa bàn làm được gì", en: "What the place can do")
    lines.add("levers:")
    if hasTeams { addTeams(to: &lines) }
    if let media = answers.spending.media { add(media, to: &lines) }
    if let works = answers.spending.works { add(works, to: &lines) }
    return lines.text
  }

  private func addTeams(to lines: inout Lines) {
    let teams = answers.teams
    lines.add("  teams:")
    lines.add("    kind: team")
    lines.add("    title: { vi: \"Tổ công nghệ số cộng đồng\", en: \"Community digital teams\" }")
    lines.add("    count: \(teams.count.yaml)")
    lines.add("    existing: \(teams.count.yaml)")
    lines.add("    members: \(teams.members.yaml)")
    lines.comment(vi: "Giờ của mỗi thành viên, tuần bình thường.", en: "Of each member, in a normal week.", indent: 4)
    lines.add("    hours: \(teams.hours.yaml)")
    lines.add("    search: { value: 6 min, source: estimate }")
    lines.add("    training: { value: 4 weeks, source: estimate }")
    lines.comment(vi: "Thời gian chia đều cho các chỉ tiêu.", en: "Time is shared equally by the indicators.", indent: 4)
    lines.add("    serves:")
    let indicators = answers.yardstick.indicators.map(\.indicator.id)
    for indicator in indicators {
      lines.add("      \(indicator):")
      lines.add("        share: { value: \(100 / indicators.count)%, source: estimate }")
      lines.add("        handling: { uniform: [5 min, 20 min], source: visits }")
      let success = bySegment { .shares(.uniform, $0.isHarder ? 25 : 50, $0.isHarder ? 45 : 70, .visits) }
      lines.add("        success: \(success)")
    }
    lines.add("    cost:")
    lines.add("      running: { price: \(teams.pay.bare), fund: recurrent, source: \(teams.pay.note.rawValue) }")
    lines.comment(
      vi: "Giờ vượt tuần bình thường thì trả theo giờ.", en: "Hours beyond a normal week are paid by the hour.", indent: 6)
    let beyond = teams.hours.texts[teams.hours.texts.count - 1]
    lines.add("      extra-hour: { price: 18750 VND/h, beyond: \(beyond), fund: recurrent, source: day-rate }")
  }

  private func add(_ media: Figure, to lines: inout Lines) {
    lines.add("  zalo:")
    lines.add("    kind: media")
    lines.add("    title: { vi: \"Nhóm Zalo và loa\", en: \"Zalo groups and loudspeakers\" }")
    lines.add("    spend: \(media.yaml)")
    lines.add("    audience: residents")
    lines.add("    carry-over: { value: 3 weeks, source: estimate }")
    lines.add("    half-effect: { value: 600 VND/person/month, source: estimate }")
    lines.add("    adds:")
    for reported in answers.yardstick.indicators {
      lines.add("      \(reported.indicator.id): { triangular: [0/year, 0.02/year, 0.08/year], source: broadcast }")
    }
    lines.add("    fund: recurrent")
  }

  private func add(_ works: Spending.Works, to lines: inout Lines) {
    lines.comment(
      vi: "Công trình được tính tiền và tiến độ; muốn nó nâng mức trần của chỉ tiêu nào thì thêm `raises:`.",
      en: "The works are counted in money and time; add `raises:` if they lift the ceiling of an indicator.", indent: 2)
    lines.add("  works:")
    lines.add("    kind: project")
    lines.add("    title: { vi: \"Công trình đầu tư\", en: \"Capital works\" }")
    lines.add("    completes: \(works.done)")
    lines.add("    delay: { uniform: [0 weeks, 12 weeks], source: estimate }")
    lines.add("    achieves: { works-done: { value: 100%, source: planner } }")
    lines.add("    cost: { capital: { price: \(works.price.bare), fund: capital, source: \(works.price.note.rawValue) } }")
  }
}
