import PlanningDomain
import Reports
import Testing

@Suite struct FormatTests {
  let vi = Format(.vi)
  let en = Format(.en)

  @Test(arguments: [
    ("vi_VN.UTF-8", Language.vi), ("vi", .vi), ("VI-vn", .vi), ("vi.UTF-8@x", .vi), ("vi:en", .vi),
    ("C", .en), ("C.UTF-8", .en), ("POSIX", .en), ("", .en), ("en_US.UTF-8", .en), ("fr_FR", .en), ("vie_VN", .en),
  ])
  func `The language is Vietnamese only when the locale says so`(locale: String, language: Language) {
    #expect(Language.preferred(locale: locale) == language)
  }

  @Test func `No locale at all gives English`() {
    #expect(Language.preferred(locale: nil) == .en)
  }

  @Test func `Shares print in percent with the decimal mark of the language`() {
    #expect(vi.share(0.655) == "65,5")
    #expect(en.share(0.655) == "65.5")
    #expect(vi.share(0.07) == "7,0")
    #expect(vi.share(0) == "0,0")
    #expect(vi.share(1) == "100,0")
    #expect(vi.share(0.29, decimals: 0) == "29")
    #expect(vi.share(0.123456, decimals: 3) == "12,346")
  }

  @Test func `A share below one never rounds up to one hundred, and one above is not hidden`() {
    #expect(vi.share(0.9994) == "99,9")
    #expect(vi.share(0.99951) == "99,9")
    #expect(vi.share(1 - 1e-16) == "99,9")
    #expect(vi.share(0.9999, decimals: 0) == "99")
    #expect(vi.share(0.999999, decimals: 2) == "99,99")
    #expect(vi.share(-0.99999) == "−99,9")
    #expect(vi.share(1.02) == "102,0")
  }

  @Test func `Differences of shares are always signed, zero is not`() {
    #expect(vi.percentagePoints(0.034) == "+3,4")
    #expect(vi.percentagePoints(-0.034) == "−3,4")
    #expect(vi.percentagePoints(0.0004) == "0,0")
    #expect(vi.percentagePoints(-0.0004) == "0,0")
    #expect(en.percentagePoints(1.5) == "+150.0")
  }

  @Test(arguments: [
    (0.125, 2, "0,13"), (-0.125, 2, "−0,13"), (2.5, 0, "3"), (3.5, 0, "4"), (1.005, 2, "1,01"), (0.285, 2, "0,29"),
    (0.45, 1, "0,5"), (0.05, 1, "0,1"), (0.049, 1, "0,0"), (999.95, 1, "1.000,0"), (0.5, 0, "1"), (0.4999, 0, "0"),
    (9.99, 1, "10,0"), (1e-7, 3, "0,000"), (.leastNonzeroMagnitude, 1, "0,0"), (1e21, 0, "1.000.000.000.000.000.000.000"),
    (73_249.9, -2, "73.200"), (73_250, -2, "73.300"), (49, -2, "0"), (50, -2, "100"), (0.001, 5, "0,00100"),
  ])
  func `Rounding is half away from zero on the digits one would write`(value: Double, decimals: Int, text: String) {
    #expect(vi.number(value, decimals: decimals) == text)
  }

  @Test func `Negative zero and what rounds to zero have no sign`() {
    #expect(vi.number(-0.0) == "0,0")
    #expect(vi.number(-0.04) == "0,0")
    #expect(vi.number(-0.04, sign: .always) == "0,0")
    #expect(vi.count(-0.3) == "0")
  }

  @Test func `Counts are grouped by three`() {
    #expect(vi.count(0 as Int) == "0")
    #expect(vi.count(999 as Int) == "999")
    #expect(vi.count(2_850 as Int) == "2.850")
    #expect(en.count(1_234_567 as Int) == "1,234,567")
    #expect(vi.count(-1_476 as Int, sign: .always) == "−1.476")
    #expect(vi.count(1_476 as Int, sign: .always) == "+1.476")
    #expect(vi.count(256.5) == "257")
    #expect(vi.count(Int.min) == "−9.223.372.036.854.775.808")
  }

  @Test func `Money prints in millions or in full, from whole đồng`() {
    #expect(vi.millions(ofDong: 108_000_000) == "108,0")
    #expect(vi.millions(ofDong: 162_550_000) == "162,6")
    #expect(vi.millions(ofDong: -42_649_999, sign: .always) == "−42,6")
    #expect(en.millions(ofDong: 2_698_500_000) == "2,698.5")
    #expect(vi.dong(2_698_500_000) == "2.698.500.000")
    #expect(en.dong(-73_200) == "−73,200")
  }

  @Test func `What does not apply is a dash, and what cannot be is never nan or inf`() {
    #expect(vi.share(nil) == "–")
    #expect(vi.count(Int?.none) == "–")
    #expect(vi.millions(ofDong: nil) == "–")
    #expect(vi.duration(seconds: nil) == "–")
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(vi.share(value) == "n/a")
      #expect(vi.number(value) == "n/a")
      #expect(vi.count(value) == "n/a")
      #expect(en.percentagePoints(value) == "n/a")
      #expect(en.duration(seconds: value) == "n/a")
    }
  }

  @Test func `Dates follow the papers of each language`() {
    #expect(vi.date(year: 2023, month: 12, day: 31) == "31/12/2023")
    #expect(vi.date(year: 2023, month: 6, day: 5) == "05/06/2023")
    #expect(en.date(year: 2023, month: 12, day: 31) == "31\u{A0}Dec 2023")
    #expect(en.date(year: 987, month: 1, day: 2) == "2\u{A0}Jan 987")
    #expect(vi.shortDate(month: 6, day: 30) == "30/6")
    #expect(vi.shortDate(month: 1, day: 1) == "01/01")
    #expect(vi.shortDate(month: 2, day: 29) == "29/02")
    #expect(vi.shortDate(month: 9, day: 5) == "05/9")
    #expect(en.shortDate(month: 6, day: 30) == "30\u{A0}Jun")
    #expect(en.shortDate(month: 12, day: 1) == "1\u{A0}Dec")
  }

  @Test func `A day that does not exist is not printed`() {
    #expect(vi.date(year: 2023, month: 2, day: 29) == "n/a")
    #expect(vi.date(year: 2024, month: 2, day: 29) == "29/02/2024")
    #expect(vi.date(year: 1900, month: 2, day: 29) == "n/a")
    #expect(vi.date(year: 2000, month: 13, day: 1) == "n/a")
    #expect(vi.date(year: 0, month: 1, day: 1) == "n/a")
    #expect(en.shortDate(month: 0, day: 1) == "n/a")
    #expect(en.shortDate(month: 4, day: 31) == "n/a")
  }

  @Test(arguments: [
    (0.0, "0 ms", "0 ms"), (0.0004, "< 1 ms", "< 1 ms"), (0.85, "850 ms", "850 ms"), (0.9996, "1,0 giây", "1.0 s"),
    (12.34, "12,3 giây", "12.3 s"), (59.96, "1 phút 00 giây", "1 min 00 s"), (125, "2 phút 05 giây", "2 min 05 s"),
    (3_599.6, "1 giờ 00 phút", "1 h 00 min"), (3_840, "1 giờ 04 phút", "1 h 04 min"),
    (14_400_000, "4.000 giờ 00 phút", "4,000 h 00 min"), (-1, "n/a", "n/a"),
  ])
  func `Durations change their unit after rounding`(seconds: Double, vietnamese: String, english: String) {
    #expect(vi.duration(seconds: seconds) == vietnamese)
    #expect(en.duration(seconds: seconds) == english)
  }
}
