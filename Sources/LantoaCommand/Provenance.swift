internal import Crypto
internal import Foundation
internal import LantoaKit

extension RunFacts {
  /// - Parameters:
  ///   - study: the bytes of the study file; their SHA-256 is what `sha256sum` prints.
  ///   - seed: part of the run's code.
  init(study: Data, seed: UInt64) {
    let hash = SHA256.hash(data: study).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    self.init(studyHash: hash, version: Version.current, runCode: "\(hash.prefix(4))-\(seed)")
  }
}
