internal import Analyses
internal import PlanningDomain

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
