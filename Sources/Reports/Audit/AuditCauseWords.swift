internal import Analyses
internal import PlanningDomain

/// Likely causes: those the figures point to, else the usual ones of the kind.
extension AuditWords {
  func causes(_ finding: AuditFinding) -> [String] {
    if finding.kind == .denominatorChanged, finding.severity == .note,
      let note = finding.rows.reversed().lazy.compactMap(\.noteOnWhole).first
    {
      return [choose("báo cáo ghi chú: “\(note)”", "the report notes: “\(note)”")]
    }
    let told = finding.clues.map(cause)
    return told.isEmpty ? usual(finding.kind) : told
  }

  private func cause(_ clue: AuditFinding.Clue) -> String {
    switch clue {
    case .cutOff: choose("chữ số cuối bị cắt bỏ thay vì làm tròn", "the last digits were cut off instead of rounded")
    case .shareOfGoal:
      choose("tỷ lệ tính trên kế hoạch giao, không phải trên tổng số", "the share is of the goal, not of the whole")
    case .percentForm: choose("lẫn giữa 0,65 và 65 %", "0.65 and 65 % were mixed up")
    case .otherUnits:
      choose(
        "tử số và mẫu số là hai thứ khác nhau, như thuê bao và hộ, hoặc cộng hai dịch vụ",
        "numerator and denominator are different things, such as subscriptions and households, or two services were added")
    case .increments: choose("số phát sinh từng kỳ ghi vào cột lũy kế", "what was added each period stands under running totals")
    case .totals: choose("số lũy kế ghi vào cột trong kỳ", "running totals stand under what was added each period")
    case .meanOfShares: choose("toàn bộ lấy trung bình cộng các tỷ lệ", "the whole is the plain mean of the shares")
    case .missingParts: choose("số toàn bộ chưa gồm hết các phần", "the whole leaves out some parts")
    case .thousand: choose("lẫn đơn vị nghìn", "a factor of a thousand was lost or added")
    case .million: choose("lẫn đơn vị triệu", "a factor of a million was lost or added")
    case .moreThanPeople:
      choose("số tổ chức, hộ hoặc tổ nhiều hơn số người", "there would be more organizations, villages or teams than people")
    case .membersAsTeams: choose("số thành viên ghi thành số tổ", "members were taken for teams")
    case .teamsAsMembers: choose("số tổ ghi thành số thành viên", "teams were taken for members")
    case .earlierStage:
      choose(
        "đếm tài khoản đã cấp hoặc đăng ký, trong khi chỉ tiêu đếm người đã kích hoạt, sử dụng",
        "accounts granted or registered are counted where the indicator counts what is activated or used")
    case .otherStage:
      choose("đếm ở bước khác (cài đặt, kích hoạt, sử dụng)", "another step is counted (installed, activated, used)")
    case .otherCounted:
      choose(
        "đếm tài khoản, thuê bao hoặc đơn vị khác thay vì người hay hộ của chỉ tiêu",
        "accounts, subscriptions or other units are counted instead of the people or households of the indicator")
    case .otherAge: choose("độ tuổi khác với chỉ tiêu", "another age group than the indicator's")
    case .otherPopulation: choose("lấy tổng số của đối tượng khác trong kế hoạch", "the whole is another population of the study")
    case .joinedShares:
      choose(
        "cộng hoặc lấy trung bình tỷ lệ của các đối tượng khác nhau", "shares of different populations were added or averaged")
    case .sameFigure: choose("chép lại số đã có", "a figure was copied")
    case .otherYear: choose("ghi nhầm năm của một dòng", "the year of a row was mistyped")
    case .lapse: choose("có người ngừng sử dụng, hoặc rà soát lại danh sách", "people stopped using it, or the list was cleaned")
    }
  }

  func usual(_ kind: AuditKind) -> [String] {
    switch kind {
    case .shareAgainstFraction:
      [
        choose("gõ nhầm một chữ số", "a digit was mistyped"),
        choose("tổng số đã đổi mà tỷ lệ chưa tính lại", "the whole changed and the share was not worked out again"),
      ]
    case .shareAboveWhole: [choose("tử số và mẫu số là hai thứ khác nhau", "numerator and denominator are different things")]
    case .numeratorAboveDenominator:
      [
        choose("tổng số chưa cập nhật", "the whole is out of date"),
        choose("đếm cả người nơi khác hoặc đếm trùng", "people from elsewhere, or some twice, were counted"),
      ]
    case .cumulativeFalls: [choose("rà soát lại danh sách", "the list was cleaned"), choose("gõ nhầm", "a figure was mistyped")]
    case .periodicRises: [choose("số lũy kế ghi vào cột trong kỳ", "running totals stand under what was added each period")]
    case .prerequisiteSmaller:
      [choose("hai số chốt khác ngày hoặc khác đối tượng", "the two counts closed on different days or over different people")]
    case .partsAgainstWhole: [choose("một phần gõ nhầm hoặc đếm trùng", "a part was mistyped or counted twice")]
    case .denominatorChanged: [choose("đổi đối tượng hoặc rà soát lại dân số", "the population was redefined or counted anew")]
    case .unitSlip: [choose("lẫn đơn vị tính", "the unit was mixed up")]
    case .twoReports:
      [choose("hai đơn vị đếm khác nhau, hoặc một số là số ước", "two offices count differently, or one figure is an estimate")]
    case .equalsGoal: [choose("chép số kế hoạch thay cho số đếm", "the plan was copied in place of a count")]
    case .equalsUniverse:
      [
        choose("số của tổng thể được báo cáo là số đạt", "the number of all was reported as the number reached"),
        choose("đã đạt thật sự toàn bộ", "everybody has indeed been reached"),
      ]
    case .jump:
      [
        choose("đợt cao điểm, nhập bù hoặc đổi cách đếm", "a campaign, late entries or a new way of counting"),
        choose("báo cáo cho đạt", "a report made to meet its goal"),
      ]
    case .teamsAndMembers: [choose("hai đơn vị khác nhau cùng gọi là “lực lượng tổ”", "two units go by one name")]
    case .restated: [choose("làm sạch dữ liệu hoặc đổi cách tính", "the data were cleaned or the way of counting changed")]
    case .otherWording: [choose("tên trong báo cáo khác tên chỉ tiêu", "the report's name is not the indicator's")]
    case .mixedDenominators: [choose("mỗi chỉ tiêu tính trên một đối tượng", "each indicator has a population of its own")]
    case .impliedDenominator: [choose("báo cáo không ghi tổng số", "the report does not state the whole")]
    case .changeArithmetic:
      [choose("so với kỳ khác, hoặc số kỳ trước đã sửa", "it is against another report, or the earlier figure was restated")]
    case .denominatorAgainstStudy:
      [choose("dân số của báo cáo và của kế hoạch lấy từ hai nguồn", "report and study take the population from two sources")]
    case .unchanged: [choose("chép lại số kỳ trước", "the figure of the report before was copied")]
    case .againstStart:
      [
        choose("mức xuất phát trong kế hoạch không còn đúng", "the start in the study is not where things stood"),
        choose("gõ nhầm, hoặc đếm điều khác với chỉ tiêu", "a figure was mistyped, or something else was counted"),
      ]
    case .incrementsAgainstTotals:
      [
        choose("gõ nhầm một trong hai số", "one of the two was mistyped"),
        choose("rà soát lại danh sách, hoặc hai số chốt khác ngày", "the list was cleaned, or the two closed on different days"),
      ]
    case .outsidePeriod:
      [choose("ghi nhầm năm", "the year was mistyped"), choose("số của kỳ kế hoạch khác", "figures of another plan")]
    case .reportedTooEarly: [choose("số ước thực hiện", "an estimate for a period that had not closed")]
    }
  }
}
