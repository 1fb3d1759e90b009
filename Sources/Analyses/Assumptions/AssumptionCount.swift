public import PlanningDomain

/// How many of a study's numbers are facts.
public struct AssumptionCount: Hashable, Sendable {
  /// Numbers marked as assumption or from memory, or without any source.
  public let assumptions: Int
  public let inputs: Int

  public init(_ study: Study) {
    inputs = study.inputs.count
    assumptions = study.inputs.count { study.grade(of: $0) == .assumption || study.grade(of: $0) == .memory }
  }
}

extension Study {
  /// The grade of an input's source; an input without source is an assumption.
  public func grade(of input: Input) -> Source.Grade {
    source(of: input).flatMap { id in sources.first { $0.id == id }?.grade } ?? .assumption
  }
}
