internal import PlanningDomain

/// A number of the catalogue in the digits it is written in, with the marks and words of a language:
/// `between: [0.0007/year, 0.03/year]` is `0,0007–0,03/năm`.
struct WrittenFigure {
  let language: Language

  func text(_ written: String) -> String {
    guard let open = written.firstIndex(of: "["), written.last == "]" else { return localized(written) }
    let ends = written[written.index(after: open)...].dropLast().split(separator: ",").map { $0.drop { $0 == " " } }
    guard ends.count == 2, let low = ends.first, let high = ends.last else { return localized(written) }
    let (first, second) = (parts(low), parts(high))
    // The unit once, where it is one.
    guard first.unit == second.unit else { return localized("\(low)–\(high)") }
    return localized("\(first.digits)–\(second.digits)\(second.unit)")
  }

  private func parts(_ text: Substring) -> (digits: Substring, unit: Substring) {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    return (digits, text.dropFirst(digits.count))
  }

  private func localized(_ text: String) -> String {
    let words = language.choose(vi: Self.vietnamese, en: Self.english)
    var result = text.replacing(".", with: String(language.decimalMark))
    for (written, word) in words { result = result.replacing(written, with: word) }
    return result
  }

  private static let vietnamese = [
    (written: "/year", word: "/năm"), ("/month", "/tháng"), (" h/", " giờ/"), (" min", " phút"), ("VND/h", "VND/giờ"),
  ]
  private static let english = [(written: "nghìn VND", word: "thousand VND"), ("triệu VND", "million VND")]
}

extension Language {
  fileprivate func choose<Choice>(vi: Choice, en: Choice) -> Choice {
    switch self {
    case .vi: vi
    case .en: en
    }
  }
}
