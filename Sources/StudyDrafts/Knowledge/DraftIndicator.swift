internal import PlanningDomain

/// An indicator that a draft can hold, with what is assumed of it until the place knows better.
struct DraftIndicator: Hashable, Sendable {
  /// Percentages at the start, as a 90 % range.
  struct Start: Hashable, Sendable {
    var ward: ClosedRange<Double>
    var commune: ClosedRange<Double>
    var upland: ClosedRange<Double>

    func range(in kind: PlaceKind) -> ClosedRange<Double> {
      switch kind {
      case .ward: ward
      case .commune, .hamlet: commune
      case .uplandCommune: upland
      }
    }
  }

  var id: String
  var title: LocalizedText
  var explanation: LocalizedText
  var pillar: Indicator.Pillar
  var population: DraftPopulation
  var measure: Adoption.Measure
  var start: Start
  /// Percent a year, as a 90 % range; nil where nobody stops.
  var lapse: ClosedRange<Double>?
  /// Whether those who stopped come back by themselves.
  var returns = false
  /// A national target, in percent.
  var target: Double?

  /// The populations it may be reported over.
  var denominators: [DraftPopulation] { DraftPopulation.allCases.filter { $0.unit == population.unit } }
}
