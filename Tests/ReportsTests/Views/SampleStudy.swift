import PlanningDomain

/// A made-up study of two wards with everything a report can show: two segments each, an indicator counted as ever adopted,
/// one counted as active that requires another, a milestone, a team pool, media and a project, three funds and a level.
enum SampleStudy {
  static func study(scenarios count: Int = 3, draws: Int = 40) throws -> Study {
    let scenarios = Array(try options().prefix(count))
    return Study(
      id: "hai-phường", title: LocalizedText(vi: "Hai phường năm 2023", en: "Two wards in 2023"),
      period: Period(from: try day("2023-01-01"), through: try day("2023-12-31")),
      reports: ReportCalendar(every: .quarter, cutOff: 14), resolution: .week, draws: draws, seed: 20_230_101,
      noise: ProcessNoise(), sources: sources, inputs: inputs, targets: try targets(), levels: [level],
      scenarios: scenarios, reference: "as-planned")
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw NoSuchDay(text: text) }
    return day
  }

  struct NoSuchDay: Error { let text: String }

  static let sources = [
    Source(id: "bao", title: LocalizedText("Báo Yên Bái"), document: nil, grade: .document),
    Source(id: "estimate", title: LocalizedText(vi: "Ước lượng", en: "Own estimate"), document: nil, grade: .assumption),
  ]

  static let hours = Distribution.betweenLogNormal(lower: 0.3 * 60 / 7, upper: 60 / 7)
  static let wordOfMouth = Distribution.betweenLogNormal(lower: 0.4 / RateUnit.year, upper: 2.5 / RateUnit.year)

  static let inputs = [
    Input(path: "levers.teams.count", dimension: .count, text: "6", distribution: .fixed(6), source: "bao"),
    Input(
      path: "levers.teams.hours", dimension: .workingTime, text: "between: [0.3 h/week, 1 h/week]", distribution: hours,
      source: "estimate"),
    Input(
      path: "indicators.vneid.diffusion.q", dimension: .rate, text: "between: [0.4/year, 2.5/year]", distribution: wordOfMouth,
      source: "estimate"),
    Input(path: "indicators.vneid.start", dimension: .share, text: "20%", distribution: .fixed(0.2), source: nil),
  ]

  static func parameter(_ dimension: Dimension, _ value: Double, _ path: String) -> Parameter {
    Parameter(dimension, value, path: path)
  }

  static let populations = [
    Population(
      id: "residents14", title: LocalizedText(vi: "Người từ đủ 14 tuổi", en: "Residents aged 14 and over"), unit: .person),
    Population(id: "households", title: LocalizedText(vi: "Hộ gia đình", en: "Households"), unit: .household),
    Population(
      id: "phone-owners", title: LocalizedText(vi: "Người có điện thoại", en: "Phone owners"), unit: .person,
      partOf: .init(population: "residents14", share: parameter(.share, 0.8, "populations.phone-owners.share"))),
  ]

  static func place(_ id: PlaceID, _ title: String) -> Place {
    func segment(_ name: SegmentID, _ title: LocalizedText, _ receptivity: Double) -> Segment {
      let path = "places.\(id).segments.\(name)"
      return Segment(
        id: name, title: title,
        counts: [
          "residents14": parameter(.people, 1_425, "\(path).counts.residents14"),
          "households": parameter(.people, 486, "\(path).counts.households"),
        ], receptivity: parameter(.factor, receptivity, "\(path).receptivity"))
    }
    return Place(
      id: id, title: LocalizedText(title), travel: parameter(.minutes, 4, "places.\(id).travel"),
      segments: [
        segment("town", LocalizedText(vi: "Tổ dân phố trung tâm", en: "Town groups"), 1),
        segment("farming", LocalizedText(vi: "Tổ dân phố nông nghiệp", en: "Farming groups"), 0.7),
      ])
  }
}
