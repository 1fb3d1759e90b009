internal import PlanningDomain
internal import StudyFiles

/// What one cell of figures turned out to be.
struct ReadFigure: Hashable {
  enum Kind: Hashable { case members, share }

  var kind: Kind
  var number: ReportedNumber
  /// It is said to be about so much.
  var isEstimate: Bool
  /// What the cell itself says it counts.
  var counted: UnitOfMeasure.Counted?
  /// Its unit is a power of ten, so that decimals are whole members.
  var isScaled = false
}

/// Reads the cells of figures, or says what is wrong with them.
struct FigureReader {
  let locale: Language?
  /// Whether a column of the table gives rates.
  let hasRates: Bool
  let findings: Findings

  /// The figure of a cell; nil for none, and for a faulty one, which is reported.
  ///
  /// - Parameter unit: the row's unit of measure; where that is percent, what was achieved is so too, unless the table has rates
  ///   of their own (``hasRates``).
  func figure(_ cell: SheetCell, in column: Column, unit: UnitOfMeasure?) -> ReadFigure? {
    guard !FigureWords.isMissing(cell.text) else { return nil }
    guard let figure = written(cell) else { return nil }
    let mayFall = column.field == .change || column.field == .relativeChange
    if figure.isNegative && !mayFall { return report(.negativeCount, cell) }
    let isOfShares = isShare(column, unit?.isPercent ?? false)
    let isShare = figure.isPercent || isOfShares
    switch column.field {
    case .numerator, .denominator:
      if figure.isPercent && !isOfShares { return report(.percentOfCount, cell) }
    case .rate, .relativeChange:
      if !isShare { return report(.shareWithoutPercent, cell) }
    default: break
    }
    if isShare, !figure.isPercent, let unit = figure.unit {
      findings.report(.countOfPercent, at: cell.span, ["found": .text(excerpt(cell.text)), "unit": .text(excerpt(unit))])
      return nil
    }
    return isShare ? share(figure, cell) : members(figure, column, unit, cell)
  }

  private func isShare(_ column: Column, _ isPercentRow: Bool) -> Bool {
    switch column.field {
    case .rate, .relativeChange, .value, .goal: column.isPercent || isPercentRow
    case .numerator: isPercentRow && !hasRates
    default: false
    }
  }

  private func share(_ figure: Figure, _ cell: SheetCell) -> ReadFigure? {
    var figure = figure
    if !figure.isPercent { figure.number = figure.number.scaled(by: -2) }
    guard let number = figure.reported(text: cell.text) else { return report(.notAFigure, cell) }
    return read(figure, number, .share, cell)
  }

  private func members(_ figure: Figure, _ column: Column, _ unit: UnitOfMeasure?, _ cell: SheetCell) -> ReadFigure? {
    var figure = figure
    // A scale said twice is one scale; two of them are none.
    let said = Set([column.exponent, unit?.exponent, figure.scale].compactMap(\.self)).subtracting([0])
    if said.count > 1 {
      let words = column.exponent != 0 ? column.heading.text : unit?.cell.text ?? cell.text
      findings.report(.unknownWording, at: cell.span, ["found": .text(excerpt(cell.text)), "word": .text(excerpt(words))])
      return nil
    }
    if figure.scale == 0, let power = said.first { figure.number = figure.number.scaled(by: power) }
    guard let number = figure.reported(text: cell.text) else { return report(.notAFigure, cell) }
    // 1 as a goal would be everybody; one member is no goal.
    if column.field == .goal && number.value <= 1 { return report(.shareWithoutPercent, cell) }
    if column.field == .denominator && number.value == 0 { return report(.zeroDenominator, cell) }
    var read = read(figure, number, .members, cell)
    read.counted = figure.unit.flatMap(UnitOfMeasure.Counted.init)
    read.isScaled = !said.isEmpty
    return read
  }

  /// - Parameter figure: in the unit of `number`.
  private func read(_ figure: Figure, _ number: ReportedNumber, _ kind: ReadFigure.Kind, _ cell: SheetCell) -> ReadFigure {
    if figure.isAbout {
      let unit = kind == .share ? 100.0 : 1
      func shown(_ value: Double) -> String {
        let text = ((value * unit * 1e6).rounded() / 1e6).description
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + (kind == .share ? " %" : "")
      }
      findings.report(
        .roughFigure, at: cell.span,
        [
          "found": .text(excerpt(cell.text)), "low": .text(shown(max(0, number.value - number.rounding))),
          "high": .text(shown(number.value + number.rounding)),
        ])
    }
    return ReadFigure(kind: kind, number: number, isEstimate: figure.isAbout)
  }

  private func written(_ cell: SheetCell) -> Figure? {
    do throws(Figure.Fault) {
      switch cell.kind {
      case .number(let isPercent): return try Figure(stored: cell.text, isPercent: isPercent)
      case .date: throw .notANumber
      case .text: return try Figure(cell.text, locale: locale)
      }
    } catch {
      report(error, cell)
      return nil
    }
  }

  private func report(_ fault: Figure.Fault, _ cell: SheetCell) {
    let found = DiagnosticArgument.text(excerpt(cell.text))
    switch fault {
    case .notANumber: findings.report(.notAFigure, at: cell.span, ["found": found])
    case .unknownWord(let word):
      findings.report(.unknownWording, at: cell.span, ["found": found, "word": .text(excerpt(word))])
    case .twoReadings(let decimal, let grouped):
      let isComma = cell.text.contains(",")
      findings.report(
        .twoNumberReadings, at: cell.span,
        [
          "found": found, "decimal": .text(decimal), "grouped": .text(grouped), "vi": .text(isComma ? decimal : grouped),
          "en": .text(isComma ? grouped : decimal),
        ])
    }
  }

  private func report(_ code: DiagnosticCode, _ cell: SheetCell) -> ReadFigure? {
    findings.report(code, at: cell.span, ["found": .text(excerpt(cell.text))])
    return nil
  }
}
