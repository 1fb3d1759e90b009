internal import StudyFiles

extension Sheet {
  /// The sheets of a file, whose first bytes say what it is; none where it is refused.
  ///
  /// - Parameter isKnown: whether a text heads a column.
  static func all(
    in bytes: [UInt8], name: String, encoding: TextEncoding?, isKnown: (String) -> Bool
  ) -> (sheets: [Sheet], findings: Findings) {
    guard WorkbookReading.kind(of: bytes) == .text else {
      let findings = Findings(SourceText(name: name, text: ""))
      return (WorkbookReading(name: name, findings: findings).sheets(of: bytes), findings)
    }
    let (source, findings) = DataText.text(from: bytes, name: name, encoding: encoding)
    guard let source else { return ([], findings) }
    return ([Sheet(source, findings: findings, isKnown: isKnown)], findings)
  }
}
