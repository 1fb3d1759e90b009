internal import PlanningDomain

/// One entry of `scenarios:` before its edits are made.
struct ScenarioPlan {
  var field: Field
  var title: LocalizedText
  var extends: String?
  var edits: [ScenarioEdit]
  /// False where some change was faulty and is left out.
  var areEditsRead = true
}

extension Reading {
  /// What a scenario may change: the plan and the world, never the yardstick.
  static let editableSections = ["levers", "indicators", "places", "populations", "calendar", "funds"]

  /// Each is read as a study of its own; nobody compares more.
  private static let scenarioLimit = 500

  func scenarioPlans(_ field: Field, root: Node) -> [ScenarioPlan] {
    let members = named(field)
    guard members.count <= Self.scenarioLimit else {
      report(
        .tooManyScenarios, at: field.keySpan, path: field.path,
        ["found": .text("\(members.count)"), "limit": .text("\(Self.scenarioLimit)")])
      return []
    }
    if members.isEmpty && field.node.entries != nil { report(.emptyCollection, at: field) }
    reportCycles(among: members, code: .extendsCycle, next: { $0.node["extends"]?.scalar.map { [$0.text] } ?? [] })
    return members.compactMap { plan($0, root: root) }
  }

  private func plan(_ member: Field, root: Node) -> ScenarioPlan? {
    guard let fields = fields(of: member, optional: ["title", "extends", "set", "multiply", "with", "without"]) else {
      return nil
    }
    let title = title(in: fields)
    let extends = fields["extends"].map { reference($0, to: .scenario, among: names.scenarios) }
    var edits: [ScenarioEdit] = []
    for change in fields["set"].flatMap({ anyFields(of: $0) })?.all ?? [] {
      edits.append(ScenarioEdit(.set(change.node), path: change.key, span: change.keySpan, scenario: member.key))
    }
    for change in fields["multiply"].flatMap({ anyFields(of: $0) })?.all ?? [] {
      edits.append(ScenarioEdit(.multiply(change.node), path: change.key, span: change.keySpan, scenario: member.key))
    }
    edits += switches(fields["with"], on: true, scenario: member.key)
    edits += switches(fields["without"], on: false, scenario: member.key)
    let sound = edits.filter { isPossible($0, root: root) }
    reportOverlaps(sound)
    guard let title else { return nil }
    let written = ["set", "multiply", "with", "without"].reduce(0) { sum, key in
      guard let node = fields[key]?.node else { return sum }
      return sum + max(node.entries.map(\.count) ?? node.items.map(\.count) ?? 1, 0)
    }
    return ScenarioPlan(
      field: member, title: title, extends: extends ?? nil, edits: sound, areEditsRead: written == sound.count)
  }

  /// `with` and `without` name levers and calendar entries.
  private func switches(_ field: Field?, on: Bool, scenario: String) -> [ScenarioEdit] {
    guard let field, let items = items(of: field) else { return [] }
    let known = names.levers.map { "levers." + $0 } + names.calendar.map { "calendar." + $0 }
    return items.compactMap { item in
      guard let path = text(item) else { return nil }
      guard known.contains(path) else {
        var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(path)), "known": .choices(Array(known.prefix(12)))]
        // A bare name lacks its section.
        let sectioned = ["levers." + path, "calendar." + path].first(where: known.contains)
        if let near = sectioned ?? near(to: path, among: known) { arguments["suggestion"] = .text(near) }
        report(.cannotSwitch, at: item, arguments)
        return nil
      }
      return ScenarioEdit(.enable(on), path: path + ".enabled", span: item.span, scenario: scenario)
    }
  }

  private func isPossible(_ edit: ScenarioEdit, root: Node) -> Bool {
    let path = "scenarios.\(edit.scenario)"
    guard Self.editableSections.contains(edit.steps[0]) else {
      let exists = root[edit.steps[0]] != nil
      var arguments: [String: DiagnosticArgument] = [
        "key": .text(excerpt(edit.steps[0])), "in": .text(""), "allowed": .choices(Self.editableSections),
      ]
      if let section = Self.editableSections.first(where: { root[$0]?[edit.steps[0]] != nil }) {
        arguments["suggestion"] = .text(section + "." + edit.path)
      } else if let near = near(to: edit.steps[0], among: Self.editableSections) {
        arguments["suggestion"] = .text(([near] + edit.steps.dropFirst()).joined(separator: "."))
      }
      report(exists ? .sectionFixed : .pathNowhere, at: edit.span, path: path, arguments)
      return false
    }
    guard edit.steps.count >= 2 else {
      let known = root[edit.steps[0]]?.entries?.map(\.key) ?? []
      report(
        .pathNowhere, at: edit.span, path: path,
        ["key": .text(edit.steps[0]), "in": .text(""), "allowed": .choices(known.map { edit.steps[0] + "." + $0 })])
      return false
    }
    return true
  }

  /// Two edits of one scenario at the same place, or one inside the other, would depend on their order.
  private func reportOverlaps(_ edits: [ScenarioEdit]) {
    var first: [String: ScenarioEdit] = [:]
    for edit in edits {
      if let earlier = first[edit.path] {
        report(
          .editedTwice, at: edit.span, path: "scenarios.\(edit.scenario)",
          ["found": .text(excerpt(edit.path)), "first": findings.place(earlier.span)])
      } else {
        first[edit.path] = edit
      }
    }
    for edit in edits {
      for length in 1..<max(edit.steps.count, 2) where length < edit.steps.count {
        guard let outer = first[edit.steps[..<length].joined(separator: ".")] else { continue }
        report(
          .editedTwice, at: edit.span, path: "scenarios.\(edit.scenario)",
          ["found": .text(excerpt(edit.path)), "first": findings.place(outer.span)])
      }
    }
  }
}
