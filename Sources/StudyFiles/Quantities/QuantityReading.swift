package import PlanningDomain

/// Reads a written quantity as one of the dimensions; the result is in the dimension's canonical unit.
///
/// - Throws: `QuantityFault` with the code and the values of the sentence. Bounds of a key are the caller's; here only
///   what holds for every number of the dimension is held: shares 0…1, nothing below 0, whole people, units and đồng.
package func quantity(_ text: String, as dimension: Dimension) throws(QuantityFault) -> Double {
  let number = try NumberText(text)
  let unit = try Unit(number.unit)
  let value = try value(of: number, in: unit, as: dimension, text: text)
  let found: [String: DiagnosticArgument] = ["found": .text(excerpt(text.trimmed))]
  if (dimension == .people || dimension == .count) && (value < 0 || value != value.rounded()) {
    throw QuantityFault(.notWhole, found.merging(neighbors(of: value)) { $1 })
  }
  if dimension == .share && !(0...1).contains(value) { throw QuantityFault(.shareRange, found) }
  if value < 0 || number.digits.hasPrefix("-") { throw QuantityFault(.negative, found) }
  if dimension == .money && value != value.rounded() { throw QuantityFault(.notWholeDong, found) }
  return value
}

private func value(
  of number: NumberText, in unit: Unit, as dimension: Dimension, text: String
) throws(QuantityFault) -> Double {
  switch (dimension, unit.base, unit.per) {
  case (.share, .percent, []), (.factor, .percent, []):
    return try number.value(timesTenTo: -2)
  case (.factor, .none, []), (.people, .none, []), (.count, .none, []), (.number, .none, []):
    return try number.value(timesTenTo: 0)
  case (.rate, .percent, let per):
    if case .time(let days)? = only(per) { return try number.value(timesTenTo: -2) / days }
  case (.rate, .none, let per):
    if case .time(let days)? = only(per) { return try number.value(timesTenTo: 0) / days }
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
  if unit == Unit.absent {
    throw QuantityFault(.noUnit, ["found": .text(excerpt(text.trimmed)), "example": .phrase(Phrase.example(of: dimension))])
  }
  throw QuantityFault(
    .wrongDimension,
    [
      "found": .text(excerpt(text.trimmed)), "foundKind": .phrase(unit.phrase), "wanted": .phrase(Phrase.kind(of: dimension)),
      "example": .phrase(Phrase.example(of: dimension)),
    ])
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
