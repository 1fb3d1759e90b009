internal import PlanningDomain

extension DraftText {
  var indicators: String {
    var lines = Lines(language)
    lines.section(vi: "Chỉ tiêu và hiện trạng", en: "Indicators and where they stand")
    lines.comment(
      vi: """
        `like:` lấy định nghĩa, tốc độ lan và tỷ lệ ngừng dùng từ danh mục (`lantoa catalogue`), kèm nguồn của chúng;
        khóa ghi ở đây thay cho khóa của danh mục. `ceiling`: mức trần có thể đạt.
        """,
      en: """
        `like:` takes the definition, the pace and the lapse from the catalogue (`lantoa catalogue`), with their sources;
        a key written here replaces the catalogue's. `ceiling`: how far it can go.
        """)
    lines.add("indicators:")
    for reported in answers.yardstick.indicators { add(reported, to: &lines) }
    if answers.spending.works != nil {
      lines.add("  works-done:")
      lines.add("    title: { vi: \"Công trình hoàn thành\", en: \"Capital works done\" }")
      lines.add("    pillar: government")
      lines.add("    kind: milestone")
      lines.add("    start: { value: 0%, source: planner }")
    }
    return lines.text
  }

  private func add(_ reported: ReportedIndicator, to lines: inout Lines) {
    let indicator = reported.indicator
    lines.add("  \(indicator.id):")
    lines.add("    like: catalogue/\(indicator.id)")
    lines.add("    title: \(indicator.title.yaml)")
    if reported.population != indicator.population { lines.add("    of: \(reported.population.rawValue)") }
    if reported.start.note == .start || reported.start.note == .unknown {
      lines.comment(
        vi: "Giả định: thay bằng số của địa bàn, ví dụ `start: { value: 45%, as-of: \(reported.seen), source: … }`.",
        en: "Assumed: replace it by the place's own figure, as in `start: { value: 45%, as-of: \(reported.seen), source: … }`.",
        indent: 4)
    }
    lines.add("    start: " + reported.start.yaml.replacing(", source:", with: ", as-of: \(reported.seen), source:"))
    let ceilings = parts.map { Ceiling(of: indicator, harder: $0.isHarder, in: kind) }
    // The catalogue's own range does for every place, unless the start has reached it.
    guard indicator.ceiling == nil || ceilings.contains(where: { $0.isReached(by: reported.start) }) else { return }
    lines.add("    ceiling: \(bySegment { Ceiling(of: indicator, harder: $0.isHarder, in: kind).figure(above: reported.start) })")
  }
}
