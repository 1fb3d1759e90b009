import Analyses
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies

/// All paths of one scenario of a study.
func projections(of study: Study, _ scenario: Int = 0, draws: Int? = nil) throws -> Projections {
  try Ensemble(study, draws: draws).project(study.scenarios[scenario])
}

/// An indicator that starts at a share of its own in every place and stays there unless something acts.
func standing(
  _ id: IndicatorID, at shares: [PlaceID: Double], p: Parameter = perDay(0), measure: Adoption.Measure = .active
) -> Indicator {
  var indicator = adoption(id, p: p, measure: measure)
  guard case .adoption(var kind) = indicator.kind else { return indicator }
  kind.start.share = byPlace(.share, shares)
  indicator.kind = .adoption(kind)
  return indicator
}

func byPlace(_ dimension: PlanningDomain.Dimension, _ values: [PlaceID: Double]) -> Parameter {
  var scoped: [Scope: Value] = [:]
  for (place, value) in values { scoped[.place(place)] = Value(path: "test.by.\(place)", distribution: .fixed(value)) }
  return Parameter(dimension: dimension, otherwise: nil, scoped: scoped)
}

/// P(X ≥ least) for X binomial, by summing its terms in logarithms.
func binomialTail(trials: Int, probability: Double, least: Int) -> Double {
  (least...trials).reduce(0.0) { sum, count in
    let choose = lgamma(Double(trials + 1)) - lgamma(Double(count + 1)) - lgamma(Double(trials - count + 1))
    return sum + exp(choose + Double(count) * log(probability) + Double(trials - count) * log(1 - probability))
  }
}

/// The first uniform of an unknown in a draw, from the contract alone: Philox at `parameter␟path` on day 0.
func uniform(of path: String, draw: Int, seed: UInt64) -> Double {
  Philox(seed: seed).uniforms(draw: UInt32(draw), day: 0, key: StreamKey(["parameter", path])).0
}

extension Study {
  /// A target by its id, with thresholds on several dates.
  func watching(_ target: Target) -> Study {
    var study = self
    study.targets.append(target)
    return study
  }
}
