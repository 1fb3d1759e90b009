internal import PlanningDomain

/// What `kind:` of a lever says.
enum LeverKind: String, CaseIterable {
  case team, media, project, desk
  case classes = "class"

  /// As a sentence lists them.
  static let words = [team, media, project, classes, desk].map(\.rawValue)

  /// The keys it must have and may have, beside those of every lever.
  func keys(in fields: Fields) -> (required: [String], optional: [String]) {
    switch self {
    case .team:
      (
        ["count", "members", "hours", "search", "serves"],
        ["existing", "at-most", "training", "attrition", "split", "roams", "segments", "cost"]
      )
    case .media:
      (
        (fields["messages"] == nil ? ["spend"] : ["messages", "price"]) + ["audience", "carry-over", "half-effect", "adds"],
        (fields["messages"] == nil ? [] : ["spend"]) + ["before", "slope", "fund"]
      )
    case .project: (["completes"], ["chance", "delay", "roll-out", "achieves", "raises", "cost"])
    case .classes: (["sessions", "seats", "serves"], ["segments", "cost"])
    case .desk: (["officers", "hours", "serves"], ["cost"])
    }
  }
}

extension Reading {
  func levers(_ field: Field?) -> [Lever] {
    guard let field else { return [] }
    let members = named(field)
    let levers = members.compactMap(lever)
    checkDesks(levers, at: members)
    return levers
  }

  private func lever(_ member: Field) -> Lever? {
    guard let any = anyFields(of: member) else { return nil }
    guard let kindField = any["kind"] else {
      report(.missingKey, at: member.keySpan, path: member.path, ["key": .text("kind")])
      return nil
    }
    guard let word = text(kindField) else { return nil }
    guard let kind = LeverKind(rawValue: word) else {
      reportChoice(word, at: kindField, among: LeverKind.words)
      return nil
    }
    let keys = kind.keys(in: any)
    let common = ["kind", "title", "enabled", "places", "source"]
    guard let fields = fields(of: member, required: keys.required, optional: common + keys.optional) else { return nil }
    let title = title(in: fields)
    let isEnabled = truth(fields["enabled"], otherwise: true)
    let written = fields["places"].map { leafPlaces($0) }
    // With faulty places the rest is still read over all places, for its own errors.
    let places = (written ?? nil) ?? names.places.ids
    let source = source(in: fields, inherited: nil)
    let read: Lever.Kind? =
      switch kind {
      case .team: team(fields, places: places, source: source).map(Lever.Kind.team)
      case .media: media(fields, places: places, source: source).map(Lever.Kind.media)
      case .project: project(fields, places: places, source: source).map(Lever.Kind.project)
      case .classes: classes(fields, places: places, source: source).map(Lever.Kind.classes)
      case .desk: desk(fields, places: places, source: source).map(Lever.Kind.desk)
      }
    guard let title, let isEnabled, let read else { return nil }
    return Lever(id: LeverID(member.key), title: title, isEnabled: isEnabled, places: places, kind: read)
  }

  /// The segments served, nil for all, and the cells they are in the lever's places.
  func served(_ fields: Fields, places: [PlaceID]) -> (segments: [SegmentID]?, cells: [Cell]) {
    guard let field = fields["segments"],
      let segments = references(field, to: .segment, among: names.places.segments)?.map({ SegmentID($0) })
    else { return (nil, names.places.cells(in: places)) }
    let cells = names.places.cells(in: places, segments: segments)
    if cells.isEmpty { report(.noSegmentServed, at: field, ["places": .choices(places.prefix(12).map(\.text))]) }
    return (segments, cells)
  }
}
