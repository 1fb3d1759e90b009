internal import NumericalMethods

/// The combination as it would have been made at one origin.
struct CombinationOrigin {
  let forecasts: FormForecasts
  /// By member, 0…1, together 1; members that abstain have 0.
  let weights: [(form: ForecastForm, weight: Double)]

  /// Errors of members at earlier origins against what was known by now.
  struct Past {
    /// Sums over (origin, horizon), discounted by origin, of the member's and of drift's errors where the member spoke.
    var own = 0.0
    var drift = 0.0
    var origins = 0
  }

  /// Weights fall with the square of the backtested error; the history of five origins counts as much as no knowledge at all, under
  /// which all weigh the same.
  static let origins = 5.0
  /// An origin counts a tenth less than the one after it.
  static let discount = 0.9

  init(_ forecasts: FormForecasts, past: [ForecastForm: Past]) {
    self.forecasts = forecasts
    let next = forecasts.history.times[forecasts.history.count - 1] + forecasts.history.step
    let speaking = ForecastForm.members.filter { forecasts.anchored($0, at: next) != nil }
    weights = Self.weights(speaking, past: past)
  }

  static func weights(_ speaking: [ForecastForm], past: [ForecastForm: Past]) -> [(form: ForecastForm, weight: Double)] {
    let ratios = speaking.map { form -> Double in
      guard let past = past[form], past.drift > 0 else { return 1 }
      return past.own / past.drift
    }
    // A tenth of the mean error keeps a member that was right by luck from carrying everything.
    let floor = max(0.1 * ratios.reduce(0, +) / Double(max(1, ratios.count)), 1e-9)
    let skills = ratios.map { 1 / (($0 + floor) * ($0 + floor)) }
    let total = skills.reduce(0, +)
    let shrunk = speaking.indices.map { index -> Double in
      let origins = past[speaking[index]].map { Double($0.origins) } ?? .zero
      let trust = origins / (origins + Self.origins)
      return trust * skills[index] / total + (1 - trust) / Double(speaking.count)
    }
    let sum = shrunk.reduce(0, +)
    return zip(speaking, shrunk).map { ($0, $1 / sum) }
  }

  /// The weighted mean, the scale that its errors are measured with, and how far members differ (a standard deviation).
  func point(at time: Double) -> (value: Double, scale: Double, disagreement: Double) {
    let points = weights.compactMap { member in
      forecasts.anchored(member.form, at: time).map { (weight: member.weight, value: $0) }
    }
    let value = points.reduce(0) { $0 + $1.weight * $1.value }
    return (value, scale(value, members: points, at: time), Self.spread(value, points).squareRoot())
  }

  /// How far members differ, half of how far it moves from the last figure, and half of the pace of recent changes as of a random
  /// walk; with a model, the variance of its draws as far as it has weight.
  func scale(
    _ value: Double, members: [(weight: Double, value: Double)], at time: Double,
    within model: (weight: Double, variance: Double)? = nil
  ) -> Double {
    let history = forecasts.history
    let move = value - history.values[history.count - 1]
    let steps = (time - history.times[history.count - 1]) / history.step
    let pace = forecasts.pace
    let variance = Self.spread(value, members) + (model.map { $0.weight * $0.variance } ?? .zero)
    return max((variance + 0.25 * (move * move + pace * pace * steps)).squareRoot(), .leastNormalMagnitude)
  }

  private static func spread(_ value: Double, _ members: [(weight: Double, value: Double)]) -> Double {
    members.reduce(0) { $0 + $1.weight * ($1.value - value) * ($1.value - value) }
  }
}
