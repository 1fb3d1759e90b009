internal import PlanningDomain

extension Reading {
  /// `{ level: digital-ward, places: 60%, round: up, counting: new }`.
  func levelTarget(_ member: Field) -> LevelTarget? {
    guard
      let fields = fields(
        of: member, required: ["level", "places"], optional: ["title", "round", "counting", "source"])
    else { return nil }
    let source = source(in: fields, inherited: nil)
    let title = fields["title"].map { self.title($0) }
    let level = reference(fields["level"], to: .level, among: names.levels)
    let need = need(fields)
    let counting = choice(fields["counting"], among: LevelTarget.Counting.allCases, otherwise: .all)
    guard let level, let need, let counting else { return nil }
    return LevelTarget(
      id: TargetID(member.key), title: title ?? nil, level: LevelID(level), need: need, counting: counting, source: source)
  }

  /// A share of the places or a whole number of them; only a share is rounded.
  private func need(_ fields: Fields) -> LevelTarget.Need? {
    let rounding = choice(fields["round"], among: LevelTarget.Rounding.allCases, otherwise: .up)
    guard let places = fields["places"], let scalar = scalar(of: places, wanted: .share) else { return nil }
    if scalar.text.contains("%") {
      guard let share = bounded(places, NumberKind(.share, positive: true)), let rounding else { return nil }
      return .share(share, rounding)
    }
    if let round = fields["round"] { report(.roundWithoutShare, at: round.keySpan, path: round.path) }
    return whole(places, in: 1...1_000_000).map { .places(Int($0)) }
  }

  /// No more places are asked for than can count, and some that do not count already.
  func checkLevelTargets(_ targets: [LevelTarget], _ levels: [Level], at section: Field?) {
    let members = fields(in: section)
    let levels = Dictionary(levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for target in targets {
      guard let level = levels[target.level], let member = members[target.id.text] else { continue }
      let applicable = level.appliesTo?.count ?? names.places.ids.count
      let needed = target.needed(among: applicable)
      let countable = target.counting == .all ? applicable : applicable - level.held.count
      if needed > countable {
        report(
          .placesTooMany, at: member.node["places"].map { $0.span } ?? member.keySpan, path: member.path,
          ["found": .text("\(needed)"), "count": .text("\(countable)"), "level": .text(level.id.text)])
      } else if target.counting == .all, level.held.count >= needed {
        report(
          .targetMetAtStart, at: member.keySpan, path: member.path,
          ["share": .text("\(needed)"), "indicator": .text(level.id.text), "start": .text("\(level.held.count)")])
      }
    }
  }
}
