internal import PlanningDomain

/// The figures of one thing in one place, date by date.
struct ReportedSeries: Sendable {
  struct Key: Hashable, Sendable {
    var subject: Observation.Subject
    var area: Observation.Area
    var segment: SegmentID?
    var isPeriodic: Bool

    init(_ observation: Observation) {
      subject = observation.subject
      area = observation.area
      segment = observation.segment
      isPeriodic = observation.accumulation == .inPeriod
    }
  }

  let key: Key
  /// By date, then by when they were reported, then as they stand in the file.
  let rows: [Observation]
  /// One a date: what was said last about it.
  let points: [Observation]

  init(_ key: Key, _ rows: [Observation]) {
    self.key = key
    let ordered = rows.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.date != right.date { return left.date < right.date }
      if left.reportedOn != right.reportedOn {
        guard let early = left.reportedOn else { return true }
        guard let late = right.reportedOn else { return false }
        return early < late
      }
      return one.offset < other.offset
    }.map(\.element)
    self.rows = ordered
    points = ordered.indices.compactMap { index in
      index + 1 < ordered.count && ordered[index + 1].date == ordered[index].date ? nil : ordered[index]
    }
  }

  /// Series in the order in which the file first names them.
  static func all(of observations: [Observation]) -> [ReportedSeries] {
    var keys: [Key] = []
    var rows: [Key: [Observation]] = [:]
    for observation in observations {
      let key = Key(observation)
      if rows[key] == nil { keys.append(key) }
      rows[key, default: []].append(observation)
    }
    return keys.map { ReportedSeries($0, rows[$0] ?? []) }
  }

  /// Each report with the one before it.
  var pairs: [(earlier: Observation, later: Observation)] { zip(points, points.dropFirst()).map { ($0, $1) } }

  /// Rows of one date that were said more than once, in the order in which they were reported.
  var repeated: [[Observation]] {
    var groups: [[Observation]] = []
    for row in rows {
      if groups.last?.first?.date == row.date { groups[groups.count - 1].append(row) } else { groups.append([row]) }
    }
    return groups.filter { $0.count > 1 }
  }
}
