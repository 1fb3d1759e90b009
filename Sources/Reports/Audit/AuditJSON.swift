internal import Analyses
internal import PlanningDomain

/// An audit for other programs: JSON schema 1.
struct AuditJSON {
  private let audit: Audit
  private let sums: [Rebasing.Sum]

  init(_ audit: Audit, sums: [Rebasing.Sum]) {
    self.audit = audit
    self.sums = sums
  }

  var value: JSONValue {
    .object([
      ("schema", .integer(1)), ("study", .string(audit.study.id)), ("rows", .integer(audit.observations.count - sums.count)),
      ("contradictions", .integer(audit.count(.contradiction))), ("doubts", .integer(audit.count(.doubt))),
      ("notes", .integer(audit.count(.note))),
      ("blocked", .array(audit.blocked.sorted().map { $0.json })),
      ("findings", .array(audit.findings.map(json))), ("sums", .array(sums.map(json))),
    ])
  }

  private func json(_ finding: AuditFinding) -> JSONValue {
    let words = (vi: AuditWords(language: .vi), en: AuditWords(language: .en))
    func both(_ text: (AuditWords) -> String) -> JSONValue { LocalizedText(vi: text(words.vi), en: text(words.en)).json }
    func list(_ texts: (AuditWords) -> [String]) -> JSONValue {
      .array(zip(texts(words.vi), texts(words.en)).map { LocalizedText(vi: $0, en: $1).json })
    }
    func effect(_ language: Language) -> String {
      AuditEffectText(words: AuditWords(language: language), names: AuditNames(audit, language: language), language: language)
        .text(finding)
    }
    return .object([
      ("code", .string(finding.kind.rawValue)), ("severity", .string(finding.severity.name)),
      ("title", both { $0.name(finding.kind) }), ("causes", list { $0.causes(finding) }), ("remedy", both { $0.remedy(finding) }),
      ("clues", .array(finding.clues.map { .string($0.rawValue) })), ("blocksCalibration", .bool(finding.blocksCalibration)),
      ("rows", .array(finding.rows.map { $0.origin.json })), ("figures", .array(finding.figures.map(json))),
      ("effect", json(finding.effect)), ("effectText", LocalizedText(vi: effect(.vi), en: effect(.en)).json),
    ])
  }

  private func json(_ sum: Rebasing.Sum) -> JSONValue {
    let own = sum.observation
    return .object([
      ("subject", .string(AuditNames.subject(own.subject))), ("place", JSONValue(own.region?.place?.text)),
      ("segment", JSONValue(own.segment?.text)), ("date", .string(own.date.description)), ("estimate", .bool(own.isEstimate)),
      ("numerator", JSONValue(own.numerator?.value)), ("denominator", JSONValue(own.denominator?.value)),
      ("goal", JSONValue(own.goal?.value)), ("change", JSONValue(own.change?.value)),
      (
        "parts",
        .array(
          sum.parts.map {
            .object([("place", .string($0.place.text)), ("weight", .double($0.weight)), ("row", $0.origin.json)])
          })
      ),
    ])
  }

  private func json(_ figure: AuditFinding.Figure) -> JSONValue {
    .object([
      ("role", .string(figure.role.rawValue)), ("unit", .string(figure.unit.rawValue)), ("value", .double(figure.machineValue)),
      ("written", JSONValue(figure.written)), ("row", figure.origin?.json ?? .null), ("date", JSONValue(figure.date)),
    ])
  }

  private func json(_ effect: AuditEffect) -> JSONValue {
    guard case .shift(let shift) = effect else { return .null }
    let target = shift.target.map { gap in
      JSONValue.object([
        ("id", .string(gap.target.text)), ("shortBefore", .double(gap.before)), ("shortAfter", .double(gap.after)),
      ])
    }
    return .object([
      ("indicator", .string(shift.indicator.text)), ("points", .double(100 * shift.points)), ("people", JSONValue(shift.people)),
      ("target", target ?? .null),
    ])
  }
}

extension AuditFinding.Figure {
  /// In the unit that stands beside it: 0.047 for a difference of 0.047 percentage points, 0.25 for a share of 25 %.
  var machineValue: Double { unit == .points ? 100 * value : value }
}

extension Observation.Origin {
  var json: JSONValue {
    .object([("file", .string(file)), ("sheet", JSONValue(sheet)), ("row", .integer(row))])
  }
}
