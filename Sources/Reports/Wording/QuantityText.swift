package import PlanningDomain

/// A number of the study with the unit a reader thinks in: shares in percent, hazards per year, work per week; hazards and
/// durations in the unit they are written in, where that is known.
package struct QuantityText {
  private let format: Format
  private let written: String

  /// - Parameter written: the number as it stands in the file, with its unit.
  package init(_ format: Format, written: String? = nil) {
    self.format = format
    self.written = written ?? ""
  }

  /// Two or three leading digits; without a dimension the plain number.
  package func text(_ value: Double, _ dimension: Dimension?) -> String {
    let unit = unit(of: dimension, size: abs(value))
    return format.number(value * unit.scale, decimals: QuantityText.decimals(value * unit.scale)) + unit.name
  }

  /// `0,3–1,0 giờ/tuần`: two values with the unit once and equally many decimals, those of the larger value or as many more as
  /// the smaller needs to show a digit.
  package func range(_ low: Double, _ high: Double, _ dimension: Dimension?) -> String {
    let unit = unit(of: dimension, size: max(abs(low), abs(high)))
    let (low, high) = (low * unit.scale, high * unit.scale)
    var decimals = max(abs(low), abs(high)) == abs(high) ? QuantityText.decimals(high) : QuantityText.decimals(low)
    if decimals == 1, QuantityText.isWhole(low), QuantityText.isWhole(high) { decimals = 0 }
    let smaller = min(abs(low), abs(high))
    var step = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
    while smaller > 1e-9, smaller < step / 2, decimals < 4 {
      decimals += 1
      step /= 10
    }
    return "\(format.number(low, decimals: decimals))–\(format.number(high, decimals: decimals))\(unit.name)"
  }

  private func unit(of dimension: Dimension?, size: Double) -> (scale: Double, name: String) {
    func choose(_ vi: String, _ en: String) -> String { format.language.choose(vi: vi, en: en) }
    switch dimension {
    case .share: return (100, "%")
    case .rate:
      let isMonthly = written.contains("/month") || written.contains("/tháng")
      let per = isMonthly ? choose("/tháng", "/month") : choose("/năm", "/year")
      let scale = isMonthly ? RateUnit.month : RateUnit.year
      return written.contains("%") ? (100 * scale, "%" + per) : (scale, per)
    case .duration:
      return written.contains("week") || written.contains("tuần")
        ? (1.0 / 7, choose(" tuần", " weeks")) : (1, choose(" ngày", " days"))
    case .minutes: return (1, choose(" phút", " min"))
    case .workingTime: return (RateUnit.week / 60, choose(" giờ/tuần", " h/week"))
    case .money: return money(size, choose(" đồng", " VND"))
    case .moneyPerMonth: return money(size, choose(" đồng/tháng", " VND/month"))
    case .moneyPerHour: return money(size, choose(" đồng/giờ", " VND/h"))
    case .spendPerPerson: return (RateUnit.month, choose(" đồng/người/tháng", " VND/person/month"))
    case .perMonth: return (1, choose("/tháng", "/month"))
    case .people, .factor, .count, .number, nil: return (1, "")
    }
  }

  private func money(_ size: Double, _ name: String) -> (scale: Double, name: String) {
    size >= 1e6 ? (1e-6, format.language.choose(vi: " triệu", en: " million") + name) : (1, name)
  }

  private static func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-6 }

  /// At least two significant digits; whole from 100 on, and from 10 on what is whole.
  private static func decimals(_ value: Double) -> Int {
    switch abs(value) {
    case 0, 100...: 0
    case 10...: isWhole(value) ? 0 : 1
    case 0.995...: 1
    case 0.0995...: 2
    default: 3
    }
  }
}
