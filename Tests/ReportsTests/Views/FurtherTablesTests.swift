import Analyses
import PlanningDomain
import Reports
import Testing

@Suite struct FurtherTablesTests {
  private func page(_ section: Section, _ language: Language = .vi) throws -> String {
    try SampleAnswers.text(try SampleAnswers.drawn(), language, [section], width: 160)
  }

  private func hasRow(_ text: String, _ cells: [String]) -> Bool {
    text.split(separator: "\n").contains { line in
      var rest = line[...]
      return cells.allSatisfy { cell in
        guard let found = rest.firstRange(of: cell) else { return false }
        rest = rest[found.upperBound...]
        return true
      }
    }
  }

  @Test("The cost estimate gives quantity, unit price, amount, fund and source, and adds up")
  func estimate() throws {
    let text = try page(.budget)
    #expect(hasRow(text, ["STT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền", "Nguồn", "Căn cứ"]))
    #expect(
      hasRow(text, ["Hoạt động thường xuyên", "tổ × tháng", "144", "500.000", "72.000.000", "Chi thường xuyên", "Báo Yên Bái"]))
    #expect(hasRow(text, ["Chi tuyên truyền", "tháng", "12", "1.000.000", "12.000.000", "giả định"]))
    #expect(hasRow(text, ["Đầu tư", "công trình", "6", "40.000.000", "240.000.000", "Chi đầu tư 70%; Xã hội hóa 30%"]))
    #expect(hasRow(text, ["Tổng cộng", "324.000.000"]))
    #expect(hasRow(text, ["Chi thường xuyên", "2023", "100,0", "84,0", "+16,0"]))
    #expect(hasRow(text, ["Xã hội hóa (huy động)", "2023", "–", "72,0"]))
    #expect(text.contains("Chi đầu tư chỉ được chi đến 31/05/2023."))
    #expect(hasRow(try page(.budget, .en), ["Total", "324,000,000"]))
  }

  @Test("Assumptions stand with range, source and grade, the ones that decide most first")
  func assumptions() throws {
    let text = try page(.assumptions)
    #expect(text.contains("Biểu 4. Số đầu vào: 3/4 là giả định"))
    #expect(
      hasRow(text, ["giờ làm", "between: [0.3 h/week, 1 h/week]", "0,3–1,0 giờ/tuần", "Ước lượng", "giả định"]))
    #expect(hasRow(text, ["số tổ", "6", "Báo Yên Bái", "văn bản"]))
    let lines = text.split(separator: "\n").map(String.init)
    let first = try #require(lines.first { $0.hasPrefix("1 ") })
    #expect(first.contains("between"))
    #expect(hasRow(try page(.assumptions, .en), ["VNeID level 2", "0.4–2.5/year", "Own estimate", "assumption"]))
  }

  @Test("Sources of adopters stand beside the same world without outreach")
  func contributions() throws {
    let text = try page(.contributions)
    #expect(hasRow(text, ["đã dùng từ đầu kỳ", "1.140", "1.140", "0"]))
    #expect(text.contains("Tổ công nghệ số cộng đồng"))
    #expect(try page(.contributions, .en).contains("Community digital teams"))
  }

  @Test("Obstacles name who is not counted by why")
  func obstacles() throws {
    let text = try page(.obstacles)
    #expect(hasRow(text, ["VNeID mức 2 (ng.)", "5.700", "5.700", "5.700"]))
    #expect(text.contains("phải có trước: Hộ có điện thoại thông minh"))
    #expect(try page(.obstacles, .en).contains("must first have: Households with a smartphone"))
  }

  @Test("Dates are report cut-offs, target dates and the end of the period")
  func dates() throws {
    let text = try page(.dates)
    for date in ["14/03/2023", "14/06/2023", "30/06/2023", "14/09/2023", "14/12/2023", "31/12/2023"] {
      #expect(text.split(separator: "\n").contains { $0.hasPrefix(date) }, "\(date)")
    }
  }

  @Test("Every place and every segment in it has a row")
  func segments() throws {
    let text = try page(.segments)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("    Tổ dân phố nông nghiệp") } == 18)
    #expect(hasRow(text, ["  Phường Nghĩa Lộ", "2.850", "20,0"]))
  }

  @Test("A level has its probability in every place and what is missing most often")
  func levels() throws {
    let text = try page(.levels)
    #expect(text.contains("Phường chuyển đổi số: số nơi đạt / 2"))
    #expect(hasRow(text, ["vướng nhất", "chỉ tiêu"]))
  }
}
