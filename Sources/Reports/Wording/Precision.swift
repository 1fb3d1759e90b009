package import Analyses

/// How fine a figure counted from draws may be shown.
///
/// The last digit shown is the first that the Monte-Carlo error touches: one standard error stays below five units of it,
/// as for a probability. A figure without error has the digits its table asks for.
package enum Precision {
  /// Decimals for figures of one row, 0 or more; tens, hundreds … are negative. `errors` in the unit of the figures.
  package static func decimals(_ errors: [Double], atMost most: Int, atLeast least: Int = -9) -> Int {
    guard let error = errors.filter(\.isFinite).max(), error > 0 else { return most }
    var decimals = most
    var unit = 1.0
    for _ in 0..<abs(most) { unit = most > 0 ? unit / 10 : unit * 10 }
    while decimals > least, error >= 5 * unit {
      decimals -= 1
      unit *= 10
    }
    return decimals
  }

  /// The errors of the low, middle and high points.
  package static func errors(_ series: Series) -> [Double] {
    [0.05, 0.5, 0.95].compactMap { series.quantileMonteCarloError($0) }
  }

  /// Decimals of percent for shares of one row: tenths, or whole percent.
  package static func percentDecimals(_ shares: [Series]) -> Int {
    decimals(shares.flatMap(errors).map { 100 * $0 }, atMost: 1, atLeast: 0)
  }
}

extension Format {
  /// `51,0 – 65,5 – 79,8`: the 5 %, 50 % and 95 % points of a share in percent; one figure where they are the same number, and
  /// in a deterministic run its central value.
  func lowMiddleHigh(share series: Series, decimals: Int) -> String {
    guard let points = series.quantiles, points.q05 < points.q95 else { return share(series.middle, decimals: decimals) }
    return [points.q05, points.q50, points.q95].map { share($0, decimals: decimals) }.joined(separator: " – ")
  }

  /// `51,0–79,8`: the 5 % and 95 % points of a share in percent; missing in a deterministic run.
  func lowHigh(share series: Series, decimals: Int) -> String {
    guard let points = series.quantiles, points.q05 < points.q95 else { return Format.missing }
    return [points.q05, points.q95].map { share($0, decimals: decimals) }.joined(separator: "–")
  }

  /// The mean of a number of members, or its central value in a deterministic run, as fine as its error allows.
  func meanCount(_ series: Series, sign: Format.Sign = .negativeOnly) -> String {
    let errors = series.meanMonteCarloError.map { [$0] } ?? []
    return number(series.mean ?? series.central, decimals: Precision.decimals(errors, atMost: 0), sign: sign)
  }

  /// The middle of a number of members, or its central value in a deterministic run, as fine as its error allows.
  func middleCount(_ series: Series) -> String {
    let errors = series.quantileMonteCarloError(0.5).map { [$0] } ?? []
    return number(series.middle, decimals: Precision.decimals(errors, atMost: 0))
  }

  /// Mean đồng, or the central value in a deterministic run, in millions as fine as its error allows.
  func meanMillions(_ series: Series, sign: Format.Sign = .negativeOnly) -> String {
    let millions = (series.mean ?? series.central) / 1e6
    let errors = series.meanMonteCarloError.map { [$0 / 1e6] } ?? []
    return number(millions, decimals: Precision.decimals(errors, atMost: 1), sign: sign)
  }
}

extension Series {
  /// The 50 % point; in a deterministic run the central value.
  var middle: Double { quantiles?.q50 ?? central }
}
