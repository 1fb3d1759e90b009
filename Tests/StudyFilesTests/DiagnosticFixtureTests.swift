import PlanningDomain
import StudyFiles
import Testing

@Suite("Findings")
struct DiagnosticFixtureTests {
  @Test("Every code has its wording, its manual and a failing fixture")
  func codesAreComplete() {
    let codes = Set(DiagnosticCode.allCases)
    #expect(Set(DiagnosticCatalogue.entries.keys) == codes)
    // Findings about reported figures have theirs in ObservationFilesTests.
    #expect(Set(Fixture.all.map(\.code)) == codes.filter { !$0.rawValue.hasPrefix("S9") })
    // Some codes are met in several ways.
    #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == codes.count)
  }

  @Test("A faulty text is answered in both languages, at the right place", arguments: Fixture.all)
  func rendersAsExpected(_ fixture: Fixture) throws {
    let reading = fixture.reading()
    let finding = try #require(reading.diagnostics.first { $0.code == fixture.code })
    #expect(finding.rendered(in: .vi) == fixture.vi)
    #expect(finding.rendered(in: .en) == fixture.en)
    #expect((reading.study == nil) == (finding.severity == .error))
  }

  @Test("The manual's right example does not bring the finding about", arguments: Fixture.all)
  func mendedTextIsFreeOfIt(_ fixture: Fixture) {
    guard let reading = fixture.mendedReading() else { return }
    #expect(!reading.diagnostics.contains { $0.code == fixture.code })
    // There the name is taken on purpose, so that other numbers miss it.
    guard fixture.code != .byAmbiguous else { return }
    #expect(reading.study != nil, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  @Test("No sentence, fix or manual leaves a gap", arguments: Fixture.all, Language.allCases)
  func nothingIsLeftOpen(_ fixture: Fixture, _ language: Language) {
    let gaps = ["{path}", "{found}", "{wanted}", "{key}", "{in}", "{allowed}", "{suggestion}", "{instead}", "{known}", "{sum}"]
    for finding in fixture.reading().diagnostics {
      let text = finding.rendered(in: language)
      #expect(!gaps.contains { text.contains($0) }, "\(text)")
    }
    #expect(DiagnosticCatalogue.manual(of: fixture.code, in: language).hasPrefix(fixture.code.rawValue))
  }

  @Test("All findings of a file come in one pass, by position")
  func allAtOnce() {
    var text = WardStudy.text
    for (old, new) in [
      ("draws: 2000", "drws: 2000"), ("travel: 4 min", "travel: 4"), ("existing: 12", "existing: 012"),
      ("training: 4 weeks", "training: 4 min"), ("reference: as-planned", "reference: as-plannd"),
    ] {
      text = text.replacing(old, with: new)
    }
    let findings = StudyFile.read(text: text, name: "ward.yaml").diagnostics
    #expect(findings.map(\.code) == [.unknownKey, .noUnit, .leadingZero, .wrongDimension, .unknownReference])
    #expect(findings.map(\.position) == findings.map(\.position).sorted())
  }
}
