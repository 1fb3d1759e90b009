import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Units and columns of reports")
struct UnitTests {
  private let row = "2024-01;ben-nghe;vneid;"

  private func one(_ unit: String, _ figure: String, above: String = "") throws -> Observation? {
    let reading = try TownStudy.reading(above + "Tháng;Xã;Chỉ tiêu;ĐVT;Lũy kế\n" + row + unit + ";" + figure)
    #expect(reading.isWhole, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    return reading.observations.first
  }

  @Test("Thousands and millions of a column of units scale counts")
  func scales() throws {
    let found = try one("nghìn người", "3,2")
    #expect(found?.numerator == ReportedNumber(3200, rounding: 50, text: "3,2"))
    #expect(try one("triệu người", "0,0032")?.numerator?.value == 3200)
    #expect(try one("nghìn người", "3,2 nghìn")?.numerator?.value == 3200)
    #expect(try one("Người", "3200")?.numerator?.value == 3200)
  }

  @Test("A unit above the table counts for all rows without one of their own")
  func above() throws {
    let table = "Tháng;Xã;Chỉ tiêu;Lũy kế\n" + row
    let read = { (title: String, figure: String) in try TownStudy.reading(title + ";;;\n" + table + figure).observations.first }
    #expect(try read("Đơn vị tính: nghìn người", "3,3")?.numerator?.value == 3300)
    #expect(try read("ĐVT: %", "54,1")?.rate?.value == 0.541)
    #expect(try one("Người", "3300", above: "ĐVT: %;;;;\n")?.numerator?.value == 3300)
  }

  @Test("Where the unit is percent, a percent sign in the cell says the same")
  func percent() throws {
    for figure in ["55", "55%"] { #expect(try one("%", figure)?.rate?.value == 0.55) }
  }

  @Test(
    "A unit that the indicator does not count, and fractions of people, are refused at their cells",
    arguments: [
      ("hộ;5", "2:24 S9209"), (";10 hộ", "2:25 S9209"), (";3.345,5", "2:25 S9210"), ("người;3345,5", "2:30 S9210"),
    ])
  func refused(_ cells: String, _ finding: String) throws {
    #expect(try TownStudy.findings("Tháng;Xã;Chỉ tiêu;ĐVT;Lũy kế\n" + row + cells) == [finding])
  }

  @Test(
    "A count that does not say whether it adds up means the same as a running total beside it",
    arguments: ["Thực hiện", "Kết quả", "Số đạt", "Số lượng"])
  func dropped(_ heading: String) throws {
    for headings in ["\(heading);Lũy kế", "Lũy kế;\(heading)"] {
      let findings = try TownStudy.reading("Tháng;Xã;Chỉ tiêu;\(headings)\n" + row + "40;3300").diagnostics
      #expect(findings.map(\.code) == [.columnTwice])
      #expect(findings.first?.rendered(in: .vi).contains("Trong kỳ") ?? false)
    }
    let beside = try TownStudy.observations("Tháng;Xã;Chỉ tiêu;Trong kỳ;\(heading)\n" + row + "40;3300")
    #expect(Set(beside.compactMap { $0.numerator?.value }) == [40, 3300])
  }

  @Test(
    "Two numbers in a cell are not two readings of one, whatever the notation",
    arguments: ["12.345/15.000 (82,3%)", "5.012 người (đạt 81,4%)", "5.012/6.160 (81.4%)"])
  func twoNumbers(_ figure: String) throws {
    for locale in [nil, Language.vi, .en] {
      let findings = try TownStudy.reading("Tháng;Xã;Chỉ tiêu;Lũy kế\n" + row + figure, locale: locale).diagnostics
      #expect(findings.map(\.code) == [.notAFigure])
      #expect(findings.first?.rendered(in: .en).contains("two columns") ?? false)
    }
  }

  @Test(
    "Usual headings are known",
    arguments: [
      ("Số người", Observation.Accumulation?.none), ("Thực hiện trong tháng", .inPeriod), ("Phát sinh trong tháng", .inPeriod),
      ("Số tăng trong tháng", .inPeriod), ("Kết quả đạt được", nil), ("Đạt", nil),
    ])
  func headings(_ heading: String, _ accumulation: Observation.Accumulation?) throws {
    let read = try TownStudy.observations("Ngày chốt số liệu;Xã;Tiêu chí;\(heading)\n31/01/2024;ben-nghe;vneid;5")
    #expect(read.map(\.numerator?.value) == [5] && read.map(\.accumulation) == [accumulation])
  }

  @Test("`% đạt` is a rate, and `Số hộ` counts households alone")
  func others() throws {
    #expect(try TownStudy.observations("Tháng;Chỉ tiêu;% đạt\n2024-01;vneid;55").map(\.rate?.value) == [0.55])
    #expect(try TownStudy.observations("Tháng;Chỉ tiêu;Số hộ\n2024-01;internet;55").map(\.numerator?.value) == [55])
    #expect(try TownStudy.findings("Tháng;Chỉ tiêu;Số hộ\n2024-01;vneid;55") == ["2:15 S9209"])
  }

  @Test("A month alone is one of the year in the title; without a year the finding says how to write it")
  func months() throws {
    let table = "Xã;Chỉ tiêu;Tháng 1;Tháng 2\nben-nghe;vneid;5;6"
    let read = try TownStudy.observations("KẾT QUẢ NĂM 2024;;;\n" + table)
    #expect(read.map(\.date) == [Day(iso: "2024-01-31"), Day(iso: "2024-02-29")])
    let findings = try TownStudy.reading(table).diagnostics
    #expect(findings.map(\.code) == [.notAReportDate, .notAReportDate])
  }
}
