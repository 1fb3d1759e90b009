internal import Analyses
package import PlanningDomain

/// How well each form would have forecast a series, for a researcher: a table by horizon, then what to be careful about.
package struct BacktestReport: Sendable {
  /// What was read.
  package enum Source: Sendable {
    case study(Study, RunFacts)
    /// A file of series that belong to no study, and Lantoa's version.
    case series(RunFacts.Table, version: String)
  }

  private let page: Page
  private let items: [BacktestItem]
  private let tooShort: [BacktestItem.Short]
  private let source: Source

  /// - Parameter tooShort: series that could not be tried, with the figures they have.
  package init(_ items: [BacktestItem], tooShort: [BacktestItem.Short] = [], source: Source, language: Language) throws {
    self.items = items
    self.tooShort = tooShort
    self.source = source
    let words = BacktestWords(language: language)
    let format = Format(language)
    let tables = BacktestTables(words: words, format: format)
    let counts = words.counts(items.count, figures: items.reduce(0) { $0 + $1.backtest.series.count })
    var page = Page()
    switch source {
    case .study(let study, _): page.add(.title(words.title(study.title(language)), beside: counts))
    case .series(let file, _): page.add(.title(words.title(file.path), beside: counts))
    }
    if items.isEmpty { page.add([words.noSeries], tone: .warning) }
    page.add(tooShort.map { words.tooShort($0.title(language), $0.figures) }, tone: .warning)
    for item in items {
      page.add(try tables.errors(item))
      for target in item.targets { page.add(try tables.target(target)) }
      page.add(try item.warnings().map { words.warning($0, format: format) }, tone: .warning)
    }
    switch source {
    case .study(let study, let facts): page.add([facts.foot(study.id, seed: study.seed, language: language)], tone: .dim)
    case .series(let file, let version):
      page.add(["\(file.path), \(words.file) \(file.hash.prefix(12)) · lantoa \(version)"], tone: .dim)
    }
    self.page = page
  }

  /// Plain text, `\n` at its end.
  package func text(_ style: Style) -> String { page.text(style) }

  /// GitHub-flavored Markdown, `\n` at its end.
  package func markdown() -> String { page.markdown() }

  /// A record for each form and group of horizons, in machine numbers; the same in both languages.
  package func csv() -> String { BacktestCSV(items).text }

  /// Everything at full precision.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite.
  package func json() throws -> String {
    try JSONText.write(BacktestJSON(items: items, tooShort: tooShort, source: source).value(), isIndented: true) + "\n"
  }
}
