internal import NumericalMethods
internal import PlanningDomain

/// Everything one draw of a scenario reads in its inner loops, as flat arrays by cell.
struct DrawInputs: Sendable {
  var eligible: [Double]
  var startActive: [Double]
  var startEver: [Double]
  /// r·p, r·q.
  var innovation: [Double]
  var imitation: [Double]
  var lapse: [Double]
  var returning: [Double]
  /// c; one value a cell, or one a step where projects raise it.
  var ceiling: [[Double]]
  var exogenous: Exogenous
  var served: ServedCells
  /// f by cell and requirement, 1 where none is written.
  var times: [[Double]]
  /// r·μ by cell and media effect.
  var mediaRates: [[Double]]
  /// r·ε by cell and encouragement.
  var encouragementRates: [[Double]]
  /// Whether an indicator's count is of those active, by cell; else of those who ever adopted.
  var countsActive: [Bool]
  /// The slots' values, for what the loops read rarely.
  var values: [Double]

  init(_ model: ScenarioModel, values: [Double], exogenous: Exogenous) {
    self.values = values
    self.exogenous = exogenous
    eligible = model.cells.map { values[$0.eligible] }
    innovation = model.cells.map { values[$0.receptivity] * values[$0.innovation] }
    imitation = model.cells.map { values[$0.receptivity] * values[$0.imitation] }
    lapse = model.cells.map { values[$0.lapse] }
    returning = model.cells.map { values[$0.returning] }
    ceiling = model.cells.map { cell in
      let base = values[cell.ceiling]
      if cell.raises.isEmpty { return [base] }
      return Exogenous.means(grid: model.grid) { day in
        min(1, cell.raises.reduce(base) { $0 + values[$1.share] * exogenous.ramps[$1.project][day] })
      }
    }
    served = ServedCells(model, values: values, eligible: eligible)
    times = model.cells.map { $0.requirements.map { $0.times.map { values[$0] } ?? 1 } }
    mediaRates = model.cells.map { cell in cell.media.map { values[cell.receptivity] * values[$0.rate] } }
    encouragementRates = model.cells.map { cell in
      cell.encouragements.map { values[cell.receptivity] * values[$0.rate] }
    }
    countsActive = model.cells.map { $0.measure == .active }
    startActive = []
    startEver = []
    for cell in model.cells {
      let measured = values[cell.start] * values[cell.startEligible ?? cell.eligible]
      let dormant = values[cell.dormant] * values[cell.eligible]
      startEver.append(cell.measure == .active ? measured + dormant : measured)
      startActive.append(cell.measure == .active ? measured : measured - dormant)
    }
  }
}
