public import Analyses
public import PlanningDomain

/// Why figures are not calibrated to: the rows that an audit holds back, each with what is to be done.
public struct CalibrationRefusal: Sendable {
  /// One for each finding that blocks; empty where nothing does.
  public let lines: [String]

  public init(_ audit: Audit, language: Language) {
    let words = AuditWords(language: language)
    let names = AuditNames(audit, language: language)
    lines = audit.findings.filter(\.blocksCalibration).map { finding in
      let rows = finding.rows.map(\.origin).sorted().map(\.description).joined(separator: ", ")
      return "\(rows): \(finding.kind.rawValue) \(words.name(finding.kind)) – \(names.about(finding.rows[0])); "
        + "\(words.remedyHeading.lowercased()): \(words.remedy(finding).sentence)"
    }
  }
}
