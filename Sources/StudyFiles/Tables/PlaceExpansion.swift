internal import Foundation

/// Makes the places of a table and the copies of repeated places members of the study's tree, before anything in it is read.
struct PlaceExpansion {
  let findings: Findings
  /// How a table is had; nil where the study was not read from a file.
  let load: TableLoader?
  /// The tables read, as bytes.
  private(set) var tables: [TableFile] = []

  init(findings: Findings, load: TableLoader?) {
    self.findings = findings
    self.load = load
  }

  /// The tree with all its places; nil where some of them cannot be had, so that everything that names them would be reported
  /// as well.
  mutating func expanded(_ root: Node) -> Node? {
    guard var sections = root.entries, let index = sections.firstIndex(where: { $0.key == "places" }),
      let written = sections[index].value.entries,
      written.contains(where: { $0.key == "table" || $0.value["repeat"] != nil })
    else { return root }
    let reading = Reading(findings: findings, names: Names(root))
    let section = Field(key: "places", keySpan: sections[index].keySpan, node: sections[index].value, path: "places")
    var taken = Dictionary(written.map { ($0.key, $0.keySpan) }, uniquingKeysWith: { first, _ in first })
    var places: [Entry] = []
    var layers: [TableOverlay.Layer] = []
    var isComplete = true
    for entry in written {
      let field = section.field(entry)
      if entry.key == "table" {
        guard let table = table(field, root: root, taken: taken, reading: reading), !table.places.isEmpty else {
          isComplete = false
          continue
        }
        places += table.places
        layers = table.layers
        taken.merge(table.places.map { ($0.key, $0.keySpan) }) { first, _ in first }
      } else if entry.value["repeat"] != nil {
        guard let repeated = RepeatedPlace(field, reading: reading) else {
          isComplete = false
          continue
        }
        for copy in repeated.copies {
          if let first = taken[copy.key] {
            findings.reportPlaceTwice(copy.key, at: entry.keySpan, first: first)
            break
          }
          taken[copy.key] = copy.keySpan
          places.append(copy)
        }
      } else {
        places.append(entry)
      }
    }
    guard isComplete else { return nil }
    sections[index].value.content = .mapping(places)
    var tree = root
    tree.content = .mapping(sections)
    let overlay = TableOverlay(findings: findings)
    return layers.reduce(tree) { overlay.tree($0, with: $1) }
  }

  private mutating func table(_ field: Field, root: Node, taken: [String: Span], reading: Reading) -> PlaceTable? {
    guard let path = reading.text(field) else { return nil }
    guard let load else {
      reading.report(.tableWithoutFile, at: field, ["table": .text(excerpt(path))])
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try load(path)
    } catch {
      reading.report(
        .tableUnreadable, at: field,
        ["table": .text(excerpt(path)), "reason": .phrase(Phrase.reason(for: error))])
      return nil
    }
    let name = TableFile.path(path, beside: findings.source.name)
    guard bytes.count <= TableFile.byteLimit else {
      reading.report(
        .tableTooLarge, at: field,
        ["found": .text("\(bytes.count)"), "limit": .text("\(TableFile.byteLimit)"), "unit": .phrase(.bytes)])
      return nil
    }
    tables.append(TableFile(path: path, bytes: bytes))
    let (source, found) = ByteReading.text(from: bytes, name: name, of: .table)
    findings.add(found.diagnostics)
    guard let source else { return nil }
    return PlaceTable(source, file: findings.add(source), root: root, taken: taken, reading: reading)
  }
}

extension Phrase {
  /// Why a file cannot be opened.
  static func reason(for error: any Error) -> Phrase {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: .noSuchFile
    case .fileReadNoPermission: .noPermission
    default: .notReadable
    }
  }
}
