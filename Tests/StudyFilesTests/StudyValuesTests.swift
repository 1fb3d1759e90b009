import PlanningDomain
import StudyFiles
import Testing

@Suite("What a study says")
struct StudyValuesTests {
  private func study(_ changes: (String, String)...) throws -> Study {
    var text = WardStudy.text
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let reading = StudyFile.read(text: text, name: "ward.yaml")
    #expect(reading.diagnostics.filter { $0.severity == .error }.map { $0.rendered(in: .en) } == [])
    return try #require(reading.study)
  }

  private func codes(_ changes: (String, String)...) -> [DiagnosticCode] {
    let text = changes.reduce(WardStudy.text) { $0.replacing($1.0, with: $1.1, maxReplacements: 1) }
    return StudyFile.read(text: text, name: "ward.yaml").diagnostics.map(\.code)
  }

  @Test("Every number arrives in the unit of its dimension")
  func values() throws {
    let study = try study()
    let scenario = study.scenarios[0]
    #expect(study.period == Period(from: Day(iso: "2023-01-01")!, through: Day(iso: "2023-12-31")!))
    #expect(study.noise == ProcessNoise(sd: 0.2, memory: 60))
    #expect(study.seed == 20_230_101)
    #expect(study.reference == "as-planned")
    let team = try #require(scenario.levers[0].team)
    #expect(team.hours.entries[0].parameter.otherwise?.distribution == .betweenLogNormal(lower: 0.3 * 60 / 7, upper: 60.0 / 7))
    #expect(team.training.otherwise?.distribution == .fixed(28))
    #expect(team.costs.map(\.price.otherwise?.distribution) == [.fixed(2_000_000), .fixed(500_000), .fixed(17_000)])
    let media = try #require(scenario.levers[1].media)
    #expect(media.halfEffect.otherwise?.distribution == .fixed(600 / (365.25 / 12)))
    #expect(media.slope.otherwise?.distribution == .fixed(1))
    let project = try #require(scenario.levers[2].project)
    #expect(project.delay.otherwise?.distribution == .uniform(lower: 0, upper: 84))
    #expect(project.raises[0].share.value(place: "pu-trang", segment: "farming")?.distribution == .fixed(0.02))
    #expect(project.raises[0].share.value(place: "pu-trang", segment: "town")?.distribution == .fixed(0))
    #expect(project.costs[0].funds == [.init(fund: "capital", share: 0.7), .init(fund: "community", share: 0.3)])
    #expect(scenario.funds.map(\.yearlyLimit) == [120_000_000, 300_000_000, 80_000_000])
    #expect(scenario.calendar[2].isEnabled == false)
    #expect(study.targets[0].thresholds.map(\.share) == [0.4, 0.7])
    #expect(
      study.levels[0].met.otherwise
        == Value(path: "levels.digital-ward.met.count", distribution: .fixed(14), source: "estimate"))
  }

  @Test("A number is named by its path, and its source is the nearest one written around it")
  func pathsAndSources() throws {
    let study = try study()
    let adoption = try #require(study.scenarios[0].indicators[1].adoption)
    #expect(adoption.innovation.otherwise?.path == "indicators.vneid.diffusion.p")
    #expect(adoption.ceiling.value(place: "pu-trang", segment: "town")?.path == "indicators.vneid.ceiling.by.town")
    #expect(adoption.imitation.otherwise?.source == "estimate")
    let paths = study.inputs.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.prefix(3) == ["study.noise.sd", "study.noise.memory", "places.pu-trang.travel"])
    let counts = study.inputs.first { $0.path == "places.pu-trang.segments.farming.counts.households" }
    #expect(counts?.source == "province-mean")
    #expect(counts?.text == "972")
    #expect(study.inputs.first { $0.path == "indicators.vneid.lapse" }?.text == "between: [2%/year, 5%/year]")
    #expect(study.inputs.last?.path == "levels.digital-ward.met.count")
    #expect(paths.contains("funds.recurrent.limit"))
    #expect(paths.filter { $0.hasPrefix("calendar") }.count == 4)
  }

  @Test("Absent keys take the documented defaults")
  func defaults() throws {
    let study = try study(
      ("  reports: { every: month, cut-off: 14 }\n", ""), ("  draws: 2000\n", ""), ("  seed: 20230101\n", ""),
      ("  noise: { sd: 20%, memory: 60 days }\n", ""), ("reference: as-planned\n", ""), ("    travel: 4 min\n", ""))
    #expect(study.reports == ReportCalendar(every: .month, cutOff: 14))
    #expect(study.draws == 2000)
    #expect(study.seed == 1)
    #expect(study.noise == ProcessNoise())
    #expect(study.reference == "as-planned")
    let scenario = study.scenarios[0]
    #expect(scenario.places[0].travel.otherwise?.distribution == .fixed(0))
    let bills = try #require(scenario.indicators[2].adoption)
    #expect(bills.measure == .active)
    #expect(bills.mixing == Adoption.Mixing())
    #expect(bills.ceiling.otherwise?.distribution == .fixed(1))
  }

  static let forms: [(String, Distribution)] = [
    ("12%", .fixed(0.12)), ("{ value: 12% }", .fixed(0.12)),
    ("{ between: [10%, 20%] }", .betweenLogitNormal(lower: 0.1, upper: 0.2)),
    ("{ uniform: [0%, 20%] }", .uniform(lower: 0, upper: 0.2)),
    ("{ triangular: [10%, 15%, 20%] }", .triangular(lower: 0.1, mode: 0.15, upper: 0.2)),
    ("{ normal: { mean: 15%, sd: 2% } }", .normal(mean: 0.15, sd: 0.02, lower: 0, upper: 1)),
    ("{ lognormal: { median: 15%, sd-log: 0.3 } }", .logNormal(median: 0.15, sdLog: 0.3, upper: 1)),
    ("{ beta: { a: 2, b: 8 }, source: estimate }", .beta(a: 2, b: 8)),
  ]

  @Test("A number may be written in each of its forms", arguments: forms)
  func numberForms(_ written: String, _ distribution: Distribution) throws {
    let study = try study(("start: { value: 35%, source: estimate }", "start: \(written)"))
    #expect(study.scenarios[0].indicators[2].adoption?.start.share.otherwise?.distribution == distribution)
  }

  @Test("Lever numbers change at dates, each named by its date")
  func datedEntries() throws {
    let written = "spend: [1 triệu VND/month, { from: 2023-04-01, to: 2023-06-30, value: 3 triệu VND/month, source: nq-60 }]"
    let study = try study(("spend: 1 triệu VND/month", written))
    guard case .spend(let spend)? = study.scenarios[0].levers[1].media?.volume else { return #expect(Bool(false)) }
    #expect(spend.entries.map(\.from) == [nil, Day(iso: "2023-04-01")])
    #expect(spend.entries.map(\.through) == [nil, Day(iso: "2023-06-30")])
    #expect(spend.entries.map(\.parameter.otherwise?.path) == ["levers.zalo.spend", "levers.zalo.spend.from.2023-04-01"])
    #expect(spend.entries[1].parameter.otherwise?.source == "nq-60")
  }

  @Test("Populations may be part of each other, and prerequisites of another population need a factor")
  func populations() throws {
    let study = try study(
      ("unit: person }\n", "unit: person }\n  adults: { part-of: residents14, share: 85%, unit: person }\n"),
      ("of: residents14\n    measure: ever\n", "of: adults\n    measure: ever\n    requires: { smartphone: { times: 60% } }\n"))
    #expect(study.scenarios[0].populations[1].partOf?.population == "residents14")
    #expect(study.scenarios[0].indicators[1].adoption?.requires[0].times?.otherwise?.distribution == .fixed(0.6))
    #expect(
      codes(("measure: ever\n", "measure: ever\n    requires: [{ smartphone: { times: 60% } }, bills]\n")) == [.requiresTimes])
  }

  @Test("Titles in two languages may hold commas; other text may not, outside quotation marks")
  func commasInTitles() throws {
    let study = try study()
    #expect(study.scenarios[0].indicators[2].title.vi == "Hộ trả tiền điện, nước không dùng tiền mặt")
    #expect(codes(("title: Tết, from", "title: Tết, nghỉ, from")) == [.textCutAtComma])
  }

  @Test("A misspelled budget is offered its name")
  func budgetSuggestion() throws {
    let text = WardStudy.text.replacing("count: { budget: 48", with: "count: { budgget: 48")
    let finding = try #require(StudyFile.read(text: text, name: "ward.yaml").diagnostics.first)
    #expect(finding.code == .unknownKey)
    #expect(finding.fix(.en) == "did you mean `budget`?")
    #expect(finding.fix(.vi) == "có phải là `budget`?")
  }

  @Test("Suggestions forgive missing marks")
  func suggestions() {
    #expect(suggestion(for: "nguoi", among: ["người", "hộ"]) == "người")
    #expect(suggestion(for: "duong", among: ["đường"]) == "đường")
    #expect(suggestion(for: "cuont", among: ["count", "cost"]) == "count")
    #expect(suggestion(for: "zzz", among: ["count", "cost"]) == nil)
  }
}
