/// How often something happened in independent draws, with its Monte-Carlo error.
package struct Proportion: Hashable, Sendable {
  package let hits: Int
  package let trials: Int

  /// Requires 0 ≤ `hits` ≤ `trials` and at least one trial.
  package init(hits: Int, trials: Int) throws(NumericalError) {
    try Require.that(trials >= 1, "trials", "1 or more", trials)
    try Require.that(hits >= 0 && hits <= trials, "hits", "from 0 to the \(trials) trials", hits)
    self.hits = hits
    self.trials = trials
  }

  /// hits/trials, 0…1.
  package var estimate: Double { Double(hits) / Double(trials) }

  /// Standard error √(p̃(1 − p̃)/(n + 4)) with p̃ = (k + 2)/(n + 4) (Agresti and Coull 1998): not 0 at none or all.
  package var monteCarloError: Double {
    let n = Double(trials) + 4
    let p = (Double(hits) + 2) / n
    return (p * (1 - p) / n).squareRoot()
  }
}
