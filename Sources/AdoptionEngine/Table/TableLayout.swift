package import PlanningDomain

/// Which quantities a table keeps, each in a column (by draw) or a total (over the draws), and where each stands.
package struct TableLayout: Sendable {
  package let retention: Retention
  let cells: CellLayout
  let dateCount: Int
  let sourceCount: Int
  /// By indicator: the populations it is also shown over, what it requires, and what it counts.
  let alsoCounts: [Int]
  let requirementCounts: [Int]
  let measures: [Adoption.Measure]

  package internal(set) var parts: [PartColumns] = []
  package internal(set) var sites: [SiteColumns] = []
  var partIndices: [PartKey: Int] = [:]
  var siteIndices: [Region: Int] = [:]
  /// The parts a cell is in: those of cell c are `partsOfCells[partStarts[c]..<partStarts[c + 1]]`, ascending.
  var partStarts: [Int] = []
  var partsOfCells: [Int] = []
  /// Indices into `sites`, by place.
  var sitesOfPlace: [[Int]] = []
  /// By desk: its place, its flows, and the first of three columns: minutes available, minutes used, files left on paper.
  var desks: [(place: Int, flows: [Int], first: Int)] = []
  package internal(set) var draw = DrawColumns()
  package internal(set) var columnCount = 0
  package internal(set) var totalCount = 0
  /// Of a page: the bytes below so far, after each of its parts.
  var sizes: [(byDraw: Int, once: Int)] = []
  /// Bytes of one draw in the columns that may differ from draw to draw, and of those that do not.
  var bytesByDraw = 0
  var bytesOnce = 0

  struct PartKey: Hashable, Sendable {
    var id: PartID
    var indicator: Int
  }

  /// The columns of a draw as a whole.
  package struct DrawColumns: Sendable {
    /// By project.
    package var happened = 0..<0
    /// By cost line.
    package var amounts = 0..<0
    /// Minutes of all teams.
    package var worked: Int?
    /// By watch, where it is kept: whether all thresholds hold, and after it 1 more than the days to the one it is reached on.
    package var watches: [Int?] = []
  }

  /// The most that the values of a table of so many draws take, in bytes; every table of this layout stays below.
  package func mostBytes(draws: Int) -> Int { bytesOnce + bytesByDraw * draws }

  /// The same of the first so many parts of a page.
  package func mostBytes(ofParts count: Int, draws: Int) -> Int {
    count == 0 ? 0 : sizes[count - 1].once + sizes[count - 1].byDraw * draws
  }

  /// The indices of the parts a selection is the sum of: the part itself, else its leaf places, else their segments.
  ///
  /// - Parameter column: what is wanted of each part.
  /// - Returns: the columns in the order of the sum; nil where they are not kept.
  package func columns(
    of id: PartID, indicator: Int, _ column: (PartColumns) -> Int?
  ) -> [Int]? {
    if let part = partIndices[PartKey(id: id, indicator: indicator)], let own = column(parts[part]) { return [own] }
    var sum: [Int] = []
    for place in cells.places(in: id.region) {
      let region = Region.place(cells.places[place])
      if let part = partIndices[PartKey(id: PartID(region, id.segment), indicator: indicator)], let own = column(parts[part]) {
        sum.append(own)
        continue
      }
      for group in cells.groupsOfPlace[place] where id.segment == nil || cells.groups[group].segment == id.segment {
        let key = PartKey(id: PartID(region, cells.groups[group].segment), indicator: indicator)
        guard let part = partIndices[key], let own = column(parts[part]) else { return nil }
        sum.append(own)
      }
    }
    return sum
  }

  /// The same for files and milestones, which have no segments.
  package func columns(of region: Region, _ column: (SiteColumns) -> Int?) -> [Int]? {
    if let site = siteIndices[region], let own = column(sites[site]) { return [own] }
    var sum: [Int] = []
    for place in cells.places(in: region) {
      guard let site = siteIndices[.place(cells.places[place])], let own = column(sites[site]) else { return nil }
      sum.append(own)
    }
    return sum
  }

  /// The totals of a part, by reason; nil where they are not kept.
  package func totals(of id: PartID, indicator: Int) -> Range<Int>? {
    guard let part = partIndices[PartKey(id: id, indicator: indicator)], parts[part].reasonsAreTotals else { return nil }
    return parts[part].reasons
  }

  /// The first of the three columns of each desk, by desk: minutes available, minutes used, files left on paper.
  package func columns(ofDesk desk: Int) -> (available: Int, used: Int, paper: Int) {
    let first = desks[desk].first
    return (first, first + 1, first + 2)
  }
}
