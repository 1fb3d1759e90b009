internal import NumericalMethods
internal import PlanningDomain

/// The random streams of a model's counts and noise; those of its unknowns belong to the number table.
struct CellStreams: Sendable {
  /// Lapses and returns of the opening (or merged) half of a step, by cell.
  var exchange: [StreamKey] = []
  /// Lapses and returns of a closing half before a report, by cell.
  var closing: [StreamKey] = []
  /// Uptake and bringing back, by cell.
  var uptake: [StreamKey] = []
  /// Whether a project happens, by project; a draw asks once, for day 0.
  var chance: [StreamKey] = []
  /// Process noise, by place and indicator.
  var noise: [StreamKey] = []

  init() {}

  /// - Throws: `EngineError.streamCollision` if two different purposes hash to one stream.
  init(layout: CellLayout, unknowns: [Unknown], projects: [LeverID]) throws {
    var seen: [StreamKey: String] = [:]
    func key(_ parts: [String]) throws -> StreamKey {
      let key = StreamKey(parts)
      let text = parts.joined(separator: " ")
      if let other = seen[key], other != text { throw EngineError.streamCollision(other, text) }
      seen[key] = text
      return key
    }
    for path in unknowns.flatMap(\.streamPaths) { _ = try key(["parameter", path]) }
    chance = try projects.map { try key(["chance", "", "", $0.text]) }
    for group in layout.groups {
      for indicator in layout.indicators {
        let cell = [group.place.text, group.segment.text, indicator.text]
        exchange.append(try key(["exchange"] + cell))
        closing.append(try key(["closing"] + cell))
        uptake.append(try key(["uptake"] + cell))
      }
    }
    for place in layout.places {
      for indicator in layout.indicators {
        noise.append(try key(["noise", place.text, "", indicator.text]))
      }
    }
  }
}
