internal import PlanningDomain

/// The words of a report beside those of the study.
extension AuditMaterial {
  /// D116: the report counts another stage (granted for activated), another thing (accounts for people) or another age than the
  /// indicator; one finding a series.
  func otherWording() throws -> [AuditFinding] {
    try series.compactMap { series in
      guard let indicator = indicator(series.key.subject.indicator) else { return nil }
      let own = ReportVocabulary([indicator.title.vi, indicator.title.en, named(indicator.id)] + explanation(of: indicator))
      let title = ReportVocabulary([indicator.title.vi, indicator.title.en, named(indicator.id)])
      for row in series.points {
        guard let wording = row.wording else { continue }
        let theirs = ReportVocabulary([wording])
        var clues: [AuditFinding.Clue] = []
        let stages = title.stages.isEmpty ? own.stages : title.stages
        if !theirs.stages.isEmpty, !stages.isEmpty, theirs.stages.isDisjoint(with: stages) {
          let isEarlier = theirs.stages.max().map { $0 < .activated } ?? false && stages.min().map { $0 >= .activated } ?? false
          clues.append(isEarlier ? .earlierStage : .otherStage)
        }
        let things = title.counted.isEmpty ? unit(of: indicator) : title.counted.union(unit(of: indicator))
        if !theirs.counted.isEmpty, !things.isEmpty, theirs.counted.isDisjoint(with: things) { clues.append(.otherCounted) }
        if !theirs.ages.isEmpty, !own.ages.isEmpty, theirs.ages.isDisjoint(with: own.ages) { clues.append(.otherAge) }
        if clues.isEmpty { continue }
        return AuditFinding(
          .otherWording, clues.contains(.earlierStage) ? .contradiction : .doubt, rows: [row],
          figures: [stated(row)].compactMap { $0 }, clues: clues, readings: try readingsAgainstStudy(row),
          blocksCalibration: clues.contains(.earlierStage))
      }
      return nil
    }
  }

  /// An identifier read as words.
  private func named(_ id: IndicatorID) -> String { id.text.replacing("-", with: " ").replacing("_", with: " ") }

  private func explanation(of indicator: Indicator) -> [String] {
    let population = indicator.adoption.flatMap { adoption in scenario.populations.first { $0.id == adoption.population } }
    return [indicator.explanation, population?.title].compactMap { $0 }.flatMap { [$0.vi, $0.en] }
  }

  /// What members of an indicator's population are.
  private func unit(of indicator: Indicator) -> Set<ReportVocabulary.Counted> {
    guard let adoption = indicator.adoption,
      let population = scenario.populations.first(where: { $0.id == adoption.population })
    else { return [] }
    switch population.unit {
    case .person: return [.people]
    case .household: return [.households]
    case .establishment: return [.organizations]
    case .file: return []
    }
  }
}

extension Observation.Subject {
  var indicator: IndicatorID? { if case .indicator(let id) = self { id } else { nil } }
}
