public import PlanningDomain

/// Reported figures held against themselves, each other and a study.
///
/// The digits as written decide: a finding stands only where no reading within rounding and wording holds. Findings come by
/// severity, then by code, then by row.
public struct Audit: Sendable {
  public let study: Study
  public let observations: [Observation]
  public let findings: [AuditFinding]
  /// Whether any figure could be held against the study or another one: those of places that the study does not have cannot.
  public let isHeld: Bool

  /// How many findings get the effect on their target projected; later ones state points and members alone.
  public static let projectedEffects = 40

  /// - Throws: `EngineError` where the study cannot be run.
  public init(_ study: Study, _ observations: [Observation]) throws {
    self.study = study
    self.observations = observations
    let material = try AuditMaterial(study, observations)
    let checks: [(AuditMaterial) -> () throws -> [AuditFinding]] = [
      AuditMaterial.shareAgainstFraction, AuditMaterial.shareAboveWhole, AuditMaterial.numeratorAboveDenominator,
      AuditMaterial.cumulativeFalls, AuditMaterial.periodicRises, AuditMaterial.prerequisiteSmaller,
      AuditMaterial.partsAgainstWhole, AuditMaterial.denominatorChanged, AuditMaterial.unitSlip,
      AuditMaterial.repeatedReports, AuditMaterial.equalsGoal, AuditMaterial.equalsUniverse, AuditMaterial.jumps,
      AuditMaterial.teamsAndMembers, AuditMaterial.otherWording, AuditMaterial.grantedOnly, AuditMaterial.mixedDenominators,
      AuditMaterial.impliedDenominator, AuditMaterial.changeArithmetic, AuditMaterial.denominatorAgainstStudy,
      AuditMaterial.unchanged, AuditMaterial.reportedTooEarly, AuditMaterial.outsidePeriod,
      AuditMaterial.againstStart, AuditMaterial.incrementsAgainstTotals,
    ]
    var found: [AuditFinding] = []
    for check in checks { found += try check(material)() }
    // What a lost or added factor does to the reports beside it is no finding of its own.
    let slipped = Set(found.filter { $0.kind == .unitSlip }.map { $0.rows[0].origin })
    found.removeAll { finding in
      [.jump, .againstStart, .cumulativeFalls, .periodicRises, .denominatorChanged].contains(finding.kind)
        && finding.rows.contains { slipped.contains($0.origin) }
    }
    found = found.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.severity != right.severity { return left.severity < right.severity }
      if left.kind != right.kind { return left.kind < right.kind }
      return one.offset < other.offset
    }.map(\.element)
    let effects = AuditEffects(material)
    for index in found.indices {
      found[index].effect = try effects.effect(of: found[index], isProjected: index < Audit.projectedEffects)
      found[index].rows = found[index].rows.map { material.asReported[$0] ?? $0 }
    }
    findings = found
    isHeld = material.series.contains { series in
      series.points.count > 1
        || series.rows.contains { row in
          (row.region != nil && row.indicator != nil) || [row.numerator, row.denominator, row.rate].count { $0 != nil } > 1
        }
    }
  }

  public func count(_ severity: AuditFinding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether some figures cannot all be true.
  public var hasContradictions: Bool { count(.contradiction) > 0 }

  /// Rows that cannot all be true, without those that the culprits only stand out against; what speaks against the study's start is
  /// none of them, for the study may be what is wrong.
  public var contradicted: Set<Observation> {
    Set(findings.filter { $0.severity == .contradiction && $0.kind != .againstStart }.flatMap(\.culprits))
  }

  /// Rows that must not be fitted to until somebody has settled them.
  public var blocked: Set<Observation.Origin> {
    Set(findings.filter(\.blocksCalibration).flatMap { $0.rows.map(\.origin) })
  }
}
