internal import PlanningDomain

extension Reading {
  /// For whom a written range is drawn by itself; `each` is nil where all share one unknown.
  struct Drawn { var each: Value.Each? }

  /// `each: place` with `alike: 0.5`, beside an uncertain form only; nil after a finding.
  func drawn(_ fields: Fields, _ form: NumberForm, _ kind: NumberKind) -> Drawn? {
    guard let key = fields["each"] ?? fields["alike"] else { return Drawn(each: nil) }
    let subject = fields["each"].map { choice($0, among: Value.Each.Subject.allCases, otherwise: .place) }
    let alike = written(fields["alike"], else: 0) { likeness($0) }
    guard form != .value else {
      report(.eachOnCertain, at: key.keySpan, path: fields.field.path, ["key": .text(key.key)])
      return nil
    }
    guard let subject else {
      report(.missingKey, at: key.keySpan, path: fields.field.path, ["key": .text("each")])
      return nil
    }
    guard let subject, let alike else { return nil }
    guard kind.subjects.contains(subject) else {
      let allowed: Phrase = kind.variation.refusal ?? .byPlaceOnly
      report(.eachNotAllowed, at: key, ["found": .phrase(subject == .place ? .place : .segment), "allowed": .phrase(allowed)])
      return nil
    }
    return Drawn(each: Value.Each(subject, alike: alike))
  }

  /// A correlation, 0…1.
  private func likeness(_ field: Field) -> Double? {
    guard let number = plain(field, as: .factor) else { return nil }
    guard number <= 1 else {
      report(.outOfRange, at: field, ["found": .text(excerpt(field.node.scalar?.text ?? "")), "bounds": .text("0–1")])
      return nil
    }
    return number
  }

  /// Whether a range lies on the side of the bound that an official wording names; wordings that name none go with any.
  func agrees(_ wording: String, with distribution: Distribution, _ kind: NumberKind, at field: Field) -> Bool {
    guard kind.dimension == .share || kind.dimension == .factor, let bound = ReportedBound(wording) else { return true }
    let range = distribution.ninetyPercent
    let (limit, side, agrees): (Double, Phrase, Bool) =
      switch bound {
      case .atLeast(let limit): (limit, .orMore, range.lower >= limit - 1e-9)
      case .atMost(let limit): (limit, .orLess, range.upper <= limit + 1e-9)
      }
    if agrees { return true }
    let found = distribution.isFixed ? percent(range.lower) : percent(range.lower) + "–" + percent(range.upper)
    report(
      .reportedContradicted, at: field,
      ["wording": .text(excerpt(wording)), "bound": .text(percent(limit)), "side": .phrase(side), "found": .text(found)])
    return false
  }
}
