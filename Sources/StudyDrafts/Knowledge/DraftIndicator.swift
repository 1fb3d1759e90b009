internal import PlanningDomain

/// An indicator that a draft can hold: an entry of the catalogue, with what is assumed of it until the place knows better.
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

  /// The entry's name and the indicator's own.
  var id: String
  var title: LocalizedText
  /// The population the entry counts.
  var population: DraftPopulation
  var start: Start
  /// How far the entry says it can go, in percent of a 90 % range; nil where that depends on the kind of place.
  var ceiling: ClosedRange<Double>?
  /// A national target, in percent.
  var target: Double?

  /// The populations it may be reported over.
  var denominators: [DraftPopulation] { DraftPopulation.allCases.filter { $0.unit == population.unit } }
}
