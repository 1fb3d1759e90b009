import AdoptionEngine
import Analyses
import Foundation
import PlanningDomain
import TestStudies
import Testing

/// Months as honest offices would report them: one draw of a random study, counted at the days on which reports close, in words
/// and digits that differ from file to file.
struct SimulatedReports {
  let study: Study
  private(set) var rows: [Observation] = []

  init(seed: UInt64) throws {
    var chance = Chance(seed: seed &* 7919 &+ 13)
    var study = randomStudy(seed: seed, draws: 1)
    study.resolution = .week
    self.study = study
    let projections = try Ensemble(study).project(study.scenarios[0])
    let indicators = projections.layout.indicators
    let places = study.scenarios[0].places
    let regions: [Region] = [.all] + (places.count > 1 ? places.map { .place($0.id) } : [])
    var row = 1
    let form = chance.whole(0...2)
    let decimals = chance.whole(0...2)
    for date in study.reportDates {
      for region in regions {
        for id in indicators {
          row += 1
          let selection = Projections.Selection(id, in: region)
          let count = projections.count(selection, on: date).draws[0].rounded()
          let eligible = projections.eligible(selection).draws[0].rounded()
          if eligible == 0 { continue }
          let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
          let share = (100 * count / eligible / unit).rounded() * unit
          let isActive = study.scenarios[0].indicators.first { $0.id == id }?.adoption?.measure == .active
          rows.append(
            Observation(
              origin: .init(file: "clean.csv", row: row), subject: .indicator(id), area: .region(region), date: date,
              accumulation: isActive ? nil : .cumulative, numerator: form == 1 ? nil : whole(count),
              denominator: form == 0 ? whole(eligible) : nil, rate: form == 2 ? nil : percent(share, decimals: decimals)))
        }
      }
    }
  }
}

@Suite("Clean and spoiled series")
struct CleanSeriesTests {
  /// `LANTOA_STUDIES` asks for more than those of CI.
  private static let studies = ProcessInfo.processInfo.environment["LANTOA_STUDIES"].flatMap(Int.init) ?? 200

  @Test("Simulated honest reports contradict nothing in 99 of 100 studies and raise few doubts")
  func clean() throws {
    let studies = Self.studies
    var contradicted: [String] = []
    var doubted: [String] = []
    var rows = 0
    for seed in 1...UInt64(studies) {
      let reports = try SimulatedReports(seed: seed)
      let audit = try Audit(reports.study, reports.rows)
      rows += reports.rows.count
      if audit.hasContradictions { contradicted.append("seed \(seed): \(audit.flags.prefix(2))") }
      if audit.count(.doubt) > 0 { doubted.append("seed \(seed): \(audit.flags.prefix(2))") }
    }
    print("\(studies) honest studies, \(rows) figures: \(contradicted.count) contradicted; \(doubted.count) doubted: \(doubted)")
    #expect(rows > 25 * studies)
    #expect(contradicted.count <= studies / 100, "\(contradicted)")
    #expect(doubted.count <= studies / 20, "\(doubted.count): \(doubted.prefix(10))")
  }

  enum Spoiling: CaseIterable {
    case swappedDigits, aboveWhole, falls, thousand, twice, sum, change
  }

  @Test("Each contradiction put into an honest series is found, and found in its row", arguments: Spoiling.allCases)
  func spoiled(_ spoiling: Spoiling) throws {
    var tried = 0
    for seed in 1...UInt64(60) {
      var chance = Chance(seed: seed &+ 500)
      let reports = try SimulatedReports(seed: seed)
      var rows = reports.rows
      let candidates = rows.indices.filter { index in
        guard rows[index].region == .all, let count = rows[index].numerator?.value, count >= 50 else { return false }
        return rows[index].date > reports.study.reportDates[1] && rows[index].date < reports.study.period.through
      }
      guard !candidates.isEmpty else { continue }
      let index = candidates[chance.whole(0...candidates.count - 1)]
      guard let kinds = spoil(&rows, index, spoiling) else { continue }
      tried += 1
      let audit = try Audit(reports.study, rows)
      let found = audit.findings.contains { finding in
        kinds.contains(finding.kind) && finding.severity != .note && finding.rows.contains { $0.origin == rows[index].origin }
      }
      #expect(found, "seed \(seed), \(spoiling): \(audit.flags)")
    }
    #expect(tried >= 5, "\(spoiling) was tried \(tried) times")
  }

  /// What must be found after a row was spoiled; nil where it cannot be.
  private func spoil(_ rows: inout [Observation], _ index: Int, _ spoiling: Spoiling) -> Set<AuditKind>? {
    let row = rows[index]
    guard let count = row.numerator?.value else { return nil }
    switch spoiling {
    case .swappedDigits:
      guard let rate = row.rate, row.denominator != nil else { return nil }
      rows[index].rate?.value = rate.value + 4 * max(rate.rounding, 0.0005)
      return [.shareAgainstFraction]
    case .aboveWhole:
      guard let whole = row.denominator?.value else { return nil }
      rows[index].numerator = .init(whole + 1, text: "spoiled")
      return [.numeratorAboveDenominator]
    case .falls:
      guard row.accumulation == .cumulative,
        let before = rows[..<index].last(where: { $0.subject == row.subject && $0.area == row.area })?.numerator?.value
      else { return nil }
      rows[index].numerator = .init(before - 1, text: "spoiled")
      return [.cumulativeFalls]
    case .thousand:
      rows[index].numerator = .init(count * 1000, text: "spoiled")
      return [.unitSlip]
    case .twice:
      var other = row
      other.numerator = .init(count + 3, text: "spoiled")
      rows.append(other)
      return [.twoReports]
    case .sum:
      guard rows.contains(where: { $0.date == row.date && $0.subject == row.subject && $0.area != row.area }) else { return nil }
      rows[index].numerator = .init(count - 2, text: "spoiled")
      return [.partsAgainstWhole]
    case .change:
      rows[index].change = .init(count / 4, text: "spoiled")
      rows[index].relativeChange = .init(0.01, rounding: 0.0005, text: "1,0 %")
      return [.changeArithmetic]
    }
  }
}
