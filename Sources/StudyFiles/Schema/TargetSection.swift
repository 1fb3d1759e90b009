internal import PlanningDomain

extension Reading {
  func targets(_ field: Field?) -> [Target] {
    guard let field else { return [] }
    return named(field).compactMap(target)
  }

  private func target(_ member: Field) -> Target? {
    guard let fields = fields(of: member, required: ["indicator", "at-least"], optional: ["title", "place", "in", "source"])
    else {
      return nil
    }
    let source = source(in: fields, inherited: nil)
    let title = fields["title"].map { self.title($0) }
    let indicator = reference(fields["indicator"], to: .indicator, among: names.indicators)
    let thresholds = fields["at-least"].map { self.thresholds($0) }
    let reach = reach(fields)
    guard let indicator, let thresholds, !thresholds.isEmpty, let reach else { return nil }
    return Target(
      id: TargetID(member.key), title: title ?? nil, indicator: IndicatorID(indicator), reach: reach,
      thresholds: thresholds, source: source)
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

  private func reach(_ fields: Fields) -> Target.Reach? {
    if let field = fields["in"] {
      if let place = fields["place"] {
        report(.severalForms, at: place, ["forms": .choices(["place", "in"])])
        return nil
      }
      guard let word = text(field) else { return nil }
      guard word == "each-place" else {
        reportChoice(word, at: field, among: ["each-place"])
        return nil
      }
      return .eachPlace
    }
    guard let field = fields["place"] else { return .all }
    return reference(field, to: .place, among: names.places).map { .place(PlaceID($0)) }
  }
}
