internal import Analyses

/// A record for each series, form and group of horizons.
struct BacktestCSV {
  private let items: [BacktestItem]

  init(_ items: [BacktestItem]) { self.items = items }

  private static let head = [
    "series", "form", "steps", "forecasts", "origins", "mae", "mae_error", "relative_to_drift", "mape", "crps", "crps_error",
    "covered80", "covered80_error", "covered95", "covered95_error", "brier", "brier_error",
  ]

  var text: String {
    let records = items.flatMap { item in
      item.summary.rows.map { row -> [Table.Cell] in
        let steps = row.horizon.steps
        return [
          .text(item.backtest.series.id), .text(row.form.rawValue),
          .text(steps.upperBound == .max ? "\(steps.lowerBound)+" : "\(steps.lowerBound)-\(steps.upperBound)"),
          .text(String(row.forecasts)), .text(String(row.origins)),
        ] + both(row.meanError) + [cell(row.relativeToDrift), cell(row.percentError?.value)]
          + both(row.rankedScore) + both(row.covered80) + both(row.covered95) + both(row.brier)
      }
    }
    return ([Self.head.map { .text($0) }] + records).map { CSVText.record($0) + "\r\n" }.joined()
  }

  private func cell(_ value: Double?) -> Table.Cell { value.map { .text($0.description) } ?? .missing }

  private func both(_ mean: BacktestSummary.Mean?) -> [Table.Cell] { [cell(mean?.value), cell(mean?.standardError)] }
}
