internal import Analyses
package import PlanningDomain

/// A path of the study file, named by the titles of what it runs through where those are known.
package struct PathName {
  private let study: Study
  private let language: Language

  package init(study: Study, language: Language) {
    self.study = study
    self.language = language
  }

  /// `Tổ công nghệ số – giờ làm mỗi thành viên (levers.teams.hours)`; the path alone where nothing on it is known.
  package func name(_ path: String) -> String {
    guard let scenario = study.scenario(study.reference) ?? study.scenarios.first else { return path }
    let parts = path.split(separator: ".").map(String.init)
    let words = parts.compactMap { title(of: $0, in: scenario) ?? key($0) }
    return words.isEmpty ? path : "\(words.joined(separator: " – ")) (\(path))"
  }

  private func title(of part: String, in scenario: Scenario) -> String? {
    if let indicator = scenario.indicators.first(where: { $0.id.text == part }) { return indicator.title(language) }
    if let lever = scenario.levers.first(where: { $0.id.text == part }) { return lever.title(language) }
    if let place = scenario.places.first(where: { $0.id.text == part }) { return place.title(language) }
    for place in scenario.places {
      if let segment = place.segments.first(where: { $0.id.text == part }) { return segment.title(language) }
    }
    return scenario.calendar.first { $0.id.text == part }?.title(language)
  }

  private func key(_ part: String) -> String? {
    guard let words = PathName.keys[part] else { return nil }
    return language.choose(vi: words.vi, en: words.en)
  }

  private static let keys: [String: (vi: String, en: String)] = [
    "start": ("mức đầu kỳ", "start"), "p": ("tự tiếp cận (p)", "own initiative (p)"), "q": ("lan tỏa (q)", "word of mouth (q)"),
    "lapse": ("ngừng sử dụng", "lapse"), "return": ("dùng lại", "return"), "ceiling": ("mức trần", "ceiling"),
    "receptivity": ("mức sẵn sàng", "receptivity"), "dormant": ("đã ngừng từ trước", "stopped before"),
    "counts": ("quy mô", "size"), "travel": ("đi lại", "travel"), "count": ("số tổ", "number of teams"),
    "members": ("thành viên mỗi tổ", "members per team"), "hours": ("giờ làm mỗi thành viên", "hours per member"),
    "search": ("tìm hộ", "search"), "training": ("tập huấn", "training"), "attrition": ("hao hụt giờ", "attrition"),
    "share": ("tỷ lệ thời gian", "share"), "handling": ("thời gian mỗi lượt", "handling time"),
    "success": ("tỷ lệ thành công", "success"), "spend": ("mức chi", "spend"), "carry-over": ("dư âm", "carry-over"),
    "half-effect": ("mức nửa tác dụng", "half effect"), "slope": ("độ dốc", "slope"), "adds": ("tác dụng", "effect"),
    "delay": ("chậm tiến độ", "delay"), "roll-out": ("thời gian phát huy", "roll-out"), "price": ("đơn giá", "price"),
    "effort": ("sức làm", "effort"), "demand": ("nhu cầu", "demand"), "chance": ("khả năng", "chance"),
  ]
}
