internal import PlanningDomain
internal import StudyFiles

/// A heading cut into its words and the unit that it gives behind them: `Tỷ lệ (%)`, `Thuê bao (triệu)`.
struct HeadingText {
  /// Without brackets and a percent sign at either end.
  var name: String
  /// What stands in brackets, in lower case; nil without any.
  var unit: String?

  init(_ text: String) {
    var name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      unit = String(name[name.index(after: open)..<close]).composed.lowercased().trimmed
      name.removeSubrange(open...close)
    }
    if name.trimmed.hasSuffix("%") {
      name = String(name.trimmed.dropLast())
      unit = unit ?? "%"
    }
    if name.trimmed.hasPrefix("%") {
      name = String(name.trimmed.dropFirst())
      unit = unit ?? "%"
    }
    self.name = name.trimmed
  }

  var isPercent: Bool { unit.map(Self.isPercent) ?? false }

  static func isPercent(_ unit: String) -> Bool {
    ["%", "phần trăm", "percent", "per cent", "tỷ lệ %", "đơn vị: %"].contains(unit)
  }

  /// What a numerator below adds up, where the brackets say it: `Số đạt (lũy kế)`.
  var accumulation: Observation.Accumulation? {
    switch unit?.plain {
    case "luy ke", "cumulative": .cumulative
    case "trong ky", "phat sinh", "in period": .inPeriod
    default: nil
    }
  }

  /// The power of ten in which figures below stand: 6 for `(triệu thuê bao)`; 0 where none is said.
  var exponent: Int {
    guard let word = unit?.split(separator: " ").first else { return 0 }
    if word == "1000" || word == "1.000" || word == "1,000" { return 3 }
    guard let scale = FigureWords.scales[String(word)] else { return 0 }
    return scale
  }

  /// What figures below count, where the brackets or the name itself say it.
  var counted: UnitOfMeasure.Counted? {
    if let noun = unit?.split(separator: " ").drop(while: { FigureWords.scales[String($0)] != nil }).joined(separator: " "),
      let counted = UnitOfMeasure.Counted(noun)
    {
      return counted
    }
    switch name.plain {
    case "so nguoi": return .person
    case "so ho": return .household
    default: return nil
    }
  }
}
