internal import AdoptionEngine
public import PlanningDomain

/// What an answer works out when asked.
extension TargetAnswer {
  /// Members missing at the last threshold; files for a flow's `online`, a share for a milestone and
  /// for a flow's `online-now`; 0 where it holds. Summed over the places judged.
  public var gap: Series {
    judged.reduce(Series(central: 0, draws: [Double](repeating: 0, count: outcomes.count))) {
      $0.plus(projections.gap(to: target, in: $1))
    }
  }

  /// Share at the last threshold's date.
  public var share: Series { projections.share(Projections.Selection(target.indicator, in: region), on: target.last.date) }

  /// Members needed at the last threshold, at central numbers, summed over the places judged; nil where no members are
  /// counted.
  public var need: Double? { needs?.reduce(0) { $0 + $1.needed } }

  /// Members to be added from the start of the period to meet the last threshold, at central numbers: place by place where each
  /// is judged by itself, as what one has to spare is not another's. nil where no members are counted.
  public var additional: Double? { needs?.reduce(0) { $0 + max(0, $1.needed - $1.start) } }

  /// Members per team and week from the start of the period to the last threshold that the central need asks for;
  /// nil where no members are counted, without teams, where a pool roams beyond the region, or where the start is above the need.
  public var perTeamAndWeek: Double? {
    guard let people = additional, people > 0,
      let weeks = projections.teamWeeks(serving: target.indicator, in: region, through: target.last.date), weeks > 0
    else { return nil }
    return people / weeks
  }

  /// The end of the first step at which the last threshold holds, on the central path.
  public var reachedCentrally: Day? { projections.reached(projections.watches(of: target.id, in: judged)).central }

  /// The same by draw; nil where it is not reached within the period.
  public var reached: [Day?] { projections.reached(projections.watches(of: target.id, in: judged)).draws }

  private var needs: [(needed: Double, start: Double)]? {
    let path = projections.central
    guard projections.layout.indicators.contains(target.indicator) else { return nil }
    return judged.map { region in
      let cells = projections.cells(of: Projections.Selection(target.indicator, in: region))
      let eligible = cells.reduce(0) { $0 + path.eligible[$1] }
      return (Watch.members(target.last.share, of: eligible), cells.reduce(0) { $0 + path.startCounted[$1] })
    }
  }
}

extension Projections {
  /// What is missing in a region at the last threshold of a target: from the path itself on the central path, by draw from the
  /// kept counts, as the path's record counts it.
  fileprivate func gap(to target: Target, in region: Region) -> Series {
    guard let watch = model.watch(of: target.id, in: region) else {
      return Series(central: 0, draws: [Double](repeating: 0, count: drawCount))
    }
    let central = central.margins[watch].suffix(1).reduce(0) { $0 + max(0, -$1) }
    return Series(central: central, draws: drawCount == 0 ? [] : missing(target, model.watches[watch], in: region))
  }

  private func missing(_ target: Target, _ watch: Watch, in region: Region) -> [Double] {
    let selection = Selection(target.indicator, in: region)
    let last = target.last
    func missing(_ count: Double, _ whole: Double) -> Double { max(0, -watch.margin(count, of: whole, share: last.share)) }
    switch watch.subject {
    case .adoption: return zip(count(selection, on: last.date).draws, eligible(selection).draws).map(missing)
    case .milestone: return share(selection, on: last.date).draws.map { missing($0, 0) }
    case .flow:
      guard let files = files(selection, on: last.date) else { return [Double](repeating: 0, count: drawCount) }
      return zip(files.online.draws, files.all.draws).map(missing)
    }
  }
}
