/// What an official wording says about the number it goes with: "trên 65 %", "nearly 70 percent".
package enum ReportedBound: Hashable, Sendable {
  case atLeast(Double)
  case atMost(Double)

  /// The bound of a wording with one percentage and a known word right before or after it; nil for any other wording, and
  /// for one of more than three hundred characters.
  ///
  /// The bound itself is allowed: "trên 65 %" holds of 65 %.
  package init?(_ wording: String) {
    guard wording.count <= 300 else { return nil }
    let text = wording.composed.lowercased().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    guard let percentage = Percentage(in: text),
      let side = Self.side(after: percentage.after) ?? Self.longestEnd(of: percentage.before).flatMap(Self.side(before:))
    else { return nil }
    switch side {
    case .lower: self = .atLeast(percentage.share)
    case .upper: self = .atMost(percentage.share)
    }
  }

  /// On which side of what is meant a number lies.
  package enum Side: Hashable, Sendable { case lower, upper }

  /// What a whole wording before a number says of it, in lower case and NFC: "trên", "gần đạt", "≥"; nil for any other.
  package static func side(before wording: String) -> Side? { words[wording].map { $0 ? .lower : .upper } }

  /// What a text that begins behind a number and its unit says of it: "trở lên", "or less"; nil for any other.
  package static func side(after wording: String) -> Side? {
    if fromThere.contains(where: wording.hasPrefix) { return .lower }
    return upToThere.contains(where: wording.hasPrefix) ? .upper : nil
  }

  /// The longest known wording that ends the text, unless the word before it makes something else of it.
  private static func longestEnd(of text: String) -> String? {
    let ending = words.keys.filter { word in
      text.hasSuffix(word) && (text.dropLast(word.count).last.map { !$0.isLetter } ?? true)
    }
    guard let longest = ending.max(by: { $0.count < $1.count }) else { return nil }
    let before = text.dropLast(longest.count).split(separator: " ").last.map(String.init)
    return before.map(turning.contains) ?? false ? nil : longest
  }

  /// Negations, "trên dưới" (more or less), and changes, which say nothing of where something stands.
  private static let turning: Set<String> = [
    "không", "chưa", "chẳng", "trên", "tăng", "giảm", "thêm", "not", "no", "never", "by", "rose", "fell", "grew",
  ]
  private static let fromThere = ["trở lên", "đổ lên", "or more", "or above", "or higher", "and more", "and above"]
  private static let upToThere = ["trở xuống", "đổ xuống", "or less", "or below", "or lower", "and less", "and below"]

  /// Whether the number is a lower bound, by the words right before it.
  private static let words: [String: Bool] = {
    let lower = [
      "trên", "trên mức", "hơn", "cao hơn", "lớn hơn", "nhiều hơn", "vượt", "vượt mức", "vượt quá", "quá", "ít nhất",
      "ít nhất là", "tối thiểu", "tối thiểu là", "không dưới", "không ít hơn", "không thấp hơn", "không kém", "over", "above",
      "more than", "higher than", "at least", "no less than", "not less than", "not below", "not under", "exceeding", ">", "≥",
    ]
    let upper = [
      "dưới", "dưới mức", "gần", "gần đạt", "gần tới", "gần đến", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới",
      "chưa đạt", "chưa đầy", "nhiều nhất", "nhiều nhất là", "tối đa", "tối đa là", "không quá", "không vượt",
      "không vượt quá", "không hơn", "below", "under", "nearly", "almost", "less than", "lower than", "at most",
      "no more than", "not more than", "not over", "not above", "up to", "<", "≤",
    ]
    return Dictionary(lower.map { ($0, true) } + upper.map { ($0, false) }, uniquingKeysWith: { first, _ in first })
  }()
}

/// The only percentage of a text, with what stands around it.
private struct Percentage {
  /// 0.65 for 65 %.
  var share: Double
  /// Without the white space next to it.
  var before: String
  var after: String

  private static let signs = ["%", "phần trăm", "percent", "per cent"]

  init?(in text: String) {
    var found: [Percentage] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      let end = rest[start...].firstIndex { !$0.isASCIIDigit && $0 != "," && $0 != "." } ?? rest.endIndex
      let behind = String(rest[end...]).trimmed
      if let sign = Self.signs.first(where: behind.hasPrefix) {
        guard let share = Self.share(rest[start..<end]) else { return nil }
        found.append(
          Percentage(
            share: share, before: String(text[..<start]).trimmed, after: String(behind.dropFirst(sign.count)).trimmed))
      }
      rest = rest[end...]
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private init(share: Double, before: String, after: String) {
    self.share = share
    self.before = before
    self.after = after
  }

  /// `65`, `65,5` and `65.5`; nil where the sign could stand between thousands.
  private static func share(_ digits: Substring) -> Double? {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), parts.count == 1 || parts[1].count <= 2 else { return nil }
    return Double(parts.joined(separator: ".") + "e-2")
  }
}
