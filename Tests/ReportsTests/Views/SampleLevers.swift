import PlanningDomain

extension SampleStudy {
  static func adoption(
    _ id: String, population: PopulationID, alsoOf: [PopulationID] = [], measure: Adoption.Measure, start: Double,
    requires: [IndicatorID] = [], imitation: Distribution, ceiling: Double
  ) -> Adoption {
    func own(_ dimension: Dimension, _ value: Double, _ key: String) -> Parameter {
      parameter(dimension, value, "indicators.\(id).\(key)")
    }
    return Adoption(
      population: population, alsoOf: alsoOf, measure: measure,
      start: .init(share: own(.share, start, "start"), population: nil, asOf: nil), dormant: own(.share, 0, "dormant"),
      requires: requires.map { .init(indicator: $0, times: nil) },
      innovation: own(.rate, 0.04 / RateUnit.year, "diffusion.p"),
      imitation: Parameter(dimension: .rate, otherwise: Value(path: "indicators.\(id).diffusion.q", distribution: imitation)),
      lapse: own(.rate, 0.05 / RateUnit.year, "lapse"), returning: own(.rate, 0.2 / RateUnit.year, "return"),
      ceiling: own(.share, ceiling, "ceiling"), mixing: .init())
  }

  static let indicators = [
    Indicator(
      id: "vneid", title: LocalizedText(vi: "VNeID mức 2", en: "VNeID level 2"), pillar: .society, explanation: nil,
      kind: .adoption(
        adoption(
          "vneid", population: "residents14", alsoOf: ["phone-owners"], measure: .ever, start: 0.2, imitation: wordOfMouth,
          ceiling: 0.9))),
    Indicator(
      id: "bills", title: LocalizedText(vi: "Trả tiền điện, nước không dùng tiền mặt", en: "Cashless power and water bills"),
      pillar: .economy, explanation: nil,
      kind: .adoption(
        adoption(
          "bills", population: "households", measure: .active, start: 0.35, requires: ["smartphone"],
          imitation: .fixed(0.5 / RateUnit.year), ceiling: 0.95))),
    Indicator(
      id: "smartphone", title: LocalizedText(vi: "Hộ có điện thoại thông minh", en: "Households with a smartphone"),
      pillar: .society, explanation: nil,
      kind: .adoption(
        adoption(
          "smartphone", population: "households", measure: .ever, start: 0.85, imitation: .fixed(0.25 / RateUnit.year),
          ceiling: 0.97))),
    Indicator(
      id: "halls", title: LocalizedText(vi: "Nhà văn hóa có mạng", en: "Community halls online"), pillar: .government,
      explanation: nil, kind: .milestone(Milestone(start: parameter(.share, 0.6, "indicators.halls.start")))),
  ]

  static func teams(_ count: Double) -> Lever {
    func own(_ dimension: Dimension, _ value: Double, _ key: String) -> Parameter {
      parameter(dimension, value, "levers.teams.\(key)")
    }
    func service(_ id: IndicatorID, _ share: Double) -> Team.Service {
      .init(
        indicator: id, share: own(.share, share, "serves.\(id).share"), handling: own(.minutes, 15, "serves.\(id).handling"),
        success: own(.share, 0.5, "serves.\(id).success"))
    }
    return Lever(
      id: "teams", title: LocalizedText(vi: "Tổ công nghệ số cộng đồng", en: "Community digital teams"), isEnabled: true,
      places: ["pu-trang", "nghia-lo"],
      kind: .team(
        Team(
          count: .teams(Schedule(own(.count, count, "count"))), existing: own(.count, 6, "existing"), atMost: nil,
          members: Schedule(own(.count, 7, "members")),
          hours: Schedule(
            Parameter(
              dimension: .workingTime, otherwise: Value(path: "levers.teams.hours", distribution: hours, source: "estimate"))),
          search: own(.minutes, 6, "search"), training: own(.duration, 28, "training"),
          attrition: own(.rate, 0, "attrition"), split: .remaining, segments: nil,
          serves: [service("vneid", 0.5), service("bills", 0.3)],
          costs: [
            CostItem(
              kind: .startUp, price: own(.money, 2_000_000, "cost.start.price"), funds: [.init(fund: "recurrent", share: 1)]),
            CostItem(
              kind: .running,
              price: Parameter(
                dimension: .moneyPerMonth,
                otherwise: Value(path: "levers.teams.cost.running.price", distribution: .fixed(500_000), source: "bao")),
              funds: [.init(fund: "recurrent", share: 1)]),
          ])))
  }

  static func zalo() -> Lever {
    func own(_ dimension: Dimension, _ value: Double, _ key: String) -> Parameter {
      parameter(dimension, value, "levers.zalo.\(key)")
    }
    return Lever(
      id: "zalo", title: LocalizedText(vi: "Zalo và loa phường", en: "Zalo and loudspeakers"), isEnabled: true,
      places: ["pu-trang", "nghia-lo"],
      kind: .media(
        Media(
          volume: .spend(Schedule(own(.moneyPerMonth, 1_000_000, "spend"))), before: nil, audience: "residents14",
          carryOver: own(.duration, 21, "carry-over"), halfEffect: own(.spendPerPerson, 600 / RateUnit.month, "half-effect"),
          slope: own(.number, 1, "slope"),
          adds: [.init(indicator: "vneid", rate: own(.rate, 0.1 / RateUnit.year, "adds.vneid"))],
          cost: CostItem(kind: .spend, price: own(.number, 1, "cost"), funds: [.init(fund: "recurrent", share: 1)]))))
  }

  static func wifi() throws -> Lever {
    func own(_ dimension: Dimension, _ value: Double, _ key: String) -> Parameter {
      parameter(dimension, value, "levers.wifi.\(key)")
    }
    return Lever(
      id: "wifi", title: LocalizedText(vi: "Wifi nhà văn hóa", en: "Wifi in halls"), isEnabled: true,
      places: ["pu-trang", "nghia-lo"],
      kind: .project(
        Project(
          completes: try day("2023-06-30"),
          delay: Parameter(
            dimension: .duration, otherwise: Value(path: "levers.wifi.delay", distribution: .uniform(lower: 0, upper: 84))),
          rollOut: own(.duration, 0, "roll-out"), achieves: [.init(indicator: "halls", share: own(.share, 1, "achieves.halls"))],
          raises: [],
          costs: [
            CostItem(
              kind: .capital(units: own(.count, 6, "cost.capital.units")), price: own(.money, 40_000_000, "cost.capital.price"),
              funds: [.init(fund: "capital", share: 0.7), .init(fund: "community", share: 0.3)])
          ],
          chance: own(.share, 1, "chance"))))
  }

  static func funds() throws -> [Fund] {
    [
      Fund(
        id: "recurrent", title: LocalizedText(vi: "Chi thường xuyên", en: "Recurrent budget"), kind: .budget,
        yearlyLimit: 100_000_000, from: nil, through: nil),
      Fund(
        id: "capital", title: LocalizedText(vi: "Chi đầu tư", en: "Capital budget"), kind: .budget, yearlyLimit: 300_000_000,
        from: nil, through: try day("2023-05-31")),
      Fund(
        id: "community", title: LocalizedText(vi: "Xã hội hóa", en: "Community contribution"), kind: .contributed,
        yearlyLimit: nil, from: nil, through: nil),
    ]
  }

  static func options() throws -> [Scenario] {
    func scenario(_ id: ScenarioID, _ vi: String, _ en: String, teams count: Double?) throws -> Scenario {
      Scenario(
        id: id, title: LocalizedText(vi: vi, en: en), populations: populations,
        places: [place("pu-trang", "Phường Pú Trạng"), place("nghia-lo", "Phường Nghĩa Lộ")], indicators: indicators,
        levers: try (count.map { [teams($0), zalo()] } ?? []) + [wifi()], calendar: [], funds: try funds(),
        changes: count.map { ["levers.teams.count = \($0)"] } ?? ["without: levers.teams, levers.zalo"])
    }
    return [
      try scenario("as-planned", "Theo kế hoạch", "As planned", teams: 6),
      try scenario("half-the-teams", "Nửa số tổ", "Half the teams", teams: 3),
      try scenario("no-outreach", "Không tuyên truyền", "No outreach", teams: nil),
      try scenario("more-teams", "Thêm tổ", "More teams", teams: 8),
      try scenario("twice-the-teams", "Gấp đôi số tổ", "Twice the teams", teams: 12),
      try scenario("three-times", "Gấp ba số tổ", "Three times the teams", teams: 18),
      try scenario("one-team", "Một tổ", "One team", teams: 1),
    ]
  }

  static func targets() throws -> [Target] {
    let end = try day("2023-12-31")
    return [
      Target(
        id: "vneid-70", title: nil, indicator: "vneid", reach: .all,
        thresholds: [.init(date: try day("2023-06-30"), share: 0.3), .init(date: end, share: 0.7)]),
      Target(id: "bills-60", title: nil, indicator: "bills", reach: .eachPlace, thresholds: [.init(date: end, share: 0.55)]),
      Target(id: "halls-all", title: nil, indicator: "halls", reach: .all, thresholds: [.init(date: end, share: 1)]),
    ]
  }

  static func met(_ criteria: Double, source: SourceID = "estimate") -> Parameter {
    Parameter(
      dimension: .count,
      otherwise: Value(path: "levels.digital-ward.met.count", distribution: .fixed(criteria), source: source))
  }

  static let level = Level(
    id: "digital-ward", title: LocalizedText(vi: "Phường chuyển đổi số", en: "Digital ward"), criteria: 17,
    met: met(14), mandatory: ["vneid-70", "bills-60", "halls-all"], optional: nil, unlisted: nil,
    includes: nil)
}
