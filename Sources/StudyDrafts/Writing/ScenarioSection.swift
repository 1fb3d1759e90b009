internal import PlanningDomain

extension DraftText {
  var scenarios: String {
    var lines = Lines(language)
    lines.section(vi: "Các phương án", en: "The options")
    lines.comment(
      vi: "Mỗi phương án là kế hoạch với vài thay đổi; so sánh từng lượt mô phỏng với kế hoạch.",
      en: "Each option is the plan with a few changes, compared with it draw by draw.")
    lines.add("reference: as-planned")
    lines.add("scenarios:")
    lines.add("  as-planned: { title: { vi: \"Theo kế hoạch\", en: \"As planned\" } }")
    for option in answers.options {
      lines.add("  \(option.rawValue):")
      lines.add("    title: \(title(of: option).yaml)")
      lines.add("    \(change(of: option))")
    }
    return lines.text
  }

  /// Hours are doubled from April where the plan begins before.
  private var april: Day? {
    Day(year: answers.setting.year, month: 4, day: 1).flatMap { $0 > period.from ? $0 : nil }
  }

  private func title(of option: PlanOption) -> LocalizedText {
    option == .doubleHours && april == nil ? LocalizedText(vi: "Gấp đôi giờ", en: "Double hours") : option.title
  }

  private func change(of option: PlanOption) -> String {
    let count = Int(answers.teams.count.low)
    switch option {
    case .halfTheTeams: return "set: { levers.teams.count: \(count / 2) }"
    case .moreTeams: return "set: { levers.teams.count: \(count + (count + 1) / 2) }"
    case .doubleHours:
      return "multiply: { levers.teams.hours: " + (april.map { "[1, { from: \($0), value: 2 }]" } ?? "2") + " }"
    case .campaign: return "with: [calendar.peak]"
    case .moreMessages: return "multiply: { levers.zalo.spend: 4 }"
    case .teamsByBudget:
      let dong = answers.spending.limit.map { ($0.low * 12 / 2 / 1e5).rounded(.down) * 1e5 } ?? 1e6
      return "set: { levers.teams.count: { budget: \(moneyText(max(dong, 1e5), language))/year, source: estimate } }"
    case .noOutreach:
      let levers = (hasTeams ? ["levers.teams"] : []) + (answers.spending.media != nil ? ["levers.zalo"] : [])
      return "without: [\(levers.joined(separator: ", "))]"
    }
  }
}
