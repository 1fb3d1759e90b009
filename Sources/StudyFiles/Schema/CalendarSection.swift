internal import PlanningDomain

extension Reading {
  func calendar(_ field: Field?) -> [CalendarEntry] {
    guard let field else { return [] }
    return named(field).compactMap { member in
      guard
        let fields = fields(
          of: member, required: ["from", "to"],
          optional: ["title", "effort", "demand", "segments", "places", "enabled", "source"])
      else { return nil }
      let source = source(in: fields, inherited: nil)
      let title = title(in: fields)
      let isEnabled = truth(fields["enabled"], otherwise: true)
      let stretch = period(in: fields)
      let effort = parameter("effort", in: fields, NumberKind(.factor), source: source, otherwise: 1)
      let demand = parameter("demand", in: fields, NumberKind(.factor), source: source, otherwise: 1)
      let segments = fields["segments"].map { references($0, to: .segment, among: names.places.segments) }
      let places = fields["places"].map { leafPlaces($0) }
      guard let title, let isEnabled, let stretch, let effort, let demand else { return nil }
      warnOutside(stretch, at: fields["from"] ?? member)
      return CalendarEntry(
        id: CalendarEntryID(member.key), title: title, isEnabled: isEnabled, period: stretch, effort: effort,
        demand: demand, segments: (segments ?? nil)?.map { SegmentID($0) }, places: places ?? nil)
    }
  }
}
