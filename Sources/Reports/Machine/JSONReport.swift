public import Analyses
internal import PlanningDomain

/// Everything a run says, at full precision, for other programs: JSON schema 1.
///
/// Keys are sorted; the same answers give the same bytes. Money is in đồng, shares are of 0…1, dates are ISO 8601, an area,
/// place or segment of `null` means all. What does not apply is `null`; NaN and infinities never appear: an answer that holds one
/// throws.
public struct JSONReport: Sendable {
  private let value: JSONValue

  public init(_ answers: StudyAnswers, run facts: RunFacts) {
    let study = answers.study
    value = .object([
      ("schema", .integer(1)),
      (
        "study",
        .object([
          ("id", .string(study.id)), ("title", study.title.json), ("hash", .string(facts.studyHash)),
          ("tables", .array(facts.tables.map { .object([("path", .string($0.path)), ("hash", .string($0.hash))]) })),
          (
            "places",
            .array(
              (answers.scenarios.first?.scenario.places ?? []).map { place in
                .object([
                  ("id", .string(place.id.text)), ("title", place.title.json), ("within", JSONValue(place.within?.text)),
                  ("synthetic", .bool(place.isSynthetic)),
                ])
              })
          ),
          (
            "areas",
            .array(
              (answers.scenarios.first?.scenario.areas ?? []).map { area in
                .object([
                  ("id", .string(area.id.text)), ("title", area.title.json), ("within", JSONValue(area.within?.text)),
                ])
              })
          ),
          (
            "period",
            .object([("from", .string(study.period.from.description)), ("to", .string(study.period.through.description))])
          ),
        ])
      ),
      ("run", JSONReport.run(answers, facts)),
      ("reference", .string(answers.reference.text)),
      ("scenarios", .elements { take in for scenario in answers.scenarios { try take(scenario.json) } }),
      ("projections", .elements { take in try answers.eachProjectionRow { try take($0.json) } }),
      ("data", answers.replan?.json ?? .null),
      ("assumptions", answers.assumptionsJSON),
      ("conclusion", answers.conclusion.json),
    ])
  }

  /// JSON text with `\n` at its end; `isIndented` puts every element on its own line.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite, and `EngineError`.
  public func text(isIndented: Bool = false) throws -> String {
    var text = ""
    try write(isIndented: isIndented) { text += $0 }
    return text
  }

  /// The same text in pieces of about 64 KiB, in order. A large study is projected again for every page of its places, which takes
  /// as much time as the run each time.
  public func write(isIndented: Bool = false, to take: (String) throws -> Void) throws {
    try JSONText.write(value, isIndented: isIndented, to: take)
    try take("\n")
  }

  private static func run(_ answers: StudyAnswers, _ facts: RunFacts) -> JSONValue {
    let ensemble = answers.ensemble
    return .object([
      ("code", .string(facts.runCode)), ("version", .string(facts.version)), ("seed", .unsigned(ensemble.seed)),
      ("draws", .integer(ensemble.draws)), ("resolution", .string(ensemble.resolution.rawValue)),
      (
        "noise",
        .object([("sd", .double(answers.study.noise.sd)), ("memoryDays", .double(answers.study.noise.memory))])
      ),
    ])
  }
}

extension ProjectionRow {
  fileprivate var json: JSONValue {
    .object([
      ("scenario", .string(scenario.text)), ("area", JSONValue(area?.text)), ("place", JSONValue(place?.text)),
      ("segment", JSONValue(segment?.text)), ("indicator", .string(indicator.text)), ("measure", .string(measure)),
      ("date", .string(date.description)), ("statistic", .string(statistic)), ("value", .double(value)),
    ])
  }
}
