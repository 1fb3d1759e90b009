import Analyses
import PlanningDomain
import Reports
import Testing

@Suite struct ComparisonTableTests {
  /// The cells of the row with a label, without the label.
  private func cells(_ label: String, _ language: Language = .vi) throws -> [String] {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), language, [.comparison], width: 160)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(label + "  ") }, "\(label)")
    return line.dropFirst(label.count).split(separator: " ").map(String.init)
  }

  @Test("Money stands in millions of đồng, by fund and in total")
  func money() throws {
    #expect(try cells("Chi thường xuyên (giao 100,0)") == ["84,0", "48,0", "0,0"])
    #expect(try cells("Xã hội hóa") == ["72,0", "72,0", "72,0"])
    #expect(try cells("Tổng chi") == ["324,0", "288,0", "240,0"])
    #expect(try cells("  chi ngoài thời hạn") == ["168,0", "168,0", "168,0"])
    #expect(try cells("So PA1: thêm tiền") == ["–", "−36,0", "−84,0"])
    #expect(try cells("Total cost", .en) == ["324.0", "288.0", "240.0"])
  }

  @Test("A fund that is overspent says so in words")
  func overspent() throws {
    let text = try SampleAnswers.text(try SampleAnswers.many(), .vi, [.comparison], width: 200)
    #expect(text.contains("−80,0\u{A0}VƯỢT"))
    #expect(text.contains("triệu đồng"))
  }

  @Test("Teams are counted over all places")
  func teams() throws {
    #expect(try cells("Số tổ") == ["12", "6", "0"])
    #expect(try cells("Teams", .en) == ["12", "6", "0"])
  }

  @Test("An option is not compared with itself")
  func missing() throws {
    #expect(try cells("VNeID mức 2: thêm so với không tuyên truyền (ng.)").last == "–")
    #expect(try cells("So PA1, VNeID mức 2: thêm (ng.)").first == "–")
  }

  @Test("A cheaper option is worded by what it saves and what it loses, not by a ratio")
  func cheaper() throws {
    let vietnamese = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 400)
    #expect(vietnamese.contains("So với PA1: PA2 đỡ 36,0 triệu đồng nhưng mất "))
    let english = try SampleAnswers.text(try SampleAnswers.drawn(), .en, width: 400)
    #expect(english.contains("Against Option 1: Option 2 saves 36.0 million VND but loses "))
  }

  @Test("The whole cost of a lever is charged to each indicator and the note says so")
  func wholeCost() throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 400)
    #expect(
      text.contains(
        "(*) Tính toàn bộ phần chi tăng thêm cho từng chỉ tiêu, kể cả khi một đòn bẩy phục vụ nhiều chỉ tiêu; thấp–cao: "))
  }

  @Test("What would turn the conclusion is an assumption, or it is said that none stands out", arguments: Language.allCases)
  func turning(_ language: Language) throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), language, width: 400)
    let starts =
      language == .vi
      ? ["Đổi kết luận nếu: ", "Không một giả định nào tự nó", "Không giả định nào nổi bật"]
      : ["The conclusion turns if: ", "No single assumption turns", "No single assumption stands out"]
    #expect(starts.count { start in text.contains("\n" + start) } == 1)
  }
}
