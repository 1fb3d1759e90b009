/// Starts for a multistart made from one, always the same.
package enum StartPoints {
  /// `start` and `count` − 1 more about it: every parameter times a power of ten between −`decades` and `decades`, points of Halton's
  /// sequence (1960) in the exponents; the nearest tenth of `decades` first, then half, then all, in turns. Signs stay; a parameter of
  /// 0 becomes a number between −1 and 1.
  ///
  /// Throws `NumericalError.argument` for no parameters or more than 40, a count outside 1…100 000 or decades outside 0…10.
  package static func around(_ start: [Double], count: Int, decades: Double) throws(NumericalError) -> [[Double]] {
    try Require.that((1...primes.count).contains(start.count), "start", "from 1 to \(primes.count) numbers", start.count)
    try Require.that((1...100_000).contains(count), "count", "from 1 to 100000", count)
    try Require.within(0...10, decades, "decades")
    return [start]
      + (1..<max(1, count)).map { index in
        let reach = decades * [0.1, 0.5, 1][index % 3]
        return start.indices.map { parameter in
          let place = 2 * radicalInverse(index, base: primes[parameter]) - 1
          let ten = 2.302585092994046
          return start[parameter] == 0 ? place : start[parameter] * Elementary.exp(ten * reach * place)
        }
      }
  }

  /// The digits of `index` in `base`, mirrored at the point: evenly spread over 0…1.
  private static func radicalInverse(_ index: Int, base: Int) -> Double {
    var (left, value, digit) = (index, 0.0, 1.0)
    while left > 0 {
      digit /= Double(base)
      value += digit * Double(left % base)
      left /= base
    }
    return value
  }

  private static let primes = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127,
    131, 137, 139, 149, 151, 157, 163, 167, 173,
  ]
}
