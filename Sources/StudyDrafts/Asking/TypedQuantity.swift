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
  /// - Parameters:
  ///   - counted: what the question counts; saying so again behind the number does no harm.
  ///   - unit: added to a bare number that the reader makes nothing of.
  init(
    _ typed: String, as dimension: Dimension, counted: AnswerUnit, unit: String, per time: String = "month", thing: LocalizedText
  ) throws(Refusal) {
    var text = counted.plain(typed)
    if dimension == .share, let number = Double(text.replacing(",", with: ".")), number > 0, number <= 1 {
      throw .shareOrPercent(typed, about: thing)
    }
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
        throw Refusal(fault, typed: typed, in: counted, about: thing)
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

extension Refusal {
  fileprivate static func shareOrPercent(_ typed: String, about thing: LocalizedText) -> Refusal {
    let found = excerpt(typed.trimmed)
    return Refusal(
      vi: "\(thing.vi): “\(found)” có thể là phần trăm, cũng có thể là phần của một; ghi kèm dấu %, ví dụ 80% hoặc 0,8%",
      en: "\(thing.en): “\(found)” may be a percentage or a part of one; write the sign too, such as 80% or 0.8%")
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
    let found = excerpt(typed.trimmed)
    let parts = typed.trimmed.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
    let isWhole = parts.count == 3 && parts.allSatisfy { Int($0) != nil } && (parts[0].count == 4 || parts[2].count == 4)
    if isWhole {
      throw Refusal(
        vi: "\(thing.vi): trong lịch không có ngày \(found); xem lại ngày và tháng, ghi theo thứ tự ngày/tháng/năm",
        en: "\(thing.en): there is no \(found) in the calendar; look at the day and the month (day/month/year)")
    }
    throw Refusal(
      vi: "\(thing.vi): không đọc được “\(found)”; ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 30/6/2026",
      en: "\(thing.en): “\(found)” cannot be read; write day/month/year with four digits of the year, such as 30/6/2026")
  }
}

extension Day {
  /// `30/6/2026` in Vietnamese, `2026-06-30` in English.
  var inWords: LocalizedText {
    let date = date
    return LocalizedText(vi: "\(date.day)/\(date.month)/\(date.year)", en: description)
  }
}
