internal import AdoptionEngine
public import PlanningDomain

extension Projections {
  /// Members of a region, all of them or those in one segment.
  public struct Part: Hashable, Sendable {
    public var region: Region
    /// nil for all segments.
    public var segment: SegmentID?

    public init(_ region: Region, segment: SegmentID? = nil) {
      self.region = region
      self.segment = segment
    }
  }

  /// Up to so many leaf places every study keeps segments of at the dates of targets and at the end of the period.
  public static let mostPlacesBySegment = Retention.mostPlacesBySegment

  /// Whether counts, eligible members, shares and files of any part can be asked for at every recorded date; else `page(of:)`
  /// projects again for them.
  public var keepsEveryPart: Bool { table.layout.retention == .cells }

  /// The same draws once more, keeping counts, eligible members, shares and files of some parts at every recorded date, and
  /// nothing else. A leaf place without a segment is kept where all its segments are.
  ///
  /// Costs the time of projecting the places of the parts, and those that act on them; memory by the parts (`pages(of:)` bounds it).
  /// Targets, levels, money and hours are not to be asked of a page.
  public func page(of parts: [Part]) throws -> Projections {
    let ids = parts.map { PartID($0.region, $0.segment) }
    let layout = try TableLayout(model, study: ensemble.study, keeping: .page(ids))
    let places = Set(parts.flatMap { self.layout.places(in: $0.region) })
    return try ensemble.project(runner, central: central, layout: layout, of: places)
  }

  /// How groups of parts are to be laid out on pages: in their order, on each page as many groups as 256 MiB hold for certain, at
  /// least one. Ranges of `groups`.
  public func pages(of groups: [[Part]]) throws -> [Range<Int>] {
    let ids = groups.joined().map { PartID($0.region, $0.segment) }
    let layout = try TableLayout(model, study: ensemble.study, keeping: .page(ids))
    var pages: [Range<Int>] = []
    var (part, filled) = (0, 0)
    for (index, group) in groups.enumerated() {
      part += group.count
      let size = layout.mostBytes(ofParts: part, draws: drawCount)
      if let last = pages.last, size - filled <= ensemble.mostBytesOfPage {
        pages[pages.count - 1] = last.lowerBound..<index + 1
      } else {
        pages.append(index..<index + 1)
        filled = layout.mostBytes(ofParts: part - group.count, draws: drawCount)
      }
    }
    return pages
  }
}
