internal import PlanningDomain

/// What a column of a report is about.
enum Field: String, CaseIterable {
  case date, reportedOn, place, segment, indicator, quantity
  case numerator, denominator, rate, value, goal, change, relativeChange
  case wording, accumulation, source, note, unit
  /// Read past: row numbers.
  case ignored
  /// Read past and said so: what is worked out from other columns, compared with years that are not here, or an opinion.
  case passedOver

  /// Whether it says what a row is about rather than how much.
  var isKey: Bool {
    switch self {
    case .date, .place, .segment, .indicator, .quantity, .reportedOn, .accumulation, .wording, .source, .note, .unit, .ignored,
      .passedOver:
      true
    case .numerator, .denominator, .rate, .value, .goal, .change, .relativeChange: false
    }
  }
}

/// A known heading: the field, and what a numerator under it adds up.
struct HeadingMeaning: Hashable {
  var field: Field
  var accumulation: Observation.Accumulation?

  init(_ field: Field, _ accumulation: Observation.Accumulation? = nil) {
    self.field = field
    self.accumulation = accumulation
  }
}
