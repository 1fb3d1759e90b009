public import Analyses
public import PlanningDomain

/// What reported figures say of a study: which were used, what may be said from them, each number before and after, each figure
/// beside what the study expects, and whether the fit can be trusted.
public struct CalibrationReport: Sendable {
  private let calibration: Calibration
  private let facts: RunFacts
  private let page: Page

  public init(_ calibration: Calibration, language: Language, footer facts: RunFacts) throws {
    self.calibration = calibration
    self.facts = facts
    let words = CalibrationWords(language: language)
    let names = AuditNames(calibration.study, language: language)
    let numbers = FittedNumberTables(calibration, language: language)
    let figures = FigureTables(calibration, names: names, language: language)
    var page = Page()
    let counts = words.counts(used: calibration.evidence.points.count, unused: calibration.evidence.unused.count)
    page.add(.title(words.title(calibration.study.title(language)), beside: counts))
    let verdict = CalibrationVerdict(calibration)
    page.add([verdict.sentence(language)], tone: verdict.tone)
    let doubts = CalibrationDoubts(calibration, language: language).sentences
    page.add(doubts.map { "– " + $0 }, tone: .warning)
    page.add(try ClaimTable(calibration, names: names, language: language).table())
    if let table = try figures.unused() { page.add(table) }
    if let table = try numbers.numbers() { page.add(table) }
    page.add(numbers.sentences)
    if let table = try figures.used() { page.add(table) }
    if let table = try numbers.chains() { page.add(table) }
    page.add([facts.foot(calibration.study.id, seed: calibration.seed, language: language)], tone: .dim)
    self.page = page
  }

  /// Plain text, `\n` at its end.
  public func text(_ style: Style) -> String { page.text(style) }

  /// GitHub-flavored Markdown, `\n` at its end.
  public func markdown() -> String { page.markdown() }

  /// A record for each statistic of each number and figure, in machine numbers; the same in both languages.
  public func csv() -> String { CalibrationCSV(calibration).text }

  /// Everything at full precision.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite.
  public func json() throws -> String {
    try JSONText.write(CalibrationJSON(calibration, facts).value, isIndented: true) + "\n"
  }
}
