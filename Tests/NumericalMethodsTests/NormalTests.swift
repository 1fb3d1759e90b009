import NumericalMethods
import Testing

// Fixtures/normal.csv: mpmath at 50 digits; z from findroot(lambda z: log(ncdf(z)) - log(u)), and ncdf(z) itself:
//   value = float(t); rest = float(t - mpf(value))
@Suite("Normal distribution")
struct NormalTests {
  @Test("Normal quantiles and probabilities are within 8 units in the last place of 50-digit values")
  func accuracy() throws {
    for row in try fixtureRows("normal") {
      let x = try number(row[1])
      let value = row[0] == "quantile" ? NormalQuantile.z(x) : NormalDistribution.cdf(x)
      let error = ulpError(value, high: try number(row[2]), rest: try number(row[3]))
      #expect(error < 8, "\(row[0]) of \(x) is \(error) ulp off")
    }
  }

  @Test("The quantile is odd about one half and rises across its pieces")
  func shape() {
    #expect(NormalQuantile.z(0.5) == 0)
    var last = -Double.infinity
    for step in 1..<4096 {
      let u = Double(step) / 4096
      #expect(NormalQuantile.z(u) == -NormalQuantile.z(1 - u))
      #expect(NormalQuantile.z(u) > last)
      last = NormalQuantile.z(u)
    }
    let seam = 0.0625
    #expect(NormalQuantile.z(seam.nextDown) <= NormalQuantile.z(seam))
    #expect(NormalQuantile.z(seam) <= NormalQuantile.z(seam.nextUp))
  }

  @Test("Arguments at and beyond the ends give infinities or no number")
  func ends() {
    #expect(NormalQuantile.z(0) == -.infinity)
    #expect(NormalQuantile.z(1) == .infinity)
    #expect(NormalQuantile.z(-0.1).isNaN)
    #expect(NormalQuantile.z(1.5).isNaN)
    #expect(NormalQuantile.z(.nan).isNaN)
    #expect(NormalQuantile.z(.leastNonzeroMagnitude).isFinite)
    #expect(NormalDistribution.cdf(-.infinity) == 0)
    #expect(NormalDistribution.cdf(.infinity) == 1)
    #expect(NormalDistribution.cdf(0) == 0.5)
    #expect(NormalDistribution.cdf(.nan).isNaN)
  }
}
