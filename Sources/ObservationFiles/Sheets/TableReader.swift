internal import PlanningDomain
internal import StudyFiles

/// Reads the tables of sheets: what is the same for texts and workbooks.
struct TableReader {
  let name: String
  let study: Study
  let options: ObservationFile.Options
  let places: PlaceIndex
  let names: NameIndex
  let words: HeadingWords

  init(name: String, study: Study, options: ObservationFile.Options, boundaries: Boundaries?) {
    self.name = name
    self.study = study
    self.options = options
    places = PlaceIndex(study, boundaries: boundaries)
    names = NameIndex(study)
    words = HeadingWords(names: names, locale: options.locale)
  }

  /// The observations of all sheets that have headings; a finding where none has.
  func observations(of sheets: [Sheet], findings: Findings) -> [Observation] {
    let columns = ColumnReader(words: words, names: names, places: places, locale: options.locale, findings: findings)
    var observations: [Observation] = []
    var isKnown = false
    var skipped: [Sheet] = []
    for sheet in sheets {
      guard sheet.rows.count <= TableFile.placeLimit else {
        findings.report(
          .dataTooLarge, at: sheet.rows[TableFile.placeLimit].cells[0].span,
          ["found": .text("\(sheet.rows.count)"), "limit": .text("\(TableFile.placeLimit)"), "unit": .phrase(.rows)])
        continue
      }
      guard let table = columns.table(of: sheet) else {
        skipped.append(sheet)
        continue
      }
      isKnown = true
      let read = content(of: sheet, table, findings: findings)
      observations += read.observations
      if read.observations.isEmpty {
        guard !findings.hasErrors, let heading = table.columns.first?.heading else { continue }
        findings.report(.noFigures, at: heading.span, ["count": .text("\(read.unfilled.count)")])
      } else if !findings.hasErrors, let first = read.unfilled.first?.cells.first {
        findings.report(.unfilledRows, at: first.span, ["count": .text("\(read.unfilled.count)")])
      }
    }
    if isKnown {
      for sheet in skipped where !sheet.rows.isEmpty && !ObservationFile.isGuide(sheet.name) {
        findings.report(.sheetSkipped, at: start(of: [sheet]))
      }
    } else if !findings.hasErrors {
      findings.report(.noHeadings, at: start(of: sheets))
    }
    return observations
  }

  private func content(of sheet: Sheet, _ table: ColumnTable, findings: Findings) -> RowReader.Content {
    RowReader(
      file: name, sheet: sheet, table: table,
      rowNames: RowNames(study: study, places: places, names: names, locale: options.locale, findings: findings),
      figures: FigureReader(locale: options.locale, hasRates: table.first(.rate) != nil, findings: findings),
      findings: findings
    ).content()
  }

  private func start(of sheets: [Sheet]) -> Span {
    sheets.lazy.compactMap { $0.rows.first?.cells.first { !$0.isBlank } }.first?.span ?? .start
  }
}
