internal import PlanningDomain
internal import StudyFiles

/// A sound row of a mapping of places.
struct BoundaryRow {
  var from: PlaceID
  /// nil for what went to no place of the study.
  var to: PlaceID?
  /// Above 0 and up to 1.
  var weight: Double
  var validFrom: Day?
  var validThrough: Day?
  /// Of the former place's name.
  var span: Span

  /// nil where it leads out of the study.
  var move: Boundaries.Move? {
    to.map { Boundaries.Move(from: from, to: $0, weight: weight, validFrom: validFrom, validThrough: validThrough) }
  }

  /// What a row says of the part that no place of the study has.
  static func isElsewhere(_ name: String) -> Bool {
    ["elsewhere", "noi khac", "ngoai ke hoach", "ngoai dia ban"].contains(name.plain)
  }

  /// The days as numbers, open ends as far as numbers go.
  var days: ClosedRange<Int32> { (validFrom?.number ?? .min)...(validThrough?.number ?? .max) }
}
