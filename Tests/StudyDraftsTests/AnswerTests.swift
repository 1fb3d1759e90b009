import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

@Suite("Answers")
struct AnswerTests {
  static let ward = ["place": "Phường Âu Lâu", "year": "2026", "groups": "12", "households": "1.944", "population": "7.500"]

  @Test("What the planner says stands in the file with its source")
  func given() throws {
    let given = Self.ward.merging([
      "farming": "40%", "indicators": "vneid-2, bills-cashless", "report": "Báo cáo 12/BC-UBND", "value.vneid-2": "45,5 %",
      "seen": "14/12/2025", "of.vneid-2": "18+", "value.bills-cashless": "30–35%", "target.vneid-2": "70",
      "target.bills-cashless": "none",
      "teams": "12", "members": "7", "hours": "0.5", "pay": "500.000 đ/tháng", "resolution": "NQ 60/2022/NQ-HĐND",
      "budget": "120 triệu", "media": "1,5 triệu", "works": "40 triệu", "works-by": "30/6/2026", "criteria": "17", "met": "14",
      "missing": "vneid-2", "options": "half-the-teams, teams-by-budget, more-messages",
    ]) { $1 }
    let study = try study(given)
    func text(_ path: String) -> String? { study.input(path)?.text }
    #expect(text("indicators.vneid-2.start") == "45.5%")
    #expect(text("indicators.bills-cashless.start") == "between: [30%, 35%]")
    #expect(text("places.phuong-au-lau.segments.farming.counts.residents") == "3000")
    #expect(text("levers.teams.hours") == "0.5 h/week" && text("levers.teams.members") == "7")
    #expect(text("levers.teams.cost.running.price") == "500000 đ/tháng")
    #expect(study.input("levers.teams.cost.running.price")?.source == "resolution")
    #expect(study.sources.first { $0.id == "resolution" }?.title.vi == "NQ 60/2022/NQ-HĐND")
    #expect(study.input("indicators.vneid-2.start")?.source == "report")
    #expect(study.sources.first { $0.id == "report" }?.grade == .document)
    let plan = study.scenarios[0]
    #expect(plan.indicators.first?.adoption?.population == "residents18")
    #expect(plan.funds.first { $0.id == "recurrent" }?.yearlyLimit == 120_000_000)
    #expect(study.targets.map(\.last.share) == [0.7])
    let level = try #require(study.levels.first)
    #expect(level.criteria == 17 && level.mandatory == ["vneid-2-target"] && level.unlisted != nil)
    #expect(study.scenarios.map(\.id.text) == ["as-planned", "half-the-teams", "teams-by-budget", "more-messages"])
    #expect(study.period.from == Day(iso: "2026-01-01"))
  }

  @Test("A figure seen within the year begins the plan on that day")
  func seenInYear() throws {
    let study = try study(["kind": "commune", "year": "2026", "seen": "2026-05-14"])
    #expect(study.period.from == Day(iso: "2026-05-14"))
    #expect(!study.scenarios[0].calendar.contains { $0.id == "tet" })
  }

  @Test("A start at or near the ceiling lifts the ceiling", arguments: ["91%", "95%", "99.5%", "100%"])
  func nearCeiling(_ share: String) throws {
    let study = try study([
      "kind": "upland-commune", "year": "2026", "indicators": "vneid-2", "value.vneid-2": share, "target.vneid-2": "none",
    ])
    #expect(study.targets.isEmpty)
  }

  @Test("One segment where nobody or everybody is hard to reach", arguments: ["0%", "100%"])
  func oneSegment(_ share: String) throws {
    #expect(try study(["year": "2026", "farming": share]).scenarios[0].places[0].segments.count == 1)
  }

  @Test("A place without teams has only what it has", arguments: ["0", "1 triệu"])
  func withoutTeams(_ media: String) throws {
    let study = try study(["year": "2026", "teams": "0", "media": media])
    #expect(!study.scenarios[0].levers.contains { $0.team != nil })
    #expect(study.scenarios.map(\.id.text) == (media == "0" ? ["as-planned"] : ["as-planned", "no-outreach"]))
  }

  @Test("Names keep their letters, and identifiers lose their marks")
  func names() throws {
    #expect(try draft(["place": "Phường Nguyễn Thái Học", "year": "2026"]).id == "phuong-nguyen-thai-hoc-2026")
    #expect(try draft(["place": "Xã \"Đắk\" \\ Hà", "year": "2026"]).id == "xa-dak-ha-2026")
    #expect(try study(["place": "Xã \"Đắk\" \\ Hà", "year": "2026"]).title.vi == "Xã \"Đắk\" \\ Hà, năm 2026")
    for name in ["Town", "Farming", "2026", "Ω"] { _ = try study(["place": name + " x", "year": "2026"]) }
    _ = try study(["place": "Town", "year": "2026"])
  }
}
