internal import PlanningDomain

extension DraftText {
  /// Denominators that some indicator is reported over, and what they are shares of.
  private var usedPopulations: [DraftPopulation] {
    let used = Set(answers.yardstick.indicators.map(\.population))
    return DraftPopulation.allCases.filter { population in
      if population != .residents { return used.contains(population) }
      return answers.spending.media != nil || used.contains { $0.unit == .person }
    }
  }

  var populations: String {
    var lines = Lines(language)
    lines.section(vi: "Tính trên ai (mẫu số)", en: "Who is counted")
    lines.add("populations:")
    for population in usedPopulations {
      lines.add("  \(population.rawValue):")
      lines.add("    title: \(population.title.yaml)")
      lines.add("    unit: \(population.unit.rawValue)")
      guard let share = population.share(in: kind) else { continue }
      lines.add("    part-of: residents")
      lines.add("    share: \(share.yaml)")
    }
    return lines.text
  }

  var places: String {
    let setting = answers.setting
    let people = answers.people
    var lines = Lines(language)
    lines.blank()
    let groups = people.groups.low > 1
    lines.comment(
      vi: "Cả địa bàn: \(groups ? people.groups.text + " thôn, tổ; " : "")\(people.households.text) hộ; "
        + "\(people.residents.text) người.",
      en: "The whole place: \(groups ? people.groups.text + " groups, " : "")\(people.households.text) households, "
        + "\(people.residents.text) residents.")
    if parts.count > 1 {
      let split = TypedQuantity.percent(people.split * 100).text
      let (vi, en) =
        people.harder.isRange
        ? (" (ở đây lấy \(split) để giữ đúng tổng số)", " (here \(split), which keeps the total)") : ("", "")
      lines.comment(
        vi:
          "Chia theo tỷ lệ hộ nông nghiệp, đồng bào DTTS: \(people.harder.text)\(vi). `receptivity` dưới 1: khó thuyết phục hơn.",
        en:
          "Split by the share of farming and minority residents, \(people.harder.text)\(en). `receptivity` below 1: harder to win."
      )
    }
    lines.add("places:")
    lines.add("  \(setting.id):")
    lines.add("    title: \(setting.title.yaml)")
    lines.add("    travel: { value: \(travel) min, source: estimate }")
    lines.add("    segments:")
    for part in parts {
      lines.add("      \(part.segment.id):")
      lines.add("        title: \(part.segment.title.yaml)")
      lines.add("        counts:")
      let used = usedPopulations
      if used.contains(.residents) { lines.add("          residents: \(part.residents.yaml)") }
      if used.contains(.households) { lines.add("          households: \(part.households.yaml)") }
      if part.isHarder { lines.add("        receptivity: { uniform: [0.6, 1], source: estimate }") }
    }
    return lines.text
  }

  /// Minutes between two households.
  private var travel: Int {
    switch kind {
    case .hamlet: 3
    case .ward: 4
    case .commune: 6
    case .uplandCommune: 15
    }
  }

  /// One figure for every segment, or one for each.
  func bySegment(_ figure: (People.Part) -> Figure) -> String {
    let figures = parts.map { (segment: $0.segment.id, figure: figure($0)) }
    let first = figures[0].figure
    if figures.allSatisfy({ $0.figure == first }) { return first.yaml }
    let pieces = figures.map { "\($0.segment): \($0.figure.bare)" }
    let note = figures.reduce(first.note) { Note.weaker($0, $1.figure.note) }
    return "{ by: { \(pieces.joined(separator: ", ")) }, source: \(note.rawValue) }"
  }
}
