internal import StudyFiles

/// What stands between the columns of a text.
enum Separator {
  /// Of comma, semicolon and tab the one under which a line of the first hundred holds the most known headings; a semicolon
  /// before a tab before a comma where several do, and a comma where none does.
  static func found(in source: SourceText, isKnown: (String) -> Bool) -> Unicode.Scalar {
    var best: (separator: Unicode.Scalar, count: Int) = (",", 0)
    for separator: Unicode.Scalar in [";", "\t", ","] {
      for line in source.lines.prefix(100) where line.unicodeScalars.contains(separator) {
        let cells = line.unicodeScalars.split(separator: separator).map { String($0).filter { $0 != "\"" } }
        let count = cells.count(where: isKnown)
        if count > best.count { best = (separator, count) }
      }
    }
    return best.separator
  }
}
