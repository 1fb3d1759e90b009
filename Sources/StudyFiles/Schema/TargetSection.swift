internal import PlanningDomain

/// What `targets:` asks for, in file order.
struct Targets {
  var onIndicators: [Target] = []
  var onLevels: [LevelTarget] = []
}

extension Reading {
  func targets(_ field: Field?) -> Targets {
    guard let field else { return Targets() }
    var targets = Targets()
    for member in named(field) {
      if names.levelTargets.contains(member.key) {
        if let target = levelTarget(member) { targets.onLevels.append(target) }
      } else if let target = target(member) {
        targets.onIndicators.append(target)
      }
    }
    return targets
  }

  private func target(_ member: Field) -> Target? {
    guard let fields = fields(of: member, required: ["indicator", "at-least"], optional: ["title", "place", "in", "source"])
    else {
      return nil
    }
    let source = source(in: fields, inherited: nil)
    let title = fields["title"].map { self.title($0) }
    let indicator = fields["indicator"].flatMap { projectedIndicator($0) }
    let thresholds = fields["at-least"].map { self.thresholds($0) }
    let reach = reach(fields)
    guard let indicator, let thresholds, !thresholds.isEmpty, let reach else { return nil }
    return Target(
      id: TargetID(member.key), title: title ?? nil, indicator: indicator, reach: reach, thresholds: thresholds,
      source: source)
  }

  /// What officials only report is not projected, and nobody can say when it will be met.
  private func projectedIndicator(_ field: Field) -> IndicatorID? {
    guard let name = reference(field, to: .indicator, among: names.indicators) else { return nil }
    guard names.kind(of: name) != .reported else {
      reportKind(name, wanted: .projected, at: field.span, path: field.path)
      return nil
    }
    return IndicatorID(name)
  }

  private func thresholds(_ field: Field) -> [Target.Threshold] {
    guard let members = anyFields(of: field)?.all else { return [] }
    if members.isEmpty { report(.emptyCollection, at: field) }
    let thresholds = members.compactMap { member -> Target.Threshold? in
      var key = member
      key.node = Node(.scalar(Node.Scalar(text: member.key, style: .plain)), at: member.keySpan)
      let date = day(member.key, at: key)
      let share = plain(member, as: .share)
      guard let date, let share else { return nil }
      if let period, !period.contains(date) {
        report(
          .dateOutsidePeriod, at: key,
          ["found": .text("\(date)"), "from": .text("\(period.from)"), "to": .text("\(period.through)")])
        return nil
      }
      return Target.Threshold(date: date, share: share)
    }
    return thresholds.count == members.count ? thresholds.sorted { $0.date < $1.date } : []
  }

  /// `in: each-place`, `in: [a, b]` or `place: a`; everywhere together where none is written.
  private func reach(_ fields: Fields) -> Target.Reach? {
    if fields["in"] != nil, let place = fields["place"] {
      report(.severalForms, at: place, ["forms": .choices(["place", "in"])])
      return nil
    }
    guard let field = fields["in"] else {
      guard let place = fields["place"] else { return .all }
      return region(place).map { .over($0) }
    }
    if field.node.items != nil { return severalPlaces(field).map { .over($0) } }
    guard let word = text(field) else { return nil }
    guard word == "each-place" else {
      reportChoice(word, at: field, among: ["each-place", "[\(names.places.all.prefix(2).joined(separator: ", "))]"])
      return nil
    }
    return .eachPlace
  }

  /// A list of one is that place or area itself.
  private func severalPlaces(_ field: Field) -> Region? {
    guard let places = leafPlaces(field) else { return nil }
    guard let items = items(of: field), items.count == 1 else { return .places(places) }
    return items.first.flatMap { region($0) }
  }
}
