internal import Analyses
internal import PlanningDomain

extension ReplanAnswers {
  var json: JSONValue {
    .object([
      ("through", .string(replan.through.description)), ("stages", .integer(replan.stages)),
      ("leastEffectiveShare", .double(replan.leastEffectiveShare)), ("ancestors", .double(replan.ancestors)),
      (
        "points",
        .array(
          zip(replan.evidence.points, replan.misses).map { point, miss in
            .object([
              ("indicator", .string(point.selection.indicator.text)), ("date", .string(point.date.description)),
              ("segment", JSONValue(point.selection.segment?.text)), ("share", .double(point.share)),
              ("bound", .string(point.bound.rawValue)), ("members", .double(point.members)),
              ("origin", .string(point.origin.description)), ("miss", .double(miss)),
            ])
          })
      ),
      (
        "unused",
        .array(
          replan.evidence.unused.map {
            .object([("origin", .string($0.observation.origin.description)), ("reason", .string($0.reason.rawValue))])
          })
      ),
      (
        "targets",
        .array(
          rows.map { row in
            .object([
              ("scenario", .string(row.scenario.text)), ("target", .string(row.target.id.text)),
              ("place", JSONValue(row.region.place?.text)), ("before", .double(row.before.estimate)),
              ("after", .double(row.after.estimate)), ("shareBefore", .double(row.shareBefore.middle)),
              ("shareAfter", .double(row.shareAfter.middle)), ("remaining", row.remaining.map { .double($0) } ?? .null),
              ("perTeamAndWeek", row.perTeamAndWeek.map { .double($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}
