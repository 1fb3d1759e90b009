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
      ("scenarios", .array(answers.scenarios.map(\.json))),
      (
        "projections",
        .array(
          answers.projectionRows.map { row in
            .object([
              ("scenario", .string(row.scenario.text)), ("area", JSONValue(row.area?.text)),
              ("place", JSONValue(row.place?.text)),
              ("segment", JSONValue(row.segment?.text)), ("indicator", .string(row.indicator.text)),
              ("measure", .string(row.measure)), ("date", .string(row.date.description)),
              ("statistic", .string(row.statistic)), ("value", .double(row.value)),
            ])
          })
      ),
      ("assumptions", answers.assumptionsJSON),
      ("conclusion", answers.conclusion.json),
    ])
  }

  /// JSON text with `\n` at its end; `isIndented` puts every element on its own line.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite.
  public func text(isIndented: Bool = false) throws -> String {
    try JSONText.write(value, isIndented: isIndented) + "\n"
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
