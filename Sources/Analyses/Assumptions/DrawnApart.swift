internal import AdoptionEngine
internal import PlanningDomain

extension Projections {
  /// Uncertain numbers that are drawn for each place or segment by itself, by path.
  func drawnApart() throws -> [String: Value.Each] {
    Dictionary(
      try unknowns.compactMap { unknown in unknown.value.each.map { (unknown.value.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
