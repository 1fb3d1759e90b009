internal import AdoptionEngine
public import PlanningDomain

/// What the officers of a desk had and used in a region over the period.
public struct DeskAnswer: Sendable {
  public let lever: LeverID
  public let region: Region
  /// Hours of all its officers for the flows it serves.
  public let available: Series
  public let used: Series
  /// Files of its flows left on paper: for want of its officers' time, as nothing else keeps them there.
  public let paper: Series

  /// Hours used ÷ hours available; 0 where there are none.
  public var load: Series { used.divided(by: available) }

  /// What keeps files on paper.
  public enum Limit: String, Hashable, Sendable {
    /// No file stays on paper in the middle of the draws.
    case none
    /// Every minute is used and files remain.
    case allTime
    /// On some days time runs out, over the period some is left.
    case busyDays
  }

  /// Judged at the middle of the draws; on the central path without draws.
  public var limit: Limit {
    func middle(_ series: Series) -> Double { series.quantiles?.q50 ?? series.central }
    if middle(paper) < 0.5 { return .none }
    return middle(load) >= 0.995 || middle(available) <= 0 ? .allTime : .busyDays
  }
}

extension Projections {
  /// Every desk with a counter in a region, in file order.
  public func deskAnswers(in region: Region = .all) -> [DeskAnswer] {
    let places = Set(layout.places(in: region).map { layout.places[$0] })
    return scenario.levers.compactMap { lever in
      guard let desk = lever.desk, lever.isEnabled else { return nil }
      let own = model.desks.indices.filter { model.desks[$0].lever == lever.id && places.contains(model.desks[$0].place) }
      guard !own.isEmpty else { return nil }
      // A flow is served by one desk in a place.
      let slots = deskSlots(of: desk.serves.map(\.indicator), in: .places(own.map { model.desks[$0].place }))
      let columns = own.map { table.layout.columns(ofDesk: $0) }
      return DeskAnswer(
        lever: lever.id, region: region,
        available: series({ path in own.reduce(0) { $0 + path.officerMinutes[$1] } }, columns: columns.map(\.available)).hours,
        used: series({ path in slots.reduce(0) { $0 + path.deskWork[$1].officerMinutes } }, columns: columns.map(\.used)).hours,
        paper: series({ path in slots.reduce(0) { $0 + path.deskWork[$1].paper } }, columns: columns.map(\.paper)))
    }
  }
}

extension Series {
  /// Of minutes.
  var hours: Series { Series(central: central / 60, draws: draws.map { $0 / 60 }) }
}
