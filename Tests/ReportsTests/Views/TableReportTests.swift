import Analyses
import PlanningDomain
import Reports
import TerminalText
import Testing

@Suite struct TableReportTests {
  @Test("Every part of --show changes what is printed", arguments: Language.allCases)
  func sectionsDiffer(_ language: Language) throws {
    let answers = try SampleAnswers.drawn()
    let pages = try Section.allCases.map { try SampleAnswers.text(answers, language, [$0]) }
    #expect(Set(pages).count == Section.allCases.count)
    #expect(try SampleAnswers.text(answers, language) == SampleAnswers.text(answers, language, [.summary]))
  }

  @Test("The order in which parts are asked for does not matter")
  func sectionOrder() throws {
    let answers = try SampleAnswers.drawn()
    #expect(
      try SampleAnswers.text(answers, .vi, [.obstacles, .targets]) == SampleAnswers.text(answers, .vi, [.targets, .obstacles]))
  }

  @Test("All shows every table once for each thing it is about")
  func everything() throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, [.all])
    let counts = (1...9).map { number in
      text.split(separator: "\n").count { $0.hasPrefix("Biểu \(number). ") && !$0.contains("(2/") }
    }
    #expect(counts == [3, 1, 3, 1, 3, 3, 3, 1, 1])
  }

  @Test("One scenario gives Biểu 1 and no comparison")
  func oneScenario() throws {
    let text = try SampleAnswers.text(StudyAnswers(Ensemble(SampleStudy.study(scenarios: 1, draws: 12))), .vi)
    #expect(text.contains("Biểu 1. PA1 Theo kế hoạch"))
    #expect(!text.contains("Biểu 2."))
    #expect(text.contains("Đọc bảng: "))
  }

  @Test("An option keeps its number when it is run alone")
  func chosenScenario() throws {
    let answers = try StudyAnswers(Ensemble(SampleStudy.study(draws: 12)), scenarios: ["half-the-teams"])
    #expect(try SampleAnswers.text(answers, .vi).contains("Biểu 1. PA2 Nửa số tổ"))
  }

  @Test("No line is wider than the page or ends in a space", arguments: [60, 80, 100, 140], [1, 3, 7])
  func fits(width: Int, options: Int) throws {
    let all = try SampleAnswers.many()
    let chosen = all.study.scenarios.prefix(options).map(\.id)
    let answers =
      try options == 7 ? all : StudyAnswers(Ensemble(SampleStudy.study(scenarios: options, draws: 2)), scenarios: chosen)
    for language in Language.allCases {
      for line in try SampleAnswers.text(answers, language, width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test("The head says what low, middle and high are and how many inputs are assumptions")
  func head() throws {
    let vietnamese = try SampleAnswers.text(try SampleAnswers.drawn(), .vi)
    #expect(vietnamese.hasPrefix("HAI PHƯỜNG NĂM 2023 "))
    #expect(vietnamese.contains("thấp – giữa – cao: 5% – 50% – 95% số lượt mô phỏng\n"))
    #expect(vietnamese.contains("⚠ 3/4 số đầu vào là giả định"))
    let english = try SampleAnswers.text(try SampleAnswers.drawn(), .en)
    #expect(english.contains("low – middle – high: 5% – 50% – 95% of draws\n"))
    #expect(english.contains("⚠ 3 of 4 inputs are assumptions"))
  }

  @Test("The foot names what a researcher needs to repeat the run")
  func foot() throws {
    let text = try SampleAnswers.text(try SampleAnswers.drawn(), .vi, width: 300)
    #expect(
      text.hasSuffix(
        "Mã lượt chạy 7f3a-20230101 · tệp hai-phường, mã tệp 7f3a91c0 · lantoa 0.1.0 · hạt giống 20230101 · "
          + "40 lượt mô phỏng (±8 điểm) · bước tuần · nhiễu 20%, nhớ 60 ngày\n"))
  }

  @Test("The same answers give the same bytes")
  func repeatable() throws {
    let answers = try SampleAnswers.drawn()
    #expect(try SampleAnswers.text(answers, .vi, [.all]) == SampleAnswers.text(answers, .vi, [.all]))
  }

  @Test("Markdown carries the same tables")
  func markdown() throws {
    let report = try TableReport(SampleAnswers.drawn(), language: .vi, footer: SampleAnswers.facts)
    #expect(report.markdown().hasPrefix("## HAI PHƯỜNG NĂM 2023\n\n*thấp – giữa – cao"))
    #expect(report.markdown().contains("### Biểu 1. PA1 Theo kế hoạch\n"))
    #expect(report.markdown().contains("| **I** | **CHÍNH QUYỀN SỐ** |"))
  }
}
