internal import LaneKernels
internal import PlanningDomain

/// The series over the steps that the kernels read: numbers where they are certain, sums of products of slots where they are not.
struct LaneSeriesBuilder {
  private let grid: Grid
  private(set) var series: [LaneSeries] = []
  private(set) var termsOfStep: [Int32] = []
  private(set) var terms: [LaneTerm] = []
  private(set) var factors: [Int32] = []
  private(set) var fixedValues: [Double] = []
  private(set) var given: [LaneProgram.GivenSeries] = []
  /// Where a series of these numbers already stands.
  private var known: [[Double]: Int32] = [:]

  init(_ grid: Grid) {
    self.grid = grid
  }

  /// A series that is the same in every draw, by step.
  mutating func addFixed(_ values: [Double]) {
    var first = known[values]
    if first == nil {
      first = Int32(fixedValues.count)
      known[values] = first
      fixedValues += values
    }
    series.append(LaneSeries(fixed: first ?? -1, given: -1, firstTerms: 0))
  }

  mutating func addGiven(_ source: LaneProgram.GivenSeries) {
    series.append(LaneSeries(fixed: -1, given: Int32(given.count), firstTerms: 0))
    given.append(source)
  }

  /// The mean over the days of each step of weight × product of slots.
  mutating func addSum(_ ofDay: (Int) -> (weight: Double, slots: [NumberTable.Slot])) {
    series.append(LaneSeries(fixed: -1, given: -1, firstTerms: Int32(termsOfStep.count)))
    var day = 0
    for step in grid.steps {
      termsOfStep.append(Int32(terms.count))
      var weights: [[NumberTable.Slot]: Double] = [:]
      var order: [[NumberTable.Slot]] = []
      for _ in 0..<step.length {
        let (weight, slots) = ofDay(day)
        if let sum = weights[slots] {
          weights[slots] = sum + weight
        } else {
          weights[slots] = weight
          order.append(slots)
        }
        day += 1
      }
      for slots in order {
        guard let weight = weights[slots], weight != 0 else { continue }
        terms.append(
          LaneTerm(
            weight: weight / Double(step.length), factors: LaneRange(first: Int32(factors.count), count: Int32(slots.count))))
        factors += slots.map(Int32.init)
      }
    }
    termsOfStep.append(Int32(terms.count))
  }
}

/// What the calendar does to each group, by slots.
struct LaneCalendar {
  private let numbers: NumberTable
  /// Effects in force by group.
  private var effects: [[ScenarioModel.CalendarEffect]]

  init(_ scenario: ScenarioModel) {
    numbers = scenario.numbers
    effects = [[ScenarioModel.CalendarEffect]](repeating: [], count: scenario.layout.groups.count)
    for effect in scenario.calendar { effects[effect.group].append(effect) }
  }

  /// Slots of effort, or of demand, in a group on a day of the period.
  func slots(_ part: KeyPath<ScenarioModel.CalendarEffect, NumberTable.Slot>, of group: Int, on day: Int) -> [NumberTable.Slot] {
    effects[group].filter { $0.days.contains(day) }.map { $0[keyPath: part] }
  }

  /// Whether every effect in a group is certain.
  func isFixed(_ part: KeyPath<ScenarioModel.CalendarEffect, NumberTable.Slot>, of group: Int) -> Bool {
    !effects[group].contains { numbers.isUncertain($0[keyPath: part]) }
  }
}
