import AdoptionEngine
import PlanningDomain
import TestStudies
import Testing

func runner(_ study: Study, _ scenario: Int = 0) throws -> ScenarioRunner {
  let grid = Grid(study: study, resolution: .week)
  return try ScenarioRunner(
    ScenarioModel(study.scenarios[scenario], in: study, grid: grid), seed: study.seed, noise: study.noise)
}

@Suite("Properties over random studies")
struct PropertyTests {
  static let seeds = UInt64(1)...1500

  @Test("Nobody is lost or invented: 0 ≤ active ≤ ever ≤ eligible, and contributions add up")
  func bookkeeping() throws {
    for seed in Self.seeds {
      let study = randomStudy(seed: seed)
      let runner = try runner(study)
      for path in [try runner.central(), try runner.trajectory(draw: 0)] {
        let cells = path.eligible.count
        let isWhole = path.ever.allSatisfy { $0 == $0.rounded() }
        let dates = path.ever.count / max(1, cells)
        for index in path.ever.indices {
          let (active, ever, eligible) = (path.active[index], path.ever[index], path.eligible[index % cells])
          #expect(active >= -1e-9 && active <= ever + 1e-9, "seed \(seed)")
          #expect(ever <= eligible + 1e-9 || isWhole && ever <= eligible + 0.5, "seed \(seed)")
        }
        let sources = path.adopted.count / max(1, cells)
        for cell in 0..<cells {
          let last = (dates - 1) * cells + cell
          let adopted = path.adopted[cell * sources..<(cell + 1) * sources].reduce(0, +)
          #expect(abs(adopted - path.ever[last]) <= 1e-9 * max(1, path.eligible[cell]), "seed \(seed)")
          let returned = path.returned[cell * sources..<(cell + 1) * sources].reduce(0, +)
          let dormantAtStart = path.adopted[cell * sources] - startActive(study, path, cell)
          let dormant = path.ever[last] - path.active[last]
          #expect(abs(dormantAtStart + path.lapsed[cell] - returned - dormant) < 1e-6, "seed \(seed)")
        }
      }
    }
  }

  /// Members active at the start, rounded as the reading of the path does.
  private func startActive(_ study: Study, _ path: Trajectory, _ cell: Int) -> Double {
    let start = path.adopted[cell * (path.adopted.count / path.eligible.count)]
    let indicators = study.scenarios[0].indicators.filter { $0.adoption != nil }.sorted { $0.id < $1.id }
    guard let adoption = indicators[cell % indicators.count].adoption else { return .nan }
    let dormant =
      (adoption.dormant.values.first.map { value in
        if case .fixed(let share) = value.distribution { share } else { .nan }
      } ?? .nan) * path.eligible[cell]
    let isWhole = path.ever.allSatisfy { $0 == $0.rounded() } && path.active.allSatisfy { $0 == $0.rounded() }
    return isWhole ? start - (dormant + 0.5).rounded(.down) : start - dormant
  }

  @Test("A step never lifts ever above the larger of what it was and the reach")
  func reach() throws {
    for seed in Self.seeds {
      let path = try runner(randomStudy(seed: seed, plain: true)).trajectory(draw: 0)
      let cells = path.eligible.count
      for index in path.ever.indices {
        let before = path.adopted[(index % cells) * (path.adopted.count / cells)]
        #expect(path.ever[index] <= max(before, path.eligible[index % cells] * 1.0000001), "seed \(seed)")
      }
      for cell in 0..<cells {
        let last = path.ever.count - cells + cell
        let before = path.adopted[cell * (path.adopted.count / cells)]
        #expect(path.ever[last] <= max(before, path.reach[cell] + 1e-6), "seed \(seed)")
      }
    }
  }

  @Test("Files are filed by people, by officers or on paper, and officers never work longer than they can")
  func files() throws {
    var withDesks = 0
    for seed in Self.seeds {
      let path = try runner(randomStudy(seed: seed)).trajectory(draw: 0)
      guard !path.deskWork.isEmpty else { continue }
      withDesks += 1
      for work in path.deskWork {
        #expect(work.selfServed >= 0 && work.assisted >= 0 && work.paper >= -1e-9 * max(1, work.files), "seed \(seed)")
      }
      let used = path.deskWork.reduce(0) { $0 + $1.officerMinutes }
      #expect(used <= path.officerMinutes.reduce(0, +) * (1 + 1e-12), "seed \(seed)")
      #expect(zip(path.flowOnline, path.flowFiles).allSatisfy { $0 >= 0 && $0 <= $1 * (1 + 1e-12) }, "seed \(seed)")
    }
    #expect(withDesks > 100)
  }

  @Test("Nothing comes from nothing")
  func nothing() throws {
    for seed in UInt64(1)...300 {
      var study = randomStudy(seed: seed)
      var scenario = study.scenarios[0]
      scenario.levers = []
      scenario.indicators = scenario.indicators.map { indicator in
        guard case .adoption(var adoption) = indicator.kind else { return indicator }
        adoption.innovation = perYear(0)
        adoption.start.share = number(.share, 0)
        adoption.dormant = number(.share, 0)
        var indicator = indicator
        indicator.kind = .adoption(adoption)
        return indicator
      }
      study.scenarios = [scenario]
      for path in [try runner(study).central(), try runner(study).trajectory(draw: 1)] {
        #expect(path.ever.allSatisfy { $0 == 0 } && path.active.allSatisfy { $0 == 0 }, "seed \(seed)")
      }
    }
  }

  @Test("Twice the people with twice the teams and spend are twice the adopters")
  func doubling() throws {
    for seed in UInt64(1)...300 {
      let study = randomStudy(seed: seed)
      var doubled = study
      doubled.scenarios = [study.scenarios[0].doubled]
      let (once, twice) = (try runner(study).central(), try runner(doubled).central())
      for index in once.ever.indices {
        #expect(abs(2 * once.ever[index] - twice.ever[index]) <= 1e-9 * max(1, twice.ever[index]), "seed \(seed)")
        #expect(abs(2 * once.active[index] - twice.active[index]) <= 1e-9 * max(1, twice.active[index]), "seed \(seed)")
      }
    }
  }

  @Test("The order of places, segments, indicators and levers changes no bit")
  func order() throws {
    for seed in UInt64(1)...300 {
      let study = randomStudy(seed: seed)
      var shuffled = study
      shuffled.scenarios[0].places.reverse()
      for index in shuffled.scenarios[0].places.indices { shuffled.scenarios[0].places[index].segments.reverse() }
      shuffled.scenarios[0].indicators.reverse()
      shuffled.scenarios[0].levers = shuffled.scenarios[0].levers.reversed().map { lever in
        var lever = lever
        lever.places.reverse()
        if case .team(var team) = lever.kind {
          team.serves.reverse()
          lever.kind = .team(team)
        }
        return lever
      }
      shuffled.scenarios[0].calendar.reverse()
      for draw in 0..<2 {
        let (one, other) = (try runner(study).trajectory(draw: draw), try runner(shuffled).trajectory(draw: draw))
        #expect(one.ever == other.ever && one.active == other.active && one.adopted == other.adopted, "seed \(seed)")
        #expect(one.spending.total == other.spending.total)
      }
    }
  }

  @Test("Without lapse, prerequisites or shared time more team hours never lower ever in the same draw")
  func monotone() throws {
    for seed in UInt64(1)...400 {
      let study = randomStudy(seed: seed, plain: true)
      var more = study
      more.scenarios[0].levers = study.scenarios[0].levers.map { lever in
        guard case .team(var team) = lever.kind else { return lever }
        team.hours.factors.append(Schedule(number(.factor, 1.5)))
        var lever = lever
        lever.kind = .team(team)
        return lever
      }
      // One segment a place: with several, time that leaves one for another may lower the first.
      for index in study.scenarios[0].places.indices {
        let only = [study.scenarios[0].places[index].segments[0]]
        more.scenarios[0].places[index].segments = only
      }
      var base = study
      for index in base.scenarios[0].places.indices {
        base.scenarios[0].places[index].segments = more.scenarios[0].places[index].segments
      }
      for draw in 0..<2 {
        let (less, plus) = (try runner(base).trajectory(draw: draw), try runner(more).trajectory(draw: draw))
        #expect(zip(less.ever, plus.ever).allSatisfy { $0 <= $1 }, "seed \(seed), draw \(draw)")
      }
    }
  }

  @Test("The same study, seed and draw give the same path again")
  func repeatable() throws {
    for seed in UInt64(1)...50 {
      let (one, other) = (randomStudy(seed: seed), randomStudy(seed: seed))
      #expect(try runner(one).trajectory(draw: 3).active == runner(other).trajectory(draw: 3).active)
    }
  }

  @Test("Another scenario changes no bit of this one")
  func independence() throws {
    for seed in UInt64(1)...100 {
      let alone = randomStudy(seed: seed)
      var together = alone
      var other = randomStudy(seed: seed).scenarios[0]
      other.id = "other"
      other.levers = []
      together.scenarios.append(other)
      let (one, two) = (try runner(alone).trajectory(draw: 0), try runner(together).trajectory(draw: 0))
      #expect(one.ever == two.ever && one.active == two.active)
    }
  }
}

extension Scenario {
  /// Twice everybody, twice the teams, the spend, the seats, the files and the officers.
  fileprivate var doubled: Scenario {
    func twice(_ parameter: Parameter) -> Parameter {
      var parameter = parameter
      parameter.factors.append(number(.factor, 2))
      return parameter
    }
    var scenario = self
    for index in scenario.places.indices {
      for segment in scenario.places[index].segments.indices {
        scenario.places[index].segments[segment].counts = scenario.places[index].segments[segment].counts.mapValues(twice)
      }
    }
    scenario.indicators = indicators.map { indicator in
      guard case .flow(var flow) = indicator.kind, case .perMonth(var files) = flow.files else { return indicator }
      files.factors.append(Schedule(number(.factor, 2)))
      flow.files = .perMonth(files)
      var indicator = indicator
      indicator.kind = .flow(flow)
      return indicator
    }
    scenario.levers = levers.map { lever in
      var lever = lever
      switch lever.kind {
      case .team(var team):
        if case .teams(var count) = team.count {
          count.factors.append(Schedule(number(.factor, 2)))
          team.count = .teams(count)
        }
        team.existing = number(
          .count,
          2
            * (team.existing.values.first.map { value in
              if case .fixed(let number) = value.distribution { number } else { .nan }
            } ?? .nan))
        lever.kind = .team(team)
      case .media(var media):
        if case .spend(var spend) = media.volume {
          spend.factors.append(Schedule(number(.factor, 2)))
          media.volume = .spend(spend)
        }
        media.before = media.before.map(twice)
        lever.kind = .media(media)
      case .classes(var classes):
        classes.seats = twice(classes.seats)
        lever.kind = .classes(classes)
      case .desk(var desk):
        desk.officers.factors.append(Schedule(number(.factor, 2)))
        lever.kind = .desk(desk)
      case .project: break
      }
      return lever
    }
    return scenario
  }
}
