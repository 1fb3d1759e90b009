internal import Analyses
internal import PlanningDomain

extension TargetAnswer {
  var json: JSONValue {
    let dates = reachedInterval
    let reachedDraws = reached.count { $0 != nil }
    return .object([
      ("id", .string(target.id.text)), ("indicator", .string(target.indicator.text)), ("place", JSONValue(region.place?.text)),
      ("area", region.areaJSON), ("places", region.placesJSON),
      (
        "thresholds",
        .array(target.thresholds.map { .object([("date", .string($0.date.description)), ("share", .double($0.share))]) })
      ),
      ("probability", JSONValue(probability?.estimate)), ("error", JSONValue(probability?.monteCarloError)),
      ("metCentrally", .bool(isMetCentrally)), ("gap", gap.json), ("need", JSONValue(need)), ("share", share.json),
      ("additional", JSONValue(additional)), ("perTeamAndWeek", JSONValue(perTeamAndWeek)),
      (
        "reached",
        .object([
          ("central", JSONValue(reachedCentrally)), ("q05", JSONValue(dates?.early)), ("q50", JSONValue(dates?.middle)),
          ("q95", JSONValue(dates?.late)), ("draws", reached.isEmpty ? .null : .integer(reachedDraws)),
        ])
      ),
    ])
  }
}

extension LevelTargetAnswer {
  var json: JSONValue {
    .object([
      ("id", .string(target.id.text)), ("level", .string(target.level.text)), ("counting", .string(target.counting.rawValue)),
      ("places", .integer(places)), ("held", .integer(held)), ("needed", .integer(needed)), ("reached", reached.json),
      ("gap", gap.json), ("probability", JSONValue(probability?.estimate)), ("error", JSONValue(probability?.monteCarloError)),
      ("metCentrally", .bool(isMetCentrally)),
    ])
  }
}

extension LevelAnswer {
  var json: JSONValue {
    .object([
      ("id", .string(level.id.text)), ("place", .string(place.text)), ("probability", JSONValue(probability?.estimate)),
      ("error", JSONValue(probability?.monteCarloError)), ("metCentrally", .bool(isReachedCentrally)),
      ("held", .bool(isHeld)), ("met", .integer(met)), ("unlisted", JSONValue(unlisted)),
      ("mostOftenMissing", mostOftenMissing?.json ?? .null),
    ])
  }
}

extension LevelAnswer.Missing {
  fileprivate var json: JSONValue {
    switch self {
    case .target(let id): .object([("target", .string(id.text))])
    case .unlisted: .object([("unlisted", .bool(true))])
    case .includedLevel(let id): .object([("level", .string(id.text))])
    }
  }
}
