import Analyses
import Foundation
import LantoaKit
import PlanningDomain
import Reports
import Testing

@Suite("Areas and places")
struct PlaceTableTests {
  private static let uneven = WrittenStudy.account.replacing(
    "start: 25%", with: "start: { by: { minh-tan: 40%, otherwise: 25% } }")

  private func tiers(_ goals: String = "") throws -> Study {
    try WrittenStudy.study(places: WrittenStudy.threeTiers, indicators: Self.uneven, goals: goals)
  }

  @Test("Areas stand above what lies in them at every tier, and an area that holds all places is not repeated")
  func tree() throws {
    let page = try WrittenStudy.page(WrittenStudy.central(tiers()), .vi, [.places])
    #expect(
      WrittenStudy.table("Biểu 11. ", in: page) == [
        "Biểu 11. Tổng hợp theo địa bàn – PA1 Kế hoạch",
        "                   Tổng số         Dự báo 31/12 (%)  Đã đạt  Còn lại",
        "Chỉ tiêu, địa bàn   căn cứ  01/01              giữa  (giữa)   (giữa)",
        "Tài khoản (ng.)      5.200   27,9              27,9   1.450    3.750",
        "  Thành phố          4.000   28,8              28,8   1.150    2.850",
        "    Minh Tân         1.000   40,0              40,0     400      600",
        "    Đồng Tâm         3.000   25,0              25,0     750    2.250",
        "  Huyện              1.000   25,0              25,0     250      750",
        "    Xã 1               500   25,0              25,0     125      375",
        "    Xã 2               500   25,0              25,0     125      375",
        "  Xã Lẻ                200   25,0              25,0      50      150",
        "Dòng khu vực cộng mọi địa bàn trong đó; số giữa của các địa bàn không cộng thành số giữa của khu",
        "vực.",
      ])
    #expect(try WrittenStudy.page(WrittenStudy.central(tiers()), .en, [.places]).contains("    Commune 2         500   25.0"))
  }

  @Test("Places without a name are said once at the head of the page")
  func synthetic() throws {
    let answers = try WrittenStudy.central(tiers())
    #expect(try WrittenStudy.page(answers, .vi).contains("\n⚠ 2/5 địa bàn chưa biết tên, thay bằng địa bàn giả định.\n"))
    #expect(try WrittenStudy.page(answers, .en).contains("\n⚠ 2 of 5 places are synthetic: their names are not known.\n"))
    #expect(try !WrittenStudy.page(WrittenStudy.central(WrittenStudy.study()), .en).contains("synthetic"))
  }

  @Test("A target over an area or several places names it, in Table 1, in the comparison and in the JSON")
  func targets() throws {
    let study = try tiers(
      """
      targets:
        city-30: { indicator: account, at-least: { 2023-12-31: 30% }, place: city }
        two-30: { indicator: account, at-least: { 2023-12-31: 30% }, in: [minh-tan, lone] }
        each-30: { indicator: account, at-least: { 2023-12-31: 30% }, in: each-place }
      """)
    let answers = try WrittenStudy.central(study)
    let page = try WrittenStudy.page(answers, .vi, [.targets, .comparison], width: 140)
    #expect(page.contains("1    Tài khoản – Thành phố        %     28,8  30,0          28,8     50  Giữa: thiếu\n"))
    #expect(page.contains("2    Tài khoản – Minh Tân, Xã Lẻ  %     37,5  30,0          37,5      0  Giữa: đủ\n"))
    #expect(page.contains("       chậm nhất: Xã Lẻ           %     25,0     –          25,0      –  Không có tổ\n"))
    #expect(page.contains("Tài khoản – Thành phố, KH 30% (%)"))
    #expect(page.contains("Tài khoản – từng nơi, KH 30% (%)"))
    let json = try JSONReport(answers, run: SampleAnswers.facts).text()
    #expect(json.contains("\"area\":\"city\",\"error\""))
    #expect(json.contains("\"places\":[\"minh-tan\",\"lone\"]"))
  }

  @Test("The CSV has a row for every area and says in which area a place lies")
  func csv() throws {
    let rows = try TidyCSV(WrittenStudy.central(tiers())).text().components(separatedBy: "\r\n")
    #expect(rows[0] == "scenario,area,place,segment,indicator,measure,date,statistic,value")
    #expect(rows.contains("plan,,,,account,active,2023-12-31,central,1450"))
    #expect(rows.contains("plan,province,,,account,active,2023-12-31,central,1450"))
    #expect(rows.contains("plan,city,,,account,active,2023-12-31,central,1150"))
    #expect(rows.contains("plan,city,minh-tan,,account,active,2023-12-31,central,400"))
    #expect(rows.contains("plan,province,lone,,account,active,2023-12-31,central,50"))
  }

  /// Three districts of fifteen communes.
  private func many() throws -> Study {
    let places = (1...3).map { district in
      """
      d\(district): { title: { vi: Huyện \(district), en: District \(district) } }
      w\(district): { repeat: 15, synthetic: true, title: { vi: Xã \(district).0, en: Commune \(district).0 }, within: d\(district), segments: { all: { title: Dân, counts: { people: \(100 * district) } } } }
      """
    }
    return try WrittenStudy.study(
      places: places.joined(separator: "\n"),
      indicators: WrittenStudy.account.replacing("start: 25%", with: "start: { by: { w1-03: 20%, w2-07: 60%, otherwise: 40% } }"),
      goals: "targets: { all-41: { indicator: account, at-least: { 2023-12-31: 41% }, in: each-place } }")
  }

  @Test("Of many places only the areas and the lowest and highest are shown, and how many are left out")
  func extremes() throws {
    let page = try WrittenStudy.page(WrittenStudy.central(many()), .vi, [.places])
    #expect(
      WrittenStudy.table("Biểu 11. ", in: page).dropFirst(3) == [
        "Tài khoản (ng.)               9.000   40,2              40,2   3.620    5.380",
        "  Huyện 1                     1.500   38,7              38,7     580      920",
        "  Huyện 2                     3.000   41,3              41,3   1.240    1.760",
        "  Huyện 3                     4.500   40,0              40,0   1.800    2.700",
        "  thấp: Xã 1.0 3 (Huyện 1)      100   20,0              20,0      20       80",
        "  thấp: Xã 1.0 1 (Huyện 1)      100   40,0              40,0      40       60",
        "  thấp: Xã 1.0 2 (Huyện 1)      100   40,0              40,0      40       60",
        "  cao: Xã 3.0 14 (Huyện 3)      300   40,0              40,0     120      180",
        "  cao: Xã 3.0 15 (Huyện 3)      300   40,0              40,0     120      180",
        "  cao: Xã 2.0 7 (Huyện 2)       200   60,0              60,0     120       80",
        "Không ghi 39 địa bàn ở giữa; --format csv có đủ.",
        "Dòng khu vực cộng mọi địa bàn trong đó; số giữa của các địa bàn không cộng thành số giữa của khu",
        "vực.",
      ])
    #expect(try WrittenStudy.page(WrittenStudy.central(many()), .en, [.places]).contains("39 places in between are left out;"))
    #expect(try TidyCSV(WrittenStudy.central(many())).text().components(separatedBy: ",w2-").count > 15)
  }

  @Test("A target in each of many places shows the lowest three and says so")
  func eachOfMany() throws {
    let page = try WrittenStudy.page(WrittenStudy.central(many()), .en, [.targets])
    #expect(page.contains("       Commune 1.0 3  %      20.0    41.0              20.0        21  Central: short\n"))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("       Commune") } == 3)
    #expect(page.contains("Row 1: the 3 lowest of 45 places only (--format csv has them all)."))
  }

  @Test("Places with nobody to count have no row, and the note says so", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let places = WrittenStudy.twoPlaces.replacing("people: 3000", with: "people: 0")
    let page = try WrittenStudy.page(WrittenStudy.central(WrittenStudy.study(places: places)), language, [.places])
    #expect(page.contains("  Minh Tân"))
    #expect(!page.contains("  Đồng Tâm"))
    #expect(
      page.contains(language == .vi ? "Nơi không có ai để tính thì không có dòng." : "Places with nobody to count have no row."))
  }
}
