internal import PlanningDomain
internal import StudyFiles

/// A scenario that is compared with the plan: question fourteen.
enum PlanOption: String, CaseIterable, Hashable, Sendable {
  case halfTheTeams = "half-the-teams"
  case moreTeams = "more-teams"
  case doubleHours = "double-hours"
  case campaign
  case moreMessages = "more-messages"
  case teamsByBudget = "teams-by-budget"
  case noOutreach = "no-outreach"

  var title: LocalizedText {
    switch self {
    case .halfTheTeams: LocalizedText(vi: "Nửa số tổ", en: "Half the teams")
    case .moreTeams: LocalizedText(vi: "Thêm một nửa số tổ", en: "Half as many teams again")
    case .doubleHours: LocalizedText(vi: "Gấp đôi giờ từ tháng 4", en: "Double hours from April")
    case .campaign: LocalizedText(vi: "Cao điểm quý IV", en: "Campaign in the last quarter")
    case .moreMessages: LocalizedText(vi: "Gấp bốn Zalo và loa", en: "Four times the messages")
    case .teamsByBudget: LocalizedText(vi: "Số tổ theo nửa kinh phí", en: "Teams for half the budget")
    case .noOutreach: LocalizedText(vi: "Không tuyên truyền", en: "No outreach")
    }
  }

  /// Those that would change something.
  static func possible(teams: Teams, spending: Spending) -> [PlanOption] {
    let count = teams.count.low
    return allCases.filter { option in
      switch option {
      case .halfTheTeams, .moreTeams: count >= 2
      case .doubleHours, .campaign: count >= 1
      case .moreMessages: spending.media != nil
      case .teamsByBudget: count >= 1 && spending.limit != nil && teams.pay.low > 0
      case .noOutreach: count >= 1 || spending.media != nil
      }
    }
  }

  static func asking(_ interview: inout Interview, _ teams: Teams, _ spending: Spending) throws -> [PlanOption] {
    interview.begin(vi: "Các phương án so với kế hoạch", en: "Options to compare with the plan")
    let possible = possible(teams: teams, spending: spending)
    let standard = [.halfTheTeams, .doubleHours, .campaign, .noOutreach].filter(possible.contains)
    interview.remark(
      LocalizedText(
        vi: possible.map { "\($0.rawValue): \($0.title.vi)" }.joined(separator: "\n   "),
        en: possible.map { "\($0.rawValue): \($0.title.en)" }.joined(separator: "\n   ")))
    return try interview.answer(
      Question(
        option: "options",
        text: LocalizedText(vi: "Tên các phương án (không: chỉ kế hoạch)?", en: "Which of them (none: the plan alone)?"),
        standard: standard, shown: LocalizedText(standard.map(\.rawValue).joined(separator: ", ")), unknown: nil,
        read: { (typed: String) throws(Refusal) -> [PlanOption] in
          if isNone(typed) { return [] }
          var chosen: [PlanOption] = []
          for word in listed(typed.lowercased()) {
            guard let option = PlanOption(rawValue: word), possible.contains(option) else {
              let known = possible.map(\.rawValue).joined(separator: ", ")
              throw Refusal(
                vi: "không có phương án “\(excerpt(word))” ở đây; có \(known)",
                en: "there is no option “\(excerpt(word))” here; there are \(known)",
                comparedWith: PlanOption(rawValue: word) == nil ? [] : ["teams", "media", "budget", "pay"])
            }
            if !chosen.contains(option) { chosen.append(option) }
          }
          return chosen
        }))
  }
}
