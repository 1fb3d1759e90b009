/// Standard normal scores, all equally correlated, one after the other: each has a mean and a variance given those before it.
struct EqualCorrelation {
  /// The correlation of any two, 0…1.
  private let alike: Double
  private var seen = 0
  private var sum = 0.0

  init(_ alike: Double) { self.alike = alike }

  /// Of the next score.
  private var next: (mean: Double, deviation: Double) {
    let joint = 1 + Double(seen - 1) * alike
    return seen == 0 ? (0, 1) : (alike * sum / joint, max(0, 1 - Double(seen) * alike * alike / joint).squareRoot())
  }

  mutating func see(_ score: Double) {
    seen += 1
    sum += score
  }

  /// The next score, made of a standard normal number of its own.
  mutating func score(_ normal: Double) -> Double {
    let score = next.mean + next.deviation * normal
    see(score)
    return score
  }

  /// The number of its own that a score was made of; only where no correlation is 1.
  mutating func normal(_ score: Double) -> Double {
    let normal = (score - next.mean) / next.deviation
    see(score)
    return normal
  }
}
