import Foundation
import LantoaKit
import Reports
import Testing

@Suite("The page of an audit")
struct AuditReportTests {
  private func row(
    _ row: Int, _ count: Double, of whole: Double?, _ rate: Double?, accumulation: Observation.Accumulation? = nil, date: String
  ) throws -> Observation {
    Observation(
      origin: .init(file: "số liệu.csv", row: row), subject: .indicator("vneid"), area: .region(.all),
      date: try #require(Day(iso: date)), accumulation: accumulation, numerator: ReportedNumber(count, text: "\(Int(count))"),
      denominator: whole.map { ReportedNumber($0, text: "\(Int($0))") },
      rate: rate.map { ReportedNumber($0, rounding: 0.00005, text: "99,96 %") })
  }

  private func audit() throws -> Audit {
    let study = try SampleStudy.study(scenarios: 1, draws: 1)
    return try Audit(
      study,
      [
        try row(2, 3449, of: 3452, 0.9996, date: "2023-03-14"), try row(3, 3460, of: 3452, nil, date: "2023-06-14"),
        try row(4, 300, of: 3452, nil, accumulation: .cumulative, date: "2023-09-14"),
      ])
  }

  @Test(
    "It shows the figures as written and as worked out, the causes, what to do and what accepting them does, in both languages")
  func page() throws {
    let audit = try audit()
    #expect(audit.hasContradictions)
    let vi = try AuditReport(audit, language: .vi).text(Style(width: 120))
    for text in [
      "D101", "mâu thuẫn", "“99,96 %”", "99,91%", "+0,05 điểm", "số liệu.csv:2", "Nguyên nhân có thể", "Cần làm",
      "Nếu chấp nhận số này",
    ] {
      #expect(vi.replacing("\u{A0}", with: " ").contains(text), "\(text) in\n\(vi)")
    }
    let en = try AuditReport(audit, language: .en).markdown()
    for text in ["D103", "contradiction", "99.91%", "Likely causes", "What to do", "If it is accepted", "not calibrated to"] {
      #expect(en.contains(text), "\(text) in\n\(en)")
    }
  }

  @Test("In machine forms points are points, and numbers below 0 stay numbers")
  func pointsAndNegatives() throws {
    let csv = try AuditReport(try audit(), language: .en).csv()
    let differences = csv.split(separator: "\r\n").filter { $0.contains(",difference,") }
    #expect(differences.contains { $0.contains(",D101,") && $0.hasSuffix(",points") && $0.contains(",0.0469") }, "\(differences)")
    #expect(differences.contains { $0.contains(",D104,") && $0.hasSuffix(",,-3160.0,members") }, "\(differences)")
    #expect(!csv.contains("'-"))
  }

  @Test("Where there are no figures it does not say that they agree")
  func nothing() throws {
    let audit = try Audit(try SampleStudy.study(scenarios: 1, draws: 1), [])
    #expect(try AuditReport(audit, language: .en).text(Style(width: 120)).contains("There are no figures to be checked."))
    #expect(try AuditReport(audit, language: .vi).text(Style(width: 120)).contains("Chưa có số liệu nào"))
  }

  @Test("The machine forms hold every figure at full precision, the same in both languages")
  func machines() throws {
    let audit = try audit()
    let (vi, en) = (try AuditReport(audit, language: .vi), try AuditReport(audit, language: .en))
    #expect(
      vi.csv() == en.csv()
        && vi.csv().contains("1,D101,contradiction,false,vneid,computedShare,số liệu.csv,,2,2023-03-14,,0.999130"))
    let json = try vi.json()
    #expect(try en.json() == json)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let findings = try #require(value?["findings"] as? [[String: Any]])
    #expect(findings.count == audit.findings.count && value?["contradictions"] as? Int == audit.count(.contradiction))
    for finding in findings {
      for key in ["title", "remedy", "effectText"] {
        let text = try #require(finding[key] as? [String: String])
        #expect(text["vi"]?.isEmpty == false && text["en"]?.isEmpty == false && text["vi"] != text["en"], "\(key)")
      }
      #expect((finding["causes"] as? [Any])?.isEmpty == false)
    }
  }
}
