package import PlanningDomain

/// Reads a written quantity as one of the dimensions; the result is in the dimension's canonical unit.
///
/// - Throws: `QuantityFault` with the code and the values of the sentence. Bounds of a key are the caller's; here only
///   what holds for every number of the dimension is held: shares 0…1, nothing below 0, whole people, units and đồng.
///
/// - Parameter time: what money is given per where the planner left it out: the key's own unit of time.
package func quantity(_ text: String, as dimension: Dimension, per time: String = "month") throws(QuantityFault) -> Double {
  do {
    return try exactQuantity(text, as: dimension, per: time)
  } catch {
    throw error.mended(for: dimension, per: time)
  }
}

/// Reads a quantity; what its fault offers instead has only this one fault mended.
func exactQuantity(_ text: String, as dimension: Dimension, per time: String) throws(QuantityFault) -> Double {
  let number = try NumberText(text)
  let unit = try unit(of: number)
  guard let value = try value(of: number, in: unit, as: dimension) else {
    throw unitFault(text.trimmed, number, unit, dimension, per: time)
  }
  let found: [String: DiagnosticArgument] = ["found": .text(excerpt(text.trimmed))]
  if (dimension == .people || dimension == .count) && (value < 0 || value != value.rounded()) {
    throw QuantityFault(.notWhole, found.merging(neighbors(of: value)) { $1 })
  }
  if dimension == .share && !(0...1).contains(value) { throw QuantityFault(.shareRange, found) }
  if value < 0 || number.digits.hasPrefix("-") { throw QuantityFault(.negative, found) }
  if dimension == .money && value != value.rounded() { throw QuantityFault(.notWholeDong, found) }
  return value
}

/// Whole đồng per calendar year of a text that was read as money per month or year; exact where it is written per year.
func yearlyMoney(_ text: String) throws(QuantityFault) -> Double? {
  let number = try NumberText(text)
  let unit = try Unit(number.unit)
  guard case .money(let exponent) = unit.base, case .time(let days)? = only(unit.per) else { return nil }
  return try number.value(timesTenTo: exponent) * (days == RateUnit.year ? 1 : 12)
}

/// An unknown unit is offered again with the number before it.
private func unit(of number: NumberText) throws(QuantityFault) -> Unit {
  do {
    return try Unit(number.unit)
  } catch {
    guard case .text(let meant)? = error.arguments["suggestion"] else { throw error }
    let gap = meant.hasPrefix("/") || meant.hasPrefix("%") ? "" : " "
    throw QuantityFault(error.code, error.arguments.merging(["suggestion": .text(number.digits + gap + meant)]) { $1 })
  }
}

private func unitFault(
  _ text: String, _ number: NumberText, _ unit: Unit, _ dimension: Dimension, per time: String
) -> QuantityFault {
  var arguments: [String: DiagnosticArgument] = [
    "found": .text(excerpt(text)), "example": .phrase(Phrase.example(of: dimension, per: time)),
  ]
  if let meant = meantQuantity(text, number, unit, dimension, per: time) { arguments["suggestion"] = .text(excerpt(meant)) }
  if unit == Unit.absent { return QuantityFault(.noUnit, arguments) }
  arguments["foundKind"] = .phrase(unit.phrase)
  arguments["wanted"] = .phrase(Phrase.kind(of: dimension))
  return QuantityFault(.wrongDimension, arguments)
}

/// Nil where the unit does not measure the dimension.
private func value(of number: NumberText, in unit: Unit, as dimension: Dimension) throws(QuantityFault) -> Double? {
  switch (dimension, unit.base, unit.per) {
  case (.share, .percent, []), (.factor, .percent, []):
    return try number.value(timesTenTo: -2)
  case (.factor, .none, []), (.people, .none, []), (.count, .none, []), (.number, .none, []):
    return try number.value(timesTenTo: 0)
  case (.rate, .percent, let per):
    if case .time(let days)? = only(per) { return try number.value(timesTenTo: -2) / days }
  case (.rate, .none, let per):
    if case .time(let days)? = only(per) { return try number.value(timesTenTo: 0) / days }
  case (.perMonth, .none, let per):
    if case .time(let days)? = only(per) {
      if days == RateUnit.month { return try number.value(timesTenTo: 0) }
      if days == RateUnit.year { return try number.value(timesTenTo: 0) / 12 }
      return try number.value(timesTenTo: 0) * RateUnit.month / days
    }
  case (.duration, .time(let days), []):
    return try number.value(timesTenTo: 0) * days
  case (.minutes, .work(let minutes), []):
    return try number.value(timesTenTo: 0) * minutes
  case (.workingTime, .work(let minutes), let per):
    if case .time(let days)? = only(per) { return try number.value(timesTenTo: 0) * minutes / days }
  case (.money, .money(let exponent), []):
    return try number.value(timesTenTo: exponent)
  case (.moneyPerMonth, .money(let exponent), let per):
    if case .time(let days)? = only(per) {
      if days == RateUnit.month { return try number.value(timesTenTo: exponent) }
      if days == RateUnit.year { return try number.value(timesTenTo: exponent) / 12 }
    }
  case (.moneyPerHour, .money(let exponent), [.hour]):
    return try number.value(timesTenTo: exponent)
  case (.spendPerPerson, .money(let exponent), let per):
    if per.count == 2, case .person = per[0], case .time(let days) = per[1] {
      return try number.value(timesTenTo: exponent) / days
    }
  default: break
  }
  return nil
}

private func only(_ per: [Unit.Per]) -> Unit.Per? { per.count == 1 ? per[0] : nil }

/// The whole numbers on both sides, for the fix.
private func neighbors(of value: Double) -> [String: DiagnosticArgument] {
  guard value >= 0, value < 1e15 else { return [:] }
  return ["below": .text(String(Int(value.rounded(.down)))), "above": .text(String(Int(value.rounded(.up))))]
}

extension Unit {
  fileprivate static let absent = Unit(base: .none, per: [])

  private init(base: Base, per: [Per]) {
    self.base = base
    self.per = per
  }
}

/// Reads `2023-12-31`.
package func date(_ text: String) throws(QuantityFault) -> Day {
  let text = text.trimmed
  if let day = Day(iso: text) { return day }
  let found: [String: DiagnosticArgument] = ["found": .text(excerpt(text))]
  let pieces = text.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
  let numbers = pieces.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
  guard numbers.count == 3, pieces.count == 3 else { throw QuantityFault(.notADate, found) }
  let isISO = pieces.map(\.count) == [4, 2, 2] && text.allSatisfy { $0.isASCIIDigit || $0 == "-" }
  if isISO { throw QuantityFault(.impossibleDate, found) }
  let yearFirst = pieces[0].count == 4
  let day =
    yearFirst
    ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
    : pieces[2].count == 4 ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  throw QuantityFault(.dateNotation, found.merging(day.map { ["suggestion": .text($0.description)] } ?? [:]) { $1 })
}
