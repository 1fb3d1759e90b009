import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Tables of reports")
struct TableTests {
  @Test("A long table in Vietnamese gives every field, titles above it and totals")
  func long() throws {
    let text = """
      BIỂU SỐ 1;;;;;;;;;;;
      Kèm theo Báo cáo, số liệu tháng 3;;;;;;;;;;;
      STT;Xã/phường;Đối tượng;Chỉ tiêu;Đến ngày;Số đạt;Tổng số;Tỷ lệ (%);Kế hoạch;Tăng (%);Nguồn;Ghi chú
      (1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12)
      1;Bến Nghé;;Kích hoạt VNeID mức 2;31/3/2024;3449;3452;99,91;80 %;+7,77;Công an phường;ước
      2;PHƯỜNG MINH TÂN;nông dân;vneid;31/3/2024;hơn 1.200;2000;gần 65;1800;-;-;
      ;Toàn xã;;internet;31/3/2024;;;72,5;;;;

      ;;;;;;;;;;Người lập biểu;
      """
    let observations = try TownStudy.observations(text, locale: .vi)
    try #require(observations.count == 3)
    let first = observations[0]
    #expect(first.origin == Observation.Origin(file: "so-lieu.csv", row: 5))
    #expect(first.indicator == "vneid" && first.region == .place("ben-nghe") && first.segment == nil)
    #expect(first.date == Day(iso: "2024-03-31") && first.period == nil)
    #expect(first.numerator?.value == 3449 && first.denominator?.value == 3452)
    #expect(first.rate == ReportedNumber(0.9991, rounding: 0.00005, text: "99,91"))
    #expect(first.goal?.value == 0.8 && first.relativeChange?.value == 0.0777 && first.source == "Công an phường")
    let second = observations[1]
    #expect(second.region == .place("minh-tan") && second.segment == "farming" && second.goal?.value == 1800)
    #expect(second.numerator?.bound == .atLeast && second.numerator?.value == 1200)
    #expect(second.rate?.bound == .atMost && second.relativeChange == nil)
    #expect(observations[2].region == .all && observations[2].rate?.value == 0.725)
  }

  @Test("Headings may lack their accents or be English, and columns stand apart by tabs")
  func otherHeadings() throws {
    let plain = "dia phuong\tthang\tchi tieu\ttu so\tmau so\ttrong bao cao\n"
    #expect(try TownStudy.findings(plain + "ben-nghe\t2024-01\tvneid\t1\t2\t3") == ["1:40 S9006"])
    let english = "ward\tperiod\tindicator\tnumerator\tdenominator\tname in report\treported on\taccumulation\n"
    let row = "Bến Nghé ward\tQ1 2024\tVNeID level 2 activated\t5\t10\tissued\t2024-04-05\tcumulative"
    let observation = try #require(try TownStudy.observations(english + row).first)
    #expect(observation.date == Day(iso: "2024-03-31") && observation.period?.from == Day(iso: "2024-01-01"))
    #expect(observation.wording == "issued" && observation.accumulation == .cumulative)
    #expect(observation.reportedOn == Day(iso: "2024-04-05"))
  }

  @Test("Two heading rows give each column its indicator; a group stands for the empty cells to its right")
  func groups() throws {
    let text = """
      STT,Địa phương,Ngày,Kích hoạt VNeID mức 2,,,Hộ có Internet,
      ,,,Số đạt,Tổng số,Tỷ lệ (%),Số đạt,Tổng số
      1,Bến Nghé,31/12/2023,3449,3452,"99,91",500,900
      2,Phường Minh Tân,31/12/2023,-,,,1200,2000
      """
    let observations = try TownStudy.observations(text)
    #expect(observations.map(\.indicator) == ["vneid", "internet", "internet"])
    #expect(observations.compactMap { $0.numerator?.value } == [3449, 500, 1200])
    #expect(observations[0].rate?.value == 0.9991 && observations[1].rate == nil)
  }

  @Test("Dates may head groups, with sums and additions of the period below them")
  func dates() throws {
    let text = """
      Địa phương;Chỉ tiêu;Tháng 1/2024;;Tháng 2/2024;
      ;;Trong kỳ;Lũy kế;Trong kỳ;Lũy kế
      Bến Nghé;vneid;20;120;10;130
      """
    let observations = try TownStudy.observations(text, cutOff: 14)
    #expect(observations.map(\.date) == ["2024-01-14", "2024-01-14", "2024-02-14", "2024-02-14"].map { Day(iso: $0) })
    #expect(observations.map(\.accumulation) == [.inPeriod, .cumulative, .inPeriod, .cumulative])
    #expect(observations.compactMap { $0.numerator?.value } == [20, 120, 10, 130])
    #expect(observations[2].period?.from == Day(iso: "2024-01-15"))
  }

  @Test("Indicators may be the columns, and a row of names and dates below headings is no heading")
  func indicatorColumns() throws {
    let text = """
      Ngày;Địa phương;Kích hoạt VNeID mức 2 (%);Hộ có Internet
      2024-01;Bến Nghé;74;
      """
    let observations = try TownStudy.observations(text)
    #expect(observations.count == 1)
    #expect(observations[0].rate?.value == 0.74)
    let long = "Chỉ tiêu;Tháng;Số đạt;Tổng số\nvneid;2024-01;;\nvneid;2024-02;5;"
    let reading = try TownStudy.reading(long)
    #expect(reading.observations.map(\.region) == [.all] && reading.diagnostics.map(\.code) == [.unfilledRows])
  }

  @Test("A unit in the headings or in a column of its own decides what a figure is")
  func units() throws {
    let scaled = "Tháng;Đại lượng;Số lượng (nghìn người)\n2024-01;Thuê bao;22,3"
    #expect(try TownStudy.observations(scaled).first?.numerator == ReportedNumber(22_300, rounding: 50, text: "22,3"))
    let unit = "Tháng;Chỉ tiêu;ĐVT;Giá trị\n2024-01;vneid;%;74\n2024-01;internet;Hộ;740"
    let observations = try TownStudy.observations(unit)
    #expect(observations[0].rate?.value == 0.74 && observations[1].numerator?.value == 740)
    let achieved = "Chỉ tiêu;ĐVT;Kế hoạch năm 2024;Thực hiện đến 30/6/2024\nvneid;%;80;74"
    let dated = try TownStudy.observations(achieved)
    #expect(dated.map(\.date) == [Day(iso: "2024-12-31"), Day(iso: "2024-06-30")])
    #expect(dated[0].goal?.value == 0.8 && dated[1].rate?.value == 0.74 && dated[1].numerator == nil)
    let quantity = try #require(try TownStudy.observations(scaled).first)
    #expect(quantity.subject == .quantity("Thuê bao") && quantity.indicator == nil)
  }

  @Test("Places are known by id, title, with and without the word for their kind where one has the name")
  func places() throws {
    let heading = "Xã,Tháng,Chỉ tiêu,Số đạt\n"
    for (name, region) in [
      ("ben-nghe", Region.place("ben-nghe")), ("Bến Nghé", .place("ben-nghe")), ("P. Bến Nghé", .place("ben-nghe")),
      ("bến nghé WARD", .place("ben-nghe")), ("xã Minh Tân", .place("xa-minh-tan")), ("Vùng Tây Bắc", .area("tay-bac")),
      ("north-west", .area("tay-bac")), ("Tổng cộng", .all),
    ] {
      #expect(try TownStudy.observations(heading + "\(name),2024-01,vneid,5").map(\.region) == [region], "\(name)")
    }
    #expect(try TownStudy.findings(heading + "Minh Tân,2024-01,vneid,5") == ["2:1 S9102"])
    #expect(try TownStudy.findings(heading + "Bến Nghê 2,2024-01,vneid,5") == ["2:1 S9101"])
  }

  @Test("A former place is known by the mapping alone, and one named like a place of the study on its days only")
  func formerPlaces() throws {
    let boundaries = Boundaries(moves: [
      .init(from: "Xã Cũ", to: "ben-nghe", weight: 1),
      .init(from: "Xã Minh Tân", to: "minh-tan", weight: 1, validThrough: Day(iso: "2022-12-31")),
    ])
    let text = "Xã,Tháng,Chỉ tiêu,Số đạt\nxã cũ,2024-01,vneid,5\nXã Minh Tân,2022-06,vneid,6\nXã Minh Tân,2024-06,vneid,7"
    #expect(
      try TownStudy.observations(text, boundaries: boundaries).map(\.area) == [
        .former("Xã Cũ"), .former("Xã Minh Tân"), .region(.place("xa-minh-tan")),
      ])
  }

  @Test("All errors of a file come in one pass, and sound rows are read beside them")
  func allAtOnce() throws {
    let text = """
      Xã,Tháng,Chỉ tiêu,Nhóm,Số đạt,Tỷ lệ
      Bến Nghé,2024-13,vneid,,5,
      Nơi Khác,2024-01,vneit,,5,
      Bến Nghé,2024-01,vneid,farming,"1,234",74
      Bến Nghé,2024-01,vneid,town,-5,
      ,2024-01,vneid,,5,
      Bến Nghé,2024-01,vneid,town,5,74%
      """
    let reading = try TownStudy.reading(text)
    #expect(
      reading.diagnostics.map { "\($0.position.line) \($0.code)" } == [
        "2 notAReportDate", "3 unknownPlace", "3 unknownDataIndicator", "4 twoNumberReadings", "4 shareWithoutPercent",
        "5 negativeCount", "6 dataCellEmpty",
      ])
    #expect(reading.observations.map(\.origin.row) == [7])
    #expect(!reading.isWhole)
  }
}
