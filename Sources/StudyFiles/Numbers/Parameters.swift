internal import PlanningDomain

extension Reading {
  /// Any way to write a number, with `by` and the factors that a scenario laid over it.
  func parameter(_ field: Field?, _ kind: NumberKind, source: SourceID?, extra: [String] = []) -> Parameter? {
    guard let field else { return nil }
    guard var parameter = unscaled(field, kind, source: source, extra: extra) else {
      takeFactors(of: field)
      return nil
    }
    for factor in field.node.factors {
      takenFactors.insert(factor.path)
      let factorField = Field(key: field.key, keySpan: factor.node.span, node: factor.node, path: factor.path)
      let factorKind = NumberKind(.factor, certain: kind.isCertain, kind.variation)
      guard let read = self.parameter(factorField, factorKind, source: nil) else { return nil }
      guard holds(parameter, times: read, kind, at: factorField, number: field) else { return nil }
      parameter.factors.append(read)
    }
    return parameter
  }

  /// The number, or what holds where the key is absent. The default's path is the key's, so that it can be named.
  func parameter(
    _ key: String, in fields: Fields, _ kind: NumberKind, source: SourceID?, otherwise: Double
  ) -> Parameter? {
    guard let field = fields[key] else {
      return Parameter(kind.dimension, otherwise, path: fields.field.path + "." + key)
    }
    return parameter(field, kind, source: source)
  }

  func takeFactors(of field: Field) { takenFactors.formUnion(field.node.factors.map(\.path)) }

  private func unscaled(_ field: Field, _ kind: NumberKind, source: SourceID?, extra: [String]) -> Parameter? {
    guard field.node["by"] != nil else {
      guard let value = value(field, kind, source: source, extra: extra) else { return nil }
      return Parameter(dimension: kind.dimension, otherwise: value)
    }
    guard let fields = fields(of: field, optional: ["by", "source"] + extra), let by = fields["by"] else { return nil }
    return scoped(by, kind, source: self.source(in: fields, inherited: source))
  }

  /// `by: { place: …, segment: …, place/segment: …, otherwise: … }`.
  private func scoped(_ field: Field, _ kind: NumberKind, source: SourceID?) -> Parameter? {
    guard let members = anyFields(of: field)?.all else { return nil }
    if let refusal = kind.variation.refusal {
      report(.byNotAllowed, at: field.keySpan, path: field.path, ["allowed": .phrase(refusal)])
      return nil
    }
    if members.isEmpty && kind.isPartial { report(.emptyCollection, at: field) }
    var parameter = Parameter(dimension: kind.dimension, otherwise: nil)
    var sound = true
    for member in members {
      // A number below is scanned even if its scope is faulty: all errors in one pass.
      let value = value(member, kind, source: source)
      if member.key == "otherwise" {
        parameter.otherwise = value
        sound = sound && value != nil
      } else if let scope = scope(member, kind), let value {
        parameter.scoped[scope] = value
      } else {
        sound = false
      }
    }
    guard sound else { return nil }
    return isCovered(parameter, kind, at: field) ? parameter : nil
  }

  func scope(_ field: Field, _ kind: NumberKind) -> Scope? {
    let parts = field.key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let place = names.places.leaves.contains(parts[0]) ? PlaceID(parts[0]) : nil
    let segment = names.places.segments.contains(parts[0]) ? SegmentID(parts[0]) : nil
    func fail(_ code: DiagnosticCode, _ arguments: [String: DiagnosticArgument]) -> Scope? {
      report(code, at: field.keySpan, path: field.path, arguments.merging(["found": .text(excerpt(field.key))]) { $1 })
      return nil
    }
    if parts.count == 1, place != nil, segment != nil { return fail(.byAmbiguous, [:]) }
    if case .places = kind.variation, segment != nil || parts.count > 1 {
      return fail(.byNotAllowed, ["allowed": .phrase(.byPlaceOnly)])
    }
    if parts.count == 2, let place, names.places.contains(Cell(place: place, segment: SegmentID(parts[1]))) {
      return .cell(place, SegmentID(parts[1]))
    }
    if parts.count == 1, let place { return .place(place) }
    if parts.count == 1, let segment { return .segment(segment) }
    // Nobody reads a list of ten thousand names.
    let known =
      Array(names.places.leaves.prefix(1_000)) + Array(names.places.segments.prefix(500)) + ["otherwise"]
      + (parts.count == 2 ? names.places.cells.prefix(1_000).map(\.text) : [])
    var arguments: [String: DiagnosticArgument] = ["known": .choices(Array(known.prefix(12)))]
    if let near = near(to: field.key, among: known) { arguments["suggestion"] = .text(near) }
    return fail(.byUnknown, arguments)
  }

  func isCovered(_ parameter: Parameter, _ kind: NumberKind, at field: Field) -> Bool {
    if parameter.otherwise != nil || kind.isPartial { return true }
    let missing: [String]
    switch kind.variation {
    case .nowhere, .roaming: return true
    case .places(let places): missing = places.filter { parameter.value(place: $0, segment: nil) == nil }.map(\.text)
    case .cells(let cells):
      missing = cells.filter { parameter.value(place: $0.place, segment: $0.segment) == nil }.map(\.text)
    }
    guard let first = missing.first else { return true }
    report(.byUncovered, at: field.keySpan, path: field.path, ["missing": .text(first), "count": .text("\(missing.count)")])
    return false
  }

  /// Whether the number times a scenario's factor stays what its key allows.
  func holds(
    _ parameter: Parameter, times factor: Parameter, _ kind: NumberKind, at field: Field, number: Field
  ) -> Bool {
    let numbers = parameter.values.map(\.distribution)
    let isUncertain = numbers.contains { !$0.isFixed }
    if kind.dimension == .share && isUncertain && factor.values.contains(where: { $0.distribution.largest > 1 }) {
      report(.uncertainShareRaised, at: field, ["number": .text(number.path)])
      return false
    }
    // Every written number with every factor: more than can meet in a cell, never less.
    let factors = [factor] + parameter.factors
    let products = factors.reduce(numbers.map(\.largest)) { products, factor in
      products.flatMap { product in factor.values.map { product == 0 ? 0 : product * $0.distribution.largest } }
    }
    let isInside = products.allSatisfy { product in
      (isUncertain || product <= kind.upper * (1 + 1e-12)) && !(kind.isPositive && product <= 0)
    }
    // Units cannot be had in part.
    let isWhole = kind.dimension != .count || isUncertain || products.allSatisfy { abs($0 - $0.rounded()) < 1e-9 }
    if isInside && !isWhole {
      reportFraction(products, of: parameter, times: factor, at: field, number: number)
      return false
    }
    guard isInside else {
      report(
        .productRange, at: field,
        ["number": .text(number.path), "wanted": .phrase(Phrase.kind(of: kind.dimension))])
      return false
    }
    return true
  }
}

extension Reading {
  /// A factor that leaves parts of units, with the nearest ones that do not where there is one number and one factor.
  private func reportFraction(
    _ products: [Double], of parameter: Parameter, times factor: Parameter, at field: Field, number: Field
  ) {
    guard let product = products.first(where: { abs($0 - $0.rounded()) >= 1e-9 }) else { return }
    var arguments: [String: DiagnosticArgument] = ["number": .text(number.path), "found": .text(rounded(product))]
    if parameter.factors.isEmpty, parameter.values.count == 1, factor.values.count == 1,
      let units = parameter.values.first?.distribution.largest
    {
      let below = wholeFactor(for: units, from: product.rounded(.down), step: -1)
      let above = wholeFactor(for: units, from: product.rounded(.up), step: 1)
      if let below, let above {
        arguments["suggestion"] = .text(below.factor)
        arguments.merge(
          ["below": .text(below.units), "other": .text(above.factor), "above": .text(above.units)]) { $1 }
      }
    }
    report(.productNotWhole, at: field, arguments)
  }

  /// The next whole number of units that a factor of at most three decimals gives exactly.
  private func wholeFactor(for units: Double, from start: Double, step: Double) -> (factor: String, units: String)? {
    guard units >= 1, units < 100_000, start >= 0, start < 1e9 else { return nil }
    var wanted = start
    // Whole multiples of the number are always reached.
    while wanted >= 0 && abs(wanted - start) <= units {
      let thousandths = wanted / units * 1000
      if abs(thousandths - thousandths.rounded()) < 1e-9 {
        return (plainText(thousandths.rounded() / 1000), plainText(wanted))
      }
      wanted += step
    }
    return nil
  }

  private func rounded(_ number: Double) -> String { plainText((number * 1000).rounded() / 1000) }
}

extension Distribution {
  /// The largest value it can take; infinite where it has none.
  var largest: Double {
    switch self {
    case .fixed(let value): value
    case .uniform(_, let upper), .triangular(_, _, let upper): upper
    case .normal(_, _, _, let upper), .logNormal(_, _, let upper): upper
    case .betweenLogNormal: .infinity
    case .betweenLogitNormal, .beta: 1
    }
  }
}
