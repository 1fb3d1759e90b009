internal import ArgumentParser
internal import Foundation
internal import LantoaKit

struct Backtest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tries each way to forecast on figures already known, and says which deserves how much weight.",
    discussion: """
      At every date from the fifth figure on, each form forecasts all later figures from the earlier ones alone. Errors are shown
      beside those of a straight line. With a study and --data, the study's own model is fitted at a few dates and tried as well,
      and the chance to reach each target is the forms' together. Without a study, --series names a CSV with the headings
      series_id,t,value and, where a value cannot exceed something, ceiling (100 for percent of members). Exit code 65 for a
      wrong file.
      """)

  @Argument(
    help: "A study file or a form that was filled in, with --data.", completion: .file(extensions: ["yaml", "yml", "xlsx"]))
  var file: String?

  @OptionGroup(title: "Data") var data: DataOptions

  @Option(
    name: .long, help: ArgumentHelp("A CSV of series: series_id,t,value and perhaps ceiling.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var series: String?

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @Option(help: ArgumentHelp("Also write the answer in all four forms into this directory.", valueName: "dir"))
  var out: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if (file == nil) == (series == nil) {
      throw ValidationError(
        in: language.value, vi: "phải nêu hoặc một kế hoạch với --data, hoặc --series với một tệp; không cả hai.",
        en: "name either a study with --data, or --series with a file.")
    }
    if file != nil { try data.requireFile(in: language.value) }
    if series != nil {
      if !data.data.isEmpty {
        throw ValidationError(
          in: language.value, vi: "--data đi với một kế hoạch; bỏ nó khi dùng --series.",
          en: "--data belongs to a study; leave it out with --series.")
      }
      try data.requireFileIfAsked(in: language.value)
    }
    if out == "" {
      throw ValidationError(
        in: language.value, vi: "--out phải có tên thư mục; ở đây để trống.",
        en: "--out must name a directory; found an empty name.")
    }
  }

  func run() throws {
    if let file { try run(study: file) }
    if let series { try run(series: series) }
  }

  private func run(study path: String) throws {
    let input = try StudyInput(path: path, language: language.value)
    let study = try input.valid
    let reported = try data.read(for: study, in: language.value)
    let backtest: StudyBacktest
    do {
      backtest = try tried(study, ContradictedData.evidence(reported, of: study, in: language.value))
    } catch let error as EngineError {
      Terminal.note("\(path): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    } catch CalibrationError.fittedAlready {
      throw refused(Words.uncalibrated(.fittedAlready, in: language.value), of: path)
    }
    let facts = RunFacts(study: input.bytes, tables: input.tables, data: reported.files, seed: study.seed)
    let report = try BacktestReport(
      backtest.items.map { try BacktestItem($0, of: study) }, tooShort: backtest.tooShort.map { .init($0, of: study) },
      source: .study(study, facts), language: language.value)
    try print(report, name: study.id)
  }

  private func tried(_ study: Study, _ evidence: Evidence) throws -> StudyBacktest {
    let progress = Progress(total: 100)
    defer { progress.finish() }
    var done = 0
    return try StudyBacktest(study, evidence: evidence) { share in
      let now = Int(100 * share)
      progress.add(now - done)
      done = now
    }
  }

  private func run(series path: String) throws {
    let bytes: Data
    let all: [BareSeries]
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      all = try BareSeries.read(bytes: bytes, name: path)
    } catch let error as BareSeriesError {
      throw refused(Words.untried(path, error, in: language.value))
    } catch {
      throw refused(Words.unreadable(path, Words.reason(of: error, in: language.value), in: language.value))
    }
    let (long, short) = (
      all.filter { $0.values.count >= StudyBacktest.fewest }, all.filter { $0.values.count < StudyBacktest.fewest }
    )
    if long.isEmpty, let first = short.first {
      let error = BacktestError.tooShort(count: first.values.count, needed: StudyBacktest.fewest)
      throw refused(Words.untried(path, series: first.id, error, in: language.value))
    }
    let items = try long.map { try item($0, in: path) }
    let url = URL(fileURLWithPath: path)
    let source = BacktestReport.Source.series(
      RunFacts.Table(path: url.lastPathComponent, hash: RunFacts.sum(bytes)), version: Version.current)
    let report = try BacktestReport(
      items, tooShort: short.map { .init(title: LocalizedText(vi: $0.id, en: $0.id), figures: $0.values.count) }, source: source,
      language: language.value)
    try print(report, name: url.deletingPathExtension().lastPathComponent)
  }

  private func item(_ bare: BareSeries, in path: String) throws -> BacktestItem {
    do {
      let timed = try TimedSeries(id: bare.id, times: bare.times, values: bare.values, ceiling: bare.ceiling)
      return try BacktestItem(title: LocalizedText(vi: bare.id, en: bare.id), backtest: RollingOrigin(timed))
    } catch let error as BacktestError {
      throw refused(Words.untried(path, series: bare.id, error, in: language.value))
    }
  }

  private func print(_ report: BacktestReport, name: String) throws {
    func text(_ format: OutputFormat, _ style: Style) throws -> String {
      switch format {
      case .table: report.text(style)
      case .markdown: report.markdown()
      case .csv: report.csv()
      case .json: try report.json()
      }
    }
    if let out { try OutputDirectory(out, in: language.value).write(name: "\(name)-backtest") { try text($0, Style()) } }
    try Terminal.print(text(format, Terminal.style))
  }

  private func refused(_ words: String, of path: String? = nil) -> ExitCode {
    Terminal.note([path, words].compactMap(\.self).joined(separator: ": "))
    return ExitCode(65)
  }
}
