internal import PlanningDomain

/// Parts and the whole they make.
extension AuditMaterial {
  /// D107: segments of a place, or places of an area, that do not add up to what is reported for all of it, or one of them that
  /// is more; or a share of the whole outside those of its parts.
  func partsAgainstWhole() throws -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for series in series {
      guard case .region(let region) = series.key.area else { continue }
      for whole in series.points {
        if whole.segment == nil {
          let segments = segments(in: region)
          if segments.count > 1 {
            let parts = points(on: whole, like: series.key) { $0.area == whole.area && $0.segment != nil }
            let isComplete = Set(parts.compactMap(\.segment)).isSuperset(of: segments)
            findings += finding(whole, parts, isComplete: isComplete).map { [$0] } ?? []
          }
        }
        let places = Set(projections.places(in: region).map(\.id))
        if region.place == nil, places.count > 1 {
          let parts = points(on: whole, like: series.key) {
            $0.segment == whole.segment && $0.region?.place.map(places.contains) ?? false
          }
          let isComplete = Set(parts.compactMap { $0.region?.place }).isSuperset(of: places)
          findings += finding(whole, parts, isComplete: isComplete).map { [$0] } ?? []
          findings += try areas(of: whole, in: region, like: series.key, places).map { [$0] } ?? []
          let isFound = findings.contains { $0.rows[0] == whole }
          if !isFound { findings += mixed(whole, in: region, like: series.key).map { [$0] } ?? [] }
        }
      }
    }
    return findings
  }

  /// The areas right below, where places themselves are not reported.
  private func areas(
    of whole: Observation, in region: Region, like key: ReportedSeries.Key, _ places: Set<PlaceID>
  ) throws -> AuditFinding? {
    let parent: AreaID? = if case .area(let id) = region { id } else { nil }
    if case .places = region { return nil }
    let areas = scenario.areas.filter { $0.within == parent }.map(\.id)
    let parts = points(on: whole, like: key) { row in
      guard row.segment == whole.segment, case .area(let id)? = row.region else { return false }
      return areas.contains(id)
    }
    let covered = Set(parts.compactMap(\.region).flatMap { projections.places(in: $0).map(\.id) })
    return finding(whole, parts, isComplete: covered == places)
  }

  /// Rows of unlike kinds that overlap nowhere: areas, places, and segments of places that are not reported as such.
  private func mixed(_ whole: Observation, in region: Region, like key: ReportedSeries.Key) -> AuditFinding? {
    struct Cell: Hashable {
      var place: PlaceID
      var segment: SegmentID
    }
    func cells(_ row: Observation) -> Set<Cell> {
      guard let region = row.region else { return [] }
      return Set(
        projections.places(in: region).flatMap { place in
          place.segments.filter { row.segment == nil || $0.id == row.segment }.map { Cell(place: place.id, segment: $0.id) }
        })
    }
    let all = cells(whole)
    let candidates = points(on: whole, like: key) { $0.region != nil }.map { (row: $0, cells: cells($0)) }
      .filter { !$0.cells.isEmpty && $0.cells.isStrictSubset(of: all) }
    var parts: [Observation] = []
    var covered: Set<Cell> = []
    for candidate in candidates.enumerated().sorted(by: { left, right in
      let (one, other) = (left.element.cells.count, right.element.cells.count)
      return one != other ? one > other : left.offset < right.offset
    }).map(\.element) where covered.isDisjoint(with: candidate.cells) {
      parts.append(candidate.row)
      covered.formUnion(candidate.cells)
    }
    return finding(whole, parts, isComplete: covered == all)
  }

  private func segments(in region: Region) -> Set<SegmentID> {
    Set(projections.places(in: region).flatMap { $0.segments.map(\.id) })
  }

  private func points(
    on whole: Observation, like key: ReportedSeries.Key, where isPart: (Observation) -> Bool
  ) -> [Observation] {
    series.filter { $0.key.subject == key.subject && $0.key.isPeriodic == key.isPeriodic }
      .compactMap { $0.points.first { $0.date == whole.date } }.filter(isPart)
  }

  private func finding(_ whole: Observation, _ parts: [Observation], isComplete: Bool) -> AuditFinding? {
    if parts.isEmpty { return nil }
    return sum(whole, parts, \.numerator, .numerator, isComplete) ?? sum(whole, parts, \.denominator, .denominator, isComplete)
      ?? shares(whole, parts, isComplete)
  }

  /// Counts that add up to something else, or, with parts missing, to more.
  private func sum(
    _ whole: Observation, _ parts: [Observation], _ number: KeyPath<Observation, ReportedNumber?>,
    _ role: AuditFinding.Figure.Role, _ isComplete: Bool
  ) -> AuditFinding? {
    let written = parts.compactMap { $0[keyPath: number] }
    guard let all = whole[keyPath: number], !written.isEmpty, indicator(whole.indicator)?.reported == nil else { return nil }
    let hasAll = isComplete && written.count == parts.count
    let sum = written.reduce(WrittenRange(0, 0)) { $0 + $1.range }
    guard hasAll ? !sum.meets(all.range) : sum.low > all.range.high else { return nil }
    let total = written.reduce(0) { $0 + $1.value }
    let figures = parts.compactMap { part in
      part[keyPath: number].map { AuditFinding.Figure(.part, $0, .members, of: part) }
    }
    let other: Double? =
      role == .numerator
      ? (whole.denominator?.value ?? eligible(whole)).map { total / $0 }
      : whole.numerator.map { $0.value / total }
    return AuditFinding(
      .partsAgainstWhole, .contradiction, rows: [whole] + parts,
      figures: [.init(.whole, all, .members, of: whole)] + figures + [
        .init(.sumOfParts, total, .members), .init(.difference, all.value - total, .members, of: whole),
      ], clues: hasAll ? [] : [.missingParts], readings: readings(whole, other: other, written: shareValue(whole)))
  }

  /// A share of the whole that no weighting of the parts' shares gives, or their plain mean where their counts say otherwise.
  private func shares(_ whole: Observation, _ parts: [Observation], _ isComplete: Bool) -> AuditFinding? {
    guard isComplete, let all = whole.rate else { return nil }
    let shares = parts.compactMap(share)
    guard shares.count == parts.count, let low = shares.map(\.low).min(), let high = shares.map(\.high).max() else { return nil }
    let span = WrittenRange(low, high)
    let counts = parts.compactMap(\.numerator)
    let wholes = parts.compactMap(\.denominator)
    var weighted: WrittenRange?
    if counts.count == parts.count, wholes.count == parts.count {
      weighted = counts.reduce(WrittenRange(0, 0)) { $0 + $1.range } / wholes.reduce(WrittenRange(0, 0)) { $0 + $1.range }
    }
    guard !all.range.meets(weighted ?? span) else { return nil }
    let mean = shares.reduce(WrittenRange(0, 0), +) / WrittenRange(Double(shares.count), Double(shares.count))
    let near = weighted ?? (all.value > span.high ? WrittenRange(span.high, span.high) : WrittenRange(span.low, span.low))
    let other = (near.low + near.high) / 2
    let figures = parts.compactMap { part in
      part.rate.map { AuditFinding.Figure(.part, $0, .share, of: part) }
        ?? shareValue(part).map { AuditFinding.Figure(.part, $0, .share, of: part) }
    }
    return AuditFinding(
      .partsAgainstWhole, .contradiction, rows: [whole] + parts,
      figures: [.init(.whole, all, .share, of: whole)] + figures + [
        .init(.sumOfParts, other, .share), .init(.difference, all.value - other, .points, of: whole),
      ], clues: mean.meets(all.range) ? [.meanOfShares] : [], readings: readings(whole, other: other, written: all.value))
  }
}
