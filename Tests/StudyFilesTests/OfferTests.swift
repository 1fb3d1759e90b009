import PlanningDomain
import StudyFiles
import Testing

@Suite("What findings offer instead")
struct OfferTests {
  private func fix(_ old: String, _ new: String) -> String? {
    let text = WardStudy.text.replacing(old, with: new, maxReplacements: 1)
    return StudyFile.read(text: text, name: "ward.yaml").diagnostics.first?.fix(.en)
  }

  @Test(
    "An offer is the planner's own number as the key takes it",
    arguments: [
      ("90.000.000", "write `90 triệu VND/year`."), ("90000000", "write `90 triệu VND/year`."),
      ("\"1,500,000,000 VND\"", "write `1500000000 VND/year`."), ("90 tr", "did you mean `90 triệu VND/year`?"),
      ("90 triệu/năm", "did you mean `90 triệu VND/năm`?"), ("90 triệu đồng", "write `90 triệu đồng/year`."),
      ("3.755 tỷ VND/year", "write `3.7550 tỷ VND/year` or `3755 tỷ VND/year`, whichever is meant."),
    ])
  func limits(_ written: String, _ fix: String) {
    #expect(self.fix("limit: 120 triệu VND/year", "limit: " + written) == fix)
  }

  @Test(
    "Units in Vietnamese do wherever those in English do",
    arguments: [
      ("search: 6 min", "search: 6 phút"), ("travel: 4 min", "travel: 4 phút"), ("training: 4 weeks", "training: 1 tháng"),
      ("hours: { between: [0.3 h/week, 1 h/week], source: estimate }", "hours: { between: [0.3 giờ/tuần, 30 phút/ngày] }"),
      ("lapse: { value: 8%/year, source: estimate }", "lapse: { value: 0.15%/tuần, source: estimate }"),
      ("p: 0.02/year", "p: 0.00005/ngày"), ("600 VND/person/month", "600 đồng/người/tháng"),
      ("17 nghìn VND/h, beyond: 1 h/week", "17 nghìn đồng/giờ, beyond: 4 giờ/tháng"),
      ("limit: 120 triệu VND/year", "limit: 120 triệu đồng/năm"),
    ])
  func vietnameseUnits(_ old: String, _ new: String) {
    #expect(WardStudy.text.contains(old))
    let text = WardStudy.text.replacing(old, with: new, maxReplacements: 1)
    #expect(StudyFile.read(text: text, name: "ward.yaml").diagnostics.map { $0.rendered(in: .en) } == [])
  }

  @Test("A limit per year is exact in either plural")
  func yearlyLimits() throws {
    for unit in ["year", "years", "năm"] {
      let text = WardStudy.text.replacing("limit: 120 triệu VND/year", with: "limit: 100 triệu VND/" + unit)
      #expect(try #require(StudyFile.read(text: text, name: "w").study).scenarios[0].funds[0].yearlyLimit == 100_000_000)
    }
  }

  @Test("The explanation of units names those of working hours")
  func unitManual() {
    #expect(DiagnosticCatalogue.manual(of: .unknownUnit, in: .en).contains("`1 h/week`"))
    #expect(DiagnosticCatalogue.manual(of: .unknownUnit, in: .vi).contains("`1 giờ/tuần`"))
  }

  @Test("Targets keep their source; limits, calendar and noise are inputs with theirs")
  func sources() throws {
    var text = WardStudy.text
    for (old, new) in [
      ("sd: 20%, memory: 60 days }", "sd: 20%, memory: 60 days, source: estimate }"),
      ("effort: 0%, demand: 120% }", "effort: 0%, demand: 120%, source: estimate }"),
      ("recurrent: { limit: 120 triệu VND/year }", "recurrent: { limit: 120 triệu VND/year, source: nq-60 }"),
      ("bills-60: { indicator: bills,", "bills-60: { indicator: bills, source: nq-60,"),
    ] {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let reading = StudyFile.read(text: text, name: "w")
    let study = try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    #expect(study.targets.map(\.source?.text) == [nil, "nq-60", nil])
    let inputs = Dictionary(uniqueKeysWithValues: study.inputs.map { ($0.path, $0) })
    #expect(inputs["study.noise.sd"]?.source?.text == "estimate")
    #expect(inputs["calendar.tet.demand"]?.source?.text == "estimate")
    #expect(inputs["calendar.harvest.effort"].map(\.source) == .some(nil))
    #expect(inputs["funds.recurrent.limit"]?.text == "120 triệu VND/year")
    #expect(inputs["funds.recurrent.limit"]?.source?.text == "nq-60")
  }
}
