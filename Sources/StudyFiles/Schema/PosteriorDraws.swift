internal import PlanningDomain

/// Reads the block of `draws`: paths in its first line, then a row of numbers for each joint draw, separated by commas, in the
/// units in which numbers are kept.
struct PosteriorDraws {
  /// Rows; no ensemble has more draws.
  static let rowLimit = 100_000

  private let reading: Reading
  private let numbers: [String: WrittenNumber]

  init(_ reading: Reading, numbers: [String: WrittenNumber]) {
    self.reading = reading
    self.numbers = numbers
  }

  /// A cell with where it stands.
  private struct Cell {
    var text: String
    var span: Span
  }

  /// One column for each path; nil after a finding.
  func columns(_ field: Field) -> [Posterior.Column]? {
    guard let scalar = reading.scalar(of: field, wanted: .text) else { return nil }
    var lines = scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    guard lines.count > 1 else {
      reading.report(.drawsEmpty, at: field)
      return nil
    }
    guard lines.count - 1 <= Self.rowLimit else {
      reading.report(
        .drawsTooMany, at: field, ["found": .text("\(lines.count - 1)"), "limit": .text("\(Self.rowLimit)")])
      return nil
    }
    let heading = cells(lines[0], at: 0, of: field)
    let written = names(heading, of: field)
    var values = [[Double]](repeating: [], count: heading.count)
    for index in values.indices { values[index].reserveCapacity(lines.count - 1) }
    for (offset, line) in lines.enumerated().dropFirst() {
      guard !reading.findings.isFull else { return nil }
      for (column, value) in row(cells(line, at: offset, of: field), heading: heading, written, of: field).enumerated() {
        values[column].append(value)
      }
    }
    let columns = zip(zip(heading, written), values).compactMap { head, values -> Posterior.Column? in
      guard values.count == lines.count - 1 else { return nil }
      return head.1.map { Posterior.Column(path: head.0.text, prior: $0.value.distribution, values: values) }
    }
    return columns.count == heading.count ? columns : nil
  }

  /// The number of each column; nil after a finding.
  private func names(_ heading: [Cell], of field: Field) -> [WrittenNumber?] {
    var seen: Set<String> = []
    return heading.map { cell in
      guard seen.insert(cell.text).inserted else {
        reading.report(.drawnTwice, at: cell.span, path: field.path, ["found": .text(excerpt(cell.text))])
        return nil
      }
      guard let number = number(cell.text) else {
        var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(cell.text))]
        let known = numbers.filter { !$0.value.value.distribution.isFixed }.keys.sorted()
        if let near = reading.near(to: cell.text, among: known) { arguments["suggestion"] = .text(near) }
        reading.report(.drawnUnknown, at: cell.span, path: field.path, arguments)
        return nil
      }
      guard !number.value.distribution.isFixed else {
        reading.report(.drawnCertain, at: cell.span, path: field.path, ["found": .text(excerpt(cell.text))])
        return nil
      }
      return number
    }
  }

  /// The number at a path, with the place or segment behind `each` where it is drawn for each by itself.
  private func number(_ path: String) -> WrittenNumber? {
    if let number = numbers[path] { return number.value.each == nil ? number : nil }
    guard let range = path.ranges(of: ".each.").last, let number = numbers[String(path[..<range.lowerBound])],
      let each = number.value.each
    else { return nil }
    let name = String(path[range.upperBound...])
    let isKnown =
      switch each.subject {
      case .place: reading.names.places.leaves.contains(name)
      case .segment: reading.names.places.segments.contains(name)
      }
    return isKnown ? number : nil
  }

  /// The values of a row that is sound; empty after a finding.
  private func row(_ cells: [Cell], heading: [Cell], _ written: [WrittenNumber?], of field: Field) -> [Double] {
    guard cells.count == heading.count else {
      let span = Span(line: cells[0].span.line, column: cells[0].span.column, length: 1)
      reading.report(
        .drawsRagged, at: span, path: field.path,
        ["found": .text("\(cells.count)"), "wanted": .text("\(heading.count)")])
      return []
    }
    var values: [Double] = []
    values.reserveCapacity(cells.count)
    for (cell, number) in zip(cells, written) {
      guard let value = Self.double(cell.text) else {
        reading.report(.drawNotANumber, at: cell.span, path: field.path, ["found": .text(excerpt(cell.text))])
        return []
      }
      if let number, !number.kind.contains(value) {
        reading.report(
          .drawOutside, at: cell.span, path: number.value.path,
          ["found": .text(excerpt(cell.text)), "wanted": .phrase(Phrase.kind(of: number.kind.dimension))])
        return []
      }
      values.append(value)
    }
    return values
  }

  /// Digits with a point and an exponent, nothing else.
  private static func double(_ text: String) -> Double? {
    let marks = Set("0123456789.-+eE".utf8)
    guard !text.isEmpty, text.utf8.allSatisfy(marks.contains), let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The cells of a line of the block. In a block each stands where the file has it; any other text is taken as one place.
  private func cells(_ line: Substring, at offset: Int, of field: Field) -> [Cell] {
    let number = field.node.span.line + 1 + offset
    let isBlock = field.node.scalar?.style == .block
    let source = isBlock ? reading.findings.source.line(number) : nil
    var column = source.map { max(0, $0.unicodeScalars.count - line.unicodeScalars.count) } ?? field.span.column
    return line.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let count = part.unicodeScalars.count
      defer { column += count + 1 }
      let lead = part.prefix(while: \.isWhitespace).unicodeScalars.count
      let text = String(part).trimmed
      guard isBlock else { return Cell(text: text, span: field.span) }
      return Cell(text: text, span: Span(line: number, column: column + lead, length: max(1, text.unicodeScalars.count)))
    }
  }
}
