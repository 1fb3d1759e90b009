internal import ArgumentParser
internal import Foundation
internal import LantoaKit

struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fits the uncertain numbers of a study to reported figures and says what these tell and what they do not.",
    discussion: """
      The study's own ranges are where it starts from. The answer names for each number its range before and after and
      whether the figures identify it; with few dates less is claimed. Figures that contradict themselves are refused until
      somebody has corrected their rows. With --out the study is written again with joint draws of all fitted numbers below
      it; `lantoa run` takes it like any other. A file that is there already is replaced only with --force. With --strict the exit code is 1 if the fit has not converged or does not
      identify a number.
      """)

  @Argument(help: "A study file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @OptionGroup(title: "Data") var data: DataOptions

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Fit this number only, or those below this path; may be repeated. All that have a range if not given.", valueName: "path"))
  var free: [String] = []

  @Option(help: ArgumentHelp("Seed of the fit; the study's own if not given.", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("Write the fitted study into this file.", valueName: "fitted.yaml"))
  var out: String?

  @Flag(help: "Replace the file of --out if there is one.")
  var force = false

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @Flag(help: "Exit with 1 if the fit has not converged or a number is not identified.")
  var strict = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try data.requireFile(in: language.value)
    if out == "" {
      throw ValidationError(
        in: language.value, vi: "--out phải có tên tệp; ở đây để trống.", en: "--out must name a file; found an empty name.")
    }
  }

  func run() throws {
    let input = try StudyInput(path: file, language: language.value)
    let study = try input.valid
    if study.posterior != nil { throw refusal(.fittedAlready) }
    let fitted = try out.map { try FittedFile($0, of: input, data: data.data, in: language.value) }
    if let out { try OutputFile(path: out, replaces: force, language: language.value).refuseExisting() }
    let reported = try data.read(for: study, in: language.value)
    let calibration: Calibration
    do {
      calibration = try fit(study, to: ContradictedData.evidence(reported, of: study, in: language.value))
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    } catch let error as CalibrationError {
      throw refusal(error)
    }
    let facts = RunFacts(study: input.bytes, tables: input.tables, data: reported.files, seed: calibration.seed)
    let report = try CalibrationReport(calibration, language: language.value, footer: facts)
    switch format {
    case .table: try Terminal.print(report.text(Terminal.style))
    case .markdown: try Terminal.print(report.markdown())
    case .csv: try Terminal.print(report.csv())
    case .json: try Terminal.print(report.json())
    }
    try fitted?.write(calibration, data: facts.data, language: language.value)
    if strict, !isYes(calibration) { throw ExitCode(1) }
  }

  private func fit(_ study: Study, to evidence: Evidence) throws -> Calibration {
    let steps = 1000
    let progress = Progress(total: steps)
    defer { progress.finish() }
    var done = 0
    return try Calibration(study, evidence: evidence, free: free.isEmpty ? nil : free, seed: seed) { share in
      let now = Int(share * Double(steps))
      progress.add(now - done)
      done = now
    }
  }

  private func refusal(_ error: CalibrationError) -> ExitCode {
    Terminal.note("\(file): \(Words.uncalibrated(error, in: language.value))")
    return ExitCode(65)
  }

  private func isYes(_ calibration: Calibration) -> Bool {
    (calibration.convergence?.isConverged ?? false) && calibration.numbers.allSatisfy { $0.identification != .none }
  }
}
