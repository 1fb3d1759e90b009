internal import PlanningDomain

extension Reading {
  /// A declared indicator of the kind asked for.
  func indicator(_ field: Field, _ kind: IndicatorKind) -> IndicatorID? {
    reference(field, to: .indicator, among: names.indicators)
      .flatMap { isKind(kind, $0, at: field.span, path: field.path) ? IndicatorID($0) : nil }
  }

  /// A list of indicators of one kind, each once.
  func indicators(_ field: Field, _ kind: IndicatorKind) -> [IndicatorID]? {
    guard let found = references(field, to: .indicator, among: names.indicators) else { return nil }
    let sound = zip(items(of: field) ?? [], found).map { isKind(kind, $1, at: $0.span, path: $0.path) }
    return sound.contains(false) ? nil : found.map { IndicatorID($0) }
  }

  /// `{ indicator: member }` under `serves`, `adds`, `achieves`, `raises` or `encouraged-by`, each of the kind asked for.
  func byIndicator<Member>(_ field: Field?, _ kind: IndicatorKind, _ read: (Field, IndicatorID) -> Member?) -> [Member] {
    guard let field, let fields = anyFields(of: field) else { return [] }
    if fields.all.isEmpty { report(.emptyCollection, at: field) }
    return fields.all.compactMap { member in
      let known = reference(member.key, at: member.keySpan, path: member.path, to: .indicator, among: names.indicators)
      let result = read(member, IndicatorID(member.key))
      guard let known, isKind(kind, known, at: member.keySpan, path: member.path) else { return nil }
      return result
    }
  }

  private func isKind(_ kind: IndicatorKind, _ name: String, at span: Span, path: String) -> Bool {
    let found = names.kind(of: name)
    if found == kind { return true }
    reportKind(name, wanted: kind.phrase, at: span, path: path)
    return false
  }

  func reportKind(_ name: String, wanted: Phrase, at span: Span, path: String) {
    report(
      .wrongIndicatorKind, at: span, path: path,
      ["found": .text(name), "wanted": .phrase(wanted), "foundKind": .phrase(names.kind(of: name).phrase)])
  }
}
