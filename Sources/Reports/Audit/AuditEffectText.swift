internal import Analyses
internal import PlanningDomain

/// What accepting a figure does, in one sentence.
struct AuditEffectText {
  let words: AuditWords
  let names: AuditNames
  let language: Language

  func text(_ finding: AuditFinding) -> String {
    let format = Format(language)
    guard case .shift(let shift) = finding.effect else { return words.blocked(finding.blocksCalibration, words.touchesNothing) }
    let unit = names.unit(of: .indicator(shift.indicator))
    let points = "\(format.percentagePoints(shift.points, decimals: abs(shift.points) < 0.001 ? 2 : 1)) \(words.points)".unbroken
    let people = shift.people.map { "\(format.count($0, sign: .always)) \(unit)".unbroken }
    var text = words.shift(names.title(of: shift.indicator), points: points, people: people)
    if let gap = shift.target {
      let amount = abs(gap.after - gap.before)
      text += words.gap(
        names.title(of: gap.target), before: "\(format.count(gap.before)) \(unit)".unbroken,
        after: "\(format.count(gap.after)) \(unit)".unbroken, changed: amount >= 0.5)
    }
    return words.blocked(finding.blocksCalibration, text)
  }
}
