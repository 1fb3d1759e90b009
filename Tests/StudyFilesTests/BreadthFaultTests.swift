import PlanningDomain
import StudyFiles
import Testing

@Suite("What a study with every key may not say")
struct BreadthFaultTests {
  private let codes = EverythingStudy.codes

  private func sentence(_ old: String, _ new: String) throws -> String? {
    try EverythingStudy.reading([(old, new)]).diagnostics.first?.sentence(.en)
  }

  @Test("Each key takes indicators of its kind")
  func kinds() throws {
    let cases = [
      ("self-service: [vneid]", "self-service: [papers]"), ("self-service: [vneid]", "self-service: [pages, vneid]"),
      ("merchant-qr: 0.1/year", "pages: 0.1/year"), ("merchant-qr: 0.1/year", "dvc-account: 0.1/year"),
      ("of: papers", "of: vneid"), ("dvc-account: { success: 30% }", "papers: { success: 30% }"),
      ("payments: { handling: 5 min", "vneid: { handling: 5 min"), ("adds: { vneid: 0.1/year }", "adds: { papers: 0.1/year }"),
      ("city: { indicator: vneid", "city: { indicator: subscriptions"),
    ]
    for (old, new) in cases { #expect(try codes((old, new)) == [.wrongIndicatorKind], "\(new)") }
    #expect(
      try sentence("merchant-qr: 0.1/year", "dvc-account: 0.1/year")
        == "indicators.dvc-account.encouraged-by.dvc-account takes another adoption indicator; `dvc-account` is the indicator itself"
    )
    #expect(
      try sentence("city: { indicator: vneid", "city: { indicator: subscriptions")
        == "targets.city.indicator takes an indicator that is projected; `subscriptions` is a reported indicator")
    #expect(try codes(("    of: merchants\n", "    of: merchants\n    requires: [papers]\n")) == [.requiresMilestone])
    #expect(try codes(("kind: reported", "kind: reportd")).contains(.notAChoice))
    #expect(try codes(("self-service: [vneid]", "self-service: [vneid, vneid]")) == [.repeatedItem])
  }

  @Test("Files come per time, and never round in a circle")
  func files() throws {
    let payments = "files: { share: { between: [50%, 70%], each: place, alike: 1 }, of: papers, source: report }"
    #expect(try codes((payments, "files: 300")) == [.noUnit])
    #expect(try codes((payments, "files: 300 min")) == [.wrongDimension])
    #expect(try codes((payments, "files: { share: 50% }")) == [.missingKey])
    #expect(try codes((payments, "files: { share: 150%, of: papers }")) == [.shareRange])
    #expect(try codes((payments, "files: { share: 50%, of: payments }")) == [.filesCycle])
    let papers = "licences: { kind: flow, files: [12/week, { from: 2023-03-01, to: 2023-03-31, value: 2/day }] }"
    #expect(
      try codes(
        (payments, "files: { share: 50%, of: licences }"),
        (papers, "licences: { kind: flow, files: { share: 5%, of: payments } }"))
        == [.filesCycle])
  }

  @Test("A number of a pool that roams is one number, and the finding says why")
  func roaming() throws {
    for (old, new) in [
      ("count: [2, { from: 2023-07-01, value: 3 }]", "count: { by: { minh-tan: 1, dong-tam: 1 } }"),
      (
        "count: [2, { from: 2023-07-01, value: 3 }]",
        "count: { by: { minh-tan: [1, { from: 2023-07-01, value: 2 }], otherwise: 1 } }"
      ),
      ("existing: 1\n", "existing: { by: { otherwise: 1 } }\n"),
      ("search: 6 min", "search: { by: { minh-tan: 6 min, otherwise: 5 min } }"),
      ("share: 80%", "share: { by: { otherwise: 80% } }"),
      ("price: 100 nghìn VND/month", "price: { by: { otherwise: 100 nghìn VND/month } }"),
    ] {
      let reading = try EverythingStudy.reading([(old, new)])
      #expect(reading.diagnostics.map(\.code) == [.byNotAllowed], "\(new)")
      #expect(reading.diagnostics.first?.sentence(.en).contains("one pool works in all the places") == true)
    }
    #expect(try codes(("roams: true", "roams: perhaps")) == [.notTrueOrFalse])
  }

  @Test("A medium spends money or sends messages")
  func media() throws {
    let price = "price: { between: [150 VND, 250 VND] }"
    #expect(try codes((price, price + "\n    spend: 1 triệu VND/month")) == [.severalForms])
    #expect(try codes((price, "")) == [.missingKey])
    #expect(
      try codes(("messages: [20000/month, { from: 2023-10-01, value: 40000/month }]", "spend: 1 triệu VND/month")).first
        == .unknownKey)
    #expect(try codes(("messages: [20000/month, { from: 2023-10-01, value: 40000/month }]\n", "\n")).contains(.missingKey))
    #expect(try codes(("20000/month", "20000")) == [.noUnit])
  }

  @Test("In one place one enabled desk serves a flow, in every scenario")
  func desks() throws {
    #expect(try codes(("licences: { handling: 1 h", "papers: { handling: 1 h")) == [.flowServedTwice])
    let finding = try #require(
      try EverythingStudy.reading([("licences: { handling: 1 h", "papers: { handling: 1 h")]).diagnostics.first)
    #expect(finding.scenario == "two-counters")
    #expect(
      finding.sentence(.en).hasPrefix("levers.second-counter: in minh-tan the files of `papers` are served by `one-stop` already")
    )
    #expect(
      try codes(
        ("licences: { handling: 1 h", "papers: { handling: 1 h"), ("places: [minh-tan], officers", "places: [luc-yen], officers"))
        == [])
    #expect(
      try codes(("papers: { handling: { by: { minh-tan: 15 min", "papers: { handling: { by: { minh-tan: 0 min")) == [.outOfRange])
    #expect(try codes(("officers: 1,", "officers: 1.5,")) == [.notWhole])
    #expect(try codes(("officers: 1,", "officers: { between: [1, 2] },")) == [.mustBeCertain])
    #expect(try codes(("running: { price: 1 triệu VND/month", "extra-hour: { price: 1 triệu VND/month")) == [.unknownKey])
  }

  @Test("Classes that nobody could attend are refused")
  func classes() throws {
    #expect(try codes(("places: [van-chan, minh-tan]", "places: [dong-tam]")) == [.noSegmentServed])
    #expect(try codes(("seats: { between: [25, 40], each: place }", "seats: 2.5")) == [.notWhole])
    #expect(try codes(("session: { price: 3 triệu VND", "session: { price: 3 triệu VND/month")) == [.wrongDimension])
  }

  @Test("Criteria add up wherever a level is judged and not held yet; one finding names the first place")
  func criteria() throws {
    let met = "met: { count: { by: { minh-tan: 1, van-chan: 2 } }, source: report }"
    #expect(
      try sentence(met, "met: 2")
        == "levels.digital-ward has 4 criteria, but in minh-tan 2 met + 1 mandatory + 0 optional + 2 unlisted = 5 (elsewhere too: 0)"
    )
    #expect(
      try sentence(met, "met: 3")
        == "levels.digital-ward has 4 criteria, but in minh-tan 3 met + 1 mandatory + 0 optional + 2 unlisted = 6 (elsewhere too: 1)"
    )
    #expect(try codes((met, "met: { count: { by: { minh-tan: 1, dong-tam: 9, luc-yen: 9, van-chan: 2 } } }")) == [])
    #expect(try codes((met, "met: { count: { between: [1, 2] } }")) == [.mustBeCertain])
    #expect(try codes((met, "met: 1.5")) == [.notWhole])
    #expect(try codes((met, "met: { count: { by: { minh-tan: 1 } } }")) == [.byUncovered])
    #expect(try codes(("held: [dong-tam]", "held: [dong-tam, luc-yen]")) == [.heldOutside])
    #expect(try codes(("includes: digital-ward, applies-to: [minh-tan]", "includes: digital-ward")) == [.includedElsewhere])
    let lower = "includes: digital-ward, applies-to: [minh-tan, luc-yen], held: [luc-yen]"
    #expect(try codes(("includes: digital-ward, applies-to: [minh-tan]", lower)) == [])
    #expect(try codes(("mandatory: [each]", "mandatory: [some-wards]")) == [.levelTargetAsCriterion])
    #expect(
      try codes(("mandatory: [each]", "optional: { at-least: 1, of: [some-wards] }")) == [.levelTargetAsCriterion])
  }

  @Test("A target on a level asks for places that can count")
  func levelTargets() throws {
    let some = "some-wards: { level: digital-ward, places: 2 }"
    func codes(_ target: String) throws -> [DiagnosticCode] { try EverythingStudy.codes((some, "some-wards: { \(target) }")) }
    #expect(try codes("level: digital-ward, places: 3") == [])
    #expect(try codes("level: digital-ward, places: 4") == [.placesTooMany])
    #expect(try codes("level: digital-ward, places: 3, counting: new") == [.placesTooMany])
    #expect(try codes("level: digital-ward, places: 100%, counting: new") == [.placesTooMany])
    #expect(try codes("level: digital-ward, places: 1") == [.targetMetAtStart])
    #expect(try codes("level: digital-ward, places: 0") == [.outOfRange])
    #expect(try codes("level: digital-ward, places: 0%") == [.outOfRange])
    #expect(try codes("level: digital-ward, places: 160%") == [.shareRange])
    #expect(try codes("level: digital-ward, places: many") == [.notANumber])
    #expect(try codes("level: digital-ward, places: 2, round: up") == [.roundWithoutShare])
    #expect(try codes("level: digital-ward, places: 60%, round: away") == [.notAChoice])
    #expect(try codes("level: digital-ward, places: 60%, counting: old") == [.notAChoice])
    #expect(try codes("level: digital-wad, places: 2") == [.unknownReference])
    #expect(try codes("level: digital-ward") == [.missingKey])
    #expect(try codes("level: digital-ward, places: 2, indicator: vneid") == [.unknownKey])
  }

  @Test("`in` takes a word or a list of places, and not beside `place`")
  func reach() throws {
    let city = "place: yen-bai-city"
    #expect(try codes((city, "in: yen-bai-city")) == [.notAChoice])
    #expect(try codes((city, "in: [minh-tan], place: minh-tan")) == [.severalForms])
    #expect(try codes((city, "in: [minh-tan, yen-bai-city]")) == [.repeatedItem])
    #expect(try codes((city, "place: [minh-tan]")) == [.wrongShape])
    #expect(try codes((city, "place: yen-bay-city")) == [.unknownReference])
  }

  @Test("All faults of one file come in one pass")
  func together() throws {
    let found = try codes(
      ("within: yen-bai }\n", "within: yen-bay }\n"), ("self-service: [vneid]", "self-service: [papers]"),
      ("roams: true", "roams: no"),
      ("seats: { between", "seats: { betwen"), ("held: [dong-tam]", "held: [luc-yen]"),
      ("some-wards: { level: digital-ward, places: 2 }", "some-wards: { level: digital-ward, places: 2, round: up }"))
    #expect(
      Set(found).isSuperset(of: [
        .unknownReference, .wrongIndicatorKind, .notTrueOrFalse, .unknownKey, .heldOutside, .roundWithoutShare,
      ]))
  }
}
