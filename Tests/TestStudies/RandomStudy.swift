internal import NumericalMethods
package import PlanningDomain

/// A source of arbitrary choices for tests, reproducible by its seed.
package struct Chance {
  private let philox: Philox
  private var count: UInt32 = 0

  package init(seed: UInt64) { philox = Philox(seed: seed) }

  package mutating func next() -> Double {
    count += 1
    return philox.uniforms(draw: count, day: 0, key: StreamKey(text: "test")).0
  }

  package mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * next() }
  package mutating func whole(_ range: ClosedRange<Int>) -> Int {
    min(range.upperBound, range.lowerBound + Int(next() * Double(range.count)))
  }
  package mutating func flip(_ probability: Double = 0.5) -> Bool { next() < probability }
}

/// A valid study with arbitrary parts of everything the engine knows.
///
/// - Parameters:
///   - plain: without lapse, prerequisites, desks and sharing of team time between indicators.
///   - noise: standard deviation of process noise.
///   - segments: how many segments each place has.
package func randomStudy(
  seed: UInt64, plain: Bool = false, noise: Double = 0.2, draws: Int = 2, segments: ClosedRange<Int> = 1...3
) -> Study {
  var chance = Chance(seed: seed)
  let placeIDs = (0..<chance.whole(1...3)).map { PlaceID("place-\($0)") }
  let segmentIDs = (0..<chance.whole(segments)).map { SegmentID("segment-\($0)") }
  let places = placeIDs.map { id in
    place(
      id, travel: chance.between(0, 6),
      segmentIDs.map { segment($0, Double(chance.whole(0...900)), receptivity: chance.between(0.3, 1.5)) })
  }
  let indicatorIDs = (0..<chance.whole(1...3)).map { IndicatorID("indicator-\($0)") }
  let indicators = indicatorIDs.enumerated().map { index, id in
    let measure: Adoption.Measure = chance.flip() ? .active : .ever
    let dormant = measure == .active && chance.flip(0.3) && !plain ? chance.between(0, 0.2) : 0
    let requires =
      index > 0 && chance.flip() && !plain
      ? [Adoption.Requirement(indicator: indicatorIDs[index - 1], times: chance.flip() ? number(.share, chance.next()) : nil)]
      : []
    let (p, q) = (chance.between(0, 0.5), chance.between(0, 2.5))
    let lapse = plain || chance.flip(0.3) ? 0 : chance.between(0, 0.8)
    let all = chance.flip(0.3) ? 0.1 : 0
    return adoption(
      id, start: chance.between(0, 0.6),
      p: uncertain(.rate, .uniform(lower: 0, upper: p / RateUnit.year), path: "\(id).p"), q: perYear(q),
      lapse: perYear(lapse), returning: perYear(lapse > 0 && chance.flip() ? chance.between(0, 0.8) : 0),
      ceiling: bySegment(.share, Dictionary(uniqueKeysWithValues: segmentIDs.map { ($0, chance.between(0.5, 1)) })),
      dormant: dormant, measure: measure, requires: requires,
      mixing: Adoption.Mixing(segment: 0.7 - all, place: 0.3, all: all))
  }
  var levers: [Lever] = []
  let served = plain ? [indicatorIDs[0]] : indicatorIDs
  levers.append(
    teams(
      "team", places: placeIDs, count: chance.whole(0...6), existing: chance.whole(0...6), members: Double(chance.whole(1...8)),
      hours: uncertain(.workingTime, .betweenLogNormal(lower: 3, upper: 20), path: "team.hours"),
      search: chance.between(1, 10), training: chance.between(0, 60), attrition: chance.flip() ? 0.0005 : 0,
      split: chance.flip() ? .remaining : .members,
      serves: served.map {
        service($0, share: 1 / Double(served.count), handling: chance.between(5, 40), success: chance.between(0.1, 0.9))
      }))
  if chance.flip() {
    levers.append(
      media(
        "media", places: [placeIDs[0]], perMonth: chance.between(0, 5e6), carryOver: chance.between(0, 60),
        slope: chance.flip() ? 1 : 2, before: chance.flip() ? 1e6 : nil, adds: [indicatorIDs[0]: chance.between(0, 1)]))
  }
  if chance.flip() {
    levers.append(
      project(
        "works", places: placeIDs, completes: day("2023-05-31"),
        delay: uncertain(.duration, .uniform(lower: 0, upper: 60), path: "works.delay"), rollOut: chance.between(0, 90),
        achieves: ["halls": 1], raises: [indicatorIDs[0]: chance.between(0, 0.3)]))
  }
  let calendar = [
    CalendarEntry(
      id: "holiday", title: LocalizedText("holiday"), isEnabled: chance.flip(0.8),
      period: Period(from: day("2023-01-20"), through: day("2023-02-03")), effort: number(.factor, chance.between(0, 1)),
      demand: number(.factor, chance.between(0.5, 1.5)), segments: chance.flip() ? [segmentIDs[0]] : nil, places: nil)
  ]
  let extra = parts(of: places, indicators, plain: plain, &chance)
  return study(
    scenarios: [
      scenario(
        "plan", places: places, indicators: extra.indicators + [milestone("halls", start: 0.5)], levers: levers + extra.levers,
        calendar: calendar)
    ],
    targets: [target("goal", indicatorIDs[0], chance.next())], draws: draws, seed: seed &* 31 &+ 7,
    noise: ProcessNoise(sd: noise))
}

/// Classes, teams that roam, works that may not happen, numbers that differ by place, encouragement and desks.
private func parts(
  of places: [Place], _ indicators: [Indicator], plain: Bool, _ chance: inout Chance
) -> (indicators: [Indicator], levers: [Lever]) {
  let placeIDs = places.map(\.id)
  var indicators = indicators
  var levers: [Lever] = []
  if chance.flip() {
    levers.append(
      classes(
        "classes", places: placeIDs, sessionsPerDay: chance.between(0, 0.3), seats: Double(chance.whole(5...60)),
        serves: [indicators[0].id: chance.between(0, 1)]))
  }
  if chance.flip() && !plain {
    levers.append(
      teams(
        "rovers", places: placeIDs, count: chance.whole(0...4), search: chance.between(1, 10),
        split: chance.flip() ? .remaining : .members, serves: [service(indicators[0].id, handling: chance.between(5, 40))],
        roams: true))
  }
  if chance.flip() {
    levers.append(
      project(
        "perhaps", places: [placeIDs[0]], completes: day("2023-07-31"), raises: [indicators[0].id: chance.between(0, 0.2)],
        costs: [CostItem(kind: .capital(units: number(.count, 3)), price: number(.money, 1_000_000), funds: [])],
        chance: number(.share, chance.next())))
  }
  if case .adoption(var adoption) = indicators[0].kind, chance.flip() {
    adoption.imitation = uncertain(
      .rate, .uniform(lower: 0, upper: chance.between(0.001, 0.005)), path: "own.q",
      each: Value.Each(chance.flip() ? .place : .segment, alike: [0, 0.5, 1][chance.whole(0...2)]))
    indicators[0].kind = .adoption(adoption)
  }
  if indicators.count > 1, case .adoption(var adoption) = indicators[1].kind, chance.flip() {
    adoption.encouragedBy = [.init(indicator: indicators[0].id, rate: perYear(chance.between(0, 2)))]
    indicators[1].kind = .adoption(adoption)
  }
  if chance.flip() && !plain {
    let people = indicators.map(\.id)
    indicators += [
      flow("files", files: filesPerDay(chance.between(0, 20)), selfService: people),
      flow(
        "fees", files: .share(number(.share, chance.next()), of: "files"), measure: chance.flip() ? .online : .onlineNow,
        selfService: [people[0]]),
    ]
    levers.append(
      desk(
        "desk", places: placeIDs, officers: Double(chance.whole(0...3)), minutesPerDay: chance.between(0, 120),
        serves: [("fees", chance.between(1, 20), chance.next()), ("files", chance.between(1, 20), chance.next())]))
  }
  return (indicators, levers)
}
