internal import PlanningDomain

extension Reading {
  func places(_ field: Field) -> [Place] {
    let members = named(field)
    if members.isEmpty && field.node.entries != nil { report(.emptyCollection, at: field) }
    return members.filter { !names.places.areas.contains($0.key) }.compactMap(place)
  }

  private func place(_ member: Field) -> Place? {
    guard
      let fields = fields(of: member, required: ["segments"], optional: ["title", "within", "travel", "synthetic", "source"])
    else { return nil }
    let source = source(in: fields, inherited: nil)
    let title = title(in: fields)
    let within = within(fields["within"])
    let travel = parameter("travel", in: fields, .own(.minutes), source: source, otherwise: 0)
    let isSynthetic = truth(fields["synthetic"], otherwise: false)
    guard let segmentsField = fields["segments"] else { return nil }
    let declared = named(segmentsField)
    if declared.isEmpty && segmentsField.node.entries != nil { report(.emptyCollection, at: segmentsField) }
    let segments = declared.compactMap { segment($0, source: source) }
    guard let title, let travel, let isSynthetic else { return nil }
    return Place(
      id: PlaceID(member.key), title: title, travel: travel, segments: segments, within: within, isSynthetic: isSynthetic)
  }

  private func segment(_ member: Field, source: SourceID?) -> Segment? {
    guard let fields = fields(of: member, required: ["counts"], optional: ["title", "receptivity", "source"]) else { return nil }
    let source = self.source(in: fields, inherited: source)
    let title = title(in: fields)
    let receptivity = parameter("receptivity", in: fields, .own(.factor), source: source, otherwise: 1)
    var counts: [PopulationID: Parameter] = [:]
    for count in fields["counts"].flatMap({ anyFields(of: $0) })?.all ?? [] {
      let known = reference(count.key, at: count.keySpan, path: count.path, to: .population, among: names.populations)
      let number = parameter(count, .own(.people), source: source)
      if let known, let number { counts[PopulationID(known)] = number }
    }
    guard let title, let receptivity else { return nil }
    return Segment(id: SegmentID(member.key), title: title, counts: counts, receptivity: receptivity)
  }

  /// Every indicator must know how many people each segment has of its population, directly or through `part-of`.
  func checkCounts(_ root: Field) {
    guard let places = root.node["places"].map({ Field(key: "places", keySpan: $0.span, node: $0, path: "places") }) else {
      return
    }
    let needed = neededPopulations(root.node)
    for place in anyFields(of: places)?.all ?? [] {
      for entry in place.node["segments"]?.entries ?? [] {
        let segment = Field(
          key: entry.key, keySpan: entry.keySpan, node: entry.value, path: "places.\(place.key).segments.\(entry.key)")
        guard let counts = segment.node["counts"]?.entries else { continue }
        for population in needed where !isCounted(population, counts: counts, in: root.node) {
          report(
            .countMissing, at: segment.keySpan, path: segment.path,
            ["population": .text(population)])
        }
      }
    }
  }

  /// In file order, each once.
  private func neededPopulations(_ root: Node) -> [String] {
    var needed: [String] = []
    func need(_ node: Node?) {
      guard let name = node?.scalar?.text, names.populations.contains(name), !needed.contains(name) else { return }
      needed.append(name)
    }
    for indicator in root["indicators"]?.entries ?? [] {
      need(indicator.value["of"])
      need(indicator.value["start"]?["of"])
      for other in indicator.value["also-of"]?.items ?? [] { need(other) }
    }
    for lever in root["levers"]?.entries ?? [] { need(lever.value["audience"]) }
    return needed
  }

  private func isCounted(_ population: String, counts: [Entry], in root: Node) -> Bool {
    var visited: Set<String> = []
    var next: String? = population
    while let name = next, visited.insert(name).inserted {
      if counts.contains(where: { $0.key == name }) { return true }
      next = root["populations"]?[name]?["part-of"]?.scalar?.text
    }
    return false
  }
}
