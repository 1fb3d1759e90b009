internal import Analyses
internal import PlanningDomain

/// A backtest for other programs: JSON schema 1.
struct BacktestJSON {
  let items: [BacktestItem]
  let tooShort: [BacktestItem.Short]
  let source: BacktestReport.Source

  func value() throws -> JSONValue {
    .object(
      [("schema", .integer(1))] + facts + [
        ("series", .array(try items.map(json))),
        (
          "tooShort",
          .array(tooShort.map { .object([("title", $0.title.json), ("figures", JSONValue($0.figures))]) })
        ),
      ])
  }

  private var facts: [(key: String, value: JSONValue)] {
    func files(_ files: [RunFacts.Table]) -> JSONValue {
      .array(files.map { .object([("path", .string($0.path)), ("hash", .string($0.hash))]) })
    }
    switch source {
    case .study(let study, let facts):
      return [
        (
          "study",
          .object([
            ("id", .string(study.id)), ("title", study.title.json), ("hash", .string(facts.studyHash)),
            ("tables", files(facts.tables)),
          ])
        ),
        ("data", files(facts.data)),
        (
          "run",
          .object([("code", .string(facts.runCode)), ("version", .string(facts.version)), ("seed", .unsigned(study.seed))])
        ),
      ]
    case .series(let file, let version):
      return [
        ("study", .null), ("data", files([file])),
        ("run", .object([("code", .null), ("version", .string(version)), ("seed", .null)])),
      ]
    }
  }

  private func json(_ item: BacktestItem) throws -> JSONValue {
    let series = item.backtest.series
    let figures = zip(series.times, series.values).map { time, value -> JSONValue in
      let isDated = item.selection != nil
      return .object([
        isDated ? ("date", .string(Day(number: Int32(time)).description)) : ("time", .double(time)), ("value", .double(value)),
      ])
    }
    let region = item.selection?.region
    return .object([
      ("id", .string(series.id)), ("title", item.title.json), ("indicator", JSONValue(item.selection?.indicator.text)),
      ("area", region?.areaJSON ?? .null), ("place", JSONValue(region?.place?.text)), ("places", region?.placesJSON ?? .null),
      ("segment", JSONValue(item.selection?.segment?.text)), ("ceiling", JSONValue(series.ceiling)),
      ("figures", .array(figures)), ("forms", .array(item.summary.rows.map(json))),
      ("thresholds", .array(item.summary.thresholds.map { .double($0) })), ("weights", json(item.backtest.weights)),
      ("warnings", .array(try item.warnings().map(json))), ("targets", .array(item.targets.map(json))),
    ])
  }

  private func json(_ row: BacktestSummary.Row) -> JSONValue {
    func mean(_ mean: BacktestSummary.Mean?) -> JSONValue {
      mean.map { .object([("value", .double($0.value)), ("error", JSONValue($0.standardError))]) } ?? .null
    }
    let steps = row.horizon.steps
    return .object([
      ("form", .string(row.form.rawValue)), ("fromStep", .integer(steps.lowerBound)),
      ("throughStep", steps.upperBound == .max ? .null : .integer(steps.upperBound)), ("forecasts", .integer(row.forecasts)),
      ("origins", .integer(row.origins)), ("mae", mean(row.meanError)), ("relativeToDrift", JSONValue(row.relativeToDrift)),
      ("mape", mean(row.percentError)), ("crps", mean(row.rankedScore)), ("covered80", mean(row.covered80)),
      ("covered95", mean(row.covered95)), ("brier", mean(row.brier)),
    ])
  }

  private func json(_ weights: [(form: ForecastForm, weight: Double)]) -> JSONValue {
    .array(weights.map { .object([("form", .string($0.form.rawValue)), ("weight", .double($0.weight))]) })
  }

  private func json(_ warning: BacktestWarning) -> JSONValue {
    switch warning {
    case .worseThanDrift(let ratio): .object([("kind", .string("worse-than-drift")), ("ratio", .double(ratio))])
    case .formsDisagree(let spread, let move):
      .object([("kind", .string("forms-disagree")), ("spread", .double(spread)), ("move", .double(move))])
    case .widthFromOthers(let origins): .object([("kind", .string("width-from-others")), ("origins", .integer(origins))])
    case .abstained(let form): .object([("kind", .string("abstained")), ("form", .string(form.rawValue))])
    }
  }

  private func json(_ target: StudyBacktest.TargetProjection) -> JSONValue {
    let forecast = target.combined.forecasts[0]
    return .object([
      ("id", .string(target.target.text)), ("date", .string(target.threshold.date.description)),
      ("share", .double(target.threshold.share)), ("weights", json(target.combined.weights)),
      (
        "forecast",
        .object([
          ("point", .double(forecast.point)), ("q10", .double(forecast.quantile(0.1))),
          ("q90", .double(forecast.quantile(0.9))),
        ])
      ),
      ("probability", .double(target.combined.probability(atLeast: target.threshold.share, index: 0))),
      ("probabilityByModel", .double(target.byModel)),
    ])
  }
}
