internal import Analyses
internal import PlanningDomain

/// The figures that were not used with the reason, and those that were beside what the study expects.
struct FigureTables {
  private let calibration: Calibration
  private let names: AuditNames
  private let words: CalibrationWords
  private let format: Format
  private let rows: RowNames

  init(_ calibration: Calibration, names: AuditNames, language: Language) {
    self.calibration = calibration
    self.names = names
    words = CalibrationWords(language: language)
    format = Format(language)
    rows = RowNames(calibration.points.map(\.point.origin) + calibration.evidence.unused.map(\.observation.origin))
  }

  /// nil where all were used.
  func unused() throws -> Table? {
    let rows = calibration.evidence.unused.map { unused in
      let observation = unused.observation
      let figure = observation.numerator ?? observation.rate
      return Table.Row([
        .text(self.rows.name(observation.origin)), .text(names.about(observation)), .text(format.date(observation.date)),
        figure.map { .text("“\($0.text)”") } ?? .missing, .text(unused.reason.words(format.language)),
      ])
    }
    if rows.isEmpty { return nil }
    return try Table(
      title: words.unused,
      columns: [
        .label(words.row), .label(words.about), .label(words.date), .label(words.written), .label(words.reason),
      ], rows: rows)
  }

  /// nil where none was used.
  func used() throws -> Table? {
    let points = calibration.points
    if points.isEmpty { return nil }
    var rows: [Table.Row] = []
    var indicator: IndicatorID?
    for point in points {
      let selection = point.point.selection
      if selection.indicator != indicator {
        indicator = selection.indicator
        rows.append(Table.Row(.heading, [.text(names.title(of: selection.indicator))]))
      }
      rows.append(row(point))
    }
    let isFitted = calibration.convergence != nil
    return try Table(
      title: isFitted ? words.figures : words.unfitted,
      columns: [
        .label(words.about), .init(words.date, alignment: .left), .label(words.row), .init(words.reported), .init(words.expected),
        .init(words.deviation), .init(words.wild),
      ], rows: rows,
      notes: (points.contains { $0.point.isEstimate } ? [words.estimateNote] : []) + (isFitted ? [words.figuresNote] : []))
  }

  private func row(_ fitted: FittedPoint) -> Table.Row {
    let point = fitted.point
    let sign = (point.isEstimate ? "≈ " : "") + point.bound.sign
    let (low, high) = (format.share(fitted.expected.low), format.share(fitted.expected.high))
    let isOff = fitted.deviation.map { abs($0) > 2 } ?? false
    let deviation = fitted.deviation.map { format.number($0, decimals: 1, sign: .always) }
    return Table.Row([
      .text(names.whom(point.selection.region, point.selection.segment) ?? words.everybody), .text(format.date(point.date)),
      .text(rows.name(point.origin)), .text((sign + format.share(point.share) + "%").unbroken),
      .number(low == high ? low + "%" : "\(low)–\(high)%"),
      deviation.map { isOff ? .status($0, .warning) : .number($0) } ?? .missing,
      fitted.wild.map { .number(format.share($0, decimals: 0) + "%") } ?? .missing,
    ])
  }
}
