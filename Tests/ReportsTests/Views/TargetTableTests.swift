import Analyses
import PlanningDomain
import Reports
import Testing

@Suite struct TargetTableTests {
  @Test("Rows stand by pillar, numbered through, with what they are also shown over and the slowest part")
  func rows() throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 140)
    let labels = text.split(separator: "\n").filter { $0.contains("%") || $0.hasPrefix("I") }.map { $0.prefix(28) }
    let starts = [
      "I    CHÍNH QUYỀN SỐ", "1    Nhà văn hóa có mạng", "II   KINH TẾ SỐ", "2    Trả tiền điện", "III  XÃ HỘI SỐ",
      "3    VNeID mức 2",
    ]
    for start in starts { #expect(labels.contains { $0.hasPrefix(start) }, "\(start)") }
    #expect(text.contains("tính trên Người có điện thoại"))
    #expect(text.contains("chậm nhất: Tổ dân phố nông nghiệp"))
    #expect(text.contains("Tổng số làm căn cứ: (2), (4) Hộ gia đình 1.944\u{A0}hộ; (3) Người từ đủ 14 tuổi 5.700\u{A0}ng."))
  }

  @Test("A projection is judged with a nhận định, never with Đạt or Chưa đạt")
  func verdicts() throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, [.targets, .comparison])
    #expect(text.contains("Gần như chắc"))
    #expect(!text.contains("Chưa đạt"))
    #expect(!text.contains(" Đạt\n"))
  }

  @Test("It is said which day a figure belongs to and that this is not the report's cut-off")
  func cutOff() throws {
    let vietnamese = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 200)
    #expect(
      vietnamese.contains("Số dự báo tính đến hết ngày 31/12/2023 (cuối kỳ của phương án), không phải ngày chốt báo cáo (ngày 14")
    )
    #expect(vietnamese.contains("Chỉ tiêu 3 phải đạt đủ các mốc: 30/6: 30,0%, 31/12: 70,0%."))
    let english = try SampleAnswers.text(try SampleAnswers.drawn(), .en, width: 200)
    #expect(
      english.contains(
        "Projected to the end of 31\u{A0}Dec 2023 (the end of the plan's period), not to a report's cut-off (day 14"))
  }

  @Test("What is to be done is people, and people per team and week")
  func work() throws {
    let vietnamese = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 200)
    #expect(
      vietnamese.contains(
        "Việc phải làm: chỉ tiêu 2 thêm 390 hộ = 0,6 hộ/tổ/tuần (đến 31/12); chỉ tiêu 3 thêm 2.850 ng. = 4,6 ng./tổ/tuần (đến 31/12)."
      ))
    let english = try SampleAnswers.text(try SampleAnswers.drawn(), .en, width: 200)
    #expect(
      english.contains(
        "To be done: row 2: 390 more hh = 0.6 hh per team and week (by 31\u{A0}Dec); row 3: 2,850 more people = 4.6 people per team"
      )
    )
  }

  @Test("A run without draws shows central values alone and says why there is no probability")
  func deterministic() throws {
    let text = try SampleAnswers.text(try SampleAnswers.central(), .vi, [.all])
    #expect(text.contains("không có xác suất (chạy tất định)"))
    #expect(!text.contains("Khả"))
    #expect(!text.contains("khả năng đạt"))
    #expect(!text.contains("thấp"))
    #expect(text.contains("xong 11/8"))
    #expect(text.contains("Giữa: đủ"))
    let english = try SampleAnswers.text(try SampleAnswers.central(), .en, [.all])
    #expect(english.contains("no probabilities (deterministic run)"))
    #expect(!english.contains("low – middle") && !english.contains("low–high") && !english.contains("robability"))
  }
}
