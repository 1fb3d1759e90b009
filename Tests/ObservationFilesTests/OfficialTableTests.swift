import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("The table that officials have")
struct OfficialTableTests {
  private let head = "STT;Chỉ tiêu;ĐVT;Kế hoạch giao năm;Thực hiện kỳ này;Lũy kế;Tỷ lệ TH/KH (%);So cùng kỳ;Đánh giá;Ghi chú\n"
  private let rows = """
    I;Chính quyền số;;;;;;;;
    1;Hộ có Internet;%;100;0;50;50;;Chưa đạt;
    III;Xã hội số;;;;;;;;
    2;Kích hoạt VNeID mức 2;%;30;4,4;23,3;77,7;+3;Chưa đạt;ước

    """

  @Test("Its month stands in the title; plan and running total are taken, what is compared with the plan is not")
  func monthly() throws {
    let title = "UBND PHƯỜNG A;;;Bến Nghé, ngày 5 tháng 7 năm 2023;;;;;;\nBÁO CÁO KẾT QUẢ THỰC HIỆN THÁNG 6 NĂM 2023;;;;;;;;;\n"
    let reading = try TownStudy.reading(title + head + rows)
    #expect(reading.isWhole, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    #expect(reading.diagnostics.map(\.code) == [.dateOfTitle, .columnPassedOver])
    let totals = reading.observations.filter { $0.accumulation == .cumulative }
    #expect(totals.map(\.indicator) == ["internet", "vneid"] && totals.map { $0.rate?.value } == [0.5, 0.233])
    #expect(totals.map { $0.goal?.value } == [1, 0.3] && totals.allSatisfy { $0.numerator == nil && $0.region == .all })
    #expect(reading.observations.allSatisfy { $0.date == Day(iso: "2023-06-30") })
    #expect(reading.observations.filter { $0.accumulation == .inPeriod }.map { $0.rate?.value } == [0, 0.044])
    #expect(totals[1].note == "ước")
  }

  @Test(
    "A title of two periods, of none, or of the day it was signed alone dates nothing",
    arguments: [
      "BÁO CÁO THÁNG 5/2023 VÀ THÁNG 6/2023", "BÁO CÁO KẾT QUẢ", "Bến Nghé, ngày 5 tháng 7 năm 2023",
      "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/7/2023)",
    ])
  func undated(_ title: String) throws {
    #expect(try TownStudy.reading(title + ";;;;;;;;;\n" + head + rows).diagnostics.map(\.code) == [.dataColumnMissing])
  }

  @Test(
    "Quarters, stretches of months and closing days date a table too",
    arguments: [
      ("KẾT QUẢ QUÝ II NĂM 2023", "2023-06-30"), ("KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023", "2023-06-30"),
      ("(Tính đến ngày 20/6/2023)", "2023-06-20"),
    ])
  func otherPeriods(_ title: String, _ date: String) throws {
    let observations = try TownStudy.reading(title + ";;;;;;;;;\n" + head + rows).observations
    #expect(!observations.isEmpty && observations.allSatisfy { $0.date == Day(iso: date) })
  }

  @Test("A row of totals over indicators, or without a date, is one finding that offers to leave it out")
  func totals() throws {
    let text = "Chỉ tiêu;Địa bàn;Đến ngày;Lũy kế;Tổng số\nvneid;ben-nghe;2023-06-30;5;10\n"
    for row in ["Tổng cộng;;30/6/2023;2132;7569", ";Tổng cộng;;820;1944"] {
      let findings = try TownStudy.reading(text + row).diagnostics
      #expect(findings.map(\.code) == [.totalWithoutName])
      #expect(findings.first?.rendered(in: .en).contains("leave the row out") ?? false)
    }
    #expect(try TownStudy.reading(text + "vneid;Tổng cộng;2023-06-30;820;1944").diagnostics.isEmpty)
  }
}
