import PlanningDomain
import StudyFiles
import Testing

@Suite("A full study")
struct SampleStudyTests {
  @Test("A study with every section reads without a word")
  func readsWithoutDiagnostics() throws {
    let reading = StudyFile.read(text: WardStudy.text, name: "ward.yaml")
    #expect(reading.diagnostics.map { $0.rendered(in: .en) } == [])
    let study = try #require(reading.study)
    #expect(study.period.length == 365)
    #expect(study.scenarios.map(\.id.text).first == "as-planned")
    #expect(study.scenarios.count == 6)
  }
}
