import Analyses
import LantoaKit
import PlanningDomain
import Reports
import Testing

@Suite("Files and desks")
struct DeskTableTests {
  private func page(_ sections: [Section], _ language: Language) throws -> String {
    let study = try WrittenStudy.study(
      indicators: WrittenStudy.files, levers: WrittenStudy.desk,
      goals: "targets: { files-90: { indicator: files, at-least: { 2023-12-31: 90% } } }")
    return try WrittenStudy.page(WrittenStudy.central(study), language, sections)
  }

  @Test("Files stand by how they are filed, in all places and in each, and officers' hours below them")
  func vietnamese() throws {
    let page = try page([.desks], .vi)
    #expect(
      WrittenStudy.table("Biểu 10. ", in: page) == [
        "Biểu 10. Hồ sơ nộp bằng cách nào – PA1 Kế hoạch",
        "                             Dân    Cán bộ  Chưa trực  Trực tuyến",
        "Chỉ tiêu, địa bàn  Hồ sơ  tự nộp  nộp giúp      tuyến         (%)",
        "Hồ sơ trực tuyến   2.920     730     1.825        365        87,5",
        "  Minh Tân         1.460     365       730        365        75,0",
        "  Đồng Tâm         1.460     365     1.095          0       100,0",
        "Hồ sơ từ đầu kỳ đến hết ngày 31/12/2023.",
      ])
    #expect(
      WrittenStudy.table("Giờ cán bộ ", in: page) == [
        "Giờ cán bộ – PA1 Kế hoạch",
        "                    Giờ   Giờ  Đã dùng  Chưa trực",
        "Bộ phận, địa bàn     có  dùng      (%)      tuyến  Nhận xét",
        "Bộ phận Một cửa   1.095   913       83        365  Có nơi, có lúc thiếu giờ",
        "  Minh Tân          365   365      100        365  Thiếu giờ",
        "  Đồng Tâm          730   548       75          0  Đủ giờ",
        "Giờ của mọi cán bộ dành cho các hồ sơ này trong cả kỳ; hồ sơ có bộ phận nhận chỉ không trực tuyến",
        "khi hết giờ cán bộ.",
      ])
  }

  @Test("The same in English")
  func english() throws {
    let page = try page([.desks], .en)
    #expect(
      WrittenStudy.table("Table 10. ", in: page) == [
        "Table 10. How files are filed – Option 1. The plan",
        "                          By people        By     Not  Online",
        "Indicator, place  Files  themselves  officers  online     (%)",
        "Files online      2,920         730     1,825     365    87.5",
        "  Minh Tân        1,460         365       730     365    75.0",
        "  Đồng Tâm        1,460         365     1,095       0   100.0",
        "Files from the start of the period to the end of 31 Dec 2023.",
      ])
    #expect(
      WrittenStudy.table("Officers' hours ", in: page) == [
        "Officers' hours – Option 1. The plan",
        "                   Hours  Hours  Used     Not",
        "Desk, place    there are   used   (%)  online  Reading",
        "One-stop desk      1,095    913    83     365  Short in places or on days",
        "  Minh Tân           365    365   100     365  Too little time",
        "  Đồng Tâm           730    548    75       0  Enough time",
        "Hours of all officers for these files over the period; files that a desk takes are not online only",
        "where its time runs out.",
      ])
  }

  @Test("A flow is a row of Table 1 in percent of files, with files missing and the place where officers lack time")
  func row() throws {
    let page = try page([.targets], .vi)
    #expect(page.contains("2    Hồ sơ trực tuyến       % hồ sơ      –  90,0          87,5  73 hồ sơ  Giữa: thiếu\n"))
    #expect(page.contains("       chậm nhất: Minh Tân  % hồ sơ      –     –          75,0         –  Thiếu giờ cán bộ\n"))
    #expect(page.contains("(2) Hồ sơ từ đầu kỳ 2.920 hồ sơ."))
    #expect(
      page.contains(
        "\nBộ phận Một cửa: cả kỳ dùng 913/1.095 giờ cán bộ nhưng có nơi, có lúc thiếu giờ, nên còn 365 hồ sơ\n  chưa trực tuyến.\n"
      ))
    #expect(
      try self.page([.targets], .en).contains("\nOne-stop desk: 913 of 1,095 officer hours are used, but in places or on days"))
  }

  @Test("Where every minute is used the sentence says that officers' time is what limits", arguments: Language.allCases)
  func limit(_ language: Language) throws {
    let study = try WrittenStudy.study(
      indicators: WrittenStudy.files,
      levers: WrittenStudy.desk.replacing("{ dong-tam: 2, otherwise: 1 }", with: "{ otherwise: 1 }"))
    let page = try WrittenStudy.page(WrittenStudy.central(study), language, [.targets], width: 200)
    let sentence =
      language == .vi
      ? "Bộ phận Một cửa: dùng hết 730 giờ cán bộ mà vẫn còn 730 hồ sơ chưa trực tuyến – giờ cán bộ là điều vướng.\n"
      : "One-stop desk: all 730 officer hours are used and 730 files are not online – officers' time is what limits.\n"
    #expect(page.contains(sentence))
  }

  @Test("A flow that counts the last days has no gap in files and says so below Table 1 and beside its files")
  func onlineNow() throws {
    let study = try WrittenStudy.study(
      indicators: WrittenStudy.files.replacing("measure: online", with: "measure: online-now"), levers: WrittenStudy.desk,
      goals: "targets: { files-90: { indicator: files, at-least: { 2023-12-31: 90% } } }")
    let page = try WrittenStudy.page(WrittenStudy.central(study), .vi, [.targets, .desks, .places], width: 140)
    #expect(page.contains("2    Hồ sơ trực tuyến       % hồ sơ      –  90,0          87,5      –  Giữa: thiếu\n"))
    #expect(page.contains("Chỉ tiêu 2 tính trên hồ sơ của những ngày cuối, không cộng dồn từ đầu kỳ.\n"))
    #expect(page.contains("“Hồ sơ trực tuyến” tính theo những ngày cuối nên khác Biểu 1.\n"))
    #expect(page.contains("Hồ sơ trực tuyến (hồ sơ/ngày)        8      –              87,5       7        1\n"))
  }

  @Test("Without flows the part says so, and the whole report leaves it out")
  func none() throws {
    let answers = try WrittenStudy.central(WrittenStudy.study())
    #expect(try WrittenStudy.page(answers, .vi, [.desks]).contains("Tệp không có chỉ tiêu về hồ sơ."))
    #expect(try WrittenStudy.page(answers, .en, [.desks]).contains("The study has no indicator on files."))
    #expect(try !WrittenStudy.page(answers, .vi, [.all]).contains("Biểu 10."))
  }

  @Test("Options are compared by their officers' hours and by files missing")
  func comparison() throws {
    let study = try WrittenStudy.study(
      indicators: WrittenStudy.files, levers: WrittenStudy.desk,
      goals: "targets: { files-90: { indicator: files, at-least: { 2023-12-31: 90% } } }",
      scenarios: "plan: { title: Một }\ntwo: { title: Hai, set: { levers.desk.officers: 2 } }")
    let lines = try WrittenStudy.page(WrittenStudy.central(study), .vi, [.comparison]).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("Giờ cán bộ: dùng/có 913/1.095 1.095/1.460"))
    #expect(lines.contains("Hồ sơ trực tuyến, KH 90% (%) 87,5 100,0"))
    #expect(lines.contains("còn thiếu (hồ sơ) 73 0"))
  }
}
