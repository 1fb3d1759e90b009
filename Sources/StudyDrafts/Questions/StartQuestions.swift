internal import PlanningDomain
internal import StudyFiles

extension Yardstick {
  static func value(of indicator: DraftIndicator, _ kind: PlaceKind) -> Question<Figure> {
    let usual = indicator.start.range(in: kind)
    // Half as low, and two fifths of the rest higher.
    let low = (usual.lowerBound / 2).rounded()
    let high = (usual.upperBound + (100 - usual.upperBound) * 0.4).rounded()
    return Question(
      "value." + indicator.id,
      LocalizedText(vi: "\(indicator.title.vi): đang ở bao nhiêu %?", en: "\(indicator.title.en): how many percent now?"),
      thing: indicator.title, standard: .shares(.between, usual.lowerBound, usual.upperBound, .start),
      unknown: .shares(.between, low, high, .unknown),
      as: .share, counted: .percent, unit: "%")
  }

  static func seen(_ indicator: DraftIndicator, standard: Day?, year: Int) -> Question<Day?> {
    Question(
      option: "seen." + indicator.id,
      text: LocalizedText(vi: "Số liệu đến ngày nào (dd/mm/yyyy)?", en: "As of which day (yyyy-mm-dd or dd/mm/yyyy)?"),
      standard: standard,
      shown: LocalizedText(
        vi: (standard?.inWords.vi ?? "–") + " – giả định: kỳ báo cáo trước",
        en: (standard?.inWords.en ?? "–") + " – assumption: the report before"),
      unknown: nil,
      read: { (typed: String) throws(Refusal) -> Day? in
        let day = try typedDay(typed, thing: LocalizedText(vi: "ngày của số liệu", en: "the day of the figure"))
        guard let last = Day(year: year, month: 11, day: 30), let first = Day(year: year - 3, month: 1, day: 1) else {
          return day
        }
        guard day <= last else {
          throw Refusal(
            vi: "số liệu phải có trước 1/12/\(year), để năm kế hoạch còn ít nhất một tháng",
            en: "the figure must be from before 1 December \(year), so that a month is left to plan",
            comparedWith: ["year"])
        }
        guard day >= first else {
          throw Refusal(
            vi: "số liệu đã cũ hơn ba năm", en: "that figure is more than three years old", comparedWith: ["year"])
        }
        return day
      }, echo: { $0?.description })
  }

  static func denominator(of indicator: DraftIndicator) -> Question<DraftPopulation> {
    let allowed = indicator.denominators
    func list(_ language: Language) -> String {
      allowed.map { language == .vi ? $0.answer.vi : "\($0.rawValue) (\($0.title.en))" }.joined(separator: "; ")
    }
    return Question(
      choice: "of." + indicator.id,
      LocalizedText(
        vi: "Tính trên tổng số nào: \(allowed.map(\.answer.vi).joined(separator: " · "))?",
        en: "Of which population: \(allowed.map(\.rawValue).joined(separator: " · "))?"),
      standard: indicator.population,
      shown: LocalizedText(vi: indicator.population.title.vi.lowercased(), en: indicator.population.title.en.lowercased()),
      allowed: LocalizedText(vi: list(.vi), en: list(.en)),
      read: { typed in DraftPopulation(typed: typed).flatMap { allowed.contains($0) ? $0 : nil } })
  }

  static func target(of reported: ReportedIndicator, _ kind: PlaceKind) -> Question<Figure?> {
    let standard = usualTarget(of: reported, kind)
    let thing = LocalizedText(vi: "mục tiêu \(reported.indicator.title.vi)", en: "the target for \(reported.indicator.title.en)")
    return Question(
      option: "target." + reported.indicator.id,
      text: LocalizedText(
        vi: "\(reported.indicator.title.vi): phải đạt bao nhiêu % (không: không giao)?",
        en: "\(reported.indicator.title.en): how many percent are asked for (none: no target)?"),
      standard: standard, shown: standard?.shown ?? LocalizedText(vi: "không giao", en: "none"), unknown: nil,
      read: { (typed: String) throws(Refusal) -> Figure? in
        if isNone(typed) { return nil }
        let figure = try Figure.typed(typed, as: .share, counted: .percent, unit: "%", thing: thing)
        guard !figure.isRange else {
          throw Refusal(vi: "\(thing.vi) phải là một số", en: "\(thing.en) must be one number")
        }
        guard figure.low > reported.start.middle else {
          throw Refusal(
            vi: "\(thing.vi) là \(figure.inWords.vi), không cao hơn hiện trạng \(reported.start.inWords.vi)",
            en: "\(thing.en) is \(figure.inWords.en), no more than there is already (\(reported.start.inWords.en))",
            comparedWith: ["value." + reported.indicator.id])
        }
        return figure
      }, echo: { $0?.text })
  }

  /// The national target where it is ahead of the place, else three fifths of the way to the ceiling.
  private static func usualTarget(of reported: ReportedIndicator, _ kind: PlaceKind) -> Figure? {
    let start = reported.start.middle * 100
    let ceiling = Ceiling(of: reported.indicator, harder: false, in: kind).middle
    if let national = reported.indicator.target, national > start + 2, national < ceiling {
      return .share(national, .targets2025)
    }
    guard start < 99 else { return nil }
    let goal = start + 0.6 * (max(ceiling, start + (100 - start) / 2) - start)
    let rounded = (goal / 5).rounded() * 5
    return .share(rounded > start + 1 && rounded < 100 ? rounded : (goal * 10).rounded() / 10, .estimate)
  }
}
