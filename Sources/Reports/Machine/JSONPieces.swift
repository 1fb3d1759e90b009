internal import Analyses
internal import PlanningDomain

extension JSONValue {
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  init(_ number: Double?) { self = number.map { .double($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
  init(_ day: Day?) { self.init(day?.description) }
}

extension LocalizedText {
  var json: JSONValue { .object([("vi", .string(vi)), ("en", .string(en))]) }
}

extension Series {
  /// `{central, mean, q05 … q95}`; `{central}` in a deterministic run.
  var json: JSONValue { .object(statistics.map { ($0.name, .double($0.value)) }) }
}

extension Probability {
  var json: JSONValue {
    .object([
      ("estimate", .double(estimate)), ("error", .double(monteCarloError)), ("hits", .integer(hits)), ("draws", .integer(draws)),
    ])
  }
}

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

extension Region {
  /// The area it is; null for anything else.
  var areaJSON: JSONValue { if case .area(let id) = self { .string(id.text) } else { .null } }
  /// The places it lists; null for anything else.
  var placesJSON: JSONValue { if case .places(let ids) = self { .array(ids.map { .string($0.text) }) } else { .null } }
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

extension FlowAnswer {
  var json: JSONValue {
    .object([
      ("indicator", .string(flow.text)), ("place", JSONValue(region.place?.text)), ("area", region.areaJSON),
      ("files", files.json), ("selfServed", selfServed.json), ("assisted", assisted.json), ("paper", paper.json),
      ("onlineShare", onlineShare.json),
    ])
  }
}

extension DeskAnswer {
  var json: JSONValue {
    .object([
      ("lever", .string(lever.text)), ("place", JSONValue(region.place?.text)), ("area", region.areaJSON),
      ("hoursAvailable", available.json), ("hoursUsed", used.json), ("paper", paper.json), ("limit", .string(limit.rawValue)),
    ])
  }
}

extension ProjectAnswer {
  var json: JSONValue {
    .object([
      ("lever", .string(lever.text)), ("chance", .double(chance)), ("happens", happens?.json ?? .null),
      ("cost", .integer(cost)), ("movesPeople", .bool(movesPeople)), ("servesTarget", .bool(servesTarget)),
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

extension Comparison.Row {
  var json: JSONValue {
    .object([
      ("target", .string(target.text)), ("place", JSONValue(region.place?.text)), ("area", region.areaJSON),
      ("places", region.placesJSON), ("adopters", adopters?.json ?? .null),
      ("cost", cost.json), ("costPerAdditional", costPerAdditional?.json(error: costPerAdditionalMonteCarloError) ?? .null),
      (
        "probabilityDifference",
        probability.map { .object([("estimate", .double($0.estimate)), ("error", .double($0.monteCarloError))]) } ?? .null
      ),
    ])
  }
}

extension CostPerAdditional {
  fileprivate func json(error: Double?) -> JSONValue {
    switch self {
    case .price(let dong, let low, let high):
      .object([
        ("kind", .string("price")), ("value", .double(dong)), ("q05", JSONValue(low)), ("q95", JSONValue(high)),
        ("error", JSONValue(error)),
      ])
    case .saving(let money, let adopters):
      .object([("kind", .string("saving")), ("saved", .double(money)), ("added", .double(adopters))])
    case .cut(let saved, let lost):
      .object([("kind", .string("cut")), ("saved", .double(saved)), ("lost", .double(lost))])
    case .worse(let money, let lost):
      .object([("kind", .string("worse")), ("cost", .double(money)), ("lost", .double(lost))])
    case .undefined: .object([("kind", .string("undefined"))])
    }
  }
}
