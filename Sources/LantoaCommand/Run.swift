public import ArgumentParser
public import LantoaKit

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Projects the scenarios of a study and prints who reaches which target, how surely and at what cost.",
    discussion: """
      The same file, seed and version print the same bytes, on any number of processors. The answer goes to standard
      output, warnings and progress to standard error. With --data the draws are conditioned on reported figures: the answer says
      how each target's probability moved and what the rest of the time asks for. With --strict the exit code is 1 if the reference scenario, or any
      scenario named by --scenario, is more likely than not to miss a target or level, or breaks a fund.
      """)

  @Argument(help: "A study file, or a form that was filled in.", completion: .file(extensions: ["yaml", "yml", "xlsx"]))
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

  @OptionGroup(title: "Actuals to date") var data: DataOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if deterministic, draws != nil {
      throw ValidationError(
        in: language.value, vi: "--deterministic không mô phỏng nhiều lần; bỏ --draws.",
        en: "--deterministic has no draws; leave out --draws.")
    }
    if deterministic, !data.data.isEmpty {
      throw ValidationError(
        in: language.value, vi: "--deterministic không mô phỏng nhiều lần nên không tính lại theo --data được; bỏ một trong hai.",
        en: "--deterministic has no draws to condition on --data; leave out one of them.")
    }
    try data.requireFileIfAsked(in: language.value)
    if let draws, !(1...100_000).contains(draws) {
      throw ValidationError(
        in: language.value, vi: "--draws phải từ 1 đến 100000; ở đây là \(draws).",
        en: "--draws must be from 1 to 100000; found \(draws).")
    }
    if out == "" {
      throw ValidationError(
        in: language.value, vi: "--out phải có tên thư mục; ở đây để trống.",
        en: "--out must name a directory; found an empty name.")
    }
    _ = try sections()
  }

  func run() throws {
    let input = try StudyInput(path: file, language: language.value)
    let study = try input.valid
    let chosen = try chosenScenarios(of: study)
    do {
      try answer(study, of: input, chosen: chosen)
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    }
  }

  private func answer(_ study: Study, of input: StudyInput, chosen: [ScenarioID]?) throws {
    let (answers, files) = try data.data.isEmpty ? (planned(study, chosen), []) : conditioned(study, chosen)
    let facts = RunFacts(study: input.bytes, tables: input.tables, data: files, seed: answers.ensemble.seed)
    let rendering = try Rendering(answers, facts: facts, sections: try sections(), language: language.value)
    if let out { try OutputDirectory(out, in: language.value).write(rendering, name: study.id) }
    try rendering.write(format, style: Terminal.style) { try Terminal.write($0) }
    if strict, !isYes(answers, chosen: chosen) { throw ExitCode(1) }
  }

  private func planned(_ study: Study, _ chosen: [ScenarioID]?) throws -> StudyAnswers {
    let ensemble = try Ensemble(study, draws: deterministic ? 0 : draws, seed: seed, resolution: resolution)
    let progress = Progress(total: ensemble.draws * StudyAnswers.projectionCount(study, scenarios: chosen))
    defer { progress.finish() }
    return try StudyAnswers(ensemble, scenarios: chosen) { progress.add($0) }
  }

  /// The same futures, as far as the reported figures leave them possible.
  private func conditioned(_ study: Study, _ chosen: [ScenarioID]?) throws -> (StudyAnswers, [ReportedData.File]) {
    let reported = try data.read(for: study, in: language.value)
    let evidence = try ContradictedData.evidence(reported, of: study, in: language.value)
    do {
      let replan = try Replan(study, evidence: evidence, draws: draws, seed: seed, resolution: resolution)
      let count = StudyAnswers.projectionCount(study, scenarios: chosen)
      let progress = Progress(total: replan.after.draws * count * 2)
      defer { progress.finish() }
      var answers = try StudyAnswers(replan.after, scenarios: chosen) { progress.add($0) }
      answers.replan = try ReplanAnswers(replan, answers: answers) { progress.add($0) }
      return (answers, reported.files)
    } catch let error as ReplanError {
      Terminal.note("\(file): \(Words.unconditioned(error, evidence, in: language.value))")
      throw ExitCode(65)
    }
  }

  private func sections() throws -> [Section] {
    try show.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }.map { name in
      guard let section = Section(rawValue: name) else {
        let known = Section.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          in: language.value, vi: "--show phải là một trong \(known); ở đây là \(name).",
          en: "--show must be one of \(known); found \(name).")
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
        throw ValidationError(
          in: language.value, vi: "--scenario phải là một phương án của kế hoạch (\(known)); ở đây là \(name).",
          en: "--scenario must name a scenario of the study (\(known)); found \(name).")
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
