package import PlanningDomain

/// Short ways to make the parts of a study in memory, with the defaults a study file has.
package func number(_ dimension: Dimension, _ value: Double, path: String = "test") -> Parameter {
  Parameter(dimension, value, path: path)
}

package func perYear(_ value: Double) -> Parameter { number(.rate, value / RateUnit.year) }

package func perDay(_ value: Double) -> Parameter { number(.rate, value) }

package func uncertain(
  _ dimension: Dimension, _ distribution: Distribution, path: String, each: Value.Each? = nil
) -> Parameter {
  Parameter(dimension: dimension, otherwise: Value(path: path, distribution: distribution, each: each))
}

package func bySegment(_ dimension: Dimension, _ values: [SegmentID: Double]) -> Parameter {
  var scoped: [Scope: Value] = [:]
  for (segment, value) in values { scoped[.segment(segment)] = Value(path: "test.by.\(segment)", distribution: .fixed(value)) }
  return Parameter(dimension: dimension, otherwise: nil, scoped: scoped)
}

package func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return day
}

package func segment(_ id: SegmentID, _ people: Double, receptivity: Double = 1) -> Segment {
  Segment(
    id: id, title: LocalizedText(id.text), counts: ["people": number(.people, people)],
    receptivity: number(.factor, receptivity))
}

package func place(_ id: PlaceID, travel: Double = 0, _ segments: [Segment]) -> Place {
  Place(id: id, title: LocalizedText(id.text), travel: number(.minutes, travel), segments: segments)
}

package func adoption(
  _ id: IndicatorID, start: Double = 0, p: Parameter = perDay(0), q: Parameter = perDay(0), lapse: Parameter = perDay(0),
  returning: Parameter = perDay(0), ceiling: Parameter = number(.share, 1), dormant: Double = 0,
  measure: Adoption.Measure = .active, requires: [Adoption.Requirement] = [], mixing: Adoption.Mixing = Adoption.Mixing(),
  encouragedBy: [IndicatorID: Parameter] = [:]
) -> Indicator {
  Indicator(
    id: id, title: LocalizedText(id.text), pillar: nil, explanation: nil,
    kind: .adoption(
      Adoption(
        population: "people", alsoOf: [], measure: measure,
        start: Adoption.Start(share: number(.share, start), population: nil, asOf: nil), dormant: number(.share, dormant),
        requires: requires, innovation: p, imitation: q, lapse: lapse, returning: returning, ceiling: ceiling,
        mixing: mixing,
        encouragedBy: encouragedBy.sorted { $0.key < $1.key }.map { Adoption.Encouragement(indicator: $0.key, rate: $0.value) })))
}

package func flow(
  _ id: IndicatorID, files: Flow.Files, measure: Flow.Measure = .online, selfService: [IndicatorID] = []
) -> Indicator {
  Indicator(
    id: id, title: LocalizedText(id.text), pillar: nil, explanation: nil,
    kind: .flow(Flow(files: files, measure: measure, selfService: selfService)))
}

/// Files that arrive evenly.
package func filesPerDay(_ files: Double) -> Flow.Files {
  .perMonth(Schedule(number(.perMonth, files * RateUnit.month)))
}

package func classes(
  _ id: LeverID, places: [PlaceID], sessionsPerDay: Double, seats: Double, segments: [SegmentID]? = nil,
  serves: [IndicatorID: Double], costs: [CostItem] = []
) -> Lever {
  Lever(
    id: id, title: LocalizedText(id.text), isEnabled: true, places: places,
    kind: .classes(
      Classes(
        sessions: Schedule(number(.perMonth, sessionsPerDay * RateUnit.month)), seats: number(.count, seats),
        segments: segments,
        serves: serves.sorted { $0.key < $1.key }
          .map { Classes.Service(indicator: $0.key, success: number(.share, $0.value)) },
        costs: costs)))
}

/// Services in order of priority.
package func desk(
  _ id: LeverID, places: [PlaceID], officers: Double = 1, minutesPerDay: Double,
  serves: [(flow: IndicatorID, handling: Double, success: Double)], costs: [CostItem] = []
) -> Lever {
  Lever(
    id: id, title: LocalizedText(id.text), isEnabled: true, places: places,
    kind: .desk(
      Desk(
        officers: Schedule(number(.count, officers)), hours: Schedule(number(.workingTime, minutesPerDay)),
        serves: serves.map {
          Desk.Service(indicator: $0.flow, handling: number(.minutes, $0.handling), success: number(.share, $0.success))
        },
        costs: costs)))
}

package func milestone(_ id: IndicatorID, start: Double) -> Indicator {
  Indicator(
    id: id, title: LocalizedText(id.text), pillar: nil, explanation: nil,
    kind: .milestone(Milestone(start: number(.share, start))))
}

package func teams(
  _ id: LeverID, places: [PlaceID], count: Int, existing: Int? = nil, members: Double = 5, minutesPerDay: Double = 10,
  hours: Parameter? = nil, search: Double = 5, training: Double = 0, attrition: Double = 0, split: Team.Split = .remaining,
  serves: [Team.Service], costs: [CostItem] = [], roams: Bool = false
) -> Lever {
  Lever(
    id: id, title: LocalizedText(id.text), isEnabled: true, places: places,
    kind: .team(
      Team(
        count: .teams(Schedule(number(.count, Double(count)))), existing: number(.count, Double(existing ?? count)),
        atMost: nil, members: Schedule(number(.count, members)), hours: Schedule(hours ?? number(.workingTime, minutesPerDay)),
        search: number(.minutes, search), training: number(.duration, training), attrition: number(.rate, attrition),
        split: split, segments: nil, serves: serves, costs: costs, roams: roams)))
}

package func service(_ indicator: IndicatorID, share: Double = 1, handling: Double = 15, success: Double = 0.5) -> Team.Service {
  Team.Service(
    indicator: indicator, share: number(.share, share), handling: number(.minutes, handling),
    success: number(.share, success))
}

package func media(
  _ id: LeverID, places: [PlaceID], perMonth: Double, carryOver: Double = 21, halfEffect: Double = 20, slope: Double = 1,
  before: Double? = nil, adds: [IndicatorID: Double]
) -> Lever {
  Lever(
    id: id, title: LocalizedText(id.text), isEnabled: true, places: places,
    kind: .media(
      Media(
        volume: .spend(Schedule(number(.moneyPerMonth, perMonth))), before: before.map { number(.moneyPerMonth, $0) },
        audience: "people", carryOver: number(.duration, carryOver), halfEffect: number(.spendPerPerson, halfEffect),
        slope: number(.number, slope),
        adds: adds.sorted { $0.key < $1.key }.map { Media.Effect(indicator: $0.key, rate: perYear($0.value)) },
        cost: CostItem(kind: .spend, price: number(.number, 1), funds: []))))
}

package func project(
  _ id: LeverID, places: [PlaceID], completes: Day, delay: Parameter = number(.duration, 0), rollOut: Double = 0,
  achieves: [IndicatorID: Double] = [:], raises: [IndicatorID: Double] = [:], costs: [CostItem] = [],
  chance: Parameter = number(.share, 1)
) -> Lever {
  Lever(
    id: id, title: LocalizedText(id.text), isEnabled: true, places: places,
    kind: .project(
      Project(
        completes: completes, delay: delay, rollOut: number(.duration, rollOut),
        achieves: achieves.sorted { $0.key < $1.key }
          .map { Project.Achievement(indicator: $0.key, share: number(.share, $0.value)) },
        raises: raises.sorted { $0.key < $1.key }
          .map { Project.Raise(indicator: $0.key, share: number(.share, $0.value)) },
        costs: costs, chance: chance)))
}

package func scenario(
  _ id: ScenarioID = "plan", places: [Place], indicators: [Indicator], levers: [Lever] = [],
  calendar: [CalendarEntry] = [], funds: [Fund] = []
) -> Scenario {
  Scenario(
    id: id, title: LocalizedText(id.text),
    populations: [Population(id: "people", title: LocalizedText("people"), unit: .person)], places: places,
    indicators: indicators, levers: levers, calendar: calendar, funds: funds, changes: [])
}

package func study(
  from: String = "2023-01-01", through: String = "2023-12-31", scenarios: [Scenario], targets: [Target] = [],
  levels: [Level] = [], resolution: Resolution = .week, draws: Int = 100, seed: UInt64 = 1,
  noise: ProcessNoise = ProcessNoise(sd: 0)
) -> Study {
  Study(
    id: "test", title: LocalizedText("test"), period: Period(from: day(from), through: day(through)),
    reports: ReportCalendar(every: .month, cutOff: 14), resolution: resolution, draws: draws, seed: seed, noise: noise,
    sources: [], inputs: [], targets: targets, levels: levels, scenarios: scenarios, reference: scenarios[0].id)
}

package func target(
  _ id: TargetID, _ indicator: IndicatorID, _ share: Double, on date: String = "2023-12-31", reach: Target.Reach = .all
) -> Target {
  Target(
    id: id, title: nil, indicator: indicator, reach: reach,
    thresholds: [Target.Threshold(date: day(date), share: share)])
}
