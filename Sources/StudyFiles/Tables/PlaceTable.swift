/// The rows of a table as places of the study's tree, and its other columns as layers over the tree.
struct PlaceTable {
  var places: [Entry]
  var layers: [TableOverlay.Layer]

  /// - Parameters:
  ///   - file: index of the table among the findings' texts.
  ///   - taken: places that the study gives already, with where they stand.
  init?(_ source: SourceText, file: Int, root: Node, taken: [String: Span], reading: Reading) {
    let findings = reading.findings
    var cutting = RecordReader(source, file: file, findings: findings)
    let records = cutting.records()
    guard !cutting.isCut else { return nil }
    guard let first = records.first else {
      if !findings.hasErrors(in: source.name) {
        findings.report(.tableEmpty, at: Span(line: 1, column: 0, length: 1, file: file))
      }
      return nil
    }
    let rows = records.dropFirst()
    guard !rows.isEmpty else {
      if !findings.hasErrors(in: source.name) { findings.report(.tableEmpty, at: first.cells[0].span) }
      return nil
    }
    guard rows.count <= TableFile.placeLimit else {
      findings.report(
        .tableTooLarge, at: rows[rows.startIndex + TableFile.placeLimit].cells[0].span,
        [
          "found": .text("\(rows.count)"), "limit": .text("\(TableFile.placeLimit)"), "unit": .phrase(.rows),
        ])
      return nil
    }
    let reader = HeadingReader(root: root, findings: findings, reading: reading)
    guard let headings = reader.headings(of: first, rows: rows) else { return nil }
    self.init(rows: rows, width: first.cells.count, headings: headings, taken: taken, reading: reading)
  }

  private init(rows: ArraySlice<TableRecord>, width: Int, headings: [TableHeading], taken: [String: Span], reading: Reading) {
    let findings = reading.findings
    let shape = RowShape(headings)
    var taken = taken
    places = []
    places.reserveCapacity(rows.count)
    layers = headings.compactMap { heading in
      guard case .elsewhere(let path, _) = heading.meaning else { return nil }
      return TableOverlay.Layer(path: path, span: heading.cell.span, entries: [])
    }
    let others = headings.filter { if case .elsewhere = $0.meaning { true } else { false } }
    for row in rows {
      let isRagged = row.cells.count != width && !row.isFaulty
      if isRagged {
        let last = row.cells[min(row.cells.count, width + 1) - 1].span
        findings.report(
          .raggedRow, at: last, ["found": .text("\(row.cells.count)"), "wanted": .text("\(width)")])
      }
      guard shape.id < row.cells.count else { continue }
      let id = row.cells[shape.id]
      guard !id.isBlank else {
        if !isRagged { findings.report(.rowWithoutID, at: id.span) }
        continue
      }
      guard reading.isIdentifier(id.text) else {
        reading.report(.badIdentifier, at: id.span, path: "places", ["found": .text(excerpt(id.text))])
        continue
      }
      if let earlier = taken[id.text] {
        findings.reportPlaceTwice(id.text, at: id.span, first: earlier)
        continue
      }
      taken[id.text] = id.span
      guard !isRagged, !row.isFaulty else {
        // Known by name, so that whoever names it is not at fault.
        places.append(Entry(key: id.text, keySpan: id.span, value: Node(.faulty, at: id.span)))
        continue
      }
      places.append(shape.place(row, id: id))
      for (index, heading) in others.enumerated() {
        guard case .elsewhere(_, let segment) = heading.meaning, let value = RowShape.scalar(row.cells[heading.column])
        else { continue }
        let key = segment.map { id.text + "/" + $0 } ?? id.text
        layers[index].entries.append(Entry(key: key, keySpan: value.span, value: value))
      }
    }
  }
}

/// How the cells of a row nest: the headings' paths as a tree.
struct RowShape {
  private struct Branch {
    var key: String
    /// Nil where the path goes on.
    var column: Int?
    var children: [Branch] = []

    mutating func add(_ path: ArraySlice<String>, column: Int) {
      guard let step = path.first else { return }
      if let index = children.firstIndex(where: { $0.key == step }) {
        children[index].add(path.dropFirst(), column: column)
      } else {
        var child = Branch(key: step, column: path.count == 1 ? column : nil)
        child.add(path.dropFirst(), column: column)
        children.append(child)
      }
    }
  }

  /// Column of the places' identifiers.
  private(set) var id = 0
  private var place = Branch(key: "", column: nil)

  init(_ headings: [TableHeading]) {
    for heading in headings {
      guard case .inPlace(let path) = heading.meaning else { continue }
      if path == ["id"] { id = heading.column } else { place.add(path[...], column: heading.column) }
    }
  }

  /// The row as the YAML entry it stands for. What no cell is written for is not there; `segments` always is, so that a row
  /// without people is found to be one.
  func place(_ row: TableRecord, id: TableCell) -> Entry {
    var entries = place.children.compactMap { Self.entry($0, row) }
    if !entries.contains(where: { $0.key == "segments" }) {
      entries.append(Entry(key: "segments", keySpan: id.span, value: Node(.mapping([]), at: id.span)))
    }
    return Entry(key: id.text, keySpan: id.span, value: Node(.mapping(entries), at: id.span))
  }

  private static func entry(_ branch: Branch, _ row: TableRecord) -> Entry? {
    if let column = branch.column {
      return scalar(row.cells[column]).map { Entry(key: branch.key, keySpan: $0.span, value: $0) }
    }
    let entries = branch.children.compactMap { entry($0, row) }
    guard let first = entries.first else { return nil }
    return Entry(key: branch.key, keySpan: first.keySpan, value: Node(.mapping(entries), at: first.keySpan))
  }

  /// The cell as a YAML scalar; nil for a blank one. Only yes and no are words of YAML here: `null` and `~` are text.
  static func scalar(_ cell: TableCell) -> Node? {
    guard !cell.isBlank else { return nil }
    let isTruth = cell.text == "true" || cell.text == "false"
    return Node(.scalar(Node.Scalar(text: cell.text, style: isTruth ? .plain : .quoted)), at: cell.span)
  }
}

extension Findings {
  /// An error was found in this file.
  func hasErrors(in name: String) -> Bool { diagnostics.contains { $0.position.file == name && $0.severity == .error } }

  func reportPlaceTwice(_ id: String, at span: Span, first: Span) {
    let position = sources[first.file].place(of: first).position
    report(
      .placeTwice, at: span,
      ["place": .text(excerpt(id)), "first": .text("\(position.file):\(position.line):\(position.column)")])
  }
}
