internal import PlanningDomain

/// The ways to write one number, each a key of its own.
enum NumberForm: String, CaseIterable {
  case value, between, uniform, triangular, normal, lognormal, beta
}

extension Reading {
  /// One number without `by`: a quantity, or a mapping with exactly one form. `extra` are keys that mean something else.
  func value(_ field: Field, _ kind: NumberKind, source: SourceID?, extra: [String] = []) -> Value? {
    if field.node.entries == nil {
      guard let number = bounded(field, kind) else { return nil }
      let value = record(field, .fixed(number), kind, source, text: field.node)
      keep(value, kind)
      return value
    }
    let optional = NumberForm.allCases.map(\.rawValue) + ["source", "reported", "each", "alike"] + extra
    guard let fields = fields(of: field, optional: optional) else { return nil }
    let source = self.source(in: fields, inherited: source)
    let forms = NumberForm.allCases.filter { fields[$0.rawValue] != nil }
    guard forms.count == 1, let form = forms.first, let written = fields[form.rawValue] else {
      report(.severalForms, at: field, ["forms": .choices(NumberForm.allCases.map(\.rawValue) + ["by"])])
      return nil
    }
    if form != .value && kind.isCertain {
      report(.mustBeCertain, at: written, ["form": .text(form.rawValue)])
      return nil
    }
    let drawn = drawn(fields, form, kind)
    let wording = fields["reported"].map { text($0) }
    guard let distribution = distribution(form, written, kind), let drawn else { return nil }
    if let wording {
      guard let wording, let at = fields["reported"], agrees(wording, with: distribution, kind, at: at) else { return nil }
    }
    var value = record(
      field, distribution, kind, source, text: form == .value ? written.node : nil, reported: wording ?? nil)
    value.each = drawn.each
    keep(value, kind)
    return value
  }

  /// The number as a value, put down among the inputs if this is the study as written.
  @discardableResult
  func record(
    _ field: Field, _ distribution: Distribution, _ kind: NumberKind, _ source: SourceID?, text node: Node?,
    reported: String? = nil
  ) -> Value {
    if recordsInputs {
      let written = node?.scalar?.text ?? field.node.flowText(leavingOut: Self.besideNumber)
      let input = Input(
        path: field.path, dimension: kind.dimension, text: written, distribution: distribution, source: source,
        reported: reported, origin: field.node.origin)
      recordedInputs.append((field.span, input))
    }
    return Value(path: field.path, distribution: distribution, source: source)
  }

  /// What stands in the mapping of a number without being part of it.
  private static let besideNumber = ["source", "reported", "of", "as-of", "from", "to"]

  /// A quantity inside the bounds of its key.
  func bounded(_ field: Field, _ kind: NumberKind) -> Double? {
    if field.node.items != nil {
      report(.datedNotAllowed, at: field)
      return nil
    }
    guard let number = plain(field, as: kind.dimension, per: kind.time) else { return nil }
    guard kind.contains(number) else {
      report(.outOfRange, at: field, boundArguments(kind, number, found: field.node))
      return nil
    }
    return number
  }

  private func boundArguments(_ kind: NumberKind, _ number: Double, found node: Node) -> [String: DiagnosticArgument] {
    // Below 0 and above 100 % are findings of their own; what is left is 0 itself, the length of a day and absurd sizes.
    let bounds: Phrase =
      number <= 0 ? .aboveZero : kind.dimension == .workingTime ? .withinADay : .withinReason
    return ["found": .text(excerpt(node.scalar?.text ?? "")), "bounds": .phrase(bounds)]
  }

  private func distribution(_ form: NumberForm, _ field: Field, _ kind: NumberKind) -> Distribution? {
    switch form {
    case .value: return bounded(field, kind).map { .fixed($0) }
    case .between: return between(field, kind)
    case .uniform:
      guard let ends = ascending(field, kind, count: 2) else { return nil }
      return .uniform(lower: ends[0], upper: ends[1])
    case .triangular:
      guard let ends = ascending(field, kind, count: 3) else { return nil }
      return .triangular(lower: ends[0], mode: ends[1], upper: ends[2])
    case .normal:
      guard let fields = fields(of: field, required: ["mean", "sd"]) else { return nil }
      let mean = fields["mean"].flatMap { bounded($0, kind) }
      let sd = fields["sd"].flatMap { positive($0, as: kind.dimension) }
      guard let mean, let sd else { return nil }
      return .normal(mean: mean, sd: sd, lower: 0, upper: kind.upper)
    case .lognormal:
      guard let fields = fields(of: field, required: ["median", "sd-log"]) else { return nil }
      let median = fields["median"].flatMap { inside($0, kind, form: .lognormal, alternative: nil) }
      let sdLog = fields["sd-log"].flatMap { positive($0, as: .number) }
      guard let median, let sdLog else { return nil }
      return .logNormal(median: median, sdLog: sdLog, upper: kind.upper)
    case .beta:
      guard kind.dimension == .share else {
        report(.onlyForShares, at: field)
        return nil
      }
      guard let fields = fields(of: field, required: ["a", "b"]) else { return nil }
      let a = fields["a"].flatMap { positive($0, as: .number) }
      let b = fields["b"].flatMap { positive($0, as: .number) }
      guard let a, let b else { return nil }
      return .beta(a: a, b: b)
    }
  }

  /// A 90 % range: log-normal for what has no largest value, logit-normal for shares.
  private func between(_ field: Field, _ kind: NumberKind) -> Distribution? {
    guard let items = ends(field, count: 2) else { return nil }
    let alternative = "uniform: " + field.node.flowText()
    let numbers = items.compactMap { inside($0, kind, form: .between, alternative: alternative) }
    guard numbers.count == 2 else { return nil }
    guard numbers[0] < numbers[1] else {
      report(.endsReversed, at: field)
      return nil
    }
    if kind.dimension == .share { return .betweenLogitNormal(lower: numbers[0], upper: numbers[1]) }
    return .betweenLogNormal(lower: numbers[0], upper: numbers[1])
  }

  /// Numbers of the key's domain in ascending order, the first below the last.
  private func ascending(_ field: Field, _ kind: NumberKind, count: Int) -> [Double]? {
    guard let items = ends(field, count: count) else { return nil }
    let numbers = items.compactMap { bounded($0, kind) }
    guard numbers.count == count else { return nil }
    guard numbers == numbers.sorted(), numbers[0] < numbers[count - 1] else {
      report(.endsReversed, at: field)
      return nil
    }
    return numbers
  }

  private func ends(_ field: Field, count: Int) -> [Field]? {
    guard let items = items(of: field) else { return nil }
    guard items.count == count else {
      report(.distributionParameter, at: field, ["wanted": .text("\(count)"), "found": .text("\(items.count)")])
      return nil
    }
    return items
  }

  /// Strictly inside the domain: above 0 and, for a share, below 100 %.
  private func inside(_ field: Field, _ kind: NumberKind, form: NumberForm, alternative: String?) -> Double? {
    guard let number = bounded(field, kind) else { return nil }
    guard number > 0 && number < kind.upper else {
      let upper: Phrase = kind.dimension == .share ? .belowTheWhole : kind.dimension == .workingTime ? .belowADay : .belowReason
      let bound: Phrase = number > 0 ? upper : form == .between ? .beginsAboveZero : .liesAboveZero
      var arguments: [String: DiagnosticArgument] = [
        "form": .text(form.rawValue), "bound": .phrase(bound), "found": .text(excerpt(field.node.scalar?.text ?? "")),
      ]
      if let alternative { arguments["suggestion"] = .text(excerpt(alternative, limit: 100)) }
      report(.rangeDomain, at: field, arguments)
      return nil
    }
    return number
  }

  private func positive(_ field: Field, as dimension: Dimension) -> Double? {
    bounded(field, NumberKind(dimension, positive: true))
  }
}

extension Node {
  /// As one line of YAML, for the list of assumptions.
  func flowText(leavingOut hidden: [String] = []) -> String {
    switch content {
    case .scalar(let scalar): return scalar.text
    case .sequence(let items): return "[" + items.map(\.bracedText).joined(separator: ", ") + "]"
    case .mapping(let entries):
      return entries.filter { !hidden.contains($0.key) }.map { entry in
        entry.key + ": " + entry.value.bracedText
      }.joined(separator: ", ")
    case .faulty: return ""
    }
  }

  /// With its braces, as it stands inside something else.
  var bracedText: String { entries == nil ? flowText() : "{ " + flowText() + " }" }
}
