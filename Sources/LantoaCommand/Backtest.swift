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

  @Argument(help: "A study file, with --data.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @OptionGroup(title: "Data") var data: DataOptions

  @Option(
    name: .long, help: ArgumentHelp("A CSV of series: series_id,t,value and perhaps ceiling.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var series: String?

  @Option(help: "Form of the answer: table, markdown or csv.")
  var format: OutputFormat = .table

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if format == .json { throw ValidationError("--format of a backtest must be table, markdown or csv.") }
    if (file == nil) == (series == nil) { throw ValidationError("Name either a study with --data, or --series with a file.") }
    if file != nil { try data.requireFile() }
    if series != nil, !data.data.isEmpty { throw ValidationError("--data belongs to a study; leave it out with --series.") }
  }

  func run() throws {
    if let file { try run(study: file) }
    if let series { try run(series: series) }
  }

  private func run(study path: String) throws {
    let reading = StudyFile.read(path: path)
    Terminal.report(reading.diagnostics, in: language.value)
    guard let study = reading.study else { throw ExitCode(65) }
    let observations = try data.read(for: study, in: language.value).observations
    do {
      let progress = Progress(total: 100)
      var done = 0
      let backtest = try StudyBacktest(study, evidence: Evidence(observations, study: study)) { share in
        let now = Int(100 * share)
        progress.add(now - done)
        done = now
      }
      progress.finish()
      let items = try backtest.items.map { try BacktestReport.Item($0, of: study, language: language.value) }
      try print(BacktestReport(items, language: language.value))
    } catch let error as EngineError {
      Terminal.note("\(path): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    } catch CalibrationError.fittedAlready {
      throw refused(
        "the study is fitted already; give the one it was fitted from", "nghiên cứu này đã hiệu chỉnh rồi; hãy dùng tệp gốc")
    }
  }

  private func run(series path: String) throws {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw refused("cannot be read", "không đọc được")
    }
    do {
      let items = try BareSeries.read(bytes: bytes, name: path).map { bare in
        let timed = try TimedSeries(id: bare.id, times: bare.times, values: bare.values, ceiling: bare.ceiling)
        return try BacktestReport.Item(title: bare.id, backtest: RollingOrigin(timed))
      }
      try print(BacktestReport(items, language: language.value))
    } catch let error as BareSeriesError {
      throw refused(error)
    } catch let error as BacktestError {
      throw refused(error)
    }
  }

  private func print(_ report: BacktestReport) throws {
    switch format {
    case .table: try Terminal.print(report.text(Terminal.style))
    case .markdown: try Terminal.print(report.markdown())
    case .csv, .json: try Terminal.print(report.csv())
    }
  }

  private func refused(_ en: String, _ vi: String, line: Int? = nil, column: Int? = nil) -> ExitCode {
    let place = [file ?? series, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    Terminal.note("\(place): \(language.value == .vi ? "lỗi: \(vi)" : "error: \(en)")")
    return ExitCode(65)
  }

  private func refused(_ error: BareSeriesError) -> ExitCode {
    switch error {
    case .unreadable(let diagnostics):
      Terminal.report(diagnostics, in: language.value)
      return ExitCode(65)
    case .heading(let found):
      return refused(
        "the headings must be series_id,t,value or series_id,t,value,ceiling; found \(found)",
        "hàng tiêu đề phải là series_id,t,value hoặc series_id,t,value,ceiling; đang là \(found)", line: 1)
    case .cells(let line):
      return refused("a cell for each heading is needed", "mỗi cột phải có đúng một ô", line: line)
    case .notANumber(let line, let column, let found):
      return refused(
        "“\(found)” is not a number such as 12.5", "“\(found)” không phải là số như 12.5", line: line, column: column)
    case .order(let line):
      return refused(
        "times of a series must ascend", "thời điểm trong một chuỗi phải tăng dần", line: line)
    case .ceiling(let line):
      return refused("a series has one ceiling", "một chuỗi chỉ có một mức trần", line: line)
    case .empty: return refused("holds no figures", "không có số liệu nào")
    }
  }

  private func refused(_ error: BacktestError) -> ExitCode {
    switch error {
    case .tooShort(let count, let needed):
      refused(
        "a series has \(count) figures; a backtest needs at least \(needed)",
        "có chuỗi chỉ gồm \(count) số liệu; cần ít nhất \(needed)")
    case .value(let index):
      refused(
        "figure \(index + 1) of a series is negative or above its ceiling",
        "số liệu thứ \(index + 1) của một chuỗi là số âm hoặc vượt mức trần")
    case .ceiling, .lengths, .times:
      refused("a ceiling must be above 0 and times must ascend", "mức trần phải lớn hơn 0 và thời điểm phải tăng dần")
    }
  }
}
