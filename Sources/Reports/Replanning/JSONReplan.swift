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
          replan.points.map { found in
            let point = found.point
            return .object([
              ("indicator", .string(point.selection.indicator.text)),
              ("places", JSONReplan.places(point.selection.region)), ("segment", JSONValue(point.selection.segment?.text)),
              ("date", .string(point.date.description)), ("share", .double(point.share)),
              ("bound", .string(point.bound.rawValue)),
              ("members", .double(point.members)), ("origin", .string(point.origin.description)),
              ("counted", found.counted.json), ("miss", .double(found.miss)), ("wild", .double(found.wild)),
              ("isFollowed", .bool(found.isFollowed)),
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
              ("places", JSONReplan.places(row.region)), ("before", .double(row.before.estimate)),
              ("after", .double(row.after.estimate)), ("shareBefore", .double(row.shareBefore.middle)),
              ("shareAfter", .double(row.shareAfter.middle)), ("combined", row.combined.map(\.json) ?? .null),
              ("isReplayed", .bool(row.isReplayed)), ("remaining", row.remaining.map { .double($0) } ?? .null),
              ("perTeamAndWeek", row.perTeamAndWeek.map { .double($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}

private enum JSONReplan {
  /// nil for all places, else the leaves or the area that a figure or target is of.
  static func places(_ region: Region) -> JSONValue {
    switch region {
    case .all: .null
    case .area(let id): .string(id.text)
    case .place(let id): .string(id.text)
    case .places(let ids): .array(ids.map { .string($0.text) })
    }
  }
}

extension FittedRange {
  fileprivate var json: JSONValue { .object([("low", .double(low)), ("median", .double(median)), ("high", .double(high))]) }
}

extension CombinedChance {
  fileprivate var json: JSONValue {
    .object([
      ("probability", .double(probability)), ("share", share.json),
      (
        "weights",
        .array(weights.map { .object([("form", .string($0.form.rawValue)), ("weight", .double($0.weight))]) })
      ),
    ])
  }
}
