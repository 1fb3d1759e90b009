import Analyses
import Foundation
import PlanningDomain
import Reports
import Testing

@Suite struct MachineFormatTests {
  @Test("The CSV has a row for every combination and no number that is not finite")
  func csv() throws {
    let answers = try SampleAnswers.drawn()
    let lines = try TidyCSV(answers).text().components(separatedBy: "\r\n")
    #expect(lines.first == "scenario,area,place,segment,indicator,measure,date,statistic,value")
    #expect(lines.last == "")
    let rows = lines.dropFirst().dropLast().map { $0.components(separatedBy: ",") }
    // 9 parts × 3 adoption indicators × 3 measures and 3 parts of a milestone, on 6 dates, 7 statistics, 3 scenarios.
    #expect(rows.count == 84 * 6 * 7 * 3)
    #expect(rows.allSatisfy { $0.count == 9 })
    #expect(rows.allSatisfy { row in Double(row[8]).map(\.isFinite) == true })
    #expect(Set(rows.map { $0[7] }) == ["central", "mean", "q05", "q25", "q50", "q75", "q95"])
    #expect(Set(rows.filter { $0[4] == "halls" }.map { $0[5] }) == ["share"])
    #expect(Set(rows.map { $0.dropLast().joined(separator: ",") }).count == rows.count)
    #expect(rows.map { $0[0] }.first == "as-planned")
  }

  @Test("Counts of parts add up to the count of all on the central path")
  func sums() throws {
    let rows = try TidyCSV(SampleAnswers.central()).text().components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
    let central = rows.filter { $0.first == "as-planned" && $0[4...7].joined(separator: " ") == "vneid ever 2023-12-31 central" }
    func value(_ place: String, _ segment: String) throws -> Double {
      let row = try #require(central.first { $0[2] == place && $0[3] == segment })
      return try #require(Double(row[8]))
    }
    let all = try value("", "")
    #expect(abs(try value("pu-trang", "") + value("nghia-lo", "") - all) < 1e-9)
    #expect(abs(try value("", "town") + value("", "farming") - all) < 1e-9)
  }

  @Test("A deterministic run gives only central values")
  func deterministic() throws {
    let rows = try TidyCSV(SampleAnswers.central()).text().components(separatedBy: "\r\n").dropFirst().dropLast()
    #expect(rows.allSatisfy { $0.contains(",central,") })
    #expect(rows.count == 84 * 6 * 3)
    let json = try object(JSONReport(SampleAnswers.central(), run: SampleAnswers.facts).text())
    let projections = try #require(json["projections"] as? [[String: Any]])
    #expect(Set(projections.compactMap { $0["statistic"] as? String }) == ["central"])
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("The JSON holds study, run, scenarios, projections, assumptions and conclusion")
  func json() throws {
    let answers = try SampleAnswers.drawn()
    let json = try object(JSONReport(answers, run: SampleAnswers.facts).text())
    #expect(json["schema"] as? Int == 1)
    let study = try #require(json["study"] as? [String: Any])
    #expect(study["hash"] as? String == "7f3a91c0")
    #expect((study["title"] as? [String: String])?["en"] == "Two wards in 2023")
    let run = try #require(json["run"] as? [String: Any])
    #expect(run["seed"] as? UInt64 == 20_230_101)
    #expect(run["draws"] as? Int == 40)
    #expect(run["resolution"] as? String == "week")
    let scenarios = try #require(json["scenarios"] as? [[String: Any]])
    #expect(scenarios.compactMap { $0["id"] as? String } == ["as-planned", "half-the-teams", "no-outreach"])
    let cost = try #require(scenarios[0]["cost"] as? [String: Any])
    #expect(cost["central"] as? Double == 324_000_000)
    #expect((cost["byFundYear"] as? [[String: Any]])?.count == 3)
    let targets = try #require(scenarios[0]["targets"] as? [[String: Any]])
    // One over all for each target, and one in each place for the target that asks for each.
    #expect(targets.count == 5)
    #expect(targets[0]["place"] is NSNull)
    #expect(targets[0]["need"] as? Double == 3_990)
    #expect(try #require(targets[0]["error"] as? Double) > 0)
    #expect((scenarios[0]["levels"] as? [[String: Any]])?.count == 2)
    #expect((scenarios[0]["againstReference"] as? [Any])?.isEmpty == true)
    #expect((scenarios[1]["againstReference"] as? [Any])?.count == 3)
    #expect((scenarios[0]["estimate"] as? [[String: Any]])?.count == 3)
    #expect((json["projections"] as? [Any])?.count == 84 * 6 * 7 * 3)
    #expect((json["assumptions"] as? [String: Any])?["assumptions"] as? Int == 3)
    #expect((json["conclusion"] as? [String: Any])?["mostLikely"] as? String == answers.conclusion.mostLikely?.text)
  }

  @Test("A seed of 64 bits stays a whole number")
  func seed() throws {
    let answers = try StudyAnswers(Ensemble(SampleStudy.study(scenarios: 1, draws: 2), seed: .max))
    #expect(try JSONReport(answers, run: SampleAnswers.facts).text().contains("\"seed\":18446744073709551615"))
  }

  @Test("The same answers give the same JSON and CSV")
  func repeatable() throws {
    let answers = try SampleAnswers.drawn()
    #expect(try JSONReport(answers, run: SampleAnswers.facts).text() == JSONReport(answers, run: SampleAnswers.facts).text())
    #expect(try TidyCSV(answers).text() == TidyCSV(answers).text())
  }
}
