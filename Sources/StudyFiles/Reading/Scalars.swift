internal import PlanningDomain

extension Reading {
  func text(_ field: Field?) -> String? {
    guard let field, let scalar = scalar(of: field, wanted: .text) else { return nil }
    if scalar.style == .plain && isBooleanWord(scalar.text) {
      report(.booleanWord, at: field, ["found": .text(scalar.text)])
      return nil
    }
    return scalar.text
  }

  /// Plain text for both languages, or `{ vi: …, en: … }`.
  func title(_ field: Field?) -> LocalizedText? {
    guard let field else { return nil }
    guard let entries = field.node.entries else { return text(field).map { LocalizedText($0) } }
    var joined = field
    joined.node.content = .mapping(joiningText(entries))
    guard let fields = fields(of: joined, required: ["vi", "en"]) else { return nil }
    let vi = text(fields["vi"])
    let en = text(fields["en"])
    guard let vi, let en else { return nil }
    return LocalizedText(vi: vi, en: en)
  }

  /// In `{ vi: Điện, nước, en: Power and water }` YAML cuts the text at its comma. A title has two keys only, so a bare
  /// word after a comma can be nothing but the rest of the text, and commas belong to it as written.
  private func joiningText(_ entries: [Entry]) -> [Entry] {
    var joined: [Entry] = []
    for entry in entries {
      guard entry.value.isNull, entry.key != "vi", entry.key != "en", var last = joined.popLast() else {
        joined.append(entry)
        continue
      }
      if let text = findings.source.text(from: last.value.span, through: entry.keySpan), let scalar = last.value.scalar,
        scalar.style == .plain, !scalar.isNull
      {
        last.value.content = .scalar(Node.Scalar(text: text.composed, style: .plain))
        last.value.span.length = entry.keySpan.column + entry.keySpan.length - last.value.span.column
        joined.append(last)
      } else {
        joined += [last, entry]
      }
    }
    return joined
  }

  /// The title, or the name where none is written.
  func title(in fields: Fields) -> LocalizedText? {
    fields["title"] == nil ? LocalizedText(fields.field.key) : title(fields["title"])
  }

  func truth(_ field: Field?, otherwise: Bool) -> Bool? {
    guard let field else { return otherwise }
    guard let scalar = scalar(of: field, wanted: .trueOrFalse) else { return nil }
    switch (scalar.text, scalar.style) {
    case ("true", .plain): return true
    case ("false", .plain): return false
    default:
      report(.notTrueOrFalse, at: field, ["found": .text(excerpt(scalar.text))])
      return nil
    }
  }

  /// What is written, or what holds where nothing is; nil after a finding.
  func written<Value>(_ field: Field?, else absent: Value, _ read: (Field) -> Value?) -> Value? {
    guard let field else { return absent }
    return read(field)
  }

  func day(_ field: Field?) -> Day? {
    guard let field, let scalar = scalar(of: field, wanted: .date) else { return nil }
    return day(scalar.text, at: field)
  }

  func day(_ text: String, at field: Field) -> Day? {
    do {
      return try date(text)
    } catch {
      report(error, at: field)
      return nil
    }
  }

  func choice<Choice: RawRepresentable<String>>(_ field: Field?, among known: [Choice], otherwise: Choice) -> Choice? {
    guard let field else { return otherwise }
    guard let word = text(field) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    reportChoice(word, at: field, among: known.map(\.rawValue))
    return nil
  }

  func reportChoice(_ word: String, at field: Field, among known: [String]) {
    var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(word)), "allowed": .choices(known)]
    if let near = near(to: word, among: known) { arguments["suggestion"] = .text(near) }
    report(.notAChoice, at: field, arguments)
  }

  /// A whole number without a unit between two bounds.
  func whole(_ field: Field?, in range: ClosedRange<UInt64>) -> UInt64? {
    guard let field, let scalar = scalar(of: field, wanted: .plainNumber) else { return nil }
    do {
      let value = try quantity(scalar.text, as: .count)
      // Beyond 2⁵³ a double skips whole numbers; the digits do not.
      if let exact = UInt64(scalar.text.trimmed) ?? UInt64(exactly: value), range.contains(exact) { return exact }
      report(
        .outOfRange, at: field,
        ["found": .text(excerpt(scalar.text)), "bounds": .text("\(range.lowerBound)–\(range.upperBound)")])
    } catch {
      report(error, at: field)
    }
    return nil
  }

  /// A plain quantity of a dimension that neither varies nor is uncertain.
  func plain(_ field: Field?, as dimension: Dimension, per time: String = "month") -> Double? {
    guard let field, let scalar = scalar(of: field, wanted: Phrase.kind(of: dimension)) else { return nil }
    do {
      return try quantity(scalar.text, as: dimension, per: time)
    } catch {
      report(error, at: field)
      return nil
    }
  }

  /// Letters of any script, digits and hyphens; the first is a letter or digit.
  func isIdentifier(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber, text != "otherwise" else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .nonspacingMark, .spacingMark:
        true
      default: scalar == "-"
      }
    }
  }

  /// The members of a section by id; those with a name that is none are reported and left out.
  func named(_ field: Field) -> [Field] {
    guard let fields = anyFields(of: field) else { return [] }
    return fields.all.filter { member in
      // What the catalogue brings along has names that no study can give.
      if isIdentifier(member.key) || member.node.origin != nil { return true }
      report(.badIdentifier, at: member.keySpan, path: member.path, ["found": .text(excerpt(member.key))])
      return false
    }
  }

  /// A name that must be one of those known.
  func reference(_ field: Field?, to kind: Phrase, among known: NameList) -> String? {
    guard let field, let name = text(field) else { return nil }
    return reference(name, at: field.span, path: field.path, to: kind, among: known)
  }

  func reference(_ name: String, at span: Span, path: String, to kind: Phrase, among known: NameList) -> String? {
    if known.contains(name) { return name }
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(excerpt(name)), "wanted": .phrase(kind), "known": .choices(Array(known.prefix(12))),
    ]
    if let near = near(to: name, among: known) { arguments["suggestion"] = .text(near) }
    report(.unknownReference, at: span, path: path, arguments)
    return nil
  }

  /// A list of known names without repetition, not empty; nil without a report where the field is absent.
  func references(_ field: Field?, to kind: Phrase, among known: NameList) -> [String]? {
    guard let field, let items = items(of: field) else { return nil }
    if items.isEmpty { report(.emptyCollection, at: field) }
    var names: [String] = []
    var seen: Set<String> = []
    for item in items {
      guard let name = reference(item, to: kind, among: known) else { continue }
      if seen.insert(name).inserted {
        names.append(name)
      } else {
        report(.repeatedItem, at: item, ["found": .text(name)])
      }
    }
    return names.count == items.count && !items.isEmpty ? names : nil
  }

  /// The source named here, else the one in force around it.
  func source(in fields: Fields, inherited: SourceID?) -> SourceID? {
    guard let field = fields["source"] else { return inherited }
    return reference(field, to: .source, among: names.sources).map { SourceID($0) }
  }

  /// `from` and `to`, both included.
  func period(in fields: Fields) -> Period? {
    let from = day(fields["from"])
    let through = day(fields["to"])
    guard let from, let through else { return nil }
    guard from <= through else {
      report(.periodReversed, at: fields["to"] ?? fields.field, ["from": .text("\(from)"), "to": .text("\(through)")])
      return nil
    }
    return Period(from: from, through: through)
  }
}
