internal import PlanningDomain

/// One pass of reading a tree: what is known of the file's names, and what was found.
///
/// Every reader answers nil after reporting why; it never goes on with a guess.
final class Reading {
  let findings: Findings
  let names: Names
  /// Set once the study section is read.
  var period: Period?
  /// Every number of the study as written, with where it stands.
  var recordedInputs: [(span: Span, input: Input)] = []
  var recordsInputs = false
  /// Every number as it is read, by path, where draws of them are given.
  var writtenNumbers: [String: WrittenNumber] = [:]
  var recordsNumbers = false
  /// Paths of scenario factors that some number took up.
  var takenFactors: Set<String> = []

  init(findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
  }

  func report(_ code: DiagnosticCode, at field: Field, _ arguments: [String: DiagnosticArgument] = [:]) {
    report(code, at: field.span, path: field.path, arguments)
  }

  func report(_ code: DiagnosticCode, at span: Span, path: String, _ arguments: [String: DiagnosticArgument] = [:]) {
    findings.report(code, at: span, arguments.merging(["path": Self.named(path)]) { given, _ in given })
  }

  /// The root has no path of its own.
  private static func named(_ path: String) -> DiagnosticArgument { path.isEmpty ? .phrase(.wholeStudy) : .text(path) }

  func report(_ fault: QuantityFault, at field: Field) { report(fault.code, at: field, fault.arguments) }

  /// The numbers of the study in file order, the study file first; one that stands for several places once.
  var inputs: [Input] {
    var seen: Set<String> = []
    return recordedInputs.enumerated().sorted { one, other in
      let (first, second) = (one.element.span, other.element.span)
      return (first.file, first.line, first.column, one.offset) < (second.file, second.line, second.column, other.offset)
    }.map(\.element.input).filter { seen.insert($0.path).inserted }
  }

  /// The known word that was probably meant; no more looked for after a hundred findings, where a whole column of names is
  /// wrong and not a word in it.
  func near(to word: String, among known: some Sequence<String>) -> String? {
    findings.diagnostics.count > 100 ? nil : suggestion(for: word, among: known)
  }

  // MARK: Shapes

  /// The mapping's fields after unknown and missing keys are reported; nil where it is no mapping.
  func fields(of field: Field, required: [String] = [], optional: [String] = []) -> Fields? {
    guard let fields = anyFields(of: field) else { return nil }
    let allowed = required + optional
    var known: [Field] = []
    var previous: Field?
    var meant: Set<String> = []
    for member in fields.all {
      defer { previous = member }
      if allowed.contains(member.key) {
        known.append(member)
        continue
      }
      if member.node.isNull, let previous, previous.node.span.line == member.keySpan.line,
        let text = findings.source.text(from: previous.node.span, through: member.keySpan)
      {
        report(
          .textCutAtComma, at: member.keySpan, path: previous.path,
          ["key": .text(excerpt(member.key)), "text": .text(excerpt(text, limit: 100))])
        continue
      }
      var arguments: [String: DiagnosticArgument] = [
        "key": .text(excerpt(member.key)), "in": Self.named(field.path), "allowed": .choices(allowed),
      ]
      let near = near(to: member.key, among: allowed)
      if let near { meant.insert(near) }
      if member.node.editPath == nil {
        if let near { arguments["suggestion"] = .text(near) }
        report(.unknownKey, at: member.keySpan, path: member.path, arguments)
      } else {
        // A scenario set a key that there cannot be: its path is what is wrong.
        if let near { arguments["suggestion"] = .text(field.path + "." + near) }
        report(.pathNowhere, at: member.keySpan, path: field.path + "." + member.key, arguments)
      }
    }
    // A key that is there under a misspelling is not missed a second time.
    for key in required where fields[key] == nil && !meant.contains(key) {
      report(.missingKey, at: field.keySpan, path: field.path, ["key": .text(key)])
    }
    return Fields(field, known)
  }

  /// A mapping whose keys the planner chooses.
  func anyFields(of field: Field) -> Fields? {
    if case .faulty = field.node.content { return nil }
    guard let entries = field.node.entries else {
      reportShape(.mapping, at: field)
      return nil
    }
    return Fields(field, entries.map(field.field))
  }

  /// The members of a section by name, for a second look at what was read.
  func fields(in section: Field?) -> [String: Field] {
    guard let section else { return [:] }
    return Dictionary(
      (section.node.entries ?? []).map { ($0.key, section.field($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func items(of field: Field) -> [Field]? {
    if case .faulty = field.node.content { return nil }
    guard let items = field.node.items else {
      reportShape(.list, at: field)
      return nil
    }
    return items.enumerated().map { field.item($0.offset, $0.element) }
  }

  func scalar(of field: Field, wanted: Phrase) -> Node.Scalar? {
    if case .faulty = field.node.content { return nil }
    guard let scalar = field.node.scalar, !scalar.isNull else {
      reportShape(wanted, at: field)
      return nil
    }
    return scalar
  }

  func reportShape(_ wanted: Phrase, at field: Field) {
    let found: Phrase =
      switch field.node.content {
      case .mapping: .mapping
      case .sequence: .list
      case .scalar(let scalar): scalar.isNull ? .nothing : .text
      case .faulty: .nothing
      }
    report(.wrongShape, at: field, ["wanted": .phrase(wanted), "foundKind": .phrase(found)])
  }
}
