import Analyses
import LantoaKit
import PlanningDomain
import Reports
import Testing

@Suite("Levels over places")
struct LevelPlacesTests {
  /// Four places in two areas: one holds the level, one may reach it by a criterion of chance one half, two cannot.
  private func answers(draws: Bool = true) throws -> StudyAnswers {
    let study = try WrittenStudy.study(
      places: WrittenStudy.threeTiers,
      indicators: WrittenStudy.account.replacing("start: 25%", with: "start: { by: { minh-tan: 40%, otherwise: 25% } }"),
      goals: """
        targets:
          account-30: { indicator: account, at-least: { 2023-12-31: 30% }, in: each-place }
          sixty: { level: ward, places: 60%, round: up }
          newly: { level: ward, places: 1, counting: new, title: { vi: Công nhận mới, en: Newly recognized } }
        levels:
          ward:
            title: { vi: Xã số, en: Digital commune }
            criteria: 3
            met: { count: { by: { minh-tan: 1, xa-2: 1, otherwise: 2 } }, source: bao }
            mandatory: [account-30]
            unlisted: { count: { by: { minh-tan: 1, xa-2: 1, otherwise: 0 } }, chance: 50% }
            applies-to: [city, district]
            held: [dong-tam]
        """)
    return draws ? try WrittenStudy.drawn(study) : try WrittenStudy.central(study)
  }

  @Test("How many places reach a level, targets on that, and every place it applies to stand below each other")
  func table() throws {
    let page = try WrittenStudy.page(answers(), .vi, [.levels])
    #expect(
      WrittenStudy.table("Biểu 9. ", in: page) == [
        "Biểu 9. Danh hiệu theo địa bàn (đến 31/12/2023)",
        "                                                                                            PA1",
        "Danh hiệu, địa bàn                                                                     Kế hoạch",
        "Xã số: số nơi đạt / 4                                                                 1 – 1 – 2",
        "  Yêu cầu ít nhất 3/4 nơi (60%, làm tròn lên; kể cả 1 nơi đã đạt từ trước)                < 17%",
        "    còn thiếu (nơi)                                                                           2",
        "    nhận định                                                                           Khó đạt",
        "  Yêu cầu “Công nhận mới”, thêm ít nhất 1/4 nơi (không tính 1 nơi đã đạt từ                 40%",
        "    trước)",
        "    còn thiếu (nơi)                                                                           1",
        "    nhận định                                                                         Chưa chắc",
        "  Đồng Tâm                                                                      đã đạt từ trước",
        "  Minh Tân (đã đạt 1/3)                                                                     40%",
        "    vướng nhất                                                               tiêu chí chưa công",
        "                                                                                         bố tên",
        "  Xã 1 (đã đạt 2/3)                                                                       < 17%",
        "    vướng nhất                                                                       chỉ tiêu 1",
        "  Xã 2 (đã đạt 1/3)                                                                       < 17%",
        "    vướng nhất                                                                       chỉ tiêu 1",
        "Khả năng đạt đủ mọi tiêu chí cùng lúc, đếm trong cùng các lượt mô phỏng.",
      ])
    let english = try WrittenStudy.page(answers(), .en, [.levels])
    #expect(english.contains("  Target “Newly recognized”, at least 1/4 more places (not counting 1 held  "))
    #expect(
      english.contains("  Đồng Tâm                                                                       held already\n"))
  }

  @Test("Under Table 1 the level is put into words, with what its targets ask for")
  func reading() throws {
    let vietnamese = try WrittenStudy.page(answers(), .vi, [.targets], width: 200)
    #expect(vietnamese.contains("Danh hiệu “Xã số”: 1 – 1 – 2 trong 4 nơi đạt, 1 nơi đã đạt từ trước (--show levels).\n"))
    #expect(
      vietnamese.contains(
        "Yêu cầu ít nhất 3/4 nơi (60%, làm tròn lên; kể cả 1 nơi đã đạt từ trước): khả năng < 17% (khó đạt), còn thiếu 2 nơi.\n"
      ))
    let english = try WrittenStudy.page(answers(), .en, [.targets], width: 200)
    #expect(english.contains("Level “Digital commune”: 1 – 1 – 2 of 4 places reach it, 1 held already (--show levels).\n"))
    #expect(
      english.contains(
        "Target of at least 3/4 places (60%, rounded up; including 1 held already): probability < 17% (unlikely), 2 short.\n"))
    #expect(
      try WrittenStudy.page(answers(draws: false), .en, [.targets], width: 200).contains(
        "Target “Newly recognized”, at least 1/4 more places (not counting 1 held already): Central: short, 1 short.\n"))
  }

  @Test("Targets on levels are rows of the comparison below their level")
  func comparison() throws {
    let page = try WrittenStudy.page(answers(), .en, [.comparison], width: 140)
    #expect(page.contains("\nDigital commune: places of 4, middle "))
    #expect(page.contains("\n  at least 3/4 places (60%, rounded up; including 1 held already): probability "))
    #expect(page.contains("\n    still short (places) "))
  }

  @Test("The JSON holds what is needed, reached and missing")
  func json() throws {
    let json = try JSONReport(answers(draws: false), run: SampleAnswers.facts).text()
    #expect(
      json.contains(
        "{\"counting\":\"new\",\"error\":null,\"gap\":{\"central\":1.0},\"held\":1,\"id\":\"newly\",\"level\":\"ward\","
          + "\"metCentrally\":false,\"needed\":1,\"places\":4,\"probability\":null,\"reached\":{\"central\":0.0}}"))
    #expect(json.contains("\"held\":true,\"id\":\"ward\",\"met\":3,"))
  }
}
