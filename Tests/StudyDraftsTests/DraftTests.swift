import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

/// A draft made of options alone.
func draft(_ given: [String: String], _ language: Language = .vi) throws -> StudyDraft {
  try StudyDraft(given: given, language: language, today: Day(number: 20_500), dialogue: nil)
}

/// The study of a draft; every finding on the way is a failure.
func study(_ given: [String: String], _ language: Language = .vi) throws -> Study {
  let text = try draft(given, language).text
  let reading = StudyFile.read(text: text, name: "draft.yaml")
  #expect(reading.diagnostics.isEmpty, "\(given): \(reading.diagnostics.map { $0.rendered(in: .en) }.joined(separator: "\n"))")
  return try #require(reading.study)
}

extension Study {
  func inputs(_ grade: Source.Grade) -> [Input] {
    inputs.filter { input in sources.first { $0.id == input.source }?.grade == grade }
  }

  func input(_ path: String) -> Input? { inputs.first { $0.path == path } }
}

@Suite("A draft of defaults")
struct DraftTests {
  @Test("It checks without a word and marks what it assumes", arguments: PlaceKind.allCases, Language.allCases)
  func defaults(_ kind: PlaceKind, _ language: Language) throws {
    let study = try study(["kind": kind.rawValue, "year": "2026"], language)
    #expect(study.inputs.allSatisfy { $0.source != nil })
    let (assumed, known) = (study.inputs(.assumption).count, study.inputs.count)
    #expect(known > 40 && assumed > 35 && assumed < known)
    // Nobody said anything, so nothing rests on a planner's word.
    #expect(study.inputs(.memory).isEmpty)
    #expect((3...6).contains(study.targets.count) && study.scenarios.count >= 4)
    #expect(study.reference == "as-planned")
    #expect(study.title.vi != study.title.en)
  }

  @Test("How many numbers are assumed is known for each kind of place")
  func counts() throws {
    let counts = try PlaceKind.allCases.map { kind in
      let study = try study(["kind": kind.rawValue, "year": "2026"])
      return "\(kind.rawValue): \(study.inputs(.assumption).count) of \(study.inputs.count)"
    }
    #expect(counts == ["ward: 61 of 68", "commune: 51 of 57", "upland-commune: 49 of 56", "hamlet: 45 of 49"])
  }

  @Test("The comments are in the language of the questions, the titles in both")
  func language() throws {
    let (vi, en) = (try draft(["year": "2026"], .vi).text, try draft(["year": "2026"], .en).text)
    func comments(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("# ") } }
    #expect(comments(vi).count == comments(en).count && comments(vi).count > 12)
    #expect(zip(comments(vi), comments(en)).allSatisfy { $0 != $1 })
    #expect(vi.contains("en: \"Community digital teams\"") && en.contains("vi: \"Tổ công nghệ số cộng đồng\""))
  }

  @Test("The same answers give the same text")
  func deterministic() throws {
    #expect(try draft(["year": "2027"]).text == draft(["year": "2027"]).text)
  }

  @Test("From October on the plan is next year's")
  func year() throws {
    func year(_ iso: String) throws -> Int {
      let draft = try StudyDraft(given: [:], language: .en, today: #require(Day(iso: iso)), dialogue: nil)
      return try #require(StudyFile.read(text: draft.text, name: "draft.yaml").study).period.from.date.year
    }
    #expect(try year("2026-09-30") == 2026 && year("2026-10-01") == 2027)
    #expect(try draft(["year": "2026"]).assumed.first == "place")
  }

  @Test("Every year that can be planned has its Tết", arguments: 2020...2035)
  func tet(_ year: Int) throws {
    let study = try study(["year": "\(year)"])
    let tet = try #require(study.scenarios[0].calendar.first { $0.id == "tet" })
    #expect(tet.period.length == 29 && tet.period.from.date.year == year)
  }

  @Test("“Don't know” to everything still checks, with wide ranges that say so", arguments: PlaceKind.allCases)
  func unknown(_ kind: PlaceKind) throws {
    let words = ["không biết", "KHÔNG BIẾT", "don't know", "?"]
    let options = [
      "households", "population", "farming", "indicators", "report", "value", "seen", "of", "target", "teams", "members", "hours",
      "pay", "resolution", "budget", "media", "works", "criteria", "options",
    ]
    var given = ["kind": kind.rawValue, "year": "2026"]
    for (index, option) in options.enumerated() { given[option] = words[index % words.count] }
    let study = try study(given)
    let ranges = study.inputs.filter { $0.source == "unknown" && !$0.distribution.isFixed }
    #expect(ranges.count >= 8)
    #expect(study.input("levers.teams.hours")?.text.hasPrefix("between") == true)
    #expect(study.scenarios[0].funds.first { $0.id == "recurrent" }?.yearlyLimit == nil)
  }
}
