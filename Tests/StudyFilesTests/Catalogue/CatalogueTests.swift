import Foundation
import PlanningDomain
import StudyFiles
import Testing

@Suite("The catalogue")
struct CatalogueTests {
  private static let base = WardStudy.text.replacing(
    """
        title: { vi: Kích hoạt tài khoản VNeID mức 2, en: VNeID level 2 activated }
        pillar: society
        of: residents14
        measure: ever
        start: { value: 20%, source: estimate }
        diffusion:
          p: { between: [0.02/year, 0.10/year], source: estimate }
          q: { between: [0.4/year, 2.5/year], source: estimate }
        lapse: { between: [2%/year, 5%/year], source: estimate }
        ceiling: { by: { town: 94%, farming: 80% }, source: estimate }

    """,
    with: """
          like: catalogue/vneid-2
          start: { value: 20%, source: estimate }
          diffusion: { q: 1.5/year }
          ceiling: { by: { town: 94%, farming: 80% }, source: estimate }

      """)

  private func study(_ text: String) throws -> Study {
    let reading = StudyFile.read(text: text, name: "ward.yaml")
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  private func study(replacing old: String, with new: String) throws -> Study {
    #expect(WardStudy.text.contains(old))
    return try study(WardStudy.text.replacing(old, with: new, maxReplacements: 1))
  }

  @Test("What the study writes stands, p and q each by itself; the rest is the entry's")
  func replacement() throws {
    #expect(Self.base != WardStudy.text)
    let study = try study(Self.base)
    let indicator = try #require(study.scenarios[0].indicators.first { $0.id.text == "vneid" })
    let adoption = try #require(indicator.adoption)
    #expect(indicator.title.en.hasPrefix("VNeID level 2 activated (aged 14"))
    #expect(adoption.measure == .ever && adoption.population == PopulationID("residents14"))
    #expect(adoption.innovation.otherwise?.distribution == .betweenLogNormal(lower: 0.0007 / 365.25, upper: 0.055 / 365.25))
    #expect(adoption.imitation.otherwise?.distribution == .fixed(1.5 / 365.25))
    #expect(adoption.lapse.otherwise?.distribution == .betweenLogNormal(lower: 0.02 / 365.25, upper: 0.05 / 365.25))
    #expect(adoption.ceiling.scoped.count == 2 && adoption.ceiling.otherwise == nil)
  }

  @Test("Numbers taken name their entry and its source; those written do not")
  func origins() throws {
    let study = try study(Self.base)
    let origins = Dictionary(
      uniqueKeysWithValues: study.inputs.filter { $0.path.hasPrefix("indicators.vneid") }.map { ($0.path, $0.origin) })
    #expect(
      origins == [
        "indicators.vneid.start": nil, "indicators.vneid.diffusion.p": "catalogue/vneid-2", "indicators.vneid.diffusion.q": nil,
        "indicators.vneid.lapse": "catalogue/vneid-2", "indicators.vneid.ceiling.by.town": nil,
        "indicators.vneid.ceiling.by.farming": nil,
      ])
    let lapse = try #require(study.inputs.first { $0.path == "indicators.vneid.lapse" })
    #expect(lapse.text == "between: [2%/year, 5%/year]")
    let source = try #require(study.sources.first { $0.id == lapse.source })
    #expect(source.id.text == "catalogue/churn" && source.grade == .assumption)
    // Only what is used comes along; the ceiling of the entry is not.
    #expect(study.sources.map(\.id.text).filter { $0.hasPrefix("catalogue/") } == ["catalogue/campaign-pace", "catalogue/churn"])
  }

  @Test("A study cannot give a source the name of one of the catalogue")
  func noClash() {
    let text = Self.base.replacing("  estimate: {", with: "  catalogue/churn: { title: Mine, kind: document }\n  estimate: {")
    #expect(StudyFile.read(text: text, name: "ward.yaml").diagnostics.map(\.code).contains(.badIdentifier))
  }

  @Test("A team's norm fills in what the team and each indicator it serves leave out")
  func team() throws {
    let old = try #require(WardStudy.text.range(of: "    members: { value: 7, source: estimate }\n"))
    let end = try #require(WardStudy.text.range(of: "  zalo:\n"))
    let text =
      WardStudy.text[..<old.lowerBound].replacing("    kind: team\n", with: "    like: catalogue/yen-bai-nq-60-2022\n")
      + "    serves: { vneid: { share: 50%, success: 40% }, bills: { share: 30% } }\n"
      + "    cost: { running: { fund: recurrent }, start: { price: 2 triệu VND, fund: recurrent } }\n"
      + WardStudy.text[end.lowerBound...]
    let study = try study(String(text))
    guard case .team(let team) = study.scenarios[0].levers[0].kind else {
      Issue.record("no team")
      return
    }
    #expect(team.members.entries[0].parameter.otherwise?.distribution == .fixed(7))
    #expect(team.serves[0].success.otherwise?.distribution == .fixed(0.4))
    #expect(team.serves[1].success.otherwise?.distribution == .betweenLogitNormal(lower: 0.25, upper: 0.7))
    #expect(team.serves.allSatisfy { $0.handling.otherwise?.distribution == .betweenLogNormal(lower: 15, upper: 30) })
    let running = try #require(team.costs.first { $0.kind == .running })
    #expect(running.price.otherwise?.distribution == .fixed(500_000))
    #expect(running.funds.map(\.fund.text) == ["recurrent"])
    #expect(study.inputs.first { $0.path == "levers.teams.cost.running.price" }?.source?.text == "catalogue/nq-60-2022")
    #expect(study.inputs.first { $0.path == "levers.teams.serves.bills.success" }?.origin == "catalogue/yen-bai-nq-60-2022")
  }

  @Test("What is wrong with an entry in its place is said at `like:`, and nothing else of it")
  func atLike() throws {
    let text = Self.base.replacing("catalogue/vneid-2\n", with: "catalogue/vneid-2\n    kind: milestone\n")
    let findings = StudyFile.read(text: text, name: "ward.yaml").diagnostics
    let like = try #require(text.range(of: "like:"))
    let line = text[..<like.lowerBound].count { $0 == "\n" } + 1
    let here = findings.filter { $0.position.line == line }
    #expect(!here.isEmpty && Set(here.map(\.code)) == [.unknownKey], "\(findings.map { $0.rendered(in: .en) })")
    let unknown = StudyFile.read(text: Self.base.replacing("catalogue/vneid-2", with: "vneid-2"), name: "ward.yaml").diagnostics
    #expect(unknown.filter { $0.severity == .error }.map(\.code) == [.unknownEntry])
    #expect(unknown.first?.fix(.en) == "did you mean `catalogue/vneid-2`?")
  }

  @Test("Every entry can be taken by a study of the lines that are printed for it", arguments: Catalogue.entries.map(\.name))
  func lines(_ name: String) throws {
    let entry = try #require(Catalogue.entry(name))
    let study = try study(Catalogue.example(entry))
    let taken = study.inputs.filter { $0.origin == "catalogue/" + entry.name }
    #expect(zip(taken, entry.figures).allSatisfy { $0.path.hasSuffix("." + $1.path.replacing("…", with: "vneid-2")) })
    #expect(taken.map(\.distribution) == entry.figures.map(\.distribution))
    #expect(entry.kind == .flow || !taken.isEmpty)
    for input in taken { #expect(study.sources.contains { $0.id == input.source }, "\(input.path) has no source") }
    for text in [entry.title, entry.explanation] { #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en) }
    #expect(entry.kind == .team || entry.kind == .flow || entry.population != nil)
  }

  @Test("Its files have no findings, and every source is used")
  func files() {
    #expect(Catalogue.entries.count == 21)
    #expect(Catalogue.entries.count { $0.kind == .team } == 5)
    let used = Set(Catalogue.entries.flatMap { $0.figures.compactMap { $0.source?.text } })
    #expect(used == Set(Catalogue.sourceNames.map { "catalogue/" + $0 }))
    #expect(Catalogue.findings.map { $0.rendered(in: .en) } == [])
  }

  @Test("Figures that are nobody's measurement are not graded as such")
  func grades() {
    for entry in Catalogue.entries {
      for figure in entry.figures where figure.path.hasSuffix(".ceiling") || figure.path.hasSuffix(".lapse") {
        let grade = entry.sources.first { $0.id == figure.source }?.grade
        #expect(grade == .assumption || (entry.name == "smartphone-household" && grade == .derived), "\(entry.name)")
      }
      for figure in entry.figures where figure.path.hasSuffix(".price") {
        let grade = entry.sources.first { $0.id == figure.source }?.grade
        #expect(grade == .document || figure.text == "18750 VND/h", "\(entry.name)")
      }
    }
  }
}
