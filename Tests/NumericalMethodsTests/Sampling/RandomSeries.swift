import NumericalMethods

/// Made-up chains, the same on every machine.
struct RandomSeries {
  private let philox: Philox
  private let key: StreamKey

  init(seed: UInt64, _ name: String = "series") {
    philox = Philox(seed: seed)
    key = StreamKey(text: name)
  }

  func uniform(_ chain: Int, _ index: Int) -> Double { philox.uniforms(draw: UInt32(index), day: Int32(chain), key: key).0 }

  func normal(_ chain: Int, _ index: Int) -> Double { NormalQuantile.z(uniform(chain, index)) }

  func normals(chains: Int, length: Int) -> [[Double]] {
    (0..<chains).map { chain in (0..<length).map { normal(chain, $0) } }
  }

  /// xₜ = φ·xₜ₋₁ + √(1 − φ²)·N, started in its own distribution.
  func autoregression(_ phi: Double, chains: Int, length: Int) -> [[Double]] {
    normals(chains: chains, length: length).map { noise in
      var x = noise[0]
      return noise.enumerated().map { index, step in
        if index > 0 { x = phi * x + (1 - phi * phi).squareRoot() * step }
        return x
      }
    }
  }
}
