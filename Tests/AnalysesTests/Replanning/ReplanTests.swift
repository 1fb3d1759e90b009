import AdoptionEngine
import Analyses
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Re-planning in mid-year")
struct ReplanTests {
  private static let year = Projections.Selection("vneid")

  /// Half a year of reports of each of several futures of the study itself, as they would be counted.
  private func halves(_ count: Int, of study: Study) throws -> [(evidence: Evidence, last: Double)] {
    var dated = study
    dated.observationDates = CalibrationWorld.months(12)
    let truth = try Ensemble(dated, draws: count, seed: 99).project(dated.scenarios[0])
    let months = CalibrationWorld.months(6)
    let seen = months.map { truth.share(Self.year, on: $0).draws }
    let last = truth.share(Self.year, on: day("2023-12-31")).draws
    return (0..<count).map { draw in
      var points = CalibrationWorld.points(months)
      for index in points.indices { points[index].share = seen[index][draw] }
      return (Evidence(points: points), last[draw])
    }
  }

  @Test("conditioned draws pass through what was reported, and what becomes of the year lies anywhere among them")
  func ranks() throws {
    let study = CalibrationWorld.ward()
    let simulations = ProcessInfo.processInfo.environment["LANTOA_SIMULATIONS"].flatMap(Int.init) ?? 24
    var ranks: [Double] = []
    var narrowing: [Double] = []
    for (evidence, last) in try halves(simulations, of: study) {
      let replan = try Replan(study, evidence: evidence, draws: 200, seed: 5)
      #expect(replan.leastEffectiveShare >= 0.49 && replan.ancestors > 0.05)
      let (before, after) = (
        try replan.before.project(study.scenarios[0]).share(Self.year, on: day("2023-12-31")).draws,
        try replan.after.project(replan.after.study.scenarios[0]).share(Self.year, on: day("2023-12-31")).draws
      )
      // A report is believed to about a point; misses beyond that are not its doing.
      #expect(replan.points.allSatisfy { $0.miss < 0.012 && $0.isFollowed }, "\(replan.points)")
      ranks.append(Double(after.count { $0 < last }) / Double(after.count))
      narrowing.append(deviation(after) / deviation(before))
    }
    let inside = Double(ranks.count { $0 > 0.1 && $0 < 0.9 }) / Double(ranks.count)
    let slack = 3 * (0.8 * 0.2 / Double(ranks.count)).squareRoot()
    #expect(abs(inside - 0.8) < slack, "80 % of the truths lie inside 80 % ranges: \(inside)")
    let mean = ranks.reduce(0, +) / Double(ranks.count)
    #expect(abs(mean - 0.5) < 3 * 0.29 / Double(ranks.count).squareRoot(), "\(mean)")
    #expect(narrowing.reduce(0, +) / Double(narrowing.count) < 0.75)
  }

  @Test("A figure that the study cannot reach is said not to be followed; the draws beside it are where the others are")
  func unfollowed() throws {
    let study = CalibrationWorld.ward()
    var points = CalibrationWorld.points(CalibrationWorld.months(4))
    for (index, share) in [0.24, 0.25, 0.9, 0.28].enumerated() { points[index].share = share }
    let replan = try Replan(study, evidence: Evidence(points: points), draws: 200, seed: 5)
    #expect(replan.points.map(\.isFollowed) == [true, true, false, true], "\(replan.points)")
    #expect(replan.points[2].wild > 0.9 && abs(replan.points[2].counted.median - 0.265) < 0.03)
    #expect(replan.points.allSatisfy { abs($0.difference - ($0.counted.median - $0.point.share)) < 1e-12 })
  }

  @Test("What remains is asked for less what was reported on the last day, whether or not the draws follow it")
  func remaining() throws {
    var study = CalibrationWorld.ward()
    study.targets = [target("half", "vneid", 0.6)]
    for last in [0.26, 0.23] {
      var points = CalibrationWorld.points(CalibrationWorld.months(4))
      for (index, share) in [0.22, 0.23, 0.24, last].enumerated() { points[index].share = share }
      let replan = try Replan(study, evidence: Evidence(points: points), draws: 100, seed: 5)
      let row = try #require(try ReplanAnswers(replan, answers: StudyAnswers(replan.after)).rows.first)
      #expect(try abs(#require(row.remaining) - (0.6 - last) * 4000) < 1e-6, "\(row)")
    }
  }

  @Test("A figure is followed to within a point and a little more where shares vary most")
  func following() {
    #expect(abs(ReplanPoint.farthest(from: 0.01) - 0.02) < 1e-4 && abs(ReplanPoint.farthest(from: 0.5) - 0.05) < 1e-12)
    #expect(ReplanPoint.farthest(from: 0) == 0.01 && ReplanPoint.farthest(from: 1) == 0.01)
  }

  private func deviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
  }
}
