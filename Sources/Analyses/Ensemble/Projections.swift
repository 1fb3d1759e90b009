public import AdoptionEngine
public import PlanningDomain

/// What one scenario becomes: its central path, and the quantities kept of every draw.
///
/// A small study keeps every cell at every recorded date. A large one (more than 128 MiB so) keeps what answers and pages are
/// made of: all places together and by segment at every recorded date; what a target is judged over, areas and leaf places
/// at the dates of the indicator's targets and at the end of the period. `page(of:)` projects again for what is not kept.
public struct Projections: Sendable {
  public let ensemble: Ensemble
  package let runner: ScenarioRunner
  /// Real numbers, unknowns at their medians, no noise.
  public let central: Trajectory
  package private(set) var table: ProjectionTable

  package init(ensemble: Ensemble, runner: ScenarioRunner, central: Trajectory, table: ProjectionTable) {
    self.ensemble = ensemble
    self.runner = runner
    self.central = central
    self.table = table
  }

  /// How many draws there are; 0 in a deterministic run.
  public var drawCount: Int { table.draws }
  package var model: ScenarioModel { runner.model }
  public var scenario: Scenario { model.scenario }
  public var layout: CellLayout { model.layout }
  public var dates: [Day] { ensemble.grid.dates }

  /// Which members are counted, and over whom.
  public struct Selection: Hashable, Sendable {
    public var indicator: IndicatorID
    public var region: Region
    /// nil for all segments.
    public var segment: SegmentID?

    public init(_ indicator: IndicatorID, in region: Region = .all, segment: SegmentID? = nil) {
      self.indicator = indicator
      self.region = region
      self.segment = segment
    }
  }

  /// Members counted at the end of a recorded date, whole people in every draw.
  public func count(_ selection: Selection, on date: Day, measure: Adoption.Measure? = nil) -> Series {
    let cells = cells(of: selection)
    guard let index = dates.firstIndex(of: date), let first = cells.first else { return Series(central: 0, draws: []) }
    let measure = measure ?? model.measure(of: first)
    return series(of: selection) { path in
      cells.reduce(0) { $0 + path.counted($1, date: index, measure: measure) }
    } kept: {
      $0.count(date: index, measure: measure)
    }
  }

  /// Eligible members.
  public func eligible(_ selection: Selection) -> Series {
    let cells = cells(of: selection)
    return series(of: selection) { path in
      cells.reduce(0) { $0 + path.eligible[$1] }
    } kept: {
      $0.eligible
    }
  }

  /// Members counted in the indicator's measure at the start of the period (before rounding to whole people).
  public func start(_ selection: Selection) -> Series {
    let cells = cells(of: selection)
    return series(of: selection) { path in
      cells.reduce(0) { $0 + path.startCounted[$1] }
    } kept: {
      $0.start
    }
  }

  /// The leaf places of a region, in file order.
  public func places(in region: Region) -> [Place] {
    let ids = Set(layout.places(in: region).map { layout.places[$0] })
    return scenario.places.filter { ids.contains($0.id) }
  }

  package func cells(of selection: Selection) -> [Int] {
    layout.cells(indicator: selection.indicator, in: selection.region, segment: selection.segment)
  }

  /// Share of the eligible counted at the end of a recorded date; 0 where nobody is eligible. For a milestone
  /// the mean over the places; for a flow files online ÷ files in its measure, 0 where there are none.
  public func share(_ selection: Selection, on date: Day, measure: Adoption.Measure? = nil) -> Series {
    if let milestone = layout.milestones.firstIndex(of: selection.indicator) {
      return milestoneShare(milestone, in: selection.region, on: date)
    }
    if let flow = layout.flows.firstIndex(of: selection.indicator) {
      return flowShare(flow, in: selection.region, on: date)
    }
    return count(selection, on: date, measure: measure).divided(by: eligible(selection))
  }

  /// The same count over the `position`-th of the populations the indicator is also shown over.
  public func share(_ selection: Selection, on date: Day, over position: Int) -> Series {
    count(selection, on: date).divided(by: eligible(selection, over: position))
  }

  private func milestoneShare(_ milestone: Int, in region: Region, on date: Day) -> Series {
    guard let index = dates.firstIndex(of: date) else { return Series(central: 0, draws: []) }
    let places = layout.places(in: region)
    let base = (index * layout.milestones.count + milestone) * layout.places.count
    let sum = series(in: region) { path in
      places.reduce(0) { $0 + path.milestones[base + $1] }
    } kept: {
      $0.milestone(milestone, date: index)
    }
    let count = Double(places.count)
    return Series(central: sum.central / count, draws: sum.draws.map { $0 / count })
  }

  private func flowShare(_ flow: Int, in region: Region, on date: Day) -> Series {
    let files = files(flow, in: region, on: date)
    return files.online.part(of: files.all)
  }

  /// Files of a flow and those of them online, in its measure: since the start of the period to the end of a recorded date,
  /// or a day in the step before it; nil for what is no flow.
  public func files(_ selection: Selection, on date: Day) -> (online: Series, all: Series)? {
    layout.flows.firstIndex(of: selection.indicator).map { files($0, in: selection.region, on: date) }
  }

  private func files(_ flow: Int, in region: Region, on date: Day) -> (online: Series, all: Series) {
    let none = Series(central: 0, draws: [])
    guard let index = dates.firstIndex(of: date) else { return (none, none) }
    let places = layout.places(in: region)
    let base = (index * layout.flows.count + flow) * layout.places.count
    return (
      series(in: region) { path in
        places.reduce(0) { $0 + path.flowOnline[base + $1] }
      } kept: {
        $0.files(flow: flow, date: index)?.online
      },
      series(in: region) { path in
        places.reduce(0) { $0 + path.flowFiles[base + $1] }
      } kept: {
        $0.files(flow: flow, date: index)?.all
      }
    )
  }
}

extension Projections {
  /// The same, with one copy in memory of what both are given alike.
  func sharing(with other: Projections) -> Projections {
    var projections = self
    projections.table.share(with: other.table)
    return projections
  }

  /// The same paths under the name of a scenario with the same content.
  func renamed(_ scenario: Scenario) -> Projections {
    Projections(ensemble: ensemble, runner: runner.renamed(scenario), central: central, table: table)
  }
}
