internal import Foundation
internal import PlanningDomain
internal import StudyFiles

/// The text of a file of figures, and every finding about its bytes and characters.
enum DataText {
  /// - Returns: no text where reading ends here.
  static func text(from bytes: [UInt8], name: String, encoding: TextEncoding?) -> (source: SourceText?, findings: Findings) {
    var bytes = bytes
    if let findings = tooLarge(bytes.count, name: name) { return (nil, findings) }
    if let encoding, encoding != .utf8 {
      switch encoding.utf8(bytes) {
      case .success(let converted): bytes = Array(String(decoding: converted, as: UTF8.self).composed.utf8)
      case .failure(let byte):
        return refused(.undecodable, name, ["offset": .text("\(byte.offset)"), "encoding": .text(encoding.rawValue)])
      }
    }
    return ByteReading.text(from: bytes, name: name, of: .data)
  }

  /// The finding about a file of so many bytes; nil where it may be read.
  static func tooLarge(_ count: Int, name: String) -> Findings? {
    if count <= TableFile.byteLimit { return nil }
    return refused(
      .dataTooLarge, name, ["found": .text("\(count)"), "limit": .text("\(TableFile.byteLimit)"), "unit": .phrase(.bytes)]
    ).findings
  }

  private static func refused(
    _ code: DiagnosticCode, _ name: String, _ arguments: [String: DiagnosticArgument]
  ) -> (source: SourceText?, findings: Findings) {
    let findings = Findings(SourceText(name: name, text: ""))
    findings.report(code, at: .start, arguments)
    return (nil, findings)
  }
}
