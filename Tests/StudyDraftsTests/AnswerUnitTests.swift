import PlanningDomain
import StudyDrafts
import Testing

@Suite("Units and dates in answers, as officers write them")
struct AnswerUnitTests {
  static let same: [(option: String, typed: String, plain: String)] = [
    ("groups", "20 thôn", "20"), ("groups", "20 tổ", "20"), ("groups", "20 thôn, tổ", "20"), ("groups", "20 groups", "20"),
    ("households", "3.200 hộ", "3200"), ("households", "3.200 hộ dân", "3200"), ("households", "3200 households", "3200"),
    ("population", "12.500 người", "12500"), ("population", "12.500 nhân khẩu", "12500"),
    ("population", "12,500 people", "12500"),
    ("population", "12.000–12.500 người", "12000-12500"), ("farming", "30 phần trăm", "30%"), ("farming", "30 percent", "30%"),
    ("teams", "20 tổ", "20"), ("teams", "20 Tổ CNSCĐ", "20"), ("teams", "không", "0"), ("members", "7 người", "7"),
    ("members", "7 người/tổ", "7"), ("members", "7 người một tổ", "7"), ("members", "7 thành viên", "7"),
    ("hours", "0,5 giờ một tuần", "0.5 giờ/tuần"), ("hours", "2 tiếng/tuần", "2 giờ/tuần"),
    ("hours", "0.5 hours a week", "0.5 hours/week"), ("pay", "500 nghìn đồng một tháng", "500 nghìn đồng/tháng"),
    ("pay", "500.000 đồng/tổ/tháng", "500000 đồng/tháng"), ("pay", "không", "0"),
    ("media", "1 triệu mỗi tháng", "1 triệu VND/tháng"),
    ("budget", "120 triệu đồng một năm", "120 triệu đồng/năm"), ("works", "không", "0"), ("year", "năm 2026", "2026"),
    ("cut-off", "ngày 14", "14"), ("criteria", "17 tiêu chí", "17"), ("criteria", "không", "0"), ("met", "15/17", "15"),
    ("met", "15 tiêu chí", "15"), ("met", "15/17 tiêu chí", "15"),
  ]

  @Test("The question's own unit behind a number does no harm", arguments: same.indices)
  func isTheSame(_ index: Int) throws {
    let (option, typed, plain) = Self.same[index]
    var given = ["year": "2026", "groups": "20", "households": "3200", "population": "12500"]
    if option == "met" { given["criteria"] = "17" }
    let answers = given.merging([option: typed]) { $1 }
    #expect(try draft(answers).text == draft(given.merging([option: plain]) { $1 }).text)
  }

  static let other: [(option: String, typed: String, vi: String)] = [
    ("households", "3.200 người", "số hộ tính bằng hộ; không đọc được “3.200 người”; ghi như 4.698"),
    ("population", "12.500 hộ", "dân số tính bằng người"), ("teams", "20 người", "số tổ tính bằng tổ"),
    ("farming", "3 hộ", "tính bằng %"), ("hours", "3 người", "tính bằng giờ một tuần"), ("met", "15/19", "tính bằng tiêu chí"),
    ("households", "nhiều", "số hộ phải là một số; “nhiều” không phải là số; ghi như 4.698"),
    ("farming", "trên 50%", "“trên 50%” chưa nói từ đâu đến đâu; ghi một số, hoặc một khoảng có hai đầu"),
    ("farming", "0,8", "có thể là phần trăm, cũng có thể là phần của một"), ("farming", "1", "ghi kèm dấu %"),
    ("farming", "0,6–0,8", "ghi kèm dấu %"), ("farming", "~30%", "chưa nói từ đâu đến đâu"),
    ("works-by", "31/2/2026", "trong lịch không có ngày 31/2/2026; xem lại ngày và tháng, ghi theo thứ tự ngày/tháng/năm"),
    ("works-by", "2026-02-31", "trong lịch không có ngày 2026-02-31"),
    ("works-by", "30/6/26", "ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 30/6/2026"),
    ("works-by", "giữa năm", "ghi ngày/tháng/năm"), ("hours", "70 giờ", "70 giờ/tuần là quá 60 giờ một tuần"),
    ("pay", "0,3 nghìn đồng", "dưới một nghìn đồng"), ("kind", "thị trấn", "chọn một trong: phường, xã, xã vùng cao, thôn"),
    ("cut-off", "45", "“cuối tháng”"), ("of.vneid-2", "tất cả các hộ", "dân số; từ đủ 14 tuổi"),
  ]

  @Test("Another unit, no number and no date are refused in words of the question", arguments: other.indices)
  func isRefused(_ index: Int) throws {
    let (option, typed, words) = Self.other[index]
    do {
      _ = try draft(["year": "2026", "works": "40 triệu", "criteria": "17", option: typed])
      Issue.record("\(option) \(typed) was taken")
    } catch DraftError.answer(_, let said) {
      #expect(said.vi.contains(words), "\(said.vi)")
      #expect(said.en != said.vi && !said.vi.hasSuffix("."))
    }
  }

  @Test("What stands for an empty answer is worded in the language of the reader")
  func standing() throws {
    let outline = try DraftOutline(given: [:], language: .vi, today: Day(number: 20_500))
    func standing(_ option: String) throws -> LocalizedText { try #require(outline[option]).standing }
    #expect(try standing("hours").vi.hasPrefix("0,37–0,92 giờ/tuần – ") && standing("hours").en.hasPrefix("0.37–0.92 h/week – "))
    #expect(
      try standing("pay").vi.hasPrefix("500 nghìn đồng/tháng – ") && standing("pay").en.hasPrefix("500 thousand VND/month – "))
    #expect(try standing("budget").vi.hasPrefix("210 triệu đồng/năm – "))
    #expect(try standing("population").vi.hasPrefix("18.134 – ") && standing("population").en.hasPrefix("18,134 – "))
    #expect(try standing("value.vneid-2").vi.hasPrefix("60–80% – "))
    #expect(try standing("works-by").vi == "30/6/2026 – giả định")
    for question in outline.questions {
      let words = question.standing.vi
      #expect(!words.contains(/VND|month|year|week|[0-9]{4}-[0-9]{2}-[0-9]{2}/), "\(words)")
    }
  }
}
