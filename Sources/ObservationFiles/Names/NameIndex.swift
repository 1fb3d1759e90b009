internal import PlanningDomain
internal import StudyFiles

/// Indicators and segments by identifier and by title in either language, an indicator also by the titles of its targets.
struct NameIndex {
  private var indicators: [String: Set<IndicatorID>] = [:]
  private var segments: [String: Set<SegmentID>] = [:]
  private var segmentsOfPlace: [PlaceID: Set<SegmentID>] = [:]
  /// Identifiers and titles, each once, in file order.
  private(set) var indicatorNames: [String] = []
  private(set) var segmentNames: [String] = []

  init(_ study: Study) {
    for scenario in study.scenarios {
      for indicator in scenario.indicators {
        for name in [indicator.id.text, indicator.title.vi, indicator.title.en] { add(name, of: indicator.id) }
      }
      for place in scenario.places {
        for segment in place.segments {
          segmentsOfPlace[place.id, default: []].insert(segment.id)
          for name in [segment.id.text, segment.title.vi, segment.title.en] { add(name, of: segment.id) }
        }
      }
    }
    for target in study.targets {
      for name in [target.title?.vi, target.title?.en].compactMap(\.self) { add(name, of: target.indicator) }
    }
  }

  private mutating func add(_ name: String, of indicator: IndicatorID) {
    if indicators[name.toned] == nil { indicatorNames.append(name) }
    indicators[name.toned, default: []].insert(indicator)
  }

  private mutating func add(_ name: String, of segment: SegmentID) {
    if segments[name.folded] == nil { segmentNames.append(name) }
    segments[name.folded, default: []].insert(segment)
  }

  /// nil for an unknown name, and for one that means several; the number of a list may stand before it.
  func indicator(_ name: String) -> IndicatorID? {
    Self.only(indicators[name.toned]) ?? name.withoutListNumber.flatMap { Self.only(indicators[$0.toned]) }
  }

  /// Whether a name stands for all segments together.
  static func isEverybody(_ name: String) -> Bool { everybody.contains(name.folded) }

  /// The segment of a name; nil for an unknown one, one that the place does not have and one that means several there.
  func segment(_ name: String, in place: PlaceID?) -> SegmentID? {
    let meant = segments[name.folded]
    guard let place else { return Self.only(meant) }
    return Self.only(meant?.intersection(segmentsOfPlace[place] ?? []))
  }

  private static func only<ID: Hashable>(_ ids: Set<ID>?) -> ID? { ids.flatMap { $0.count == 1 ? $0.first : nil } }

  private static let everybody: Set<String> = [
    "", "tất cả", "toàn bộ", "chung", "mọi đối tượng", "tổng số", "all", "everybody", "total",
  ]
}
