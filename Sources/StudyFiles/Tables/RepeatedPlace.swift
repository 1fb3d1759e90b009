internal import PlanningDomain

/// `ward: { repeat: 11, synthetic: true, … }` stands for ward-01 … ward-11: units that are known to be there and not by
/// name. What is written once is one number: all of them read it under the path of the entry.
struct RepeatedPlace {
  var copies: [Entry]

  /// Nil, after a report, where the number of copies cannot be read.
  init?(_ field: Field, reading: Reading) {
    guard let entries = field.node.entries, let written = entries.first(where: { $0.key == "repeat" }) else { return nil }
    let count = reading.whole(field.field(written), in: 1...UInt64(TableFile.placeLimit))
    let synthetic = entries.first { $0.key == "synthetic" }.map(field.field)
    guard reading.truth(synthetic, otherwise: false) == true else {
      // Anything but yes and no was reported as such.
      if synthetic?.node.scalar.map({ isBooleanWord($0.text) }) ?? true {
        reading.report(.repeatNotSynthetic, at: synthetic?.span ?? written.keySpan, path: field.path)
      }
      return nil
    }
    guard let count else { return nil }
    let width = String(count).count
    copies = (1...count).map { number in
      var node = field.node
      node.content = .mapping(entries.compactMap { Self.entry($0, number: number) })
      node.editPath = field.path
      let digits = String(number)
      let id = field.key + "-" + String(repeating: "0", count: width - digits.count) + digits
      return Entry(key: id, keySpan: field.keySpan, value: node)
    }
  }

  private static func entry(_ entry: Entry, number: UInt64) -> Entry? {
    switch entry.key {
    case "repeat": return nil
    case "title":
      var numbered = entry
      numbered.value = entry.value.numbered(number)
      return numbered
    default: return entry
    }
  }
}

extension Node {
  /// A title with a number behind it, in each of its languages.
  fileprivate func numbered(_ number: UInt64) -> Node {
    var node = self
    switch content {
    case .scalar(var scalar) where !scalar.isNull:
      scalar.text += " \(number)"
      node.content = .scalar(scalar)
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { Entry(key: $0.key, keySpan: $0.keySpan, value: $0.value.numbered(number)) })
    default: break
    }
    return node
  }
}
