internal import PlanningDomain
internal import StudyFiles

/// A quantity as an officer types it.
struct TypedQuantity: Hashable, Sendable {
  /// In the dimension's canonical unit.
  var value: Double
  /// As a study file takes it.
  var text: String

  /// Reads by the reader's own rules. Where the reader refuses and offers what was meant (`12,5 %`, `1.234` people, `45`
  /// for a share), the offer is taken; what has two meanings is refused.
  ///
  /// - Parameter unit: added to a bare number that the reader makes nothing of.
  init(_ typed: String, as dimension: Dimension, unit: String, per time: String = "month", thing: LocalizedText) throws(Refusal) {
    var text = typed.trimmed
    var isBare = true
    for _ in 0..<5 {
      let fault: QuantityFault
      do {
        value = try quantity(text, as: dimension, per: time)
        self.text = dimension == .share ? text.filter { !$0.isWhitespace } : text
        return
      } catch {
        fault = error
      }
      if let offer = Self.offer(of: fault, dimension), offer != text {
        text = offer
      } else if fault.code == .noUnit, isBare, !unit.isEmpty {
        isBare = false
        text += unit
      } else {
        throw Refusal(fault, about: thing)
      }
    }
    throw Refusal(
      vi: "\(thing.vi): không đọc được “\(excerpt(typed))”", en: "\(thing.en): “\(excerpt(typed))” cannot be read")
  }

  private static func offer(of fault: QuantityFault, _ dimension: Dimension) -> String? {
    let isMoney = [.money, .moneyPerMonth, .moneyPerHour].contains(dimension)
    switch fault.code {
    case .decimalComma, .thousandsSeparator, .noUnit, .notation, .leadingZero, .unknownUnit: break
    // A sum without its time, minutes without their week.
    case .wrongDimension where isMoney || dimension == .workingTime: break
    // People come whole, and đồng too unless they are counted in millions: `12.000` has one meaning.
    case .ambiguousSeparator where isMoney || dimension == .people || dimension == .count:
      guard case .text(let whole)? = fault.arguments["instead"] else { return nil }
      let isCounted = ["triệu", "million", "tỷ", "tỉ", "billion", "tr"].contains { whole.lowercased().contains($0) }
      return isCounted ? nil : whole
    default: return nil
    }
    guard case .text(let offer)? = fault.arguments["suggestion"] ?? fault.arguments["instead"] else { return nil }
    return offer
  }
}

/// A date as an officer types it: `2025-12-14`, `14/12/2025`.
func typedDay(_ typed: String, thing: LocalizedText) throws(Refusal) -> Day {
  do {
    return try date(typed)
  } catch {
    if error.code == .dateNotation, case .text(let offer)? = error.arguments["suggestion"], let day = Day(iso: offer) {
      return day
    }
    throw Refusal(error, about: thing)
  }
}
