/// Unknowns and luck that come from outside instead of from streams: points of a search, or futures conditioned on what was observed.
package struct GivenDraws: Sendable {
  /// [draw][unknown], in the order of the number table's unknowns; nil where they are drawn from their streams.
  package var unknowns: [[Double]]?
  package var shifts: Shifts

  /// What is added to the logarithm of all hazards.
  package enum Shifts: Sendable {
    case none
    /// The same at all times and everywhere; [draw].
    case constant([Double])
    /// [draw][(step × places + place) × indicators + indicator].
    case paths([[Double]])

    /// What is added in one draw, by step, place and indicator; nil where nothing is.
    func path(of draw: Int, model: ScenarioModel) -> [Double]? {
      switch self {
      case .none: nil
      case .constant(let shifts):
        [Double](
          repeating: shifts[draw],
          count: model.grid.steps.count * model.layout.places.count * model.layout.indicators.count)
      case .paths(let paths): paths[draw]
      }
    }
  }

  package init(unknowns: [[Double]]? = nil, shifts: Shifts = .none) {
    self.unknowns = unknowns
    self.shifts = shifts
  }
}
