public import AdoptionEngine
internal import PlanningDomain

/// Where an indicator's adopters come from, to the end of the period; adds up to those who ever adopted.
public struct Contribution: Sendable {
  public let source: AdopterSource
  public let adopted: Series
  /// Members brought back by it (own returns under own initiative).
  public let returned: Series
}

extension Projections {
  /// Of all places together; of a small study in any selection. By source, in the order start, own initiative, word of mouth, levers by id.
  public func contributions(to selection: Selection) -> [Contribution] {
    let cells = cells(of: selection)
    let count = model.sources.count
    return model.sources.indices.map { source in
      Contribution(
        source: model.sources[source],
        adopted: series(of: selection) { path in
          cells.reduce(0) { $0 + path.adopted[$1 * count + source] }
        } kept: {
          $0.adopted.isEmpty ? nil : $0.adopted.lowerBound + source
        },
        returned: series(of: selection) { path in
          cells.reduce(0) { $0 + path.returned[$1 * count + source] }
        } kept: {
          $0.returned.isEmpty ? nil : $0.returned.lowerBound + source
        })
    }
  }
}
