internal import Analyses
internal import PlanningDomain

extension StudyAnswers {
  /// How many inputs are assumptions, and every input in file order.
  var assumptionsJSON: JSONValue {
    .object([
      ("assumptions", .integer(assumptions.assumptions)), ("inputs", .integer(assumptions.inputs)),
      (
        "list",
        .array(
          study.inputs.map { input in
            .object([
              ("path", .string(input.path)), ("text", .string(input.text)), ("dimension", .string(input.dimension.rawValue)),
              ("source", JSONValue(study.source(of: input)?.text)), ("grade", .string(study.grade(of: input).rawValue)),
              ("fixed", .bool(input.distribution.isFixed)), ("reported", JSONValue(input.reported)),
              ("catalogue", JSONValue(input.origin)), ("each", JSONValue(drawnApart[input.path]?.subject.rawValue)),
              ("alike", JSONValue(drawnApart[input.path]?.alike)), ("fitted", .bool(study.isFitted(input))),
            ])
          })
      ),
    ])
  }
}

extension Conclusion {
  var json: JSONValue {
    .object([
      ("recommended", JSONValue(recommended?.text)), ("mostLikely", JSONValue(mostLikely?.text)),
      (
        "influences",
        .array(
          influences.map { influence in
            .object([
              ("path", .string(influence.path)), ("input", .string(influence.input)),
              ("dimension", JSONValue(influence.dimension?.rawValue)),
              ("median", .double(influence.median)), ("below", influence.below.json), ("above", influence.above.json),
              ("turnsConclusion", .bool(influence.turnsConclusion)),
            ])
          })
      ),
    ])
  }
}
