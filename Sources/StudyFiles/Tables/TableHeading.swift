/// What a column of a table of places gives.
struct TableHeading {
  enum Meaning: Hashable {
    /// A path inside the place: `segments.town.counts.residents14`.
    case inPlace([String])
    /// The path of a number elsewhere in the study, for the place or for one of its segments.
    case elsewhere([String], segment: String?)
  }

  var meaning: Meaning
  var cell: TableCell
  /// Index of the column.
  var column: Int
}

/// Reads the first record of a table against the study that names it.
struct HeadingReader {
  let root: Node
  let findings: Findings
  let reading: Reading

  /// What columns elsewhere may belong to: the sections whose numbers can differ by place.
  static let sections = ["indicators", "levers", "populations", "levels", "calendar"]

  /// The columns that mean something, by index; nil where `id` or the people are missing. Every other fault costs its
  /// column only.
  func headings(of record: TableRecord, rows: ArraySlice<TableRecord>) -> [TableHeading]? {
    var headings: [TableHeading] = []
    var first: [TableHeading.Meaning: Span] = [:]
    let segments = declaredSegments(record)
    for (column, cell) in record.cells.enumerated() {
      guard !cell.isBlank else {
        // A spreadsheet leaves such columns behind; one that holds something has lost its name.
        if let row = rows.first(where: { column < $0.cells.count && !$0.cells[column].isBlank }) {
          findings.report(.headingMissing, at: row.cells[column].span, ["key": .text("\(column + 1)")])
        }
        continue
      }
      guard let meaning = meaning(of: cell, segments: segments) else { continue }
      if let earlier = first[meaning] ?? clash(meaning, with: headings) {
        findings.report(
          .duplicateKey, at: cell.span, ["key": .text(excerpt(cell.text)), "first": findings.place(earlier)])
        continue
      }
      first[meaning] = cell.span
      headings.append(TableHeading(meaning: meaning, cell: cell, column: column))
    }
    let hasPeople = headings.contains { heading in
      if case .inPlace(let path) = heading.meaning { path.count == 4 && path[2] == "counts" } else { false }
    }
    let wanted = [first[.inPlace(["id"])] == nil ? "id" : nil, hasPeople ? nil : "segments.….counts.…"].compactMap { $0 }
    for key in wanted {
      // A heading that is there under a misspelling was reported as such.
      guard headings.count == record.cells.count(where: { !$0.isBlank }) || key == "id" else { continue }
      findings.report(.columnMissing, at: record.cells[0].span, ["key": .text(key)])
    }
    return first[.inPlace(["id"])] != nil && hasPeople ? headings : nil
  }

  /// Segments of the study's other places and of the table itself.
  private func declaredSegments(_ record: TableRecord) -> NameList {
    let own = record.cells.compactMap { cell -> String? in
      let steps = cell.text.split(separator: ".", omittingEmptySubsequences: false)
      return steps.count > 2 && steps[0] == "segments" ? String(steps[1]) : nil
    }
    let others = (root["places"]?.entries ?? []).flatMap { $0.value["segments"]?.entries?.map(\.key) ?? [] }
    return NameList(own + others)
  }

  /// The title in one piece and in two languages.
  private func clash(_ meaning: TableHeading.Meaning, with headings: [TableHeading]) -> Span? {
    guard case .inPlace(let path) = meaning else { return nil }
    return headings.first { heading in
      guard case .inPlace(let other) = heading.meaning else { return false }
      return path.starts(with: other) || other.starts(with: path)
    }?.cell.span
  }

  private func meaning(of cell: TableCell, segments: NameList) -> TableHeading.Meaning? {
    let steps = cell.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if Self.sections.contains(steps[0]), steps.count > 2 { return elsewhere(cell, steps, segments) }
    let allowed = placePaths(steps)
    if allowed.contains(steps.joined(separator: ".")), steps.count < 2 || reading.isIdentifier(steps[1]) || steps[0] == "title" {
      return .inPlace(steps)
    }
    return unknown(cell, among: allowed + (steps.count == 1 ? [] : Self.sections.flatMap(numberPaths)))
  }

  /// Every path inside a place that a cell can hold, with the segment named in `steps`.
  private func placePaths(_ steps: [String]) -> [String] {
    let segment = steps.count > 1 && steps[0] == "segments" ? steps[1] : "…"
    let inSegment =
      ["title", "title.vi", "title.en", "receptivity", "source"]
      + reading.names.populations.map { "counts." + $0 }
    return ["id", "title", "title.vi", "title.en", "within", "travel", "source", "synthetic"]
      + inSegment.map { "segments.\(segment).\($0)" }
  }

  /// `indicators.vneid.start` and its like, for suggestions.
  private func numberPaths(_ section: String) -> [String] {
    (root[section]?.entries ?? []).flatMap { member in
      (member.value.entries ?? []).map { section + "." + member.key + "." + $0.key }
    }
  }

  private func unknown(_ cell: TableCell, among known: [String]) -> TableHeading.Meaning? {
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(excerpt(cell.text)), "allowed": .choices(Array(known.prefix(14))),
    ]
    if let near = reading.near(to: cell.text, among: known) { arguments["suggestion"] = .text(near) }
    findings.report(.unknownHeading, at: cell.span, arguments)
    return nil
  }

  /// A number of the study: everything but the last step must be written there.
  private func elsewhere(_ cell: TableCell, _ steps: [String], _ segments: NameList) -> TableHeading.Meaning? {
    var steps = steps
    let parts = steps[steps.count - 1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    steps[steps.count - 1] = parts[0]
    let segment = parts.count == 2 ? parts[1] : nil
    var node = root
    for (depth, step) in steps.dropLast().enumerated() {
      guard let next = node[step], next.entries != nil else {
        return unknown(cell, among: mended(steps, parts, at: depth, among: node.entries?.map(\.key) ?? []))
      }
      node = next
    }
    guard parts.count <= 2, segment.map(segments.contains) ?? true else {
      return unknown(cell, among: segments.map { steps.joined(separator: ".") + "/" + $0 })
    }
    return .elsewhere(steps, segment: segment)
  }

  /// The path with another key at one depth.
  private func mended(_ steps: [String], _ parts: [String], at depth: Int, among keys: [String]) -> [String] {
    let end = parts.dropFirst().map { "/" + $0 }.joined()
    return keys.prefix(100).map { (steps[..<depth] + [$0] + steps[(depth + 1)...]).joined(separator: ".") + end }
  }
}
