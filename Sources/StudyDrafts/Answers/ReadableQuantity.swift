internal import PlanningDomain
internal import StudyFiles

/// Quantities of a study file as people read them: `4.698`, `0,37–0,92 giờ/tuần`, `500 nghìn đồng/tháng`. A unit that all share
/// stands once.
func readable(_ texts: [String], _ language: Language) -> String {
  let parts = texts.map { text in
    let end = text.lastIndex(where: \.isASCIIDigit).map { text.index(after: $0) } ?? text.startIndex
    return (number: readableNumber(String(text[..<end]), language), unit: readableUnit(String(text[end...]), language))
  }
  guard let last = parts.last, parts.allSatisfy({ $0.unit == last.unit }) else {
    return parts.map { $0.number + $0.unit }.joined(separator: "–")
  }
  return parts.map(\.number).joined(separator: "–") + last.unit
}

/// Digits with the marks of the language; what is no plain number stays as it is.
private func readableNumber(_ text: String, _ language: Language) -> String {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return text }
  let (thousands, decimals) = language == .vi ? (".", ",") : (",", ".")
  var whole = ""
  for (index, digit) in parts[0].enumerated() {
    if index > 0, (parts[0].count - index).isMultiple(of: 3) { whole += thousands }
    whole.append(digit)
  }
  return parts.count == 2 ? whole + decimals + parts[1] : whole
}

private func readableUnit(_ text: String, _ language: Language) -> String {
  var unit = ""
  var word = ""
  for character in text + " " {
    if character.isLetter {
      word.append(character)
    } else {
      unit += unitWords.first { $0.vi == word.lowercased() || $0.en == word.lowercased() }?.words(language) ?? word
      unit.append(character)
      word = ""
    }
  }
  return String(unit.dropLast())
}

private struct UnitWord {
  var vi: String
  var en: String
  var shown: LocalizedText?

  func words(_ language: Language) -> String { shown?(language) ?? (language == .vi ? vi : en) }
}

private let unitWords = [
  UnitWord(vi: "nghìn", en: "thousand"), UnitWord(vi: "triệu", en: "million"), UnitWord(vi: "tỷ", en: "billion"),
  UnitWord(vi: "tháng", en: "month"), UnitWord(vi: "năm", en: "year"), UnitWord(vi: "tuần", en: "week"),
  UnitWord(vi: "ngày", en: "day"), UnitWord(vi: "giờ", en: "h"), UnitWord(vi: "phút", en: "min"),
  UnitWord(vi: "đồng", en: "vnd", shown: LocalizedText(vi: "đồng", en: "VND")),
  UnitWord(vi: "đ", en: "vnđ", shown: LocalizedText(vi: "đồng", en: "VND")),
]
