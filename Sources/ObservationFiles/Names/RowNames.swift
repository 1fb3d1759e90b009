internal import PlanningDomain
internal import StudyFiles

/// Reads the cells that say what a row is about, or says what is wrong with them.
struct RowNames {
  let study: Study
  let places: PlaceIndex
  let names: NameIndex
  let locale: Language?
  let findings: Findings
  private let dates = DateCache()

  /// Reports name few dates in many rows.
  private final class DateCache {
    var read: [String: ReportDate.Reading] = [:]
  }

  init(study: Study, places: PlaceIndex, names: NameIndex, locale: Language?, findings: Findings) {
    self.study = study
    self.places = places
    self.names = names
    self.locale = locale
    self.findings = findings
  }

  /// The date or period of a cell, within the years that reports are about.
  func date(_ cell: SheetCell) -> ReportDate? {
    guard let date = written(cell) else { return nil }
    if date.isPlausible { return date }
    findings.report(
      .dateFarOff, at: cell.span,
      [
        "found": .text(excerpt(cell.text)), "low": .text("\(ReportDate.years.lowerBound)"),
        "high": .text("\(ReportDate.years.upperBound)"),
      ])
    return nil
  }

  private func written(_ cell: SheetCell) -> ReportDate? {
    if case .date(let day) = cell.kind { return .day(day) }
    if case .number = cell.kind, cell.text.count != 4 {
      findings.report(.notAReportDate, at: cell.span, ["found": .text(excerpt(cell.text))])
      return nil
    }
    let reading = dates.read[cell.text] ?? ReportDate.read(cell.text, locale: locale)
    dates.read[cell.text] = reading
    switch reading {
    case .found(let date): return date
    case .twoReadings(let dayFirst, let monthFirst):
      findings.report(
        .twoDateReadings, at: cell.span,
        ["found": .text(excerpt(cell.text)), "first": .text("\(dayFirst)"), "second": .text("\(monthFirst)")])
    case .notADate: findings.report(.notAReportDate, at: cell.span, ["found": .text(excerpt(cell.text))])
    }
    return nil
  }

  /// A day; of a period its last.
  func day(_ cell: SheetCell) -> Day? { date(cell)?.closed(by: ReportCalendar(every: .month, cutOff: nil))?.date }

  /// The place of the study, or the former one that the name stood for on that day.
  func area(_ cell: SheetCell, on day: Day) -> Observation.Area? {
    let match = places.match(cell.text)
    if let former = places.formerPlace(cell.text, on: day, isOfStudy: match != nil) { return .former(former) }
    switch match {
    case .region(let region): return .region(region)
    case .several(let titles):
      findings.report(.ambiguousPlace, at: cell.span, ["found": .text(excerpt(cell.text)), "known": .choices(titles)])
    case nil:
      if let other = places.otherKind(cell.text) {
        report(.unknownPlace, cell, known: places.titles, near: [], meant: other)
      } else {
        report(.unknownPlace, cell, known: places.titles, near: WholeNames.isSum(cell.text) ? [] : places.known)
      }
    }
    return nil
  }

  func indicator(_ cell: SheetCell) -> IndicatorID? {
    if let id = names.indicator(cell.text) { return id }
    report(.unknownDataIndicator, cell, known: names.indicatorNames, near: names.indicatorNames)
    return nil
  }

  /// - Returns: nil for an unknown name, which is reported; a segment that is nil for everybody.
  func segment(_ cell: SheetCell, in area: Observation.Area) -> SegmentID?? {
    if NameIndex.isEverybody(cell.text) { return .some(nil) }
    var place: PlaceID?
    if case .region(let region) = area { place = region.place }
    if let id = names.segment(cell.text, in: place) { return .some(id) }
    report(.unknownDataSegment, cell, known: names.segmentNames, near: names.segmentNames)
    return nil
  }

  func accumulation(_ cell: SheetCell) -> Observation.Accumulation?? {
    switch cell.text.plain {
    case "luy ke", "cong don", "cumulative", "to date": return .some(.cumulative)
    case "trong ky", "phat sinh", "phat sinh trong ky", "trong thang", "in period", "in the period": return .some(.inPeriod)
    default:
      findings.report(.unknownAccumulation, at: cell.span, ["found": .text(excerpt(cell.text))])
      return nil
    }
  }

  private func report(
    _ code: DiagnosticCode, _ cell: SheetCell, known: [String], near: [String], meant: String? = nil
  ) {
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(excerpt(cell.text)), "known": .choices(Array(known.prefix(12))),
    ]
    if let near = meant ?? suggestion(for: cell.text, among: near) { arguments["suggestion"] = .text(near) }
    findings.report(code, at: cell.span, arguments)
  }
}
