internal import Analyses
internal import PlanningDomain

/// What each kind of finding means, and how much must be off before it is told.
extension AuditWords {
  var flagged: String { choose("Bị nêu:", "Found:") }
  var unflagged: String { choose("Không bị nêu:", "Not found:") }

  func meaning(_ kind: AuditKind) -> String {
    switch kind {
    case .shareAgainstFraction:
      choose(
        "Số đạt chia cho tổng số không ra tỷ lệ ghi trong cùng dòng, kể cả khi đã tính đến làm tròn.",
        "Count over whole does not give the share in the same row, rounding allowed for.")
    case .shareAboveWhole:
      choose(
        "Tỷ lệ trên 100 % không thể là phần của một tổng thể; nó là tỷ số của hai thứ khác nhau, hoặc tính trên kế hoạch giao.",
        "A share above 100 % is no part of a whole: it is a ratio of two different things, or a share of the goal.")
    case .numeratorAboveDenominator:
      choose(
        "Số đạt lớn hơn tổng số của dòng, hoặc của kế hoạch nếu dòng không ghi. Chương trình không cắt bớt và không hiệu chỉnh theo dòng này.",
        "More are counted than the row's whole, or the study's where the row gives none. Nothing is clipped, and the row is not fitted to."
      )
    case .cumulativeFalls:
      choose(
        "Số lũy kế chỉ có thể tăng hoặc giữ nguyên. Chỉ tiêu đếm người đang dùng được giảm trong mức ngừng sử dụng của kế hoạch.",
        "A running total only grows or stays. Where people in use are counted, it may fall as far as the study's lapse allows.")
    case .periodicRises:
      choose(
        "Số phát sinh mỗi kỳ mà kỳ nào cũng cao hơn kỳ trước (từ ba kỳ), hoặc cộng lại vượt tổng số: có vẻ là số lũy kế.",
        "What was added each period is higher every time (three periods or more), or adds up to more than there are: totals, it seems."
      )
    case .prerequisiteSmaller:
      choose(
        "Chỉ tiêu này cần chỉ tiêu kia (ví dụ cần điện thoại), vậy mà cùng ngày, cùng nơi số người dùng lại nhiều hơn số người có điều kiện.",
        "The indicator needs another one (a phone, say), and on one day in one place more use it than have what it needs.")
    case .partsAgainstWhole:
      choose(
        "Các nhóm hoặc các địa bàn cộng lại không bằng số của toàn bộ cùng ngày, hoặc tỷ lệ toàn bộ không nằm giữa các tỷ lệ thành phần.",
        "Segments or places do not add up to the whole of the same day, or its share lies outside theirs.")
    case .denominatorChanged:
      choose(
        "Tổng số đổi hơn 1 % và hơn 5 người (hộ) giữa hai báo cáo liền nhau: tỷ lệ tăng giảm có thể chỉ do tổng số. Chỉ là lưu ý nếu "
          + "ghi chú của dòng nói về tổng số.",
        "The whole moved by more than 1 % and five members between two reports: a share may have moved for that reason alone. It is a "
          + "note where the row's own note is about the whole.")
    case .unitSlip:
      choose(
        "Số liệu lệch khoảng một trăm lần trở lên so với kỳ trước, tổng số hoặc dân số: thường là nhầm nghìn với triệu.",
        "A figure is about a hundred times or more off the reports beside it, the whole or the population: thousands for millions."
      )
    case .twoReports:
      choose(
        "Hai dòng cho cùng chỉ tiêu, nơi và ngày. Nếu khác nhau thì chưa biết dòng nào đúng, nên chưa dùng dòng nào.",
        "Two rows stand for one indicator, place and day. Where they differ neither is used before somebody has settled it.")
    case .equalsGoal:
      choose(
        "Ba báo cáo liền nhau trở lên đúng bằng kế hoạch giao đến từng đơn vị.",
        "Three reports in a row or more are exactly what was asked for, to the last unit.")
    case .equalsUniverse:
      choose(
        "Số đạt đúng bằng toàn bộ (từ một trăm trở lên), hoặc hai đại lượng khác tên có cùng một số.",
        "The count is exactly everybody (a hundred or more), or two things of different names have one figure.")
    case .jump:
      choose(
        "Giữa hai báo cáo tăng nhiều hơn mức lạc quan nhất mà tốc độ, thời gian của tổ và mức trần trong kế hoạch cho phép.",
        "Between two reports more came than the study's hazards, team time and ceilings allow at their most hopeful.")
    case .teamsAndMembers:
      choose(
        "Số tổ và số thành viên tổ (thường 4–7 người mỗi tổ) bị lẫn, hoặc cả hai cùng được báo cáo. Lẫn hai số này thì năng lực sai 4–7 lần.",
        "Teams and their members (4 to 7 a team) are mixed up, or both are reported. Mixed up, capacity is 4 to 7 times off.")
    case .restated:
      choose(
        "Báo cáo sau nói khác về một ngày đã báo cáo. Số báo cáo sau được dùng; hãy xem các kỳ khác có cần sửa theo không.",
        "A later report says something else about a date reported before. The later one counts; other dates may need the same.")
    case .otherWording:
      choose(
        "Tên trong báo cáo nói bước khác (đã cấp thay vì đã kích hoạt), đối tượng khác hoặc độ tuổi khác với chỉ tiêu.",
        "The report's words name another step (granted, not activated), another thing or another age than the indicator.")
    case .mixedDenominators:
      choose(
        "Một số là tổng hoặc trung bình cộng của các tỷ lệ tính trên những đối tượng khác nhau (người, hộ); hoặc từ ba tỷ lệ như vậy đứng cạnh "
          + "nhau mà không ghi tổng số.",
        "A figure is the sum or plain mean of shares of different populations (people, households); or three such shares or more stand "
          + "side by side and none says what it is of.")
    case .impliedDenominator:
      choose(
        "Dòng có số đạt và tỷ lệ nhưng không có tổng số; tổng số suy ra được nêu để đối chiếu, và là nghi vấn nếu khác kế hoạch.",
        "The row has a count and a share but no whole; the whole that follows is told, and doubted where it is not the study's.")
    case .changeArithmetic:
      choose(
        "Mức tăng hoặc phần trăm tăng ghi trong báo cáo không khớp với số kỳ này và các kỳ trước, kể cả khi làm tròn.",
        "The stated increase, in members or percent, does not follow from this figure and those before it, rounding allowed for.")
    case .denominatorAgainstStudy:
      choose(
        "Tổng số trong báo cáo khác số dân của kế hoạch hơn 1 %.", "The whole in the report is more than 1 % off the study's own."
      )
    case .unchanged:
      choose(
        "Cùng một con số đến từng đơn vị trong ba báo cáo trở lên, qua năm tháng trở lên.",
        "One figure to the last unit in three reports or more, over five months or more.")
    case .incrementsAgainstTotals:
      choose(
        "Số trong kỳ khác mức tăng của số lũy kế giữa hai báo cáo liền nhau, quá làm tròn, 5 người (hộ) và 1 % của lũy kế.",
        "What was added in a period is not what the running total grew by, beyond rounding, five members and 1 % of the total.")
    case .outsidePeriod:
      choose(
        "Số liệu trước ngày bắt đầu hoặc sau ngày kết thúc của kế hoạch: không hiệu chỉnh theo các số này.",
        "Figures from before the study's period or after its end: nothing is fitted to them.")
    case .againstStart:
      choose(
        "Từ mức xuất phát của kế hoạch, dù mọi điều thuận lợi nhất cũng không tới được số này; hoặc số đầu tiên đã thấp hơn mức xuất phát. "
          + "Mâu thuẫn khi tăng quá gấp đôi mức có thể, hoặc chưa bằng nửa mức xuất phát.",
        "From where the study starts this is out of reach even if everything goes best, or the first figure is below the start. It is a "
          + "contradiction beyond twice the growth that is possible, or below half of the start.")
    case .reportedTooEarly:
      choose(
        "Ngày báo cáo trước ngày chốt số liệu: số này là số ước, không phải số đếm.",
        "The report is older than the day it holds for: an estimate of what is to come, not a count.")
    }
  }
}
