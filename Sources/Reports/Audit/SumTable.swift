internal import PlanningDomain

/// The figures of former places as what they became: sums, and estimates where a place was split by weights.
struct SumTable {
  let sums: [Rebasing.Sum]
  let words: AuditWords
  let names: AuditNames
  let rows: RowNames

  /// nil without sums.
  func table() throws -> Table? {
    if sums.isEmpty { return nil }
    let format = Format(words.language)
    let lines = sums.map { sum -> Table.Row in
      let own = sum.observation
      let parts = sum.parts.map { part -> String in
        let weight = part.weight == 1 ? "" : " (\(format.share(part.weight))%)".unbroken
        return "\(part.place.text)\(weight), \(rows.name(part.origin))"
      }
      return Table.Row([
        .text(names.about(own)), .text(format.date(own.date)), members(own.numerator, format), members(own.denominator, format),
        goal(own.goal, format),
        own.isEstimate ? .status(words.estimate, .warning) : .text(words.exactSum), .text(parts.joined(separator: "\n")),
      ])
    }
    return try Table(
      title: words.sums,
      columns: [
        .label(words.about), .init(words.date, alignment: .left), .init(words.counted), .init(words.outOf), .init(words.goalOf),
        .label(words.kindOfSum), .label(words.madeOf),
      ], rows: lines, notes: [words.sumsNote])
  }

  /// An estimate is no whole number; ranges keep the sign of their bound.
  private func members(_ number: ReportedNumber?, _ format: Format) -> Table.Cell {
    guard let number else { return .missing }
    let isWhole = abs(number.value - number.value.rounded()) < 1e-6
    return .number(number.bound.sign + format.number(number.value, decimals: isWhole ? 0 : 1))
  }

  private func goal(_ number: ReportedNumber?, _ format: Format) -> Table.Cell {
    guard let number, number.value <= 1 else { return members(number, format) }
    return .number("\(number.bound.sign)\(format.share(number.value))%")
  }
}

extension ReportedNumber.Bound {
  /// What stands before the number, with a no-break space.
  var sign: String {
    switch self {
    case .exact: ""
    case .atLeast: "≥\u{A0}"
    case .atMost: "≤\u{A0}"
    }
  }
}
