internal import PlanningDomain

extension DraftText {
  private struct Season {
    var id: String
    var title: LocalizedText
    var from: Day
    var through: Day
    var rest: String
  }

  var calendar: String {
    let seasons = seasons.filter { $0.from <= period.through && $0.through >= period.from }
    guard hasTeams, !seasons.isEmpty else { return "" }
    var lines = Lines(language)
    lines.section(vi: "Mùa vụ, ngày lễ, đợt cao điểm", en: "Seasons and campaigns")
    lines.comment(
      vi: "`effort` nhân với giờ làm của tổ. Đợt `peak` chỉ có hiệu lực trong phương án bật nó.",
      en: "`effort` multiplies the teams' hours. `peak` holds only in the scenario that switches it on.")
    lines.add("calendar:")
    for season in seasons {
      lines.add("  \(season.id):")
      lines.add("    title: \(season.title.yaml)")
      lines.add("    from: \(season.from)")
      lines.add("    to: \(season.through)")
      lines.add("    \(season.rest)")
      if season.id == "peak" { lines.add("    enabled: false") }
      if season.id.hasSuffix("harvest"), let harder = parts.first(where: \.isHarder) {
        lines.add("    segments: [\(harder.segment.id)]")
      }
      lines.add("    source: \(season.id.hasSuffix("harvest") ? "estimate" : "season")")
    }
    return lines.text
  }

  private var seasons: [Season] {
    let year = answers.setting.year
    func day(_ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? period.from }
    var seasons: [Season] = []
    if let tet = Tet.day(in: year) {
      seasons.append(
        Season(
          id: "tet", title: LocalizedText(vi: "Trước và sau Tết", en: "Around Tết"), from: tet - 14, through: tet + 14,
          rest: "effort: 25%"))
    }
    if parts.contains(where: \.isHarder) {
      seasons += [
        Season(
          id: "spring-harvest", title: LocalizedText(vi: "Gặt lúa xuân", en: "Spring rice harvest"), from: day(5, 25),
          through: day(6, 20), rest: "effort: 60%"),
        Season(
          id: "autumn-harvest", title: LocalizedText(vi: "Gặt lúa mùa", en: "Autumn rice harvest"), from: day(9, 15),
          through: day(10, 15), rest: "effort: 60%"),
      ]
    }
    let rush = Season(
      id: "year-end", title: LocalizedText(vi: "Dồn sức quý IV", en: "Fourth-quarter rush"), from: max(day(10, 10), period.from),
      through: day(12, 31), rest: "effort: { uniform: [130%, 160%] }")
    guard answers.options.contains(.campaign) else { return seasons + [rush] }
    let peak = Season(
      id: "peak", title: PlanOption.campaign.title, from: max(day(10, 10), period.from), through: day(12, 30),
      rest: "effort: { uniform: [280%, 350%] }")
    return seasons + [rush, peak]
  }
}
