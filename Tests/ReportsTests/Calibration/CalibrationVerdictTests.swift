import Analyses
import LantoaKit
import PlanningDomain
import Reports
import Testing

@Suite("The head of a calibration")
struct CalibrationVerdictTests {
  @Test("A fit whose only doubt is that figures tell few directions has converged as far as they tell; any other is not trusted")
  func kinds() {
    let rank = FitConvergence.Doubt.rank(told: 9, free: 12)
    #expect(CalibrationVerdict(doubts: []) == .converged)
    #expect(CalibrationVerdict(doubts: [rank]) == .heldByRanges)
    for other in [.startsDisagree, .gradient, .flat, .edge("a"), .walkers("a")] as [FitConvergence.Doubt] {
      #expect(CalibrationVerdict(doubts: [rank, other]) == .doubted)
      #expect(CalibrationVerdict(doubts: [other]) == .doubted)
    }
  }

  private func page(_ figures: [Observation], _ language: Language) throws -> String {
    let study = try ReportedCity.study()
    let calibration = try Calibration(study, evidence: Evidence(figures, study: study))
    return try CalibrationReport(calibration, language: language, footer: ReportedCity.facts).text(Style(width: 160))
      .replacing("\u{A0}", with: " ")
  }

  @Test("One figure cannot tell two numbers: the page says in both languages what it tells and what the ranges alone hold")
  func oneFigure() throws {
    let figure = try Array(ReportedCity.figures().prefix(1))
    let study = try ReportedCity.study()
    let convergence = try #require(try Calibration(study, evidence: Evidence(figure, study: study)).convergence)
    #expect(!convergence.isConverged && convergence.doubts == [.rank(told: 1, free: 2)], "\(convergence.doubts)")
    let (vi, en) = (try page(figure, .vi), try page(figure, .en))
    for part in [
      "The fit has converged as far as the figures tell", "a say in 1 of the 2 directions",
      "written ranges alone decide the other 1",
      "Still the study's assumption: Account – own initiative",
    ] {
      #expect(en.contains(part), "\(part) in\n\(en)")
    }
    for part in ["đã hội tụ trong phạm vi số liệu cho biết", "tiếng nói trong 1 trên 2 hướng", "Vẫn là giả định của kế hoạch: "] {
      #expect(vi.contains(part), "\(part) in\n\(vi)")
    }
    #expect(!en.contains("NOT to be trusted") && !vi.contains("CHƯA đáng tin"))
  }

  @Test("Rows stand under the name of their file without its folders, unless two files share it")
  func rows() throws {
    func figures(_ folders: [String]) throws -> [Observation] {
      try zip(ReportedCity.figures(), folders).map { figure, folder in
        var figure = figure
        figure.origin.file = folder + figure.origin.file
        return figure
      }
    }
    let one = try page(figures(["/srv/data/", "/srv/data/", "/srv/data/"]), .en)
    #expect(one.contains("so-lieu.csv:2") && !one.contains("/srv/"))
    let two = try page(figures(["/srv/data/", "/srv/other/", "/srv/data/"]), .en)
    #expect(two.contains("/srv/data/so-lieu.csv:2") && two.contains("/srv/other/so-lieu.csv:3"))
  }
}
