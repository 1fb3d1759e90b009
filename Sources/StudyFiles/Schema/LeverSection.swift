internal import PlanningDomain

extension Reading {
  func levers(_ field: Field?) -> [Lever] {
    guard let field else { return [] }
    return named(field).compactMap(lever)
  }

  private func lever(_ member: Field) -> Lever? {
    guard let any = anyFields(of: member) else { return nil }
    guard let kindField = any["kind"] else {
      report(.missingKey, at: member.keySpan, path: member.path, ["key": .text("kind")])
      return nil
    }
    guard let kind = text(kindField) else { return nil }
    let common = ["kind", "title", "enabled", "places", "source"]
    switch kind {
    case "team":
      let required = ["count", "members", "hours", "search", "serves"]
      let optional = ["existing", "at-most", "training", "attrition", "split", "segments", "cost"]
      return head(member, required: required, optional: common + optional).flatMap { fields, lever in
        self.team(fields, places: lever.places).map { lever.with(.team($0)) }
      }
    case "media":
      let required = ["spend", "audience", "carry-over", "half-effect", "adds"]
      return head(member, required: required, optional: common + ["before", "slope", "fund"]).flatMap { fields, lever in
        self.media(fields, places: lever.places).map { lever.with(.media($0)) }
      }
    case "project":
      let optional = ["chance", "delay", "roll-out", "achieves", "raises", "cost"]
      return head(member, required: ["completes"], optional: common + optional).flatMap { fields, lever in
        self.project(fields, places: lever.places).map { lever.with(.project($0)) }
      }
    default:
      reportChoice(kind, at: kindField, among: ["team", "media", "project"])
      return nil
    }
  }

  /// What every lever has; its kind is still to be read.
  struct LeverHead {
    var id: LeverID
    var title: LocalizedText
    var isEnabled: Bool
    var places: [String]

    func with(_ kind: Lever.Kind) -> Lever {
      Lever(id: id, title: title, isEnabled: isEnabled, places: places.map { PlaceID($0) }, kind: kind)
    }
  }

  private func head(_ member: Field, required: [String], optional: [String]) -> (Fields, LeverHead)? {
    guard let fields = fields(of: member, required: required, optional: optional) else { return nil }
    let title = title(in: fields)
    let isEnabled = truth(fields["enabled"], otherwise: true)
    let places = fields["places"] == nil ? names.places.ordered : references(fields["places"], to: .place, among: names.places)
    // With faulty places the rest is still read over all places, for its own errors.
    let head = LeverHead(
      id: LeverID(member.key), title: title ?? LocalizedText(member.key), isEnabled: isEnabled ?? true,
      places: places ?? names.places.ordered)
    return (fields, head)
  }

  /// `{ indicator: member }` under `serves`, `adds`, `achieves` or `raises`, each indicator of the kind asked for.
  func byIndicator<Member>(_ field: Field?, milestones: Bool, _ read: (Field, IndicatorID) -> Member?) -> [Member] {
    guard let field, let fields = anyFields(of: field) else { return [] }
    if fields.all.isEmpty { report(.emptyCollection, at: field) }
    return fields.all.compactMap { member in
      let known = reference(member.key, at: member.keySpan, path: member.path, to: .indicator, among: names.indicators)
      let result = read(member, IndicatorID(member.key))
      guard let known else { return nil }
      guard names.isMilestone(known) == milestones else {
        report(
          .wrongIndicatorKind, at: member.keySpan, path: member.path,
          ["found": .text(known), "wanted": .phrase(milestones ? .milestone : .adoption)])
        return nil
      }
      return result
    }
  }
}
