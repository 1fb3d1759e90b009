import Analyses
import LantoaKit
import PlanningDomain
import Reports
import Testing

@Suite("Figures as reported")
struct ReportedFigureTests {
  private static let indicators = """
    \(WrittenStudy.account.replacing("start: 25%", with: "start: { between: [25%, 35%], reported: \"trên 25 %\", source: bao, each: place, alike: 0.5 }"))
    phones: { title: { vi: Thuê bao, en: Subscriptions }, kind: reported, value: { value: 137%, reported: "137 thuê bao/100 hộ", source: bao }, unit: { vi: thuê bao trên hộ, en: subscriptions per household }, as-of: 2023-11-20 }
    boxes: { title: { vi: Hòm thư, en: Mail boxes }, kind: reported, value: { by: { minh-tan: 1.5 } } }
    """

  private func answers() throws -> StudyAnswers {
    try WrittenStudy.drawn(
      WrittenStudy.study(
        indicators: Self.indicators, goals: "targets: { half: { indicator: account, at-least: { 2023-12-31: 29% } } }"))
  }

  @Test("They have a table of their own after Table 1, with unit, date, wording and source, and no row in Table 1")
  func table() throws {
    let page = try WrittenStudy.page(answers(), .vi)
    #expect(
      WrittenStudy.table("Số liệu theo báo cáo", in: page) == [
        "Số liệu theo báo cáo (không dự báo)",
        "                         Số",
        "Chỉ tiêu            báo cáo  Cách tính           Đến ngày  Báo cáo ghi            Nguồn",
        "Thuê bao               137%  thuê bao trên hộ  20/11/2023  “137 thuê bao/100 hộ”  Báo Yên Bái",
        "Hòm thư – Minh Tân      1,5  –                          –  –                      –",
        "Các số này chép từ báo cáo, không phải kết quả mô phỏng và không tính vào chỉ tiêu hay danh hiệu",
        "nào.",
      ])
    #expect(!page.contains("2    Thuê bao"))
    let english = try WrittenStudy.page(answers(), .en, width: 140)
    #expect(
      WrittenStudy.table("As reported", in: english) == [
        "As reported (not projected)",
        "Indicator              Reported  Counted as                         As of  Wording                Source",
        "Subscriptions              137%  subscriptions per household  20 Nov 2023  “137 thuê bao/100 hộ”  Báo Yên Bái",
        "Mail boxes – Minh Tân       1.5  –                                      –  –                      –",
        "These figures are copied from reports; they are no results of the simulation and count for no target or level.",
      ])
  }

  @Test("Nothing of them is projected, in no table and no file")
  func notProjected() throws {
    let answers = try answers()
    #expect(try !TidyCSV(answers).text().contains("phones"))
    let page = try WrittenStudy.page(answers, .en, [.segments, .dates, .contributions, .obstacles, .places], width: 140)
    #expect(!page.contains("Subscriptions"))
    let json = try JSONReport(answers, run: SampleAnswers.facts).text()
    #expect(
      json.contains(
        "{\"asOf\":\"2023-11-20\",\"indicator\":\"phones\",\"path\":\"indicators.phones.value\",\"place\":null,\"source\":\"bao\","
          + "\"text\":\"137%\",\"unit\":{\"en\":\"subscriptions per household\",\"vi\":\"thuê bao trên hộ\"},\"value\":1.37,"
          + "\"wording\":\"137 thuê bao/100 hộ\"}"))
  }

  @Test("How officials put a number stands beside its range, and whether it is drawn for each place below its name")
  func assumptions() throws {
    let vietnamese = try WrittenStudy.page(answers(), .vi, [.assumptions], width: 140)
    #expect(vietnamese.contains("báo cáo ghi: “trên 25 %”"))
    #expect(vietnamese.contains("(riêng từng nơi, giống nhau 50%)"))
    let english = try WrittenStudy.page(answers(), .en, [.assumptions], width: 140)
    #expect(english.contains("as reported: “trên 25 %”"))
    #expect(english.contains("(each place by itself, 50% alike)"))
  }

  @Test("A catalogue entry stands below the source of what was taken from it")
  func catalogue() throws {
    var study = try WrittenStudy.study()
    study.inputs = [
      Input(
        path: "indicators.account.start", dimension: .share, text: "25%", distribution: .fixed(0.25), source: "bao",
        origin: "vneid-2")
    ]
    let answers = try WrittenStudy.central(study)
    #expect(try WrittenStudy.page(answers, .vi, [.assumptions], width: 140).contains("theo danh mục: vneid-2"))
    #expect(try WrittenStudy.page(answers, .en, [.assumptions], width: 140).contains("from the catalogue: vneid-2"))
  }
}
