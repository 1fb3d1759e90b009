internal import PlanningDomain

extension Reading {
  /// Starting figures that contradict each other, or leave nobody to be won, in some place and segment.
  ///
  /// Ranges are held by their middle: a start that may lie above its ceiling is not worth a word, one that mostly does is.
  func checkStarts(of indicators: [Indicator], at members: [Field]) {
    let adoptions = Dictionary(
      indicators.compactMap { indicator in indicator.adoption.map { (indicator.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let fields = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for indicator in indicators {
      guard let adoption = adoptions[indicator.id], adoption.countsStartInItself,
        let member = fields[indicator.id.text], let entry = member.node.entries?.first(where: { $0.key == "start" })
      else { continue }
      checkStart(adoption, among: adoptions, at: member.field(entry))
    }
  }

  private func checkStart(_ adoption: Adoption, among adoptions: [IndicatorID: Adoption], at field: Field) {
    for cell in cells(telling: adoption, among: adoptions) {
      let dormant = adoption.dormant.middle(in: cell)
      guard let share = adoption.start.share.middle(in: cell), let dormant else { continue }
      let inCell: [String: DiagnosticArgument] = ["cell": .text(cell.text)]
      // `ever` counts the dormant already; `active` stands beside them.
      let ever = adoption.measure == .ever ? share.value : share.value + dormant.value
      if share.isCertain, dormant.isCertain,
        ever > 1 + 1e-12 || (adoption.measure == .ever && dormant.value > share.value + 1e-12)
      {
        report(.startAboveOne, at: field, inCell)
        return
      }
      let found = inCell.merging(["found": .text(share.isCertain ? percent(ever) : "≈\(percent((ever * 100).rounded() / 100))")])
      { $1 }
      if let ceiling = adoption.ceiling.middle(in: cell)?.value, ever > ceiling + 1e-12 {
        report(.startAboveCeiling, at: field, found.merging(["ceiling": .text(percent(ceiling))]) { $1 })
        return
      }
      for requirement in adoption.requires {
        guard let reach = reach(requirement, among: adoptions, in: cell), ever > reach + 1e-12 else { continue }
        report(
          .startAboveReach, at: field,
          found.merging(["required": .text(requirement.indicator.text), "reach": .text(percent(reach))]) { $1 })
        return
      }
    }
  }

  /// The first cell alone where none of the numbers differs by cell.
  private func cells(telling adoption: Adoption, among adoptions: [IndicatorID: Adoption]) -> ArraySlice<Cell> {
    var numbers = [adoption.start.share, adoption.dormant, adoption.ceiling]
    for requirement in adoption.requires {
      if let times = requirement.times { numbers.append(times) }
      if let other = adoptions[requirement.indicator] { numbers += [other.start.share, other.dormant] }
    }
    return numbers.allSatisfy(\.scoped.isEmpty) ? names.places.cells.prefix(1) : names.places.cells[...]
  }

  /// How far a prerequisite's users at the start allow the indicator to go.
  private func reach(_ requirement: Adoption.Requirement, among adoptions: [IndicatorID: Adoption], in cell: Cell) -> Double? {
    guard let other = adoptions[requirement.indicator], other.countsStartInItself,
      let share = other.start.share.middle(in: cell)?.value
    else { return nil }
    var active = share
    if other.measure == .ever {
      guard let dormant = other.dormant.middle(in: cell)?.value else { return nil }
      active -= dormant
    }
    guard let times = requirement.times else { return active }
    return times.middle(in: cell).map { active * $0.value }
  }
}

extension Adoption {
  /// Its start is a share of its own population, and can be held against other shares of it.
  fileprivate var countsStartInItself: Bool { start.population == nil || start.population == population }
}

extension Parameter {
  /// The middle of what is written for a cell; nil where a scenario's factor lies over it.
  func middle(in cell: Cell) -> (value: Double, isCertain: Bool)? {
    guard factors.isEmpty, let value = value(place: cell.place, segment: cell.segment),
      let middle = value.distribution.middle
    else { return nil }
    return (middle, value.distribution.isFixed)
  }
}

extension Distribution {
  /// The median; nil where it has no plain formula.
  var middle: Double? {
    switch self {
    case .fixed(let value): return value
    case .uniform(let lower, let upper): return (lower + upper) / 2
    case .triangular(let lower, let mode, let upper):
      let width = upper - lower
      return mode >= (lower + upper) / 2
        ? lower + (width * (mode - lower) / 2).squareRoot() : upper - (width * (upper - mode) / 2).squareRoot()
    case .betweenLogNormal(let lower, let upper): return (lower * upper).squareRoot()
    case .betweenLogitNormal(let lower, let upper):
      let odds = (lower / (1 - lower) * upper / (1 - upper)).squareRoot()
      return odds / (1 + odds)
    // Cut at the domain's ends it lies a little elsewhere; near enough for a warning.
    case .normal(let mean, _, _, _): return mean
    case .logNormal(let median, _, _): return median
    case .beta: return nil
    }
  }
}
