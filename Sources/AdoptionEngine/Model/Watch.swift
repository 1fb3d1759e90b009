package import PlanningDomain

/// A threshold followed at every step end, to find when it is first reached: one for each place a target is judged in.
package struct Watch: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// Cells whose members are counted together.
    case adoption(cells: [Int], measure: Adoption.Measure)
    /// A milestone's index and the places its share is averaged over.
    case milestone(index: Int, places: [Int])
    /// A flow's index and the places its files are counted in.
    case flow(index: Int, measure: Flow.Measure, places: [Int])
  }

  package let target: TargetID
  package let region: Region
  package let subject: Subject
  package let thresholds: [Target.Threshold]
}

extension Watch {
  /// What is counted above what a threshold of this share asks for, negative where it is missed: members, files, or a share for a
  /// milestone and for a flow as of now.
  ///
  /// - Parameters:
  ///   - count: members counted, files online, or a milestone's mean share.
  ///   - whole: eligible members, or files; not asked for a milestone.
  package func margin(_ count: Double, of whole: Double, share: Double) -> Double {
    switch subject {
    case .adoption: Watch.snapped(count - Watch.members(share, of: whole))
    case .milestone: Watch.margin(ofShare: count, share)
    case .flow(_, .online, _): Watch.snapped(count - share * whole)
    case .flow(_, .onlineNow, _): Watch.margin(ofShare: whole > 0 ? count / whole : 0, share)
    }
  }

  /// Whole members needed of those eligible.
  package static func members(_ share: Double, of eligible: Double) -> Double { (share * eligible - 1e-6).rounded(.up) }

  /// A sum of shares of people, or of files, may miss a whole number by rounding alone.
  private static func snapped(_ margin: Double) -> Double { margin < 0 && margin > -1e-6 ? 0 : margin }

  private static func margin(ofShare share: Double, _ need: Double) -> Double {
    share >= need - 1e-9 ? max(0, share - need) : share - need
  }
}

extension ScenarioModel {
  struct WatchKey: Hashable, Sendable {
    var target: TargetID
    var region: Region
  }

  /// The index of the watch of a target in a region; nil if it is not followed there.
  package func watch(of target: TargetID, in region: Region) -> Int? {
    watchIndices[WatchKey(target: target, region: region)]
  }

  /// A target is followed in the region it asks for and in each leaf place: levels are judged in each.
  func watches(for target: Target) throws -> [Watch] {
    var regions: [Region] = layout.places.map { .place($0) }
    if case .over(let region) = target.reach, region.place == nil { regions.insert(region, at: 0) }
    return try regions.map { region in
      Watch(
        target: target.id, region: region, subject: try subject(target.indicator, in: region), thresholds: target.thresholds)
    }
  }

  private func subject(_ indicator: IndicatorID, in region: Region) throws -> Watch.Subject {
    if let index = layout.milestones.firstIndex(of: indicator) {
      return .milestone(index: index, places: layout.places(in: region))
    }
    if let index = layout.flows.firstIndex(of: indicator), let flow = self.indicator(indicator)?.flow {
      return .flow(index: index, measure: flow.measure, places: layout.places(in: region))
    }
    let cells = layout.cells(indicator: indicator, in: region)
    guard let first = cells.first else { throw EngineError.unknownIdentifier(indicator.text) }
    return .adoption(cells: cells, measure: self.cells[first].measure)
  }
}
