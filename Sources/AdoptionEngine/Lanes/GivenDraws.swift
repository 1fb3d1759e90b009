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
    case combined(CombinedShifts)
  }

  package init(unknowns: [[Double]]? = nil, shifts: Shifts = .none) {
    self.unknowns = unknowns
    self.shifts = shifts
  }
}

/// Shifts of the hazards of some places and indicators: in each, a sum of shapes over time with coefficients of each draw.
package struct CombinedShifts: Sendable {
  package struct Entry: Sendable {
    /// Index into the layout's indicators.
    package var indicator: Int
    /// Index into `shapes`.
    package var shape: Int
    /// Index into the coefficients of a draw.
    package var coefficient: Int

    package init(indicator: Int, shape: Int, coefficient: Int) {
      self.indicator = indicator
      self.shape = shape
      self.coefficient = coefficient
    }
  }

  /// [place of the layout]
  package var entries: [[Entry]]
  /// [shape][step]
  package var shapes: [[Double]]
  /// [draw][coefficient]
  package var coefficients: [[Double]]

  package init(entries: [[Entry]], shapes: [[Double]], coefficients: [[Double]]) {
    self.entries = entries
    self.shapes = shapes
    self.coefficients = coefficients
  }
}

extension GivenDraws.Shifts {
  var isNone: Bool { if case .none = self { true } else { false } }

  /// Writes what is added in a draw, at `[(step × places + place) × indicators + indicator] × stride` of some of the layout's places.
  func write(draw: Int, places: [Int], of model: ScenarioModel, to room: UnsafeMutablePointer<Double>, stride: Int) {
    let indicators = model.layout.indicators.count
    let width = places.count * indicators
    let steps = model.grid.steps.count
    switch self {
    case .none:
      for index in 0..<steps * width { room[index * stride] = 0 }
    case .constant(let shifts):
      for index in 0..<steps * width { room[index * stride] = shifts[draw] }
    case .combined(let combined):
      for index in 0..<steps * width { room[index * stride] = 0 }
      let coefficients = combined.coefficients[draw]
      for (position, place) in places.enumerated() {
        for entry in combined.entries[place] {
          let coefficient = coefficients[entry.coefficient]
          let shape = combined.shapes[entry.shape]
          let base = position * indicators + entry.indicator
          for step in 0..<steps { room[(step * width + base) * stride] += coefficient * shape[step] }
        }
      }
    }
  }

  /// The same in all places of the layout; nil where nothing is added.
  func path(of draw: Int, model: ScenarioModel) -> [Double]? {
    guard !isNone else { return nil }
    let places = Array(model.layout.places.indices)
    let count = model.grid.steps.count * places.count * model.layout.indicators.count
    return [Double](unsafeUninitializedCapacity: max(1, count)) { buffer, initialized in
      buffer.initialize(repeating: 0)
      if let room = buffer.baseAddress { write(draw: draw, places: places, of: model, to: room, stride: 1) }
      initialized = count
    }
  }
}
