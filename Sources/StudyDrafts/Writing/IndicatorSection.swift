internal import PlanningDomain

extension DraftText {
  var indicators: String {
    var lines = Lines(language)
    lines.section(vi: "Chỉ tiêu và hiện trạng", en: "Indicators and where they stand")
    lines.comment(
      vi: "p: tự tìm đến, q: lan từ người này sang người khác, ceiling: mức trần, lapse: ngừng dùng mỗi năm.",
      en: "p: own initiative, q: spread from person to person, ceiling: how far it can go, lapse: those who stop each year.")
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
    lines.add("    title: \(indicator.title.yaml)")
    lines.add("    explanation: \(indicator.explanation.yaml)")
    lines.add("    pillar: \(indicator.pillar.rawValue)")
    lines.add("    of: \(reported.population.rawValue)")
    if indicator.measure == .ever { lines.add("    measure: ever") }
    if reported.start.note == .start || reported.start.note == .unknown {
      lines.comment(
        vi: "Giả định: thay bằng số của địa bàn, ví dụ `start: { value: 45%, as-of: \(reported.seen), source: … }`.",
        en: "Assumed: replace it by the place's own figure, as in `start: { value: 45%, as-of: \(reported.seen), source: … }`.",
        indent: 4)
    }
    lines.add("    start: " + reported.start.yaml.replacing(", source:", with: ", as-of: \(reported.seen), source:"))
    if let ceiling = bySegment({ Ceiling.figure(harder: $0.isHarder, in: kind, start: reported.start) }) {
      lines.add("    ceiling: \(ceiling)")
    }
    lines.add("    diffusion: \(diffusion(of: indicator))")
    if let lapse = indicator.lapse {
      lines.add("    lapse: { between: [\(decimal(lapse.lowerBound))%/year, \(decimal(lapse.upperBound))%/year], source: churn }")
    }
    if indicator.returns { lines.add("    return: { uniform: [10%/year, 30%/year], source: estimate }") }
  }

  private func diffusion(of indicator: DraftIndicator) -> String {
    let innovation = "{ uniform: [0.0007/year, 0.03/year], source: literature }"
    let imitation =
      indicator.id == "vneid"
      ? "{ between: [0.8/year, 1.5/year], source: late-speed }" : "{ uniform: [0.38/year, 0.53/year], source: literature }"
    return "{ p: \(innovation), q: \(imitation) }"
  }
}
