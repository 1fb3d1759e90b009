public import PlanningDomain

/// The steps of a study: the same for all its scenarios.
public struct Grid: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public var start: Day
    /// Days, 1 or more.
    public var length: Int
    /// Whether a report, target or observation date falls on the end of the step.
    public var isRecorded: Bool

    public var lastDay: Day { start + (length - 1) }
  }

  public let period: Period
  public let steps: [Step]
  /// Days at whose end states are recorded: report, target and observation dates, ascending.
  public let dates: [Day]

  /// - Parameter resolution: `.week` or `.day`; `.auto` is settled by `Resolution.settled(for:)` before.
  public init(study: Study, resolution: Resolution) {
    let period = study.period
    self.period = period
    let recorded = Set(
      study.reportDates + study.targets.flatMap { $0.thresholds.map(\.date) } + study.observationDates.filter(period.contains))
    dates = recorded.sorted()
    var starts = Set(recorded.map { $0 + 1 })
    starts.insert(period.from)
    for offset in 0..<period.length {
      let day = period.from + offset
      if resolution == .day || [1, 8, 15, 22].contains(day.date.day) { starts.insert(day) }
    }
    let ordered = starts.filter(period.contains).sorted()
    steps = ordered.enumerated().map { index, start in
      let next = index + 1 < ordered.count ? ordered[index + 1] : period.through + 1
      return Step(start: start, length: next - start, isRecorded: recorded.contains(next - 1))
    }
  }
}
