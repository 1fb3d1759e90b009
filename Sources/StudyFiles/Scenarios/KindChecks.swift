internal import PlanningDomain

extension Reading {
  /// What is measured stays what it is: an indicator keeps its kind, a place does not become an area or the other way round.
  func checkKinds(_ edits: [ScenarioEdit], before: Names) {
    for edit in edits where edit.steps.count >= 2 {
      let name = edit.steps[1]
      let kinds: (was: Phrase, becomes: Phrase)
      switch edit.steps[0] {
      case "indicators": kinds = (before.kind(of: name).phrase, names.kind(of: name).phrase)
      case "places": kinds = (before.places.kind(of: name), names.places.kind(of: name))
      default: continue
      }
      guard kinds.was != kinds.becomes else { continue }
      findings.report(
        .kindChanged, at: edit.span,
        ["path": .text(edit.path), "found": .text(name), "was": .phrase(kinds.was), "becomes": .phrase(kinds.becomes)])
    }
  }
}

extension PlaceNames {
  fileprivate func kind(of name: String) -> Phrase { areas.contains(name) ? .wholeArea : .leafPlace }
}
