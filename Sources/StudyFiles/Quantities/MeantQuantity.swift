internal import PlanningDomain

extension QuantityFault {
  /// The fault with what it offers mended on: `90.000.000` is offered as `90 triệu VND/year`, not as a number whose missing
  /// unit is the next finding.
  func mended(for dimension: Dimension, per time: String) -> QuantityFault {
    var fault = self
    for name in ["suggestion", "instead", "decimal"] {
      guard case .text(let offered)? = arguments[name] else { continue }
      fault.arguments[name] = .text(lastOffer(offered, dimension, per: time).text)
    }
    guard code == .ambiguousSeparator, case .text(let decimal)? = arguments["decimal"],
      case .text(let whole)? = arguments["instead"]
    else { return fault }
    // Where only one of the readings is a value the key can take, there are not two.
    if !lastOffer(decimal, dimension, per: time).isValid {
      fault.code = .thousandsSeparator
    } else if !lastOffer(whole, dimension, per: time).isValid {
      fault.arguments["suggestion"] = fault.arguments["decimal"]
    }
    return fault
  }

  /// Follows offers until one is valid or nothing better is known.
  private func lastOffer(_ text: String, _ dimension: Dimension, per time: String) -> (text: String, isValid: Bool) {
    var text = text
    for _ in 0..<3 {
      do {
        _ = try exactQuantity(text, as: dimension, per: time)
        return (text, true)
      } catch {
        guard case .text(let next)? = error.arguments["suggestion"] ?? error.arguments["instead"], next != text else { break }
        text = next
      }
    }
    return (text, false)
  }
}

/// The quantity of the dimension that was probably meant by one without its unit, or with one too many or too few.
func meantQuantity(
  _ text: String, _ number: NumberText, _ unit: Unit, _ dimension: Dimension, per time: String
) -> String? {
  let beforeSlash = text.prefix { $0 != "/" }
  switch (dimension, unit.phrase) {
  case (.share, .plainNumber): return meantShare(number)
  case (.rate, .plainNumber), (.rate, .share): return text + "/year"
  case (.perMonth, .plainNumber): return text + "/month"
  case (.workingTime, .minutes): return text + "/week"
  case (.share, .rate) where unit.base == .percent: return String(beforeSlash)
  case (.minutes, .workingTime), (.money, .moneyPerTime), (.money, .moneyPerHour): return String(beforeSlash)
  case (.moneyPerMonth, .money): return text + "/" + time
  case (.moneyPerHour, .money): return text + "/h"
  case (.spendPerPerson, .money): return text + "/person/month"
  case (.money, .plainNumber): return meantMoney(number)
  case (.moneyPerMonth, .plainNumber): return meantMoney(number).map { $0 + "/" + time }
  case (.moneyPerHour, .plainNumber): return meantMoney(number).map { $0 + "/h" }
  default: return nil
  }
}

/// `0.35` and `35` alike; 1 could be either.
private func meantShare(_ number: NumberText) -> String? {
  guard let value = Double(number.digits), value > 0, value <= 100, value != 1 else { return nil }
  return value < 1 ? percent(value) : number.digits + "%"
}

/// A bare number of đồng; small ones were rather meant as thousands or millions, and nobody can tell which.
private func meantMoney(_ number: NumberText) -> String? {
  guard let value = Double(number.digits), value >= 1000, value < 1e15, value == value.rounded() else { return nil }
  let dong = Int(value)
  for (size, word) in [(1_000_000_000, "tỷ VND"), (1_000_000, "triệu VND"), (1_000, "nghìn VND")]
  where dong >= size && dong % (size / 10) == 0 {
    return plainText(Double(dong) / Double(size)) + " " + word
  }
  return "\(dong) VND"
}
