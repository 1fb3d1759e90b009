import PlanningDomain
import StudyFiles
import Testing

@Suite("Quantities")
struct QuantityTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var dimension: Dimension
    var value: Double
    var testDescription: String { "\(text) as \(dimension)" }
  }

  static let readable: [Case] = [
    Case(text: "70%", dimension: .share, value: 0.7), Case(text: "8%", dimension: .share, value: 0.08),
    Case(text: "0.1%", dimension: .share, value: 0.001), Case(text: "100%", dimension: .share, value: 1),
    Case(text: "0.7", dimension: .factor, value: 0.7), Case(text: "400%", dimension: .factor, value: 4),
    Case(text: "0.125", dimension: .factor, value: 0.125),
    Case(text: "8%/year", dimension: .rate, value: 0.08 / 365.25),
    Case(text: "0.02/year", dimension: .rate, value: 0.02 / 365.25),
    Case(text: "0.02/năm", dimension: .rate, value: 0.02 / 365.25), Case(text: "0.07/week", dimension: .rate, value: 0.01),
    Case(text: "1%/month", dimension: .rate, value: 0.01 / (365.25 / 12)),
    Case(text: "2850", dimension: .people, value: 2850), Case(text: "12", dimension: .count, value: 12),
    Case(text: "12 weeks", dimension: .duration, value: 84), Case(text: "1 year", dimension: .duration, value: 365.25),
    Case(text: "3 tháng", dimension: .duration, value: 3 * 365.25 / 12), Case(text: "4 tuần", dimension: .duration, value: 28),
    Case(text: "6 min", dimension: .minutes, value: 6), Case(text: "1 h", dimension: .minutes, value: 60),
    Case(text: "15 phút", dimension: .minutes, value: 15), Case(text: "1.5 giờ", dimension: .minutes, value: 90),
    Case(text: "0.3 h/week", dimension: .workingTime, value: 0.3 * 60 / 7),
    Case(text: "1 h/day", dimension: .workingTime, value: 60), Case(text: "70 phút/tuần", dimension: .workingTime, value: 10),
    Case(text: "2 triệu VND", dimension: .money, value: 2_000_000),
    Case(text: "1.5 tỷ VND", dimension: .money, value: 1_500_000_000),
    Case(text: "1.234567 triệu VND", dimension: .money, value: 1_234_567),
    Case(text: "40 triệu đồng", dimension: .money, value: 40_000_000),
    Case(text: "500000 VND", dimension: .money, value: 500_000),
    Case(text: "2 million VND", dimension: .money, value: 2_000_000),
    Case(text: "500 nghìn VND/month", dimension: .moneyPerMonth, value: 500_000),
    Case(text: "48 triệu VND/year", dimension: .moneyPerMonth, value: 4_000_000),
    Case(text: "17 nghìn VND/h", dimension: .moneyPerHour, value: 17_000),
    Case(text: "384/month", dimension: .perMonth, value: 384), Case(text: "4608/năm", dimension: .perMonth, value: 384),
    Case(text: "7/tuần", dimension: .perMonth, value: 365.25 / 12), Case(text: "2/day", dimension: .perMonth, value: 365.25 / 6),
    Case(text: "600 VND/person/month", dimension: .spendPerPerson, value: 600 / (365.25 / 12)),
    Case(text: "1.5", dimension: .number, value: 1.5),
  ]

  @Test("A quantity reads to the last bit, in the unit of its dimension", arguments: readable)
  func reads(_ written: Case) throws {
    #expect(try quantity(written.text, as: written.dimension) == written.value)
  }

  @Test("Decomposed letters make the same unit")
  func readsDecomposed() throws {
    let decomposed = String(String.UnicodeScalarView("2 triệu đồng".decomposedScalars))
    #expect(try quantity(decomposed, as: .money) == 2_000_000)
  }

  static let refused: [(String, Dimension, DiagnosticCode)] = [
    ("0.7", .share, .noUnit), ("4.5", .duration, .noUnit), ("500", .money, .noUnit), ("0.3", .rate, .noUnit),
    ("101%", .share, .shareRange), ("-5%", .share, .shareRange), ("4.5", .count, .notWhole), ("-1", .people, .notWhole),
    ("12 teams", .count, .unknownUnit), ("12 weeks", .count, .wrongDimension), ("70%", .duration, .wrongDimension),
    ("2 triệu VND", .moneyPerMonth, .wrongDimension), ("2 triệu VND/month", .money, .wrongDimension),
    ("2 triệu VND/week", .moneyPerMonth, .wrongDimension), ("0.3/year", .share, .wrongDimension),
    ("8%", .rate, .wrongDimension), ("1 h", .workingTime, .wrongDimension), ("3 days", .minutes, .wrongDimension),
    ("600 VND/month", .spendPerPerson, .wrongDimension), ("0.5 VND", .money, .notWholeDong), ("-0", .factor, .negative),
    ("-6 min", .minutes, .negative), ("6 mins", .minutes, .unknownUnit), ("2 trieu VND", .money, .unknownUnit),
    ("012", .count, .leadingZero), ("00.5", .factor, .leadingZero), ("1:30", .minutes, .sexagesimal),
    (".nan", .factor, .notFinite), ("inf", .rate, .notFinite), (String(repeating: "9", count: 400), .count, .notFinite),
    ("12,5%", .share, .decimalComma), ("2.850", .people, .thousandsSeparator), ("1.234.567 VND", .money, .thousandsSeparator),
    ("2 850", .people, .thousandsSeparator), ("1,234,567 VND", .money, .thousandsSeparator), ("1,3,8", .people, .notation),
    ("1.3.8", .people, .notation), ("1.234,5 VND", .money, .thousandsSeparator),
    ("1.125/year", .rate, .ambiguousSeparator),
    ("1_000", .count, .notation), ("0x1F", .count, .notation), ("1e3", .count, .notation), ("+5", .count, .notation),
    (".5", .factor, .notation), ("5.", .factor, .notation), ("yes", .count, .booleanWord), ("many", .count, .notANumber),
    ("½", .factor, .notANumber), ("٣", .count, .notANumber), ("", .count, .notANumber),
  ]

  @Test("What is no quantity of the dimension is refused for its own reason", arguments: refused)
  func refuses(_ text: String, _ dimension: Dimension, _ code: DiagnosticCode) {
    #expect(throws: QuantityFault.self) { try quantity(text, as: dimension) }
    do throws(QuantityFault) {
      _ = try quantity(text, as: dimension)
    } catch {
      #expect(error.code == code)
    }
  }

  @Test("Three decimals are read where nobody can take them for thousands")
  func readsThreeDecimals() throws {
    #expect(try quantity("0.125/year", as: .rate) == 0.125 / 365.25)
    #expect(try quantity("1.25/year", as: .rate) == 1.25 / 365.25)
  }

  @Test(
    "The fix offers the number that was meant",
    arguments: [("12,5%", "12.5%"), ("2.850", "2850"), ("1e3", "1000"), ("1_000", "1000"), ("012", "12")])
  func offersTheNumber(_ written: String, _ meant: String) {
    let dimension: Dimension = written.hasSuffix("%") ? .share : .count
    do throws(QuantityFault) {
      _ = try quantity(written, as: dimension)
      Issue.record("\(written) was read")
    } catch {
      #expect(error.arguments["instead"] ?? error.arguments["suggestion"] == .text(meant))
    }
  }
}
