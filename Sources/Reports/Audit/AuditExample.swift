package import Analyses

/// Rows of a data file that bring a finding about, and the same rows without it.
///
/// They are read against a ward of 3452 people from 14 on and 900 households; tests hold every one to what it shows.
package struct AuditExample: Sendable {
  package let flagged: String
  package let unflagged: String

  /// Rows under one heading, lines ended by line feeds.
  private init(_ heading: String, _ flagged: String..., not unflagged: String...) {
    self.flagged = ([heading] + flagged).joined(separator: "\n")
    self.unflagged = ([heading] + unflagged).joined(separator: "\n")
  }

  /// The same rows under two headings.
  private init(_ heading: String, not other: String, _ rows: String...) {
    flagged = ([heading] + rows).joined(separator: "\n")
    unflagged = ([other] + rows).joined(separator: "\n")
  }

  package init(_ kind: AuditKind) {
    let vneid = "Kích hoạt VNeID"
    let fraction = "Ngày;Chỉ tiêu;Số đạt;Tổng số"
    switch kind {
    case .shareAgainstFraction:
      self.init(
        "\(fraction);Tỷ lệ (%)", "30/06/2023;\(vneid);3000;3452;86,96", not: "30/06/2023;\(vneid);3000;3452;86,91")
    case .shareAboveWhole:
      self.init("Ngày;Chỉ tiêu;Tỷ lệ (%)", "30/06/2023;Hộ có Internet;137", not: "30/06/2023;Hộ có Internet;73")
    case .numeratorAboveDenominator:
      self.init(fraction, "30/06/2023;\(vneid);3460;3452", not: "30/06/2023;\(vneid);1460;3452")
    case .cumulativeFalls:
      self.init(
        "Ngày;Chỉ tiêu;Lũy kế", not: "Ngày;Chỉ tiêu;Trong kỳ", "31/01/2023;\(vneid);120", "28/02/2023;\(vneid);95",
        "31/03/2023;\(vneid);101")
    case .periodicRises:
      self.init(
        "Ngày;Chỉ tiêu;Trong kỳ", not: "Ngày;Chỉ tiêu;Lũy kế", "31/01/2023;\(vneid);1100", "28/02/2023;\(vneid);1140",
        "31/03/2023;\(vneid);1230")
    case .prerequisiteSmaller:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt", "30/06/2023;Điện thoại thông minh;1500", "30/06/2023;\(vneid);2100",
        not: "30/06/2023;Điện thoại thông minh;2500", "30/06/2023;\(vneid);2100")
    case .partsAgainstWhole:
      self.init(
        "Ngày;Nhóm;Chỉ tiêu;Số đạt", "30/06/2023;Tất cả;\(vneid);1500", "30/06/2023;Nội thị;\(vneid);900",
        "30/06/2023;Nông dân;\(vneid);500",
        not: "30/06/2023;Tất cả;\(vneid);1400", "30/06/2023;Nội thị;\(vneid);900", "30/06/2023;Nông dân;\(vneid);500")
    case .denominatorChanged:
      self.init(
        fraction, "31/05/2023;\(vneid);1400;3452", "30/06/2023;\(vneid);1420;3300",
        not: "31/05/2023;\(vneid);1400;3452", "30/06/2023;\(vneid);1420;3452")
    case .unitSlip:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt", "31/05/2023;\(vneid);1200", "30/06/2023;\(vneid);1250000",
        not: "31/05/2023;\(vneid);1200", "30/06/2023;\(vneid);1250")
    case .twoReports:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt;Nguồn", "30/06/2023;\(vneid);1250;Công an phường", "30/06/2023;\(vneid);1310;UBND phường",
        not: "30/06/2023;\(vneid);1250;Công an phường")
    case .equalsGoal:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt;Kế hoạch", "31/03/2023;\(vneid);1000;1000", "30/04/2023;\(vneid);1050;1050",
        "31/05/2023;\(vneid);1100;1100",
        not: "31/03/2023;\(vneid);987;1000", "30/04/2023;\(vneid);1061;1050", "31/05/2023;\(vneid);1094;1100")
    case .equalsUniverse:
      self.init(fraction, "30/06/2023;\(vneid);3452;3452", not: "30/06/2023;\(vneid);2904;3452")
    case .jump:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt", "31/05/2023;\(vneid);800", "30/06/2023;\(vneid);2900",
        not: "31/05/2023;\(vneid);800", "30/06/2023;\(vneid);860")
    case .teamsAndMembers:
      self.init(
        "Ngày;Đại lượng;Số lượng", "30/06/2023;Số tổ công nghệ số cộng đồng;68", "30/06/2023;Số thành viên tổ;12",
        not: "30/06/2023;Số tổ công nghệ số cộng đồng;12")
    case .restated:
      self.init(
        "Ngày;Ngày báo cáo;Chỉ tiêu;Số đạt", "31/03/2023;15/04/2023;\(vneid);1200", "31/03/2023;20/07/2023;\(vneid);1120",
        not: "31/03/2023;15/04/2023;\(vneid);1200", "31/03/2023;20/07/2023;\(vneid);1200")
    case .otherWording:
      self.init(
        "Ngày;Chỉ tiêu;Tên trong báo cáo;Số đạt", "30/06/2023;\(vneid);Số tài khoản định danh đã cấp;2100",
        not: "30/06/2023;\(vneid);Số người đã kích hoạt;1400")
    case .mixedDenominators:
      self.init(
        "Ngày;Chỉ tiêu;Đại lượng;Tỷ lệ (%)", "30/06/2023;\(vneid);;41", "30/06/2023;Hộ có Internet;;73",
        "30/06/2023;;Mức độ phổ cập chung;57", not: "30/06/2023;\(vneid);;41", "30/06/2023;Hộ có Internet;;73")
    case .impliedDenominator:
      self.init("\(fraction);Tỷ lệ (%)", "30/06/2023;\(vneid);1550;;44,9", not: "30/06/2023;\(vneid);1550;3452;44,9")
    case .changeArithmetic:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt;Tăng", "31/05/2023;\(vneid);1200;", "30/06/2023;\(vneid);1300;150",
        not: "31/05/2023;\(vneid);1200;", "30/06/2023;\(vneid);1300;100")
    case .denominatorAgainstStudy:
      self.init(fraction, "30/06/2023;\(vneid);1400;3900", not: "30/06/2023;\(vneid);1400;3452")
    case .unchanged:
      self.init(
        "Ngày;Chỉ tiêu;Số đạt", "31/01/2023;\(vneid);1234", "31/03/2023;\(vneid);1234", "31/07/2023;\(vneid);1234",
        not: "31/01/2023;\(vneid);1234", "31/03/2023;\(vneid);1251", "31/07/2023;\(vneid);1302")
    case .incrementsAgainstTotals:
      self.init(
        "Ngày;Chỉ tiêu;Trong kỳ;Lũy kế", "31/01/2023;\(vneid);60;1200", "28/02/2023;\(vneid);60;1260",
        "31/03/2023;\(vneid);900;1300",
        not: "31/01/2023;\(vneid);60;1200", "28/02/2023;\(vneid);60;1260", "31/03/2023;\(vneid);40;1300")
    case .outsidePeriod:
      self.init(fraction, "30/06/2031;\(vneid);1400;3452", not: "30/06/2023;\(vneid);1400;3452")
    case .againstStart:
      self.init(fraction, "31/01/2023;\(vneid);2400;3452", not: "31/01/2023;\(vneid);750;3452")
    case .reportedTooEarly:
      self.init(
        "Ngày;Ngày báo cáo;Chỉ tiêu;Số đạt", "31/03/2023;25/03/2023;\(vneid);1200",
        not: "31/03/2023;25/04/2023;\(vneid);1200")
    }
  }
}
