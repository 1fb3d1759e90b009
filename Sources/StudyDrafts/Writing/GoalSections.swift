internal import PlanningDomain

extension DraftText {
  var funds: String {
    let spending = answers.spending
    let hasRecurrent = hasTeams || spending.media != nil
    guard hasRecurrent || spending.works != nil else { return "" }
    var lines = Lines(language)
    lines.section(vi: "Kinh phí", en: "Money")
    lines.add("funds:")
    if hasRecurrent {
      if spending.limit == nil {
        lines.comment(
          vi: "Chưa có giới hạn; thêm `limit: 90 triệu VND/year` để biết phương án nào vượt.",
          en: "No limit yet; add `limit: 90 million VND/year` to see which option breaks it.", indent: 2)
      }
      let limit = spending.limit.map { ", limit: \($0.text), source: \($0.note.rawValue)" } ?? ""
      lines.add("  recurrent: { title: { vi: \"Chi thường xuyên\", en: \"Recurrent\" }\(limit) }")
    }
    if spending.works != nil { lines.add("  capital: { title: { vi: \"Chi đầu tư\", en: \"Capital\" } }") }
    return lines.text
  }

  /// Indicators with a target, in the order of the file.
  private var aims: [(id: String, indicator: String, target: Figure)] {
    answers.yardstick.indicators.compactMap { reported in
      reported.target.map { (reported.indicator.id + "-target", reported.indicator.id, $0) }
    }
  }

  var targets: String {
    guard !aims.isEmpty else { return "" }
    var lines = Lines(language)
    lines.section(vi: "Mục tiêu được giao", en: "What is asked")
    lines.add("targets:")
    for aim in aims {
      let asked = "indicator: \(aim.indicator), at-least: { \(period.through): \(aim.target.text) }"
      lines.add("  \(aim.id): { \(asked), source: \(aim.target.note.rawValue) }")
    }
    return lines.text
  }

  var levels: String {
    guard let criteria = answers.criteria else { return "" }
    var lines = Lines(language)
    lines.blank()
    lines.comment(
      vi: "Danh hiệu: số tiêu chí = đã đạt + các mục tiêu ở trên + tiêu chí chưa đạt mà chưa nêu tên (`unlisted`).",
      en: "The title: criteria = met + the targets above + those not met and not named (`unlisted`).")
    lines.add("levels:")
    lines.add("  digital-place:")
    lines.add("    title: \(levelTitle.yaml)")
    lines.add("    criteria: \(criteria.total)")
    lines.add("    met: { count: \(criteria.met.text), source: \(criteria.met.note.rawValue) }")
    if !criteria.missing.isEmpty {
      lines.add("    mandatory: [\(criteria.missing.map { $0 + "-target" }.joined(separator: ", "))]")
    }
    if let chance = criteria.chance {
      lines.add("    unlisted: { count: \(criteria.nameless), chance: \(chance.yaml) }")
    }
    return lines.text
  }

  private var levelTitle: LocalizedText {
    switch kind {
    case .ward: LocalizedText(vi: "Phường chuyển đổi số", en: "Digital ward")
    case .commune, .uplandCommune: LocalizedText(vi: "Xã chuyển đổi số", en: "Digital commune")
    case .hamlet: LocalizedText(vi: "Thôn, tổ chuyển đổi số", en: "Digital hamlet")
    }
  }
}
