import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Numbers of reports")
struct NumberTests {
  private func value(_ text: String, _ locale: Language?) throws -> Double? { try Figure(text, locale: locale).number.value }

  /// `cases/files/number_date_literals.csv`.
  @Test(
    "The given literals are read as stated",
    arguments: [
      ("1.234", Language.vi, 1234), ("1.234", .en, 1.234), ("1,5", .vi, 1.5), ("1,234", .en, 1234), ("1.234,5", .vi, 1234.5),
      ("1,234.5", .en, 1234.5), ("12 345", .vi, 12345), ("99,91%", .vi, 0.9991), ("1e3", .vi, 1000), ("1e3", .en, 1000),
    ])
  func given(_ text: String, _ locale: Language, _ expected: Double) throws {
    #expect(try value(text, locale) == expected)
  }

  @Test("A negative count is refused and an empty cell is missing, not 0")
  func negativeAndEmpty() throws {
    let heading = "phuong,thang,chi_tieu,gia_tri\n"
    for locale in [nil, Language.vi, .en] {
      #expect(try TownStudy.findings(heading + "ben-nghe,2024-01,vneid,-5", locale: locale) == ["2:24 S9203"])
      #expect(try TownStudy.reading(heading + "ben-nghe,2024-01,vneid,", locale: locale).observations.isEmpty)
    }
  }

  @Test(
    "What has one reading needs no language",
    arguments: [
      ("1.234,5", 1234.5), ("12,5 %", 0.125), ("12.5%", 0.125), ("12 345", 12345), ("1.234.567", 1_234_567),
      ("1,234,567.8", 1_234_567.8),
      ("22,3 triệu", 22_300_000), ("62 million", 62_000_000), ("1e3", 1000), ("0,125", 0.125), ("1,5", 1.5),
      ("1234,567", 1234.567),
      ("12\u{A0}345", 12345), ("1 234,567", 1234.567), ("716 nghìn", 716_000), ("3452 người", 3452), ("1.1E+06", 1_100_000),
      ("8,25", 8.25), ("0", 0), ("100 %", 1), ("137%", 1.37),
    ])
  func oneReading(_ text: String, _ expected: Double) throws {
    for locale in [nil, Language.vi, .en] { #expect(try value(text, locale) == expected) }
  }

  @Test(
    "What has two readings is refused until the language is declared",
    arguments: ["1,234", "1.234", "999.999", "12,345 %", "7,300 triệu"])
  func twoReadings(_ text: String) throws {
    #expect(throws: Figure.Fault.self) { try Figure(text, locale: nil) }
    #expect(try value(text, .vi) != value(text, .en))
  }

  @Test(
    "What is no number is not made one",
    arguments: [
      "nhiều", "1.23.456", "1,2,3", "12 34", "1 2", "60-70", "từ 60 % đến 70 %", "1..5", "1,", "12/34", "½", "٣", "1e99",
    ])
  func none(_ text: String) {
    for locale in [nil, Language.vi, .en] { #expect(throws: Figure.Fault.self) { try Figure(text, locale: locale) } }
  }

  @Test(
    "The rounding is half a unit of the last digit written",
    arguments: [
      ("12,5 %", 0.0005), ("22,3 triệu", 50_000), ("62 million", 500_000), ("3452", 0), ("12 345", 0), ("1.234,5", 0.05),
      ("74%", 0.005),
      ("99,91 %", 0.00005), ("khoảng 1200", 60), ("khoảng 80 %", 0.05), ("khoảng 62 triệu", 3_100_000),
      ("xấp xỉ 1200", 60), ("~1200", 60), ("1,23e5", 500),
    ])
  func rounding(_ text: String, _ expected: Double) throws {
    let number = try #require(try Figure(text, locale: nil).reported(text: text))
    #expect(number.rounding == expected)
    #expect(number.text == text)
  }

  @Test(
    "Words beside a number bound it",
    arguments: [
      ("trên 65 %", ReportedNumber.Bound.atLeast, 0.65), ("đạt trên 65%", .atLeast, 0.65), ("hơn 1.200 hộ", .atLeast, 1200),
      ("gần 80 %", .atMost, 0.8), ("dưới 5", .atMost, 5), ("từ 65 % trở lên", .atLeast, 0.65), ("≥ 65", .atLeast, 65),
      ("over 62 million", .atLeast, 62e6), ("khoảng 65 %", .exact, 0.65), ("đạt 65 %", .exact, 0.65),
      ("nearly 70 percent", .atMost, 0.7),
      ("65 % or more", .atLeast, 0.65), ("chưa đạt 80 %", .atMost, 0.8),
    ])
  func bounds(_ text: String, _ bound: ReportedNumber.Bound, _ expected: Double) throws {
    let figure = try Figure(text, locale: .vi)
    #expect(figure.bound == bound)
    #expect(figure.number.value == expected)
  }

  @Test(
    "Words that are not known are named", arguments: [("5 thùng", "thùng"), ("chắc 65 %", "chắc"), ("65 % kế hoạch", "kế hoạch")])
  func unknownWords(_ text: String, _ word: String) {
    #expect(throws: Figure.Fault.unknownWord(word)) { try Figure(text, locale: nil) }
  }

  @Test("Dashes and words for nothing are missing", arguments: ["", "-", "–", "chưa có", "Chưa có số liệu", "n/a", "…"])
  func missing(_ text: String) {
    #expect(FigureWords.isMissing(text))
  }

  @Test(
    "A workbook's number has one reading, and a share of it is a share",
    arguments: [("1.234", 1.234), ("1234.0", 1234), ("5e-05", 5e-5)])
  func stored(_ text: String, _ expected: Double) throws {
    #expect(try Figure(stored: text, isPercent: false).number.value == expected)
    #expect(try Figure(stored: text, isPercent: true).isPercent)
  }

  @Test(
    "A change keeps its sign however it is put",
    arguments: [("+312", 312), ("-312", -312), ("−312", -312), ("tăng 312", 312), ("giảm 312 người", -312)])
  func changes(_ text: String, _ expected: Double) throws {
    #expect(try Figure(text, locale: nil).reported(text: text)?.value == expected)
  }
}

@Suite("Dates of reports")
struct DateTests {
  private let months = ReportCalendar(every: .month, cutOff: nil)

  @Test(
    "Days and periods are read as officials write them",
    arguments: [
      ("31/12/2023", "2023-12-31"), ("2023-12-31", "2023-12-31"), ("ngày 31.12.2023", "2023-12-31"),
      ("đến ngày 30/6/2024", "2024-06-30"),
      ("03/03/2024", "2024-03-03"), ("12/31/2023", "2023-12-31"), ("tháng 3/2024", "2024-03-31"),
      ("Tháng 3 năm 2024", "2024-03-31"),
      ("T3/2024", "2024-03-31"), ("03/2024", "2024-03-31"), ("2024-03", "2024-03-31"), ("March 2024", "2024-03-31"),
      ("Mar 2024", "2024-03-31"), ("quý II/2026", "2026-06-30"), ("Q2/2026", "2026-06-30"), ("quý 2 năm 2026", "2026-06-30"),
      ("6 tháng đầu năm 2024", "2024-06-30"), ("9 tháng năm 2024", "2024-09-30"), ("6 tháng cuối năm 2024", "2024-12-31"),
      ("năm 2024", "2024-12-31"), ("2024", "2024-12-31"), ("H1 2024", "2024-06-30"), ("first 6 months of 2024", "2024-06-30"),
      ("2023-12-31 00:00:00", "2023-12-31"),
    ])
  func read(_ text: String, _ expected: String) throws {
    for locale in [nil, Language.vi, .en] {
      guard case .found(let date) = ReportDate.read(text, locale: locale) else {
        Issue.record("\(text) is no date")
        continue
      }
      #expect(date.closed(by: months)?.date == Day(iso: expected))
    }
  }

  @Test("A date with two readings is refused until the language is declared")
  func twoReadings() throws {
    let one = try #require(Day(iso: "2024-02-01"))
    let other = try #require(Day(iso: "2024-01-02"))
    #expect(ReportDate.read("01/02/2024", locale: nil) == .twoReadings(one, other))
    #expect(ReportDate.read("01/02/2024", locale: .vi) == .found(.day(one)))
    #expect(ReportDate.read("01/02/2024", locale: .en) == .found(.day(other)))
  }

  @Test(
    "What is no date is not made one",
    arguments: [
      "31/02/2024", "13/2024", "1/2/24", "quý V/2024", "tháng 3", "13 tháng năm 2024", "0 tháng 2024", "vneid", "", "45000",
      "31-04-2024", "1200",
    ])
  func none(_ text: String) {
    #expect(ReportDate.read(text, locale: .vi) == .notADate)
  }

  @Test("A period closes on the study's cut-off and covers the days since the one before")
  func cutOff() throws {
    let calendar = ReportCalendar(every: .month, cutOff: 14)
    func closed(_ text: String) throws -> (Day, Period?) {
      guard case .found(let date) = ReportDate.read(text, locale: nil) else { throw ReportDateMissing() }
      return try #require(date.closed(by: calendar))
    }
    #expect(
      try closed("tháng 3/2024").1 == Period(from: #require(Day(iso: "2024-02-15")), through: #require(Day(iso: "2024-03-14"))))
    #expect(try closed("năm 2024").1 == Period(from: #require(Day(iso: "2023-12-15")), through: #require(Day(iso: "2024-12-14"))))
    #expect(try closed("tháng 1/2024").1?.from == Day(iso: "2023-12-15"))
    #expect(try closed("14/03/2024").1 == nil)
  }

  private struct ReportDateMissing: Error {}
}
