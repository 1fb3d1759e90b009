internal import AdoptionEngine
internal import PlanningDomain

/// From the columns of a table to quantities of the study.
extension Projections {
  /// What a quantity of some members is on the central path and in every draw.
  ///
  /// Costs a pass over the draws for each column summed. Traps where the table keeps none of it: a page is to be asked for then.
  ///
  /// - Parameter kept: its column in a part; nil where the part has none.
  func series(
    of selection: Selection, central quantity: (Trajectory) -> Double, kept: (PartColumns) -> Int?
  ) -> Series {
    guard drawCount > 0, let indicator = layout.indicators.firstIndex(of: selection.indicator) else {
      return Series(central: quantity(central), draws: [Double](repeating: 0, count: drawCount))
    }
    let columns = table.layout.columns(of: PartID(selection.region, selection.segment), indicator: indicator, kept)
    return Series(central: quantity(central), draws: table.sum(asked(columns, selection.region)))
  }

  /// The same of files and milestones.
  func series(
    in region: Region, central quantity: (Trajectory) -> Double, kept: (SiteColumns) -> Int?
  ) -> Series {
    guard drawCount > 0 else { return Series(central: quantity(central), draws: []) }
    return Series(central: quantity(central), draws: table.sum(asked(table.layout.columns(of: region, kept), region)))
  }

  /// The same of a draw as a whole.
  func series(_ quantity: (Trajectory) -> Double, columns: some Sequence<Int>) -> Series {
    Series(central: quantity(central), draws: table.sum(columns))
  }

  private func asked(_ columns: [Int]?, _ region: Region) -> [Int] {
    guard let columns else {
      preconditionFailure("A projection of a large study keeps no such figure of \(region); ask page(of:) for it.")
    }
    return columns
  }
}
