public import ArgumentParser
internal import Foundation
public import LantoaKit

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Projects the scenarios of a study and prints who reaches which target, how surely and at what cost.",
    discussion: """
      The same file, seed and version print the same bytes, on any number of processors. The answer goes to standard
      output, warnings and progress to standard error. With --strict the exit code is 1 if the reference scenario, or any
      scenario named by --scenario, is more likely than not to miss a target or level, or breaks a fund.
      """)

  @Argument(help: "A study file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(name: .long, help: "Answer for this scenario only; may be repeated.")
  var scenario: [String] = []

  @Option(help: ArgumentHelp("Number of draws, 1 to 100000; the study's own if not given.", valueName: "n"))
  var draws: Int?

  @Option(help: ArgumentHelp("Seed of the random streams; the study's own if not given.", valueName: "n"))
  var seed: UInt64?

  @Flag(help: "The central path alone: every unknown at its median, no chance, no probabilities.")
  var deterministic = false

  @Option(help: "Steps of the grid: auto, week or day; the study's own if not given.")
  var resolution: Resolution?

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @Option(
    name: .long, parsing: .singleValue,
    help: "Parts of the report, separated by commas: \(Section.allCases.map(\.rawValue).joined(separator: ", ")).")
  var show: [String] = []

  @Option(help: ArgumentHelp("Also write the answer in all four forms into this directory.", valueName: "dir"))
  var out: String?

  @Flag(help: "Exit with 1 if the answer is no.")
  var strict = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if deterministic, draws != nil { throw ValidationError("--deterministic has no draws; leave out --draws.") }
    if let draws, !(1...100_000).contains(draws) {
      throw ValidationError("--draws must be from 1 to 100000; found \(draws).")
    }
    if out == "" { throw ValidationError("--out must name a directory; found an empty name.") }
    _ = try sections()
  }

  func run() throws {
    let bytes = try studyBytes()
    let reading = StudyFile.read(bytes: bytes, name: file, tables: StudyFile.tables(beside: file))
    Terminal.report(reading.diagnostics, in: language.value)
    guard let study = reading.study else { throw ExitCode(65) }
    let chosen = try chosenScenarios(of: study)
    do {
      try answer(study, chosen: chosen, bytes: bytes, tables: reading.tables)
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    }
  }

  private func answer(_ study: Study, chosen: [ScenarioID]?, bytes: Data, tables: [TableFile]) throws {
    let ensemble = try Ensemble(study, draws: deterministic ? 0 : draws, seed: seed, resolution: resolution)
    let progress = Progress(total: ensemble.draws * StudyAnswers.projectionCount(study, scenarios: chosen))
    let answers = try StudyAnswers(ensemble, scenarios: chosen) { progress.add($0) }
    progress.finish()
    let facts = RunFacts(study: bytes, tables: tables, seed: ensemble.seed)
    let rendering = try Rendering(answers, facts: facts, sections: try sections(), language: language.value)
    if let out { try OutputDirectory(out).write(rendering, name: study.id) }
    try rendering.write(format, style: Terminal.style) { try Terminal.write($0) }
    if strict, !isYes(answers, chosen: chosen) { throw ExitCode(1) }
  }

  /// The study file as it is; where it cannot be read, the reader's own finding says so.
  private func studyBytes() throws -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: file))
    } catch {
      Terminal.report(StudyFile.read(path: file).diagnostics, in: language.value)
      throw ExitCode(65)
    }
  }

  private func sections() throws -> [Section] {
    try show.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }.map { name in
      guard let section = Section(rawValue: name) else {
        let known = Section.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--show must be one of \(known); found \(name).")
      }
      return section
    }
  }

  private func chosenScenarios(of study: Study) throws -> [ScenarioID]? {
    if scenario.isEmpty { return nil }
    return try scenario.map { name in
      let id = ScenarioID(name)
      guard study.scenario(id) != nil else {
        let known = study.scenarios.map(\.id.text).joined(separator: ", ")
        throw ValidationError("--scenario must name a scenario of the study (\(known)); found \(name).")
      }
      return id
    }
  }

  private func isYes(_ answers: StudyAnswers, chosen: [ScenarioID]?) -> Bool {
    let judged = chosen ?? [answers.reference]
    return answers.scenarios.filter { judged.contains($0.scenario.id) }.allSatisfy { answer in
      let met = answer.probabilityOfAll.map { 2 * $0.hits > $0.draws } ?? answer.allMetCentrally
      return met && !answer.spending.isOver
    }
  }
}

extension Resolution: ExpressibleByArgument {}
