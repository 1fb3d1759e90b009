internal import PlanningDomain

extension ScenarioModel {
  /// A media lever.
  struct Channel: Sendable {
    var source: Int
    var lever: LeverID
    var places: Set<PlaceID>
    var adds: [Media.Effect]
    /// Đồng per month, slots by day of the period.
    var spend: [Slot]
    /// Messages per month, by day, and the price of one, where spend is written so.
    var messages: (perMonth: [Slot], price: Slot)?
    var before: Slot?
    /// Members of the audience, by group of its places.
    var audience: [Slot]
    var carryOver: Slot
    var halfEffect: Slot
    var slope: Slot
  }

  mutating func compile(_ media: Media, of lever: Lever) throws {
    let source = sources.count
    sources.append(.media(lever.id))
    guard let first = lever.places.min() else { throw EngineError.unknownIdentifier(lever.id.text) }
    let groups = try groups(in: lever.places.sorted(), only: nil).map { layout.groups[$0] }
    let spend: [Slot]
    var messages: (perMonth: [Slot], price: Slot)?
    switch media.volume {
    case .spend(let schedule): spend = try numbers.slots(schedule, on: days, place: first)
    case .messages(let schedule, let price):
      let perMonth = try numbers.slots(schedule, on: days, place: first)
      let unitPrice = try numbers.slot(price, place: first, segment: nil)
      messages = (perMonth, unitPrice)
      spend = perMonth.map { numbers.product($0, unitPrice) }
    }
    channels.append(
      Channel(
        source: source, lever: lever.id, places: Set(lever.places), adds: media.adds, spend: spend, messages: messages,
        before: try media.before.map { try numbers.slot($0, place: first, segment: nil) },
        audience: try groups.map { try eligibleSlot(media.audience, group: $0) },
        carryOver: try numbers.slot(media.carryOver, place: first, segment: nil),
        halfEffect: try numbers.slot(media.halfEffect, place: first, segment: nil),
        slope: try numbers.slot(media.slope, place: first, segment: nil)))
  }
}
