internal import Analyses
internal import PlanningDomain

/// What each kind of finding is called, and what is to be done about it.
extension AuditWords {
  func name(_ kind: AuditKind) -> String {
    switch kind {
    case .shareAgainstFraction: choose("Tỷ lệ ghi không khớp với phép chia", "The stated share is not what its fraction gives")
    case .shareAboveWhole: choose("Tỷ lệ trên 100 %: không phải tỷ lệ phổ cập", "A share above 100 %: no adoption share")
    case .numeratorAboveDenominator: choose("Số đạt được lớn hơn tổng số", "More counted than there are")
    case .cumulativeFalls: choose("Số lũy kế giảm", "A running total falls")
    case .periodicRises: choose("Số trong kỳ chỉ tăng, giống số lũy kế", "Figures of single periods behave like running totals")
    case .prerequisiteSmaller: choose("Điều kiện cần ít hơn số đã dùng", "Fewer have what is needed than use what needs it")
    case .partsAgainstWhole: choose("Các phần không khớp với toàn bộ", "The parts do not make the whole")
    case .denominatorChanged: choose("Tổng số làm căn cứ thay đổi", "The denominator changed")
    case .unitSlip: choose("Nhầm đơn vị (nghìn, triệu)", "Thousands, millions or percents mixed up")
    case .twoReports: choose("Hai số liệu cho cùng một ngày", "Two reports for one date")
    case .equalsGoal: choose("Kỳ nào cũng đúng bằng kế hoạch giao", "Exactly the goal, report after report")
    case .equalsUniverse: choose("Đúng bằng toàn bộ", "Exactly everybody")
    case .jump: choose("Tăng nhanh hơn mức có thể", "More growth than the study can explain")
    case .teamsAndMembers: choose("Số tổ và số thành viên", "Teams and members of teams")
    case .restated: choose("Báo cáo sau sửa số liệu cũ", "A later report restates an earlier one")
    case .otherWording: choose("Báo cáo đếm điều khác với chỉ tiêu", "The report counts something else than the indicator")
    case .mixedDenominators: choose("Tỷ lệ của các đối tượng khác nhau", "Shares of different populations")
    case .impliedDenominator: choose("Tổng số suy ra từ số đạt và tỷ lệ", "The whole implied by count and share")
    case .changeArithmetic: choose("Mức tăng ghi không khớp với số liệu", "The stated change does not follow from the figures")
    case .denominatorAgainstStudy: choose("Tổng số khác với kế hoạch", "Another denominator than the study's")
    case .unchanged: choose("Số liệu không đổi qua nhiều kỳ", "The same figure in report after report")
    case .againstStart: choose("Không khớp với mức xuất phát của kế hoạch", "Out of reach from where the study starts")
    case .incrementsAgainstTotals:
      choose("Số trong kỳ không khớp mức tăng của lũy kế", "What was added is not what the total grew by")
    case .outsidePeriod: choose("Ngày nằm ngoài thời gian của kế hoạch, không dùng", "Outside the study's period, not used")
    case .reportedTooEarly: choose("Báo cáo trước ngày chốt số liệu", "Reported before the day it holds for")
    }
  }

  func remedy(_ finding: AuditFinding) -> String { remedy(finding.kind) }

  func remedy(_ kind: AuditKind) -> String {
    switch kind {
    case .shareAgainstFraction:
      choose("hỏi lại số đạt và tổng số; dùng tỷ lệ tính lại", "ask for count and whole; use the share worked out")
    case .shareAboveWhole:
      choose(
        "ghi là tỷ số (thuê bao trên 100 hộ), hoặc xin số người, số hộ có dùng; không cắt về 100 %",
        "state it as a ratio (subscriptions per 100 households), or ask how many people or households have it; do not cap it at 100 %"
      )
    case .numeratorAboveDenominator:
      choose(
        "rà soát hai số với đơn vị báo cáo, hoặc cập nhật tổng số trong kế hoạch; không cắt bớt",
        "check both figures with whoever reported them, or update the members of the study; do not clip")
    case .cumulativeFalls:
      choose(
        "hỏi đây là số lũy kế hay số phát sinh trong kỳ, rồi ghi đúng loại số liệu",
        "ask whether these are totals or what was added each time, and say so in the file")
    case .periodicRises:
      choose(
        "hỏi đây là số trong kỳ hay số lũy kế, rồi ghi đúng loại số liệu", "ask whether these are totals, and say so in the file")
    case .prerequisiteSmaller:
      choose("đối chiếu hai chỉ tiêu: cùng ngày chốt, cùng đối tượng", "compare the two counts: one closing day, one population")
    case .partsAgainstWhole:
      choose(
        "cộng lại số đạt và tổng số của từng phần; không lấy trung bình tỷ lệ",
        "add counts and wholes of the parts; never average shares")
    case .denominatorChanged:
      choose(
        "hỏi vì sao tổng số đổi; tính lại các kỳ trên cùng một tổng số", "ask why it changed; work out all periods over one whole"
      )
    case .unitSlip:
      choose("xem lại đơn vị tính của bảng (người, nghìn, triệu)", "check the unit of the table (people, thousands, millions)")
    case .twoReports: choose("giữ một số, ghi rõ nguồn của số kia", "keep one, and note where the other comes from")
    case .equalsGoal:
      choose("xin số đếm thực tế và danh sách, không phải số kế hoạch", "ask for the count itself and its list, not for the plan")
    case .equalsUniverse:
      choose(
        "kiểm tra ngẫu nhiên vài trường hợp; hỏi ai được tính vào tổng số",
        "check a few cases at random; ask who counts in the whole")
    case .jump:
      choose("hỏi có đợt cao điểm, đổi cách đếm hay nhập bù không", "ask for a campaign, a new way of counting or late entries")
    case .teamsAndMembers: choose("ghi rõ đơn vị: tổ hay thành viên", "state the unit: teams or members")
    case .restated:
      choose("hỏi số nào dùng cho các kỳ sau; sửa cả chuỗi", "ask which one later reports go on from; restate the whole series")
    case .otherWording:
      choose(
        "xin số đúng chỉ tiêu, hoặc khai báo thành chỉ tiêu riêng", "ask for the figure of the indicator, or declare another one")
    case .mixedDenominators:
      choose(
        "không cộng, so sánh hay nhân nối các tỷ lệ này khi chưa quy đổi về một đối tượng",
        "do not add, compare or chain these shares before they are converted to one population")
    case .impliedDenominator: choose("ghi rõ tổng số làm căn cứ", "state the whole that the share is of")
    case .changeArithmetic:
      choose("hỏi mức tăng so với kỳ nào, tính lại", "ask which report the change is against, and work it out again")
    case .denominatorAgainstStudy:
      choose("thống nhất tổng số giữa báo cáo và kế hoạch", "settle on one whole for reports and study")
    case .unchanged: choose("hỏi số liệu có được cập nhật không", "ask whether the figure was updated")
    case .againstStart:
      choose(
        "hỏi lại số này; nếu đúng thì sửa mức xuất phát (`start`) trong kế hoạch và ghi nguồn",
        "ask for the figure again; if it is right, correct the start in the study and name its source")
    case .incrementsAgainstTotals:
      choose("hỏi số nào đúng: số trong kỳ hay số lũy kế", "ask which is right: what was added or the running total")
    case .outsidePeriod:
      choose("xem lại năm; nếu đúng thì số này chỉ để tham khảo", "check the year; if it is right, the figure stands for itself")
    case .reportedTooEarly:
      choose("coi là số ước thực hiện; thay khi có số chốt", "treat it as an estimate; replace it when the period has closed")
    }
  }
}
