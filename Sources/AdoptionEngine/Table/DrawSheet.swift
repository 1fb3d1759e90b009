internal import PlanningDomain

/// What consecutive draws leave behind, by column of a table; filled by one thread and then filed at once.
///
/// Adding a block costs a few nanoseconds a cell, date and draw. Sums over places grow block by block, in the order in which blocks are added.
package struct DrawSheet: Sendable {
  package let draws: Range<Int>
  private let layout: TableLayout
  /// [column × draws + lane], and [total × draws + lane].
  private(set) var values: [Double]
  private(set) var totals: [Double]
  private var lanes: Int { draws.count }

  package init(_ layout: TableLayout, draws: Range<Int>) {
    self.layout = layout
    self.draws = draws
    values = [Double](repeating: 0, count: layout.columnCount * draws.count)
    totals = [Double](repeating: 0, count: layout.totalCount * draws.count)
  }

  /// Adds what the draws from `lane` on leave behind in some places.
  ///
  /// Lanes past the sheet's last draw are those of no draw: a stepper of eight lanes leaves them over in its last block.
  ///
  /// - Parameter lane: of the block's first draw, counted from the sheet's.
  package mutating func add(_ block: PathBlock, at lane: Int = 0) {
    let indicators = layout.cells.indicators.count
    let cellCount = block.places.reduce(0) { $0 + layout.cells.groupsOfPlace[$1].count } * indicators
    var local = 0
    var also = 0
    for place in block.places {
      for group in layout.cells.groupsOfPlace[place] {
        for indicator in 0..<indicators {
          let cell = layout.cells.cell(group: group, indicator: indicator)
          for index in layout.partStarts[cell]..<layout.partStarts[cell + 1] {
            let part = layout.parts[layout.partsOfCells[index]]
            add(block, cell: local, of: cellCount, also: also, to: part, at: lane)
          }
          local += 1
          also += layout.alsoCounts[indicator]
        }
      }
    }
    addFlows(block, at: lane)
  }

  private mutating func add(_ block: PathBlock, cell: Int, of cellCount: Int, also: Int, to part: PartColumns, at lane: Int) {
    if part.writesEligible { add(block, block.eligible, cell, to: part.eligible, at: lane) }
    if let start = part.start { add(block, block.startCounted, cell, to: start, at: lane) }
    for (position, column) in part.also.enumerated() { add(block, block.alsoEligible, also + position, to: column, at: lane) }
    var column = part.counts
    for date in part.dates {
      for measure in part.measures {
        add(block, measure == .ever ? block.ever : block.active, date * cellCount + cell, to: column, at: lane)
        column += 1
      }
    }
    for (source, column) in part.adopted.enumerated() {
      add(block, block.adopted, cell * layout.sourceCount + source, to: column, at: lane)
    }
    for (source, column) in part.returned.enumerated() {
      add(block, block.returned, cell * layout.sourceCount + source, to: column, at: lane)
    }
    if !part.reasons.isEmpty { addReasons(block, cell: cell, of: cellCount, to: part, at: lane) }
  }

  /// Members not counted at the last recorded date, by what holds them back.
  private mutating func addReasons(_ block: PathBlock, cell: Int, of cellCount: Int, to part: PartColumns, at lane: Int) {
    let pace = part.reasons.lowerBound + 1 + layout.requirementCounts[part.indicator]
    for offset in 0..<min(block.lanes, lanes - lane) {
      let own = cell * block.lanes + offset
      let last = ((layout.dateCount - 1) * cellCount + cell) * block.lanes + offset
      let (ever, reach) = (block.ever[last], block.reach[own])
      func add(_ members: Double, to reason: Int) {
        let index = reason * lanes + lane + offset
        if part.reasonsAreTotals { totals[index] += members } else { values[index] += members }
      }
      add(max(0, block.eligible[own] - max(reach, ever)), to: part.reasons.lowerBound + 1 + Int(block.limit[own]))
      add(max(0, reach - ever), to: pace)
      if part.reasons.upperBound > pace + 1 { add(ever - block.active[last], to: pace + 1) }
    }
  }

  private mutating func addFlows(_ block: PathBlock, at lane: Int) {
    let flows = layout.cells.flows.count
    guard flows > 0 else { return }
    let places = block.places.count
    for (local, place) in block.places.enumerated() {
      for site in layout.sitesOfPlace[place] {
        let site = layout.sites[site]
        for flow in 0..<flows {
          for date in site.dates {
            guard let columns = site.files(flow: flow, date: date) else { continue }
            let row = (date * flows + flow) * places + local
            add(block, block.flowOnline, row, to: columns.online, at: lane)
            add(block, block.flowFiles, row, to: columns.all, at: lane)
          }
          for kind in DeskKind.allCases {
            add(block, block.deskWork, (flow * places + local) * 4 + kind.rawValue, to: site.work(flow: flow, kind), at: lane)
          }
        }
      }
    }
    if layout.desks.isEmpty { return }
    let positions = Dictionary(uniqueKeysWithValues: block.places.enumerated().map { ($1, $0) })
    for desk in layout.desks {
      guard let local = positions[desk.place] else { continue }
      for flow in desk.flows {
        let row = (flow * places + local) * 4
        add(block, block.deskWork, row + 3, to: desk.first + 1, at: lane)
        add(block, block.deskWork, row + DeskKind.paper.rawValue, to: desk.first + 2, at: lane)
      }
    }
  }

  /// Adds what is known at the end of the draws from `lane` on.
  package mutating func add(_ ending: DrawEnding, at lane: Int = 0) {
    let milestones = layout.cells.milestones.count
    let places = layout.cells.places.count
    for site in layout.sites {
      for milestone in 0..<milestones {
        for date in site.dates {
          guard let column = site.milestone(milestone, date: date) else { continue }
          for place in site.places {
            add(ending.milestones, (date * milestones + milestone) * places + place, ending.lanes, to: column, at: lane)
          }
        }
      }
    }
    for (row, column) in layout.draw.happened.enumerated() {
      for offset in 0..<min(ending.lanes, lanes - lane) {
        values[column * lanes + lane + offset] = ending.happened[row * ending.lanes + offset] ? 1 : 0
      }
    }
    for (row, column) in layout.draw.amounts.enumerated() {
      for offset in 0..<min(ending.lanes, lanes - lane) {
        values[column * lanes + lane + offset] = Double(ending.amounts[row * ending.lanes + offset])
      }
    }
    if let worked = layout.draw.worked { add(ending.worked, 0, ending.lanes, to: worked, at: lane) }
    for (row, desk) in layout.desks.enumerated() { add(ending.officerMinutes, row, ending.lanes, to: desk.first, at: lane) }
    for (row, column) in layout.draw.watches.enumerated() {
      guard let column else { continue }
      for offset in 0..<min(ending.lanes, lanes - lane) {
        values[column * lanes + lane + offset] = ending.holds[row * ending.lanes + offset] ? 1 : 0
        values[(column + 1) * lanes + lane + offset] = Double(ending.reached[row * ending.lanes + offset] + 1)
      }
    }
  }

  private mutating func add(_ block: PathBlock, _ source: [Double], _ row: Int, to column: Int, at lane: Int) {
    add(source, row, block.lanes, to: column, at: lane)
  }

  /// Adds a row of lanes to a column. Checks the ends of both rows once: this is where a table is filled.
  private mutating func add(_ source: [Double], _ row: Int, _ width: Int, to column: Int, at lane: Int) {
    let count = min(width, lanes - lane)
    let (first, start) = (column * lanes + lane, row * width)
    precondition(count >= 0 && first >= 0 && first + count <= values.count && start >= 0 && start + count <= source.count)
    source.withUnsafeBufferPointer { source in
      values.withUnsafeMutableBufferPointer { values in
        for offset in 0..<count { values[first + offset] += source[start + offset] }
      }
    }
  }
}
