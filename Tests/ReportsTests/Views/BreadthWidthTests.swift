import Analyses
import LantoaKit
import PlanningDomain
import Reports
import TerminalText
import Testing

@Suite("Width of the newer tables")
struct BreadthWidthTests {
  private static let answers = Result {
    try WrittenStudy.drawn(
      WrittenStudy.study(
        places: WrittenStudy.threeTiers,
        indicators: """
          \(WrittenStudy.files)
          phones: { title: { vi: Thuê bao, en: Subscriptions }, kind: reported, value: { value: 137%, reported: "137 thuê bao/100 hộ", source: bao }, unit: { vi: thuê bao trên hộ, en: subscriptions per household }, as-of: 2023-11-20 }
          """,
        levers: WrittenStudy.desk,
        goals: """
          targets:
            each: { indicator: account, at-least: { 2023-12-31: 30% }, in: each-place }
            area: { indicator: account, at-least: { 2023-12-31: 30% }, in: [minh-tan, lone] }
            files: { indicator: files, at-least: { 2023-12-31: 90% } }
            sixty: { level: ward, places: 60%, round: up }
          levels:
            ward: { title: { vi: Xã số, en: Digital commune }, criteria: 2, met: { count: 1, source: bao }, mandatory: [each], held: [dong-tam] }
          """))
  }

  @Test("No line is wider than the page or ends in a space", arguments: [60, 80, 100, 140], Language.allCases)
  func fits(width: Int, language: Language) throws {
    let page = try SampleAnswers.text(Self.answers.get(), language, [.all], width: width)
    for line in page.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test("Markdown carries every newer table", arguments: Language.allCases)
  func markdown(_ language: Language) throws {
    let report = try TableReport(Self.answers.get(), language: language, sections: [.all], footer: SampleAnswers.facts)
    for title in language == .vi
      ? ["Số liệu theo báo cáo", "Biểu 10\\.", "Giờ cán bộ", "Biểu 11\\."]
      : ["As reported", "Table 10", "Officers' hours", "Table 11"]
    {
      #expect(report.markdown().contains("### \(title)") || report.markdown().contains("### \(title.replacing("\\", with: ""))"))
    }
  }
}
