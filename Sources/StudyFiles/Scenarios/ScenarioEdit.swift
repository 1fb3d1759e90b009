/// One change that a scenario makes to the tree of the study.
struct ScenarioEdit {
  enum Change {
    case set(Node)
    case multiply(Node)
    case enable(Bool)
  }

  var change: Change
  /// `levers.teams.count`
  var path: String
  var steps: [String]
  /// Where the path is written.
  var span: Span
  var scenario: String

  init(_ change: Change, path: String, span: Span, scenario: String) {
    self.change = change
    self.path = path
    steps = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    self.span = span
    self.scenario = scenario
  }

  /// What names the random stream of a number written here: a number that is set shares the luck of the one it replaces,
  /// a factor has its own.
  var streamPath: String {
    switch change {
    case .set: path
    case .multiply: "scenarios.\(scenario).multiply.\(path)"
    case .enable(let on): "scenarios.\(scenario).\(on ? "with" : "without").\(path)"
    }
  }

  /// As shown in a list of changes.
  var summary: String {
    switch change {
    case .set(let node): path + " = " + node.bracedText
    case .multiply(let node): path + " × " + node.bracedText
    case .enable(let on): (on ? "+ " : "− ") + steps.dropLast().joined(separator: ".")
    }
  }
}

/// Why a change cannot be made.
struct EditFault: Error {
  var code: DiagnosticCode
  var arguments: [String: DiagnosticArgument]
}

extension Node {
  /// The tree with the change made; every node on the way is kept but for what it holds.
  func applying(_ edit: ScenarioEdit, at depth: Int = 0) throws(EditFault) -> Node {
    if case .faulty = content { return self }
    guard var entries else { throw nowhere(edit, depth, known: []) }
    let step = edit.steps[depth]
    let isLast = depth == edit.steps.count - 1
    guard let index = entries.firstIndex(where: { $0.key == step }) else {
      let copies = depth == 1 && !isLast ? entries.copies(of: edit) : []
      guard copies.isEmpty else {
        for copy in copies { entries[copy].value = try entries[copy].value.applying(edit, at: depth + 1) }
        return holding(entries)
      }
      guard isLast, let added = try addition(edit, depth) else { throw nowhere(edit, depth, known: entries.map(\.key)) }
      entries.append(Entry(key: step, keySpan: edit.span, value: added))
      return holding(entries)
    }
    entries[index].value =
      isLast ? try entries[index].value.replaced(by: edit) : try entries[index].value.applying(edit, at: depth + 1)
    return holding(entries)
  }

  private func holding(_ entries: [Entry]) -> Node {
    var node = self
    node.content = .mapping(entries)
    return node
  }

  /// A key that is not written yet may be set, but the world gets no new members by a scenario.
  private func addition(_ edit: ScenarioEdit, _ depth: Int) throws(EditFault) -> Node? {
    let world = ["places", "populations", "indicators"].contains(edit.steps[0])
    let isMember = depth == 1 || (edit.steps[0] == "places" && depth == 3 && edit.steps[2] == "segments")
    if world && isMember { return nil }
    switch edit.change {
    case .set(let node): return node.marked(edit.streamPath)
    case .enable(let on): return Node.truth(on, edit)
    case .multiply: throw EditFault(code: .notMultipliable, arguments: ["target": .text(edit.path)])
    }
  }

  private func replaced(by edit: ScenarioEdit) throws(EditFault) -> Node {
    switch edit.change {
    case .set(let node): return node.marked(edit.streamPath)
    case .enable(let on): return Node.truth(on, edit)
    case .multiply(let factor):
      var node = self
      node.factors.append(Factor(path: edit.streamPath, node: factor))
      return node
    }
  }

  private func marked(_ path: String) -> Node {
    var node = self
    node.editPath = path
    return node
  }

  private static func truth(_ on: Bool, _ edit: ScenarioEdit) -> Node {
    Node(.scalar(Scalar(text: on ? "true" : "false", style: .plain)), at: edit.span).marked(edit.streamPath)
  }

  private func nowhere(_ edit: ScenarioEdit, _ depth: Int, known: [String]) -> EditFault {
    let before = edit.steps[..<depth].joined(separator: ".")
    var arguments: [String: DiagnosticArgument] = [
      "key": .text(excerpt(edit.steps[depth])), "in": .text(before), "allowed": .choices(Array(known.prefix(12))),
    ]
    if let near = suggestion(for: edit.steps[depth], among: known) {
      arguments["suggestion"] = .text((edit.steps[..<depth] + [near] + edit.steps[(depth + 1)...]).joined(separator: "."))
    }
    return EditFault(code: .pathNowhere, arguments: arguments)
  }

  /// Whether some number here or below is a distribution.
  var holdsUncertainty: Bool {
    switch content {
    case .scalar, .faulty: false
    case .sequence(let items): items.contains { $0.holdsUncertainty }
    case .mapping(let entries):
      entries.contains { entry in
        entry.key != NumberForm.value.rawValue && NumberForm(rawValue: entry.key) != nil || entry.value.holdsUncertainty
      }
    }
  }

  /// What an edit is made to; of repeated places, what is written for all of them.
  func node(editedBy edit: ScenarioEdit) -> Node? {
    if let node = node(at: edit.steps) { return node }
    guard let places = self[edit.steps[0]]?.entries, let copy = places.copies(of: edit).first else { return nil }
    return places[copy].value.node(at: edit.steps.dropFirst(2))
  }

  /// The node at the end of the steps, if there is one.
  func node(at steps: some Sequence<String>) -> Node? {
    var node: Node? = self
    for step in steps { node = node?[step] }
    return node
  }
}

extension [Entry] {
  /// Indices of the places that were written once as the one an edit names.
  fileprivate func copies(of edit: ScenarioEdit) -> [Int] {
    guard edit.steps[0] == "places", edit.steps.count > 2 else { return [] }
    return indices.filter { self[$0].value.editPath == "places." + edit.steps[1] }
  }
}
