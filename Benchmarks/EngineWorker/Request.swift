@_spi(Measurement) import AdoptionEngine
import LantoaKit

/// One timing that is asked for:
///
///     read PATH              the study from its file
///     central PATH           the deterministic reading of the first scenario, once
///     stochastic PATH DRAWS  its draws in whole people, everything kept that answers need
///     whole PATH DRAWS       reading, every scenario, and all answers
///     kernel PATH READING DRAWS SET THREADS
///                            stepping alone, with nothing kept but final shares; READING is deterministic, contributions or stochastic,
///                            SET an instruction set, `best`, or `scalar` for the engine that steps one draw at a time
enum Request {
  case read(String)
  case central(String)
  case stochastic(String, draws: Int)
  case whole(String, draws: Int)
  case kernel(KernelShelf.Key, draws: Int, threads: Int)

  struct NotUnderstood: Error, CustomStringConvertible {
    var word: String
    var description: String { "no such request: \(word)" }
  }

  init(_ words: [String]) throws {
    let draws = words.count == 3 ? Int(words[2]) : nil
    if words.first == "kernel", words.count == 6, let draws = Int(words[3]), let threads = Int(words[5]) {
      self = .kernel(KernelShelf.Key(path: words[1], reading: words[2], set: words[4]), draws: draws, threads: threads)
      return
    }
    switch (words.first, words.count, draws) {
    case ("read", 2, _): self = .read(words[1])
    case ("central", 2, _): self = .central(words[1])
    case ("stochastic", 3, let draws?): self = .stochastic(words[1], draws: draws)
    case ("whole", 3, let draws?): self = .whole(words[1], draws: draws)
    default: throw NotUnderstood(word: words.first ?? "")
    }
  }

  func answer(_ studies: KernelShelf) throws -> Answer {
    switch self {
    case .read(let path):
      let watch = Stopwatch()
      let study = try StudyFile.read(path)
      return Answer(watch.fields, ["places": .number(Double(study.scenarios[0].places.count))])
    case .whole(let path, let draws):
      let watch = Stopwatch()
      let answers = try StudyAnswers(Ensemble(StudyFile.read(path), draws: draws))
      return Answer(watch.fields, ["scenarios": .number(Double(answers.scenarios.count))])
    case .kernel(let key, let draws, let threads):
      let kernel = try studies.kernel(key)
      let watch = Stopwatch()
      let result = try kernel.run(draws: draws, threads: threads)
      return Answer(watch.fields, ["state_steps": .number(Double(result.stateSteps)), "means": .numbers(result.shares)])
    case .central(let path): return try projection(of: studies.study(path), draws: 0)
    case .stochastic(let path, let draws): return try projection(of: studies.study(path), draws: draws)
    }
  }

  /// With the mean final share of every indicator, and all of them by draw.
  private func projection(of study: Study, draws: Int) throws -> Answer {
    let watch = Stopwatch()
    let ensemble = try Ensemble(study, draws: draws)
    let projections = try ensemble.project(study.scenarios[0])
    let timing = watch.fields
    let layout = projections.layout
    let shares = layout.indicators.map { projections.share(.init($0), on: study.period.through) }
    return Answer(
      timing,
      [
        "state_steps": .number(Double(max(draws, 1) * layout.cellCount * ensemble.grid.steps.count)),
        "means": .numbers(shares.map { $0.mean ?? $0.central }),
        "shares": .rows((0..<draws).map { draw in shares.map { $0.draws[draw] } }),
      ])
  }
}
