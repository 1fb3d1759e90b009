/// What must hold of a file's bytes before anybody looks for YAML in them.
package enum ByteReading {
  /// Tables and data are not indented, and their own readers know how large they may be; of data the reader may declare the
  /// encoding.
  package enum Kind { case study, table, data }

  /// A study is written by hand; beyond this it is some other file.
  package static let byteLimit = 1 << 20
  /// Bytes of what is not written by hand: the draws that `lantoa calibrate` puts below a study.
  package static let drawsLimit = 1 << 24
  /// In Unicode scalars; nobody can find a place in a longer line.
  package static let lineLimit = 10_000
  /// In Unicode scalars, below `posterior:`, where a line holds a number for every column.
  package static let drawsLineLimit = 1_000_000

  /// The text, and every finding about bytes and characters. No text means that reading ends here.
  package static func text(
    from bytes: some Collection<UInt8>, name: String, of kind: Kind = .study
  ) -> (source: SourceText?, findings: Findings) {
    var bytes = Array(bytes)
    if kind == .study, bytes.count > byteLimit {
      let written = writtenCount(of: bytes)
      let (count, limit) = written > byteLimit ? (written, byteLimit) : (bytes.count - written, drawsLimit)
      guard count <= limit else {
        let findings = Findings(SourceText(name: name, text: ""))
        findings.report(.tooLarge, at: .start, ["bytes": .text("\(count)"), "limit": .text("\(limit)")])
        return (nil, findings)
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    let findings = Findings(source)
    if let offset = firstInvalidOffset(in: bytes) {
      // Everything before the offset is sound, so its lines and columns are those of the file.
      let before = SourceText(name: name, text: String(decoding: bytes[..<offset], as: UTF8.self))
      let span = Span(
        line: before.lines.count, column: before.lines[before.lines.count - 1].unicodeScalars.count, length: 1)
      findings.report(
        kind == .data ? .undeclaredEncoding : .notUTF8, at: span,
        [
          "offset": .text("\(offset)"), "byte": .text("0x" + String(bytes[offset], radix: 16, uppercase: true)),
          "encoding": .text(likelyEncoding(of: bytes)),
        ])
      return (nil, findings)
    }
    reportCharacters(of: source, to: findings, indented: kind == .study)
    return (findings.hasErrors ? nil : source, findings)
  }

  /// How many bytes stand above the draws of a fitted study; all where there are none.
  private static func writtenCount(of bytes: [UInt8]) -> Int {
    let key = Array("\nposterior:".utf8)
    return bytes.firstRange(of: key)?.lowerBound ?? bytes.count
  }

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// Vietnamese text that is not UTF-8 usually comes from an old Windows program.
  private static func likelyEncoding(of bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "utf-16" }
    return "windows-1258"
  }

  private static func reportCharacters(of source: SourceText, to findings: Findings, indented: Bool) {
    var limit = lineLimit
    for (index, line) in source.lines.enumerated() {
      if indented, line.hasPrefix("posterior:") { limit = drawsLineLimit }
      if line.unicodeScalars.count > limit {
        let length = "\(line.unicodeScalars.count)"
        findings.report(
          .lineTooLong, at: Span(line: index + 1, column: 0, length: 1),
          ["length": .text(length), "limit": .text("\(limit)")])
        continue
      }
      var indenting = indented
      var reportedTab = false
      let blank = line.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" }
      for (column, scalar) in line.unicodeScalars.enumerated() {
        let span = Span(line: index + 1, column: column, length: 1)
        if indenting && scalar == "\t" && !blank && !reportedTab {
          findings.report(.tabIndentation, at: span)
          reportedTab = true
        }
        if scalar != " " && scalar != "\t" { indenting = false }
        if isRefused(scalar) {
          findings.report(.controlCharacter, at: span, ["character": .text(visible(String(scalar)))])
        }
      }
    }
  }

  /// YAML 1.1 takes U+0085, U+2028 and U+2029 for line ends; no editor shows them as such.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Span {
  /// The first character of the file.
  package static let start = Span(line: 1, column: 0, length: 1)
}
