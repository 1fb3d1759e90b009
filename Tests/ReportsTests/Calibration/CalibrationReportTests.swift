import Analyses
import Foundation
import LantoaKit
import PlanningDomain
import Reports
import Testing

/// Two wards of one city and what was reported of them; the figures are made up.
enum ReportedCity {
  static let places = """
    city: { title: { vi: Thành phố, en: City } }
    minh-tan: { title: Minh Tân, within: city, segments: { town: { title: { vi: Phố, en: Town }, counts: { people: 2000 } }, farm: { title: { vi: Ruộng, en: Farms }, counts: { people: 1000 } } } }
    dong-tam: { title: Đồng Tâm, within: city, segments: { town: { title: { vi: Phố, en: Town }, counts: { people: 3000 } } } }
    """
  static let indicators = """
    account: { title: { vi: Tài khoản, en: Account }, of: people, measure: ever, start: { between: [10%, 40%] }, diffusion: { p: { between: [0.02/year, 0.6/year] }, q: 0/year } }
    phone: { title: { vi: Điện thoại, en: Phone }, of: people, start: { between: [50%, 80%] }, diffusion: { p: 0.1/year, q: 0/year } }
    """

  static func study() throws -> Study { try WrittenStudy.study(places: places, indicators: indicators) }

  /// A figure of accounts.
  static func figure(_ row: Int, _ month: Int, _ region: Region, segment: SegmentID? = nil, _ count: Double, of whole: Double)
    throws -> Observation
  {
    let date = try #require(Day(year: 2023, month: month, day: 28))
    return Observation(
      origin: Observation.Origin(file: "so-lieu.csv", row: row), subject: .indicator("account"), area: .region(region),
      segment: segment, date: date, numerator: ReportedNumber(count, text: "\(Int(count))"),
      denominator: ReportedNumber(whole, text: "\(Int(whole))"))
  }

  /// Of a segment, a place and an area, and two that nothing can be learned from.
  static func figures() throws -> [Observation] {
    try [
      figure(2, 3, .area("city"), 1520, of: 6000), figure(3, 6, .area("city"), 1790, of: 6000),
      figure(4, 6, .place("dong-tam"), 905, of: 3000), figure(5, 9, .place("minh-tan"), segment: "farm", 331, of: 1000),
      figure(6, 11, .area("city"), 6000, of: 6000), figure(7, 8, .place("dong-tam"), 3500, of: 3000),
    ]
  }

  static func calibration() throws -> Calibration { try result.get() }

  private static let result = Result {
    let study = try Self.study()
    return try Calibration(study, evidence: Evidence(figures(), study: study))
  }

  static let facts = RunFacts(
    studyHash: "7f3a91c07f3a91c0", version: "0.3.0", runCode: "7f3a-7",
    data: [RunFacts.Table(path: "so-lieu.csv", hash: "0011223344556677")])

  static func page(_ language: Language) throws -> String {
    try CalibrationReport(calibration(), language: language, footer: facts).text(Style(width: 160))
      .replacing("\u{A0}", with: " ")
  }
}

@Suite("Calibrations as they are read")
struct CalibrationReportTests {
  @Test("Each figure that was not used stands with its row and the reason")
  func unused() throws {
    let vi = try WrittenStudy.table("Số liệu không dùng", in: ReportedCity.page(.vi))
    #expect(vi.contains { $0.contains("so-lieu.csv:6") && $0.contains("đúng 100 %") })
    #expect(vi.contains { $0.contains("so-lieu.csv:7") && $0.contains("lớn hơn tổng số") })
    let en = try WrittenStudy.table("Figures not used", in: ReportedCity.page(.en))
    #expect(en.contains { $0.contains("so-lieu.csv:7") && $0.contains("exceeds its whole") && $0.contains("“3500”") })
    #expect(en.count == 4)
  }

  @Test("With two dates it speaks of where things stand, and of an indicator without figures of nothing but its ranges")
  func claims() throws {
    let vi = try WrittenStudy.table("Số liệu đủ để nói gì", in: ReportedCity.page(.vi))
    #expect(vi.contains { $0.contains("Tài khoản") && $0.contains("đang ở mức nào") })
    #expect(vi.contains { $0.contains("Điện thoại") && $0.contains("chưa có số liệu") })
    let en = try WrittenStudy.table("What the figures are enough", in: ReportedCity.page(.en))
    #expect(en.contains { $0.contains("Account") && $0.contains("where things stand") })
  }

  @Test("A number has its ranges before and after in the unit it is written in, and a verdict in words")
  func numbers() throws {
    let en = try WrittenStudy.table("Numbers before and after", in: ReportedCity.page(.en)).joined(separator: "\n")
    #expect(en.contains("Account – start") && en.contains("(indicators.account.start)") && en.contains("10–40%"))
    #expect(en.contains("0.02–0.60/year") && en.contains("identified"))
    let vi = try WrittenStudy.table("Các số trước và sau", in: ReportedCity.page(.vi)).joined(separator: "\n")
    #expect(vi.contains("Tài khoản – mức đầu kỳ") && vi.contains("xác định"))
    #expect(try ReportedCity.page(.en).contains("1 other number with a range has nothing to do with the figures"))
  }

  @Test("Figures of an area, a place and a segment stand beside what is expected of them")
  func figures() throws {
    let en = try WrittenStudy.table("Figures beside", in: ReportedCity.page(.en))
    for (whom, row, share) in [
      ("", 2, "25.3%"), ("", 3, "29.8%"), ("Đồng Tâm", 4, "30.2%"), ("Minh Tân – Farms", 5, "33.1%"),
    ] {
      let own = en.filter { $0.contains("so-lieu.csv:\(row)") && $0.contains(share) }
      #expect(own.contains { whom.isEmpty || $0.contains(whom) }, "\(whom)")
    }
    let vi = try WrittenStudy.table("Số liệu bên cạnh", in: ReportedCity.page(.vi))
    #expect(vi.contains { $0.contains("Minh Tân – Ruộng") && $0.contains("28/09/2023") && $0.contains("33,1%") })
  }

  @Test("It says whether it converged, and the foot names study, data, version and seed")
  func foot() throws {
    let (vi, en) = (try ReportedCity.page(.vi), try ReportedCity.page(.en))
    let isConverged = try #require(try ReportedCity.calibration().convergence).isConverged
    #expect(vi.contains("Phép hiệu chỉnh đã hội tụ.") == isConverged && en.contains("The fit has converged.") == isConverged)
    #expect(vi.contains("4 số liệu được dùng, 2 không dùng") && en.contains("4 figures used, 2 not"))
    for word in ["study test, file 7f3a91c07f3a", "data so-lieu.csv, file 001122334455", "lantoa 0.3.0", "seed 7"] {
      #expect(en.contains(word), "\(word)")
    }
    #expect(vi.contains("số liệu so-lieu.csv, mã tệp 001122334455"))
  }

  @Test("JSON and CSV hold every number and figure, the same bytes each time")
  func machine() throws {
    let calibration = try ReportedCity.calibration()
    let report = try CalibrationReport(calibration, language: .en, footer: ReportedCity.facts)
    let object = try #require(JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    #expect((object["numbers"] as? [Any])?.count == calibration.numbers.count && calibration.numbers.count == 2)
    #expect((object["figures"] as? [Any])?.count == 4 && (object["unused"] as? [Any])?.count == 2)
    #expect((object["data"] as? [[String: String]])?.first?["hash"] == "0011223344556677")
    let lines = report.csv().split(separator: "\r\n")
    #expect(lines[0] == "kind,path,indicator,area,place,segment,date,row,statistic,value")
    let prior = try #require(lines.first { $0.hasPrefix("number,indicators.account.start,,,,,,,prior_q05,") })
    #expect(abs(try #require(Double(prior.split(separator: ",").last ?? "")) - 0.1) < 1e-12)
    #expect(lines.contains { $0.hasPrefix("figure,,account,,minh-tan,farm,2023-09-28,so-lieu.csv:5,share,0.331") })
    let again = try Calibration(ReportedCity.study(), evidence: Evidence(ReportedCity.figures(), study: ReportedCity.study()))
    #expect(try CalibrationReport(again, language: .en, footer: ReportedCity.facts).json() == report.json())
  }

  @Test("Without a figure to learn from it says so and shows no number")
  func empty() throws {
    let study = try ReportedCity.study()
    let calibration = try Calibration(study, evidence: Evidence([], study: study))
    let page = try CalibrationReport(calibration, language: .vi, footer: ReportedCity.facts).text(Style(width: 160))
    #expect(page.contains("Không có số liệu nào dùng được") && !page.contains("Các số trước và sau"))
  }
}

@Suite("Fitted studies as they are read")
struct FittedPageTests {
  private static func fitted() throws -> Study {
    var study = try ReportedCity.study()
    let start = try #require(study.inputs.first { $0.path == "indicators.account.start" })
    let p = try #require(study.inputs.first { $0.path == "indicators.account.diffusion.p" })
    study.sources.append(
      Source(id: "made", title: LocalizedText(vi: "Số liệu tháng", en: "Monthly figures"), document: nil, grade: .derived))
    study.posterior = Posterior(
      columns: [
        Posterior.Column(path: start.path, prior: start.distribution, values: [0.21, 0.22, 0.23]),
        Posterior.Column(path: p.path, prior: p.distribution, values: [0.0003, 0.0004, 0.0005], isLearned: false),
      ],
      fit: Posterior.Fit(files: [.init(name: "so-lieu.csv", hash: "0011223344556677")], version: "0.3.0", seed: 7, source: "made")
    )
    return study
  }

  @Test("A number that figures told of counts as derived; its range and source are those of the draws")
  func assumptions() throws {
    let (before, after) = (try ReportedCity.study(), try Self.fitted())
    #expect(AssumptionCount(after).assumptions == AssumptionCount(before).assumptions - 1)
    #expect(AssumptionCount(after).inputs == AssumptionCount(before).inputs)
    let page = try WrittenStudy.page(WrittenStudy.drawn(after), .en, [.assumptions], width: 160)
    let row = try #require(page.split(separator: "\n").first { $0.contains("Account – start") })
    #expect(row.contains("21.1–22.9%") && row.contains("Monthly figures") && row.contains("derived"))
    let unlearned = try #require(page.split(separator: "\n").first { $0.contains("Account – own initiative") })
    #expect(!unlearned.contains("Monthly figures") && unlearned.contains("assumption"))
    #expect(page.contains("fitted to so-lieu.csv, file 001122334455"))
  }

  @Test("It has the same bytes from any number of threads, and each draw takes its row")
  func threads() throws {
    var ensemble = try Ensemble(Self.fitted(), draws: 37)
    ensemble.threads = 1
    let one = try TidyCSV(StudyAnswers(ensemble)).text()
    for threads in [2, 3] {
      ensemble.threads = threads
      #expect(try TidyCSV(StudyAnswers(ensemble)).text() == one)
    }
    #expect(try TidyCSV(StudyAnswers(Ensemble(ReportedCity.study(), draws: 37))).text() != one)
  }
}
