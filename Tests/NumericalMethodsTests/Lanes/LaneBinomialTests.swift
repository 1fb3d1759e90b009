import NumericalMethods
import Testing

@Suite("Binomial counts in lanes")
struct LaneBinomialTests {
  @Test("Counts in lanes are the scalar ones, with all regimes side by side", arguments: Lanes.available)
  func mixed(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 21)
    try compare(lanes, draws: 60_000) {
      let n = random.next() < 0.1 ? random.next(of: [0, 1, 2, 0x1p20, 0x1p31]) : random.next(from: 1, to: 1e7).rounded()
      // The scalar count takes long to decide by 100 bits for a great variance: great n with few expected.
      let few = min(0.999, random.next(from: 0.1, to: 200) / max(1, n))
      let shares = n > 1e7 ? [few] : [few, random.next(), random.next() / max(1, n)]
      return (n, random.next(of: shares + [0, 1e-300, 1 - 1e-13]), random.next())
    }
  }

  @Test(
    "Counts in lanes are the scalar ones where all lanes are of one regime",
    arguments: Lanes.available, [0.003...0.05, 0.1...1, 1...10, 7...25, 12...300, 300...9_000] as [ClosedRange<Double>])
  func uniformRegimes(lanes: Lanes, means: ClosedRange<Double>) throws {
    var random = RandomNumbers(seed: 22)
    try compare(lanes, draws: 12_000) {
      let mean = random.next(from: means.lowerBound, to: means.upperBound)
      let n = (mean / random.next(from: 1e-5, to: 0.499)).rounded(.up)
      return (n, random.next() < 0.9 ? mean / n : 1 - mean / n, random.next())
    }
  }

  @Test("Counts in lanes are the scalar ones at the ends of the uniforms", arguments: Lanes.available)
  func tails(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 23)
    try compare(lanes, draws: 8_000) {
      let n = random.next(from: 1, to: 5_000).rounded()
      let tail = random.next(of: [0x1p-53, 3 * 0x1p-53, random.next(from: 0x1p-53, to: 1e-3)])
      let share = random.next(of: [random.next(), min(0.99, 30 * random.next() / n), 0.5, 0.5.nextUp])
      return (n, share, random.next() < 0.5 ? tail : 1 - tail)
    }
  }

  @Test("Counts in lanes are the exact quantiles at 60 digits, beside steps of F too", arguments: Lanes.available)
  func fixtures(lanes: Lanes) throws {
    for form in ["hazard", "probability"] {
      var (trials, values, uniforms, expected): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
      for row in try fixtureRows("binomial-quantiles") where row[0] == form {
        for pair in row[3].split(separator: " ") {
          let parts = pair.split(separator: ":")
          trials.append(try number(row[1]))
          values.append(try number(row[2]))
          uniforms.append(try number(parts[0]))
          expected.append(try number(parts[1]))
        }
      }
      // A multiple of 8: the rows with themselves, eight times, each time beside others.
      func eightTimes(_ column: [Double]) -> [Double] { (0..<8).flatMap { _ in column } }
      let cases = BinomialCases(
        trials: eightTimes(trials), values: form == "hazard" ? .hazards(eightTimes(values)) : .probabilities(eightTimes(values)),
        uniforms: eightTimes(uniforms))
      #expect(try lanes.counts(cases) == eightTimes(expected))
      #expect(expected.count > 1_500)
    }
  }

  @Test("The doubles on and after a step of F, found by bisection, give neighboring counts", arguments: Lanes.available)
  func steps(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 24)
    var (trials, hazards, uniforms): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<800 {
      let n = random.next(from: 1, to: 2_000).rounded()
      let hazard = random.next(from: 1e-4, to: 1.2)
      let (on, after) = step(trials: Int(n), hazard: hazard, near: 0.001 + 0.998 * random.next())
      trials += [n, n, n, n]
      hazards += [hazard, hazard, hazard, hazard]
      uniforms += [on.nextDown, on, after, after.nextUp]
    }
    let cases = BinomialCases(trials: trials, values: .hazards(hazards), uniforms: uniforms)
    let counts = try lanes.counts(cases)
    #expect(counts == cases.expected.map(Double.init))
    for i in stride(from: 0, to: counts.count, by: 4) { #expect(counts[i + 2] == counts[i + 1] + 1, "\(cases.description(i))") }
  }

  @Test("A greater hazard or probability never gives a smaller count in lanes", arguments: Lanes.available)
  func monotone(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 25)
    for _ in 0..<60 {
      let n = random.next(from: 1, to: 20_000).rounded()
      let u = random.next()
      // Doubles one after another across even odds and the switches between methods, and strides.
      let centers = [0.5, 0.6931471805599453, 8 / n, 16 / n, 20 / n, random.next()].filter { $0 < 0.9 }
      let values = centers.flatMap { center in (-40...39).map { center + Double($0) * center.ulp } }
      let strides = (0..<400).map { Double($0) / 400 }
      let sorted = (values + strides).sorted()
      let columns = (trials: [Double](repeating: n, count: sorted.count), u: [Double](repeating: u, count: sorted.count))
      for form in [BinomialCases.Values.hazards(sorted), .probabilities(sorted)] {
        let counts = try lanes.counts(BinomialCases(trials: columns.trials, values: form, uniforms: columns.u))
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 }, "n \(n), u \(u)")
      }
    }
  }

  @Test("Lanes without trials, hazard or doubt are certain, infinite hazards included", arguments: Lanes.available)
  func ends(lanes: Lanes) throws {
    let trials: [Double] = [0, 0, 0, 5, 162, 0x1p31, 0x1p31, 0x1p31]
    let hazards: [Double] = [0, .infinity, 0.4, .infinity, 0, 1e-300, 800, .infinity]
    for u in [0x1p-53, 0.3, 1 - 0x1p-53] {
      let uniforms = [Double](repeating: u, count: 8)
      let byHazard = try lanes.counts(BinomialCases(trials: trials, values: .hazards(hazards), uniforms: uniforms))
      #expect(byHazard == [0, 0, 0, 5, 0, 0, 0x1p31, 0x1p31])
      let probabilities = [0, 1, 0.4, 1, 0, 1e-300, 1, 1]
      let byShare = try lanes.counts(BinomialCases(trials: trials, values: .probabilities(probabilities), uniforms: uniforms))
      #expect(byShare == [0, 0, 0, 5, 0, 0, 0x1p31, 0x1p31])
    }
  }

  @Test(
    "The exact count is asked for less than once in 10 000, and every other answer is right by itself",
    arguments: Lanes.available, [0.01...1, 1...10, 7...25, 12...1_000] as [ClosedRange<Double>])
  func rarelyAsked(lanes: Lanes, means: ClosedRange<Double>) throws {
    var random = RandomNumbers(seed: 26)
    var (trials, hazards, uniforms): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<80_000 {
      let n = random.next(from: 2.1 * means.upperBound, to: 1e4).rounded(.up)
      trials.append(n)
      hazards.append(-Elementary.log1p(-random.next(from: means.lowerBound, to: means.upperBound) / n))
      uniforms.append(random.next())
    }
    let cases = BinomialCases(trials: trials, values: .hazards(hazards), uniforms: uniforms)
    let counts = try lanes.counts(cases, exact: { _, _, _, _ in -1 })
    #expect(counts.count { $0 == -1 } < 8)
    for (i, expected) in cases.expected.enumerated() where counts[i] != -1 && counts[i] != Double(expected) {
      Issue.record("\(counts[i]) instead of \(expected) for \(cases.description(i))")
    }
  }

  /// The last double with the count it has at `u`, unless that is all of them, and the one after it.
  private func step(trials: Int, hazard: Double, near u: Double) -> (on: Double, after: Double) {
    func count(_ u: Double) -> Int { BinomialQuantile.count(trials: trials, hazard: hazard, uniform: u) }
    let lower = count(u) < count(1 - 0x1p-53) ? count(u) : count(u) - 1
    var (on, after) = lower == count(u) ? (u, 1 - 0x1p-53) : (0x1p-53, u)
    while on.nextUp < after {
      let middle = on + (after - on) / 2
      if count(middle) <= lower { on = middle } else { after = middle }
    }
    return (on, after)
  }

  /// Draws the cases (trials, probability, uniform), and compares both forms with the scalar counts.
  private func compare(_ lanes: Lanes, draws: Int, _ draw: () -> (Double, Double, Double)) throws {
    let drawn = (0..<draws).map { _ in draw() }
    for form in [
      BinomialCases.Values.probabilities(drawn.map(\.1)), .hazards(drawn.map { -Elementary.log1p(-$0.1) }),
    ] {
      let cases = BinomialCases(trials: drawn.map(\.0), values: form, uniforms: drawn.map(\.2))
      let counts = try lanes.counts(cases)
      for (i, expected) in cases.expected.enumerated() where counts[i] != Double(expected) {
        Issue.record("\(counts[i]) instead of \(expected) for \(cases.description(i))")
      }
    }
  }
}
