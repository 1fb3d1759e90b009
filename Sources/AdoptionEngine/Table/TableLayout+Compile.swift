package import PlanningDomain

extension TableLayout {
  /// - Throws: `EngineError` for an indicator the layout names and the scenario lacks.
  package init(_ model: ScenarioModel, study: Study, keeping retention: Retention) throws {
    let indicators = try model.layout.indicators.map { id in
      guard let adoption = model.indicator(id)?.adoption else { throw EngineError.unknownIdentifier(id.text) }
      return adoption
    }
    self.retention = retention
    cells = model.layout
    dateCount = model.grid.dates.count
    sourceCount = model.sources.count
    alsoCounts = indicators.map(\.alsoOf.count)
    requirementCounts = indicators.map(\.requires.count)
    measures = indicators.map(\.measure)
    sitesOfPlace = [[Int]](repeating: [], count: cells.places.count)
    var compiler = try TableCompiler(model, study: study, populations: indicators.map(\.population))
    switch retention {
    case .cells: compiler.keepCells(in: &self)
    case .sums: compiler.keepSums(in: &self)
    case .page(let ids): compiler.keepPage(ids, in: &self)
    }
    indexCells()
    if case .page = retention { return }
    keepDraws(of: model, study: study)
  }

  /// Columns of `bytes` a draw at the end of those so far.
  mutating func add(_ count: Int, bytes: Int) -> Range<Int> {
    bytesByDraw += count * bytes
    return addColumns(count)
  }

  /// Columns that are the same in every draw.
  mutating func addCertain(_ count: Int) -> Range<Int> {
    bytesOnce += count * 8
    return addColumns(count)
  }

  private mutating func addColumns(_ count: Int) -> Range<Int> {
    defer { columnCount += count }
    return columnCount..<columnCount + count
  }

  mutating func addTotals(_ count: Int) -> Range<Int> {
    bytesOnce += count * MemoryLayout<DrawTotal>.stride
    defer { totalCount += count }
    return totalCount..<totalCount + count
  }

  /// What is kept of a draw beside its parts.
  private mutating func keepDraws(of model: ScenarioModel, study: Study) {
    draw.happened = add(model.projects.count, bytes: 1)
    draw.amounts = add(model.costLines.count, bytes: 8)
    draw.worked = add(1, bytes: 8).lowerBound
    desks = model.desks.map { desk in (desk.placeIndex, desk.services.map(\.flow), add(3, bytes: 8).lowerBound) }
    let kept = retention == .cells ? Set(model.watches.indices) : model.watchesAsked(by: study)
    let days = model.grid.period.length < 0xFF ? 1 : model.grid.period.length < 0xFFFF ? 2 : 4
    draw.watches = model.watches.indices.map { kept.contains($0) ? add(2, bytes: 0).lowerBound : nil }
    bytesByDraw += kept.count * (1 + days)
  }

  private mutating func indexCells() {
    var lists = [[Int]](repeating: [], count: cells.cellCount)
    for (key, index) in partIndices.sorted(by: { $0.value < $1.value }) {
      for place in cells.places(in: key.id.region) {
        for group in cells.groupsOfPlace[place] where key.id.segment == nil || cells.groups[group].segment == key.id.segment {
          lists[cells.cell(group: group, indicator: key.indicator)].append(index)
        }
      }
    }
    partStarts = [0]
    partStarts.reserveCapacity(lists.count + 1)
    for list in lists {
      partsOfCells += list
      partStarts.append(partsOfCells.count)
    }
    for (index, site) in sites.enumerated() {
      for place in site.places { sitesOfPlace[place].append(index) }
    }
  }
}

extension ScenarioModel {
  /// The watches that answers to targets and levels are made of.
  fileprivate func watchesAsked(by study: Study) -> Set<Int> {
    var asked: Set<Int> = []
    for target in study.targets {
      switch target.reach {
      case .over(let region): if let index = watch(of: target.id, in: region) { asked.insert(index) }
      case .eachPlace: asked.formUnion(layout.places.compactMap { watch(of: target.id, in: .place($0)) })
      }
    }
    for level in study.levels {
      let targets = level.mandatory + (level.optional?.of ?? [])
      for place in layout.places where level.applies(to: place) {
        asked.formUnion(targets.compactMap { watch(of: $0, in: .place(place)) })
      }
    }
    return asked
  }
}
