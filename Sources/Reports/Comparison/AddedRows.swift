internal import Analyses
internal import PlanningDomain

/// What the options of Biểu 2 add against no outreach and against the reference, for each target on people.
struct AddedRows {
  private let table: ComparisonTable
  private let words: ComparisonWords
  private let format: Format

  init(_ table: ComparisonTable) {
    self.table = table
    words = table.words
    format = table.format
  }

  func rows() -> [Table.Row] {
    targets.flatMap(rowsAgainstNoOutreach) + targets.map(rowAgainstReference) + moneyAgainstReference()
  }

  func notes() -> [String] {
    let rows = table.scenarios.flatMap { $0.againstNoOutreach }
    let prices = targets.compactMap { target -> String? in
      let ranges = table.scenarios.compactMap { scenario -> String? in
        guard let row = scenario.againstNoOutreach.first(where: { $0.target == target.id }), let range = range(row) else {
          return nil
        }
        return "\(table.roster.option(scenario.scenario.id)) \(range)"
      }
      return ranges.isEmpty ? nil : "\(title(of: target)) – \(ranges.joined(separator: ", "))"
    }
    let isUnclear = rows.contains { if case .undefined = $0.costPerAdditional { true } else { false } }
    return (rows.isEmpty ? [] : [words.wholeCost(prices)]) + (isUnclear ? [words.notClearNote] : [])
  }

  /// The draw-wise ratios scatter more than their mean, so their points are shown a digit coarser.
  private func range(_ row: Comparison.Row) -> String? {
    guard case .price(_, let low?, let high?) = row.costPerAdditional else { return nil }
    let decimals = Precision.decimals(row.costPerAdditionalMonteCarloError.map { [5 * $0] } ?? [], atMost: -2)
    return [low, high].map { format.number($0, decimals: decimals) }.joined(separator: "–")
  }

  /// Those whose indicator people adopt.
  private var targets: [Target] {
    table.study.targets.filter { target in
      table.scenarios.first?.scenario.indicators.contains { $0.id == target.indicator && $0.adoption != nil } ?? false
    }
  }

  private func title(of target: Target) -> String {
    table.scenarios.first.map { table.roster.fullTitle(of: target, in: $0.scenario) } ?? target.id.text
  }

  private func unit(of target: Target) -> String {
    table.scenarios.first.map { table.roster.unit(of: target.indicator, in: $0.scenario) } ?? ""
  }

  private func rowsAgainstNoOutreach(_ target: Target) -> [Table.Row] {
    let rows = table.scenarios.map { scenario in scenario.againstNoOutreach.first { $0.target == target.id } }
    guard rows.contains(where: { $0 != nil }) else { return [] }
    return [
      table.row(words.added(title(of: target), unit(of: target)), rows.map(added)),
      table.sub(words.price(unit(of: target)), rows.map { price($0, unit: unit(of: target)) }),
    ]
  }

  private func rowAgainstReference(_ target: Target) -> Table.Row {
    let rows = table.scenarios.map { scenario in scenario.againstReference.first { $0.target == target.id } }
    return table.row(
      words.against(table.roster.option(table.answers.reference), title(of: target), unit(of: target)), rows.map(added))
  }

  private func moneyAgainstReference() -> [Table.Row] {
    let costs = table.scenarios.map { $0.againstReference.first?.cost }
    guard costs.contains(where: { $0 != nil }) else { return [] }
    return [
      table.row(
        words.moneyAgainst(table.roster.option(table.answers.reference)),
        costs.map { $0.map { .number(format.meanMillions($0, sign: .always)) } ?? .missing })
    ]
  }

  private func added(_ row: Comparison.Row?) -> Table.Cell {
    row?.adopters.map { .number(format.meanCount($0, sign: .always)) } ?? .missing
  }

  private func price(_ row: Comparison.Row?, unit: String) -> Table.Cell {
    guard let row, let price = row.costPerAdditional else { return .missing }
    func millions(_ dong: Double) -> String { format.number(dong / 1e6) }
    let people = row.adopters.map { format.meanCount($0).replacing("−", with: "") } ?? Format.missing
    switch price {
    case .price(let dong, _, _):
      let decimals = Precision.decimals(row.costPerAdditionalMonteCarloError.map { [$0] } ?? [], atMost: -2)
      return .number(format.number(dong, decimals: decimals))
    case .saving(let money, _) where money < 1: return .text(words.free(people, unit))
    case .saving(let money, _): return .text(words.saving(millions(money), people, unit))
    case .cut(let saved, _): return .text(words.cut(millions(saved), people, unit))
    case .worse(let money, _): return .text(words.worse(millions(money), people, unit))
    case .undefined: return .text(words.notClear)
    }
  }
}
