package import NumericalMethods
package import PlanningDomain

/// Every number a scenario reads, each in a slot, so that one draw is one array of values.
///
/// Equal written numbers share a slot and hence an unknown, unless each place or segment has its own. Products stand for numbers that a scenario multiplies.
package struct NumberTable: Sendable {
  package typealias Slot = Int

  enum Entry: Hashable, Sendable {
    case written(Value)
    /// A value that is drawn for one place or segment by itself.
    case drawn(Value, for: String)
    case product(Slot, Slot)
    case quotient(Slot, Slot)
  }

  private let posterior: Posterior?

  package init(posterior: Posterior? = nil) { self.posterior = posterior }

  private(set) var entries: [Entry] = []
  private var slots: [Entry: Slot] = [:]
  private var uncertain: [Bool] = []
  /// The uncertain written numbers in slot order, with their streams.
  package private(set) var unknowns: [Unknown] = []

  mutating func slot(_ value: Value, place: PlaceID?, segment: SegmentID?) throws -> Slot {
    guard let each = value.each, !value.distribution.isFixed else {
      return add(.written(value), isUncertain: !value.distribution.isFixed)
    }
    let name = each.subject == .place ? place?.text : segment?.text
    guard let name else { throw EngineError.uncovered(path: value.path, place: place, segment: segment) }
    return add(.drawn(value, for: name), isUncertain: true)
  }

  mutating func product(_ left: Slot, _ right: Slot) -> Slot {
    add(.product(left, right), isUncertain: uncertain[left] || uncertain[right])
  }

  mutating func quotient(_ left: Slot, _ right: Slot) -> Slot {
    add(.quotient(left, right), isUncertain: uncertain[left] || uncertain[right])
  }

  /// The slot of a parameter in a cell, its factors multiplied in.
  package mutating func slot(_ parameter: Parameter, place: PlaceID?, segment: SegmentID?) throws -> Slot {
    guard let value = parameter.value(place: place, segment: segment) else {
      throw EngineError.uncovered(
        path: parameter.values.first?.path ?? parameter.dimension.rawValue, place: place, segment: segment)
    }
    var result = try slot(value, place: place, segment: segment)
    for factor in parameter.factors {
      result = product(result, try slot(factor, place: place, segment: segment))
    }
    return result
  }

  /// The slot of a scheduled number on a day, its factors of that day multiplied in.
  mutating func slot(_ schedule: Schedule, on day: Day, place: PlaceID?, segment: SegmentID?) throws -> Slot {
    guard let parameter = schedule.parameter(on: day, place: place, segment: segment) else {
      throw EngineError.uncovered(
        path: schedule.entries.first?.parameter.values.first?.path ?? "a schedule", place: place, segment: segment)
    }
    var result = try slot(parameter, place: place, segment: segment)
    for factor in schedule.factors {
      result = product(result, try slot(factor, on: day, place: place, segment: segment))
    }
    return result
  }

  /// The slots of a scheduled number on consecutive days, the same between the dates of its entries.
  mutating func slots(_ schedule: Schedule, on days: [Day], place: PlaceID?) throws -> [Slot] {
    let turns = schedule.turns
    var slots: [Slot] = []
    slots.reserveCapacity(days.count)
    for day in days {
      if let last = slots.last, !turns.contains(day) {
        slots.append(last)
      } else {
        slots.append(try slot(schedule, on: day, place: place, segment: nil))
      }
    }
    return slots
  }

  /// Whether a share is written as 100 %.
  func isCertain(_ slot: Slot) -> Bool {
    guard case .written(let value) = entries[slot] else { return false }
    return value.distribution == .fixed(1)
  }

  /// Whether a number is written as 0.
  func isZero(_ slot: Slot) -> Bool {
    guard case .written(let value) = entries[slot] else { return false }
    return value.distribution == .fixed(0)
  }

  func isUncertain(_ slot: Slot) -> Bool { uncertain[slot] }

  /// All values at the medians of the unknowns.
  package func central() throws -> [Double] {
    try values { try $0.central() }
  }

  /// All values with every unknown as high as a draw can make it.
  func highest() throws -> [Double] {
    try values { try $0.highest() }
  }

  /// All values of one draw.
  package func values(draw: Int, philox: Philox) throws -> [Double] {
    try values { try $0.number(draw: draw, philox: philox) }
  }

  /// All values where the unknowns, in their order, are as given.
  func values(unknowns given: [Double]) throws -> [Double] {
    var rest = given.makeIterator()
    return try values { try rest.next() ?? $0.central() }
  }

  private func values(of number: (Unknown) throws -> Double) throws -> [Double] {
    var values = [Double](repeating: 0, count: entries.count)
    for (slot, entry) in entries.enumerated() {
      if case .written(let value) = entry, case .fixed(let number) = value.distribution { values[slot] = number }
    }
    for unknown in unknowns { values[unknown.slot] = try number(unknown) }
    for (slot, entry) in entries.enumerated() {
      switch entry {
      case .written, .drawn: break
      case .product(let left, let right): values[slot] = values[left] * values[right]
      case .quotient(let left, let right): values[slot] = values[right] > 0 ? values[left] / values[right] : 0
      }
    }
    return values
  }

  private mutating func add(_ entry: Entry, isUncertain: Bool) -> Slot {
    if let slot = slots[entry] { return slot }
    let slot = entries.count
    entries.append(entry)
    uncertain.append(isUncertain)
    slots[entry] = slot
    guard isUncertain else { return slot }
    switch entry {
    case .written(let value): unknowns.append(Unknown(slot: slot, value: value, drawnFor: nil, posterior: posterior))
    case .drawn(let value, let name): unknowns.append(Unknown(slot: slot, value: value, drawnFor: name, posterior: posterior))
    case .product, .quotient: break
    }
    return slot
  }
}
