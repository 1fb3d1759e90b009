internal import Analyses
internal import PlanningDomain

/// What may be said of each indicator that people take up, by how many dates it has figures for.
struct ClaimTable {
  private let calibration: Calibration
  private let names: AuditNames
  private let words: CalibrationWords

  init(_ calibration: Calibration, names: AuditNames, language: Language) {
    self.calibration = calibration
    self.names = names
    words = CalibrationWords(language: language)
  }

  func table() throws -> Table {
    let rows = calibration.allClaims.map { claim in
      Table.Row([.text(names.title(of: claim.indicator)), .number(String(claim.dates)), .text(words.claim(claim.kind))])
    }
    return try Table(
      title: words.claims, columns: [.label(words.indicator), .init(words.dates), .label(words.mayBeSaid)], rows: rows,
      notes: [words.claimsNote])
  }
}

extension Calibration {
  /// With the indicators that have no figure, in the order of the study.
  var allClaims: [(indicator: IndicatorID, dates: Int, kind: Claim.Kind)] {
    let scenario = study.scenario(study.reference) ?? study.scenarios[0]
    return scenario.indicators.filter { $0.adoption != nil }.map { indicator in
      let claim = claims.first { $0.indicator == indicator.id }
      return (indicator.id, claim.map(\.dates) ?? .zero, claim?.kind ?? .priorOnly)
    }
  }
}
