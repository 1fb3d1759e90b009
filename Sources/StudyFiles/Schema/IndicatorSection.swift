internal import PlanningDomain

extension Reading {
  func indicators(_ field: Field) -> [Indicator] {
    let members = named(field)
    if members.isEmpty && field.node.entries != nil { report(.emptyCollection, at: field) }
    reportCycles(among: members, code: .requiresCycle, next: { $0.node["requires"].map(Self.requirements) ?? [] })
    reportCycles(among: members, code: .filesCycle, next: { $0.node["files"]?["of"]?.scalar.map { [$0.text] } ?? [] })
    let indicators = members.compactMap(indicator)
    checkStarts(of: indicators, at: members)
    return indicators
  }

  /// The names in `[a, b]`, `{ a: { times: … } }` or a mixture.
  private static func requirements(_ node: Node) -> [String] {
    if let entries = node.entries { return entries.map(\.key) }
    return (node.items ?? []).flatMap { $0.scalar.map { [$0.text] } ?? $0.entries?.map(\.key) ?? [] }
  }

  private func indicator(_ member: Field) -> Indicator? {
    let keys = Self.keys(of: names.kind(of: member.key))
    guard let fields = fields(of: member, required: keys.required, optional: Self.common + keys.optional) else { return nil }
    // An unknown word is read as the kind that is meant where nothing is said.
    if let field = fields["kind"], let word = text(field), IndicatorKind(rawValue: word) == nil {
      reportChoice(word, at: field, among: IndicatorKind.allCases.map(\.rawValue))
    }
    let title = title(in: fields)
    let pillar = fields["pillar"].map { choice($0, among: Indicator.Pillar.allCases, otherwise: .society) }
    let explanation = fields["explanation"].map { self.title($0) }
    let source = source(in: fields, inherited: nil)
    let kind: Indicator.Kind? =
      switch names.kind(of: member.key) {
      case .adoption: adoption(fields, source: source).map(Indicator.Kind.adoption)
      case .milestone: milestone(fields, source: source).map(Indicator.Kind.milestone)
      case .flow: flow(fields, source: source).map(Indicator.Kind.flow)
      case .reported: reported(fields, source: source).map(Indicator.Kind.reported)
      }
    guard let title, let kind else { return nil }
    return Indicator(
      id: IndicatorID(member.key), title: title, pillar: pillar ?? nil, explanation: explanation ?? nil, kind: kind)
  }

  private static let common = ["title", "pillar", "kind", "explanation", "source"]

  private static func keys(of kind: IndicatorKind) -> (required: [String], optional: [String]) {
    switch kind {
    case .adoption:
      (
        ["of", "start", "diffusion"],
        ["measure", "also-of", "dormant", "requires", "encouraged-by", "lapse", "return", "ceiling", "mixing"]
      )
    case .milestone: (["start"], [])
    case .flow: (["files"], ["measure", "self-service"])
    case .reported: (["value"], ["unit", "as-of"])
    }
  }

  private func milestone(_ fields: Fields, source: SourceID?) -> Milestone? {
    parameter(fields["start"], NumberKind(.share, .places(names.places.ids)), source: source).map { Milestone(start: $0) }
  }

  private func adoption(_ fields: Fields, source: SourceID?) -> Adoption? {
    let cells = NumberKind.Variation.cells(names.places.cells)
    let rate = NumberKind(.rate, cells)
    let share = NumberKind(.share, cells)
    let population = reference(fields["of"], to: .population, among: names.populations)
    let alsoOf = written(fields["also-of"], else: []) { references($0, to: .population, among: names.populations) }
    let measure = choice(fields["measure"], among: [Adoption.Measure.active, .ever], otherwise: .active)
    let start = start(fields["start"], share, source: source)
    let dormant = parameter("dormant", in: fields, share, source: source, otherwise: 0)
    let requires = requires(fields["requires"], of: fields.field.key, source: source)
    let encouragedBy = encouragement(fields["encouraged-by"], of: fields.field.key, rate, source: source)
    let diffusion = fields["diffusion"].flatMap {
      self.fields(of: $0, required: ["p", "q"], optional: ["source"])
    }
    let around = diffusion.flatMap { self.source(in: $0, inherited: source) }
    let innovation = parameter(diffusion?["p"], rate, source: around)
    let imitation = parameter(diffusion?["q"], rate, source: around)
    let lapse = parameter("lapse", in: fields, rate, source: source, otherwise: 0)
    let returning = parameter("return", in: fields, rate, source: source, otherwise: 0)
    let ceiling = parameter("ceiling", in: fields, share, source: source, otherwise: 1)
    let mixing = mixing(fields["mixing"])
    guard let population, let alsoOf, let measure, let start, let dormant, let requires, let innovation, let imitation,
      let lapse, let returning, let ceiling, let mixing
    else { return nil }
    return Adoption(
      population: PopulationID(population), alsoOf: alsoOf.map { PopulationID($0) }, measure: measure, start: start,
      dormant: dormant, requires: requires, innovation: innovation, imitation: imitation, lapse: lapse,
      returning: returning, ceiling: ceiling, mixing: mixing, encouragedBy: encouragedBy)
  }

  private func start(_ field: Field?, _ kind: NumberKind, source: SourceID?) -> Adoption.Start? {
    guard let field, let share = parameter(field, kind, source: source, extra: ["of", "as-of"]) else { return nil }
    guard let fields = field.node.entries == nil ? Fields(field, []) : anyFields(of: field) else { return nil }
    let population = fields["of"].map { reference($0, to: .population, among: names.populations) }
    let asOf = fields["as-of"].map { day($0) }
    if let seen = asOf ?? nil, let period, let at = fields["as-of"] {
      let age = period.from - seen
      if age < 0 { report(.asOfAfterStart, at: at, ["found": .text("\(seen)"), "start": .text("\(period.from)")]) }
      if age > 100 { report(.oldFigure, at: at, ["found": .text("\(seen)"), "days": .text("\(age)")]) }
    }
    return Adoption.Start(share: share, population: (population ?? nil).map { PopulationID($0) }, asOf: asOf ?? nil)
  }

  private func mixing(_ field: Field?) -> Adoption.Mixing? {
    guard let field else { return Adoption.Mixing() }
    guard let fields = fields(of: field, optional: ["segment", "place", "all"]) else { return nil }
    var weights: [Double] = []
    for key in ["segment", "place", "all"] {
      // A weight that is not written is none: the written ones must add to 100 % by themselves.
      guard let member = fields[key] else {
        weights.append(0)
        continue
      }
      guard let weight = plain(member, as: .share) else { return nil }
      weights.append(weight)
    }
    let sum = weights.reduce(0, +)
    guard abs(sum - 1) < 1e-9 else {
      report(.mixingSum, at: field, ["sum": .text(percent(sum))])
      return nil
    }
    return Adoption.Mixing(segment: weights[0], place: weights[1], all: weights[2])
  }
}

/// A share as `12.5%`, for sentences.
func percent(_ share: Double) -> String {
  let hundredths = (share * 10_000).rounded()
  let text = String(hundredths / 100)
  return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "%"
}
