package import PlanningDomain

/// A number of the study with the unit a reader thinks in: shares in percent, hazards per year, work per week.
package struct QuantityText {
  private let format: Format

  package init(_ format: Format) { self.format = format }

  /// Two or three leading digits; without a dimension the plain number.
  package func text(_ value: Double, _ dimension: Dimension?) -> String {
    func choose(_ vi: String, _ en: String) -> String { format.language.choose(vi: vi, en: en) }
    switch dimension {
    case .share: return "\(short(100 * value))%"
    case .rate: return "\(short(value * RateUnit.year))\(choose("/năm", "/year"))"
    case .people: return short(value)
    case .duration: return "\(short(value)) \(choose("ngày", "days"))"
    case .minutes: return "\(short(value)) \(choose("phút", "min"))"
    case .workingTime: return "\(short(value * RateUnit.week / 60)) \(choose("giờ/tuần", "h/week"))"
    case .money: return "\(short(value)) \(choose("đồng", "VND"))"
    case .moneyPerMonth: return "\(short(value)) \(choose("đồng/tháng", "VND/month"))"
    case .moneyPerHour: return "\(short(value)) \(choose("đồng/giờ", "VND/h"))"
    case .spendPerPerson: return "\(short(value * RateUnit.month)) \(choose("đồng/người/tháng", "VND/person/month"))"
    case .factor, .count, .number, nil: return short(value)
    }
  }

  /// `0,30–1,0 giờ/tuần`: two values with the unit once.
  package func range(_ low: Double, _ high: Double, _ dimension: Dimension?) -> String {
    let upper = text(high, dimension)
    let unit = text(high, dimension).drop { $0.isNumber || ".,−".contains($0) }
    return String(text(low, dimension).dropLast(unit.count)) + "–" + upper
  }

  /// At least two significant digits; whole from 100 on.
  private func short(_ value: Double) -> String {
    let size = abs(value)
    let decimals =
      switch size {
      case 0, 100...: 0
      case 10...: size == size.rounded() ? 0 : 1
      case 0.995...: 1
      case 0.0995...: 2
      default: 3
      }
    return format.number(value, decimals: decimals)
  }
}
