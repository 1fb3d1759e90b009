internal import PlanningDomain

/// Fills in what an indicator or lever takes `like:` an entry of the catalogue, before anything of the study is read.
struct CatalogueMerge {
  let findings: Findings

  static let prefix = "catalogue/"
  /// Mappings that are filled in key by key; of anything else what the study writes stands alone.
  private static let nested: Set<String> = ["diffusion", "cost", "running", "member", "extra-hour"]

  /// The tree with the entries laid below what it writes itself. A member whose entry cannot be had is reported and faulty.
  func merged(_ root: Node) -> Node {
    guard var sections = root.entries else { return root }
    let reading = Reading(findings: findings, names: Names(root))
    var taken: [Entry] = []
    for (index, section) in sections.enumerated() {
      // The catalogue is parsed for whom takes something from it.
      guard section.value.entries?.contains(where: { $0.value["like"] != nil }) == true else { continue }
      let kind: (entries: [Entry], phrase: Phrase)
      switch section.key {
      case "indicators": kind = (CatalogueData.indicators, .indicator)
      case "levers": kind = (CatalogueData.teams, .teamNorm)
      default: continue
      }
      let field = Field(key: section.key, keySpan: section.keySpan, node: section.value, path: section.key)
      guard var members = section.value.entries else { continue }
      for (position, member) in members.enumerated() where member.value["like"] != nil {
        let merged = self.merged(field.field(member), among: kind.entries, kind.phrase, root: root, reading: reading)
        members[position].value = merged ?? Node(.faulty, at: member.value.span)
        taken.append(members[position])
      }
      sections[index].value.content = .mapping(members)
    }
    var tree = root
    tree.content = .mapping(addingSources(to: sections, usedBy: taken))
    return tree
  }

  private func merged(
    _ member: Field, among entries: [Entry], _ kind: Phrase, root: Node, reading: Reading
  ) -> Node? {
    guard let written = member.node.entries, let like = written.first(where: { $0.key == "like" }).map(member.field),
      let name = reading.text(like)
    else { return nil }
    guard name.hasPrefix(Self.prefix), let entry = entries.first(where: { Self.prefix + $0.key == name }) else {
      let known = entries.map { Self.prefix + $0.key }
      var arguments: [String: DiagnosticArgument] = [
        "found": .text(excerpt(name)), "wanted": .phrase(kind), "known": .choices(entries.map(\.key)),
      ]
      let near = known.first { $0 == Self.prefix + name } ?? reading.near(to: name, among: known)
      if let near { arguments["suggestion"] = .text(near) }
      reading.report(.unknownEntry, at: like, arguments)
      return nil
    }
    guard countsKnown(entry, name: name, of: member.node["of"], at: like, root: root, reading: reading) else { return nil }
    let entryNode = marked(entry.value, origin: name, at: like.span)
    var node = member.node
    node.content = .mapping(
      filled(written.filter { $0.key != "like" }, from: (entryNode.entries ?? []).filter { $0.key != "about" }))
    return node
  }

  /// What the study writes, and below it what only the entry has.
  private func filled(_ written: [Entry], from entry: [Entry]) -> [Entry] {
    let served = entry.first { $0.key == "each-served" }?.value.entries ?? []
    var filled = written.map { member in
      var member = member
      if member.key == "serves", let services = member.value.entries {
        member.value.content = .mapping(
          services.map { service in
            guard let keys = service.value.entries else { return service }
            var service = service
            service.value.content = .mapping(self.filled(keys, from: served))
            return service
          })
      } else if Self.nested.contains(member.key), let own = member.value.entries,
        let other = entry.first(where: { $0.key == member.key })?.value.entries
      {
        member.value.content = .mapping(self.filled(own, from: other))
      }
      return member
    }
    for member in entry where member.key != "each-served" && !written.contains(where: { $0.key == member.key }) {
      filled.append(member)
    }
    return filled
  }

  /// Whether the study has the population that is counted, in the same unit.
  private func countsKnown(
    _ entry: Entry, name: String, of given: Node?, at like: Field, root: Node, reading: Reading
  ) -> Bool {
    guard let counted = entry.value["of"]?.scalar?.text,
      let population = CatalogueData.populations.first(where: { $0.key == counted })?.value
    else { return true }
    let wanted = population["unit"]?.scalar?.text ?? Population.Unit.person.rawValue
    let chosen = given?.scalar?.text ?? counted
    guard let declared = root["populations"]?[chosen] else {
      // An unknown population that the study names itself is reported where it stands.
      guard given == nil else { return true }
      reading.report(
        .entryPopulation, at: like,
        [
          "found": .text(name), "population": .text(counted), "unit": .text(wanted),
          "title": .localized(population["title"]?.localizedText ?? LocalizedText(counted)),
        ])
      return false
    }
    let unit = declared["unit"]?.scalar?.text ?? Population.Unit.person.rawValue
    guard unit == wanted || Population.Unit(rawValue: unit) == nil else {
      reading.report(
        .entryUnit, at: like,
        [
          "found": .text(name), "population": .text(excerpt(chosen)), "unit": .text(unit), "wanted": .text(wanted),
        ])
      return false
    }
    return true
  }

  /// Everything below stands where `like:` does, and sources have names that no study can give.
  private func marked(_ node: Node, origin: String, at span: Span) -> Node {
    var node = node
    node.span = span
    node.origin = origin
    switch node.content {
    case .sequence(let items): node.content = .sequence(items.map { marked($0, origin: origin, at: span) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { entry in
          var value = marked(entry.value, origin: origin, at: span)
          if entry.key == "source", case .scalar(var scalar) = value.content {
            scalar.text = Self.prefix + scalar.text
            value.content = .scalar(scalar)
          }
          return Entry(key: entry.key, keySpan: span, value: value)
        })
    case .scalar, .faulty: break
    }
    return node
  }

  /// The study's sources and those that the numbers taken name.
  private func addingSources(to sections: [Entry], usedBy taken: [Entry]) -> [Entry] {
    var used: Set<String> = []
    for entry in taken { entry.value.collectCatalogueSources(into: &used) }
    guard !used.isEmpty, let first = taken.first else { return sections }
    let added = CatalogueData.sources.compactMap { source -> Entry? in
      let id = Self.prefix + source.key
      return used.contains(id)
        ? Entry(key: id, keySpan: first.keySpan, value: marked(source.value, origin: id, at: first.keySpan)) : nil
    }
    var sections = sections
    if let index = sections.firstIndex(where: { $0.key == "sources" }) {
      guard let own = sections[index].value.entries else { return sections }
      sections[index].value.content = .mapping(own + added)
    } else {
      sections.append(Entry(key: "sources", keySpan: first.keySpan, value: Node(.mapping(added), at: first.keySpan)))
    }
    return sections
  }
}

extension Node {
  fileprivate func collectCatalogueSources(into used: inout Set<String>) {
    for item in items ?? [] { item.collectCatalogueSources(into: &used) }
    for entry in entries ?? [] {
      if entry.key == "source", entry.value.origin != nil, let name = entry.value.scalar?.text { used.insert(name) }
      entry.value.collectCatalogueSources(into: &used)
    }
  }

  /// `{ vi: …, en: … }` of the catalogue.
  var localizedText: LocalizedText? {
    guard let vi = self["vi"]?.scalar?.text, let en = self["en"]?.scalar?.text else { return nil }
    return LocalizedText(vi: vi, en: en)
  }
}
