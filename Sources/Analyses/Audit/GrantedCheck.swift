internal import PlanningDomain

/// What offices grant in place of what people take up.
extension AuditMaterial {
  /// D116: a remark or a source says that accounts were granted where the indicator counts who activated or uses them, one finding a
  /// series; or the file gives what was granted as another quantity and nothing of the indicator it could be taken for.
  func grantedOnly() -> [AuditFinding] {
    remarked() + instead()
  }

  private func remarked() -> [AuditFinding] {
    series.compactMap { series in
      guard let indicator = indicator(series.key.subject.indicator), isTakenUp(indicator),
        let row = series.points.first(where: { row in
          row.wording == nil && [row.note, row.source].contains { $0.map(ReportVocabulary.saysGranted) ?? false }
        })
      else { return nil }
      return AuditFinding(
        .otherWording, .doubt, rows: [row], figures: [stated(row)].compactMap { $0 }, clues: [.earlierStage])
    }
  }

  private func instead() -> [AuditFinding] {
    series.compactMap { series in
      guard case .quantity(let name) = series.key.subject, let row = series.points.last,
        ReportVocabulary([name]).stages.max().map({ $0 < .activated }) ?? false,
        let indicator = scenario.indicators.first(where: { isTakenUp($0) && isAlike(name, $0) }),
        !observations.contains(where: { $0.indicator == indicator.id && $0.area == row.area })
      else { return nil }
      return AuditFinding(
        .otherWording, .doubt, rows: [row], figures: [stated(row)].compactMap { $0 }, clues: [.earlierStage])
    }
  }

  /// Whether an indicator's name says that people do it themselves.
  private func isTakenUp(_ indicator: Indicator) -> Bool {
    guard indicator.adoption != nil else { return false }
    return ReportVocabulary([indicator.title.vi, indicator.title.en]).stages.min().map { $0 >= .activated } ?? false
  }

  /// Whether a name may be taken for an indicator's: both speak of electronic identity.
  private func isAlike(_ name: String, _ indicator: Indicator) -> Bool {
    let theirs = Set(ReportVocabulary.words(name))
    let own = Set(ReportVocabulary.words("\(indicator.title.vi) \(indicator.title.en)"))
    func isIdentity(_ words: Set<String>) -> Bool { words.contains("vneid") || words.isSuperset(of: ["định", "danh"]) }
    return isIdentity(theirs) && isIdentity(own)
  }
}
