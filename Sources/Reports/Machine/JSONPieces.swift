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

extension Region {
  /// The area it is; null for anything else.
  var areaJSON: JSONValue { if case .area(let id) = self { .string(id.text) } else { .null } }
  /// The places it lists; null for anything else.
  var placesJSON: JSONValue { if case .places(let ids) = self { .array(ids.map { .string($0.text) }) } else { .null } }
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
