import NumericalMethods
import Testing

@Suite("Counts drawn in lanes")
struct LaneSamplerTests {
  @Test(
    "Counts drawn in lanes from Philox follow the binomial law over a grid of people and probabilities",
    arguments: [1, 8, 25, 162, 1_000, 20_000], [0.0001, 0.004, 0.05, 0.2, 0.5, 0.93])
  func law(trials: Int, probability: Double) throws {
    let draws = 100_000
    let expectedSome = Double(draws) * (1 - Elementary.exp(Double(trials) * Elementary.log1p(-probability)))
    let lanes = try #require(Lanes.available.last)
    let key = StreamKey(["law", "\(trials)", "\(probability)"])
    let (first, second) = try lanes.uniforms(firstDraw: 0, day: 0, key: key, seed: 7, length: draws / 2)
    var observed = [Int](repeating: 0, count: trials + 1)
    let cases = BinomialCases(
      trials: [Double](repeating: Double(trials), count: draws),
      values: .hazards([Double](repeating: -Elementary.log1p(-probability), count: draws)), uniforms: first + second)
    for count in try lanes.counts(cases) { observed[Int(count)] += 1 }
    try #require(expectedSome > 9)
    let fit = try BinomialFit(observed: observed, probability: probability)
    if expectedSome >= 20 {
      #expect(try #require(fit.score).magnitude < 4, "χ² \(fit.chiSquared) with \(fit.freedom) degrees of freedom")
    } else {
      #expect((Double(draws - observed[0]) - expectedSome).magnitude < 4 * expectedSome.squareRoot())
    }
  }

  @Test("The measure of fit is far off for counts of a slightly different probability")
  func power() throws {
    let lanes = try #require(Lanes.available.last)
    let draws = 100_000
    let (first, second) = try lanes.uniforms(firstDraw: 0, day: 0, key: StreamKey(text: "power"), seed: 7, length: draws / 2)
    var observed = [Int](repeating: 0, count: 163)
    let cases = BinomialCases(
      trials: [Double](repeating: 162, count: draws), values: .probabilities([Double](repeating: 0.051, count: draws)),
      uniforms: first + second)
    for count in try lanes.counts(cases) { observed[Int(count)] += 1 }
    #expect(try #require(BinomialFit(observed: observed, probability: 0.051).score).magnitude < 4)
    #expect(try #require(BinomialFit(observed: observed, probability: 0.05).score) > 8)
  }
}
