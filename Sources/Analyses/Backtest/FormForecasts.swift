internal import NumericalMethods

/// Every form's continuation of what was known at an origin.
struct FormForecasts {
  let history: TimedSeries
  private let curves: [ForecastForm: CurveForm]

  /// `history`: at least two figures.
  init(_ history: TimedSeries) throws {
    self.history = history
    var curves: [ForecastForm: CurveForm] = [:]
    for form in ForecastForm.classical {
      if let kind = CurveForm.Kind(form) { curves[form] = try CurveForm(kind, fitting: history) }
    }
    self.curves = curves
  }

  /// Of those forms that could have spoken, whose curve could not be fitted.
  var abstaining: [ForecastForm] { ForecastForm.classical.filter { CurveForm.Kind($0) != nil && curves[$0] == nil } }

  private var last: Int { history.count - 1 }

  private func slope(over steps: Int) -> Double {
    (history.values[last] - history.values[last - steps]) / (history.times[last] - history.times[last - steps])
  }

  /// Half of the history, at least three steps where there are so many.
  private var half: Int { min(last, max(3, history.count / 2)) }

  /// As the form is written in textbooks: unbounded lines, curves that need not pass through the last figure. nil where it abstains.
  func plain(_ form: ForecastForm, at time: Double) -> Forecast? {
    let ahead = time - history.times[last]
    let value = history.values[last]
    let steps = ahead / history.step
    switch form {
    case .lastValue: return Forecast(point: value, spread: .normal(walk(drift: 0) * steps.squareRoot()))
    case .drift:
      let deviation = walk(drift: slope(over: last) * history.step) * (steps * (1 + steps / Double(last))).squareRoot()
      return Forecast(point: value + slope(over: last) * ahead, spread: .normal(deviation))
    case .recent:
      let deviation = walk(drift: slope(over: half) * history.step) * (steps * (1 + steps / Double(half))).squareRoot()
      return Forecast(point: value + slope(over: half) * ahead, spread: .normal(deviation))
    case .logistic, .gompertz, .bass:
      return curves[form].map { Forecast(point: $0.level(time), spread: .normal($0.deviation)) }
    case .median:
      let all = ForecastForm.classical.compactMap { plain($0, at: time) }
      let deviations = all.map { forecast -> Double in
        if case .normal(let deviation) = forecast.spread { return deviation }
        return .zero
      }
      return Forecast(
        point: Quantiles.interpolated(ofSorted: all.map(\.point).sorted(), 0.5),
        spread: .normal(Quantiles.interpolated(ofSorted: deviations.sorted(), 0.5)))
    case .model, .combination: return nil
    }
  }

  /// As the combination uses it: from the last figure on, within what a value can be. nil where it abstains.
  func anchored(_ form: ForecastForm, at time: Double) -> Double? {
    if let curve = curves[form] {
      return history.held(history.values[last] + curve.level(time) - curve.level(history.times[last]))
    }
    return plain(form, at: time).map { history.held($0.point) }
  }

  /// The deviation of changes a step about `drift`, as of a random walk.
  private func walk(drift: Double) -> Double {
    let squares = (1...max(1, last)).map { index in
      let steps = (history.times[index] - history.times[index - 1]) / history.step
      let error = history.values[index] - history.values[index - 1] - drift * steps
      return error * error / steps
    }
    return (squares.reduce(0, +) / Double(max(1, last - (drift == 0 ? 0 : 1)))).squareRoot()
  }

  /// The mean size of changes a step over the last half of the history; at least a quarter of that over all of it, so that a plateau of
  /// a few figures does not pass for certainty.
  var pace: Double {
    func mean(_ range: Range<Int>) -> Double {
      range.reduce(0) { sum, index in
        let steps = (history.times[index] - history.times[index - 1]) / history.step
        return sum + abs(history.values[index] - history.values[index - 1]) / steps
      } / Double(range.count)
    }
    let all = mean(1..<history.count)
    return max(mean(history.count - half..<history.count), all / 4, 1e-9 * history.values.reduce(0, max))
  }
}
