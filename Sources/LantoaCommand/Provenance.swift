internal import Crypto
internal import Foundation
internal import LantoaKit

extension RunFacts {
  /// - Parameters:
  ///   - study: the bytes of the study file; their SHA-256 is what `sha256sum` prints.
  ///   - tables: the files it names, each with a sum of its own.
  ///   - data: files of reported figures that the command names.
  ///   - seed: part of the run's code.
  init(study: Data, tables: [TableFile], data: [ReportedData.File] = [], seed: UInt64) {
    let hash = RunFacts.sum(study)
    let tables = tables.map { Table(path: $0.path, hash: RunFacts.sum($0.bytes)) }
    let data = data.map { Table(path: $0.name, hash: RunFacts.sum($0.bytes)) }
    // A run is named by everything it read: by the sum of its sums where there are several.
    let others = tables + data
    let all = others.isEmpty ? hash : RunFacts.sum(Data((hash + others.map(\.hash).joined()).utf8))
    self.init(studyHash: hash, version: Version.current, runCode: "\(all.prefix(4))-\(seed)", tables: tables, data: data)
  }

  /// SHA-256 in 64 hexadecimal digits.
  static func sum(_ bytes: some DataProtocol) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
