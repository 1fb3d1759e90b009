package import Analyses
package import PlanningDomain

/// How well each form would have forecast a series, for a researcher: a table by horizon, then what to be careful about.
package struct BacktestReport: Sendable {
  private let page: Page
  private let items: [Item]

  package struct Item: Sendable {
    package var title: String
    package var backtest: RollingOrigin
    package var summary: BacktestSummary

    package var targets: [StudyBacktest.TargetProjection]

    package init(title: String, backtest: RollingOrigin) throws {
      self.title = title
      self.backtest = backtest
      summary = try BacktestSummary(backtest)
      targets = []
    }

    /// A series of a study, named by its titles; events are what the study's targets ask for, where there are any.
    package init(_ item: StudyBacktest.Item, of study: Study, language: Language) throws {
      let names = PathName(study: study, language: language)
      let indicator = item.selection.indicator.text
      let place: String? =
        switch item.selection.region {
        case .all, .places: nil
        case .place(let id): names.title("places.\(id.text)") ?? id.text
        case .area(let id): names.title("places.\(id.text)") ?? id.text
        }
      title = ([names.title("indicators.\(indicator)") ?? indicator] + [place, item.selection.segment?.text].compactMap(\.self))
        .joined(separator: ", ")
      backtest = item.backtest
      let thresholds = item.targets.map(\.threshold.share)
      summary = try BacktestSummary(item.backtest, model: item.model, thresholds: thresholds.isEmpty ? nil : thresholds)
      targets = item.targets
    }
  }

  package init(_ items: [Item], language: Language) throws {
    self.items = items
    let words = BacktestWords(language: language)
    let format = Format(language)
    var page = Page()
    page.add(.title(words.title, beside: ""))
    if items.isEmpty { page.add([words.noSeries], tone: .warning) }
    for item in items {
      page.add(try Self.table(item, words: words, format: format))
      for target in item.targets { page.add(try Self.targetTable(target, words: words, format: format)) }
      let end = min(6, item.backtest.series.count)
      page.add(try item.backtest.warnings(steps: end).map { words.warning($0, format: format) }, tone: .warning)
    }
    self.page = page
  }

  /// Plain text, `\n` at its end.
  package func text(_ style: Style) -> String { page.text(style) }

  /// GitHub-flavored Markdown, `\n` at its end.
  package func markdown() -> String { page.markdown() }

  /// A record for each form and group of horizons, in machine numbers; the same in both languages.
  package func csv() -> String {
    let head = [
      "series", "form", "steps", "forecasts", "origins", "mae", "mae_error", "relative_to_drift", "mape", "crps", "crps_error",
      "covered80", "covered80_error", "covered95", "covered95_error", "brier", "brier_error",
    ]
    let records = items.flatMap { item in
      item.summary.rows.map { row -> [Table.Cell] in
        let steps = row.horizon.steps
        return [
          .text(item.backtest.series.id), .text(row.form.rawValue),
          .text(steps.upperBound == .max ? "\(steps.lowerBound)+" : "\(steps.lowerBound)-\(steps.upperBound)"),
          .text(String(row.forecasts)), .text(String(row.origins)),
        ] + Self.both(row.meanError) + [Self.cell(row.relativeToDrift), Self.cell(row.percentError?.value)]
          + Self.both(row.rankedScore) + Self.both(row.covered80) + Self.both(row.covered95) + Self.both(row.brier)
      }
    }
    return ([head.map { .text($0) }] + records).map { CSVText.record($0) + "\r\n" }.joined()
  }

  private static func cell(_ value: Double?) -> Table.Cell { value.map { .text($0.description) } ?? .missing }

  private static func both(_ mean: BacktestSummary.Mean?) -> [Table.Cell] { [cell(mean?.value), cell(mean?.standardError)] }

  /// What each form says of a target, and with which weight.
  private static func targetTable(
    _ item: StudyBacktest.TargetProjection, words: BacktestWords, format: Format
  ) throws -> Table {
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

  private static func table(_ item: Item, words: BacktestWords, format: Format) throws -> Table {
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
          let error = mean.standardError.map { " ± \(format.number(scale * $0, decimals: decimals))" } ?? ""
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
      title: "\(item.title) – \(words.figures(item.backtest.series.count))",
      columns: [
        .label(words.form), .init(words.forecasts), .init(words.relative), .init(words.error), .init(words.percent),
        .init(words.score), .init(words.covered80), .init(words.covered95), .init(words.brier), .init(words.weight),
      ], rows: rows, notes: [words.note])
  }
}
