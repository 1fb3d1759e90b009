internal import PlanningDomain

extension Reading {
  func flow(_ fields: Fields, source: SourceID?) -> Flow? {
    let files = fields["files"].flatMap { self.files($0, source: source) }
    let measure = choice(fields["measure"], among: Flow.Measure.allCases, otherwise: .online)
    let selfService = written(fields["self-service"], else: []) { indicators($0, .adoption) }
    guard let files, let measure, let selfService else { return nil }
    return Flow(files: files, measure: measure, selfService: selfService)
  }

  /// Files per month at each place, or `{ share: 60%, of: other-flow }`.
  private func files(_ field: Field, source: SourceID?) -> Flow.Files? {
    guard field.node["share"] != nil || field.node["of"] != nil else {
      return schedule(field, NumberKind(.perMonth, .places(names.places.ids)), source: source).map { .perMonth($0) }
    }
    guard let fields = fields(of: field, required: ["share", "of"], optional: ["source"]) else { return nil }
    var share = fields["share"]
    // A factor over the files is a factor over the share.
    share?.node.factors += field.node.factors
    let number = parameter(
      share, NumberKind(.share, .places(names.places.ids)), source: self.source(in: fields, inherited: source))
    let other = fields["of"].flatMap { indicator($0, .flow) }
    guard let number, let other else { return nil }
    return .share(number, of: other)
  }

  /// A figure that stands as reported; a place without one has none.
  func reported(_ fields: Fields, source: SourceID?) -> Reported? {
    var kind = NumberKind(.factor, .places(names.places.ids))
    kind.isPartial = true
    let value = parameter(fields["value"], kind, source: source)
    let unit = fields["unit"].map { title($0) }
    let asOf = fields["as-of"].map { day($0) }
    return value.map { Reported(value: $0, unit: unit ?? nil, asOf: asOf ?? nil) }
  }

  /// `{ merchant-qr: 0.5/year }`: other adoption indicators, each with a rate.
  func encouragement(
    _ field: Field?, of indicator: String, _ rate: NumberKind, source: SourceID?
  ) -> [Adoption.Encouragement] {
    byIndicator(field, .adoption) { member, other in
      guard other.text != indicator else {
        report(
          .wrongIndicatorKind, at: member.keySpan, path: member.path,
          ["found": .text(indicator), "wanted": .phrase(.otherAdoption), "foundKind": .phrase(.itself)])
        return nil
      }
      return parameter(member, rate, source: source).map { Adoption.Encouragement(indicator: other, rate: $0) }
    }
  }
}
