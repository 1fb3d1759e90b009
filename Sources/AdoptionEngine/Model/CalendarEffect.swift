internal import PlanningDomain

extension ScenarioModel {
  /// A calendar entry in one group, by day.
  struct CalendarEffect: Sendable {
    var group: Int
    /// Indices of days of the period.
    var days: Range<Int>
    var effort: Slot
    var demand: Slot
  }

  mutating func compileCalendar() throws {
    for entry in scenario.calendar.sorted(by: { $0.id < $1.id }) {
      let first = max(0, entry.period.from - grid.period.from)
      let end = min(grid.period.length, entry.period.through - grid.period.from + 1)
      guard first < end else { continue }
      for (index, group) in layout.groups.enumerated() where entry.applies(to: group.segment, in: group.place) {
        calendar.append(
          CalendarEffect(
            group: index, days: first..<end,
            effort: try numbers.slot(entry.effort, place: group.place, segment: group.segment),
            demand: try numbers.slot(entry.demand, place: group.place, segment: group.segment)))
      }
    }
  }
}
