internal import Analyses
internal import PlanningDomain

/// The tables of a backtest: how far off each form was, and what they say together of a target.
struct BacktestTables {
  let words: BacktestWords
  let format: Format

  /// What each form says of a target, and with which weight.
  func target(_ item: StudyBacktest.TargetProjection) throws -> Table {
    let members = item.combined.weights.map { member -> Table.Row in
      let value = item.combined.points.first { $0.form == member.form }?.values[0]
      return Table.Row([
        .text(words.name(member.form)), .number(format.share(member.weight, decimals: 0)), .number(format.share(value)), .missing,
        member.form == .model ? .number(format.share(item.byModel, decimals: 0)) : .missing,
      ])
    }
    let forecast = item.combined.forecasts[0]
    let range = "\(format.share(forecast.quantile(0.1)))–\(format.share(forecast.quantile(0.9)))"
    let total = Table.Row(
      .total,
      [
        .text(words.name(.combination)), .number("100"), .number(format.share(forecast.point)), .number(range),
        .number(format.share(item.combined.probability(atLeast: item.threshold.share, index: 0), decimals: 0)),
      ])
    return try Table(
      title: words.target(item.target.text, share: format.share(item.threshold.share), date: format.date(item.threshold.date)),
      columns: [
        .label(words.form), .init(words.weightOf), .init(words.share), .init(words.range), .init(words.probability),
      ], rows: members + [total])
  }

  /// The errors of each form by horizon, and the weights of what comes next.
  func errors(_ item: BacktestItem) throws -> Table {
    var rows: [Table.Row] = []
    let weights = item.backtest.weights
    for horizon in BacktestSummary.Horizon.allCases {
      let own = item.summary.rows.filter { $0.horizon == horizon }
      if own.isEmpty { continue }
      rows.append(Table.Row(.heading, [.text(words.horizon(horizon))]))
      rows += own.map { row in
        let weight = horizon == .all ? weights.first { $0.form == row.form }?.weight : nil
        func mean(_ mean: BacktestSummary.Mean?, scale: Double = 1, decimals: Int) -> Table.Cell {
          guard let mean else { return .missing }
          // Of tries from two or three dates the error itself is hardly known.
          let error =
            (row.origins >= 5 ? mean.standardError : nil).map { " ± \(format.number(scale * $0, decimals: decimals))" } ?? ""
          return .number((format.number(scale * mean.value, decimals: decimals) + error).unbroken)
        }
        let size = item.backtest.series.values.reduce(0, max)
        let digits = size >= 1000 ? 0 : size > 1.5 ? 2 : 4
        return Table.Row([
          .text(words.name(row.form)), .number(format.count(row.forecasts)),
          row.relativeToDrift.map { .number(format.number($0, decimals: 2)) } ?? .missing, mean(row.meanError, decimals: digits),
          mean(row.percentError, scale: 100, decimals: 1), mean(row.rankedScore, decimals: digits),
          mean(row.covered80, scale: 100, decimals: 0), mean(row.covered95, scale: 100, decimals: 0),
          mean(row.brier, decimals: 3),
          weight.map { .number(format.share($0, decimals: 0)) } ?? .missing,
        ])
      }
    }
    return try Table(
      title: "\(item.title(words.language)) – \(words.language.figures(item.backtest.series.count))",
      columns: [
        .label(words.form), .init(words.forecasts), .init(words.relative), .init(words.error), .init(words.percent),
        .init(words.score), .init(words.covered80), .init(words.covered95), .init(words.brier), .init(words.weight),
      ], rows: rows, notes: [words.note])
  }
}
