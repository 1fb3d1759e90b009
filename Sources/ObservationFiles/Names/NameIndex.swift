internal import PlanningDomain
internal import StudyFiles

/// Indicators and segments by identifier and by title in either language.
struct NameIndex {
  private var indicators: [String: IndicatorID] = [:]
  private var segments: [String: SegmentID] = [:]
  private var segmentsOfPlace: [PlaceID: Set<SegmentID>] = [:]
  /// Identifiers and titles, each once, in file order.
  private(set) var indicatorNames: [String] = []
  private(set) var segmentNames: [String] = []

  init(_ study: Study) {
    for scenario in study.scenarios {
      for indicator in scenario.indicators {
        for name in [indicator.id.text, indicator.title.vi, indicator.title.en] where indicators[name.folded] == nil {
          indicators[name.folded] = indicator.id
          indicatorNames.append(name)
        }
      }
      for place in scenario.places {
        for segment in place.segments {
          segmentsOfPlace[place.id, default: []].insert(segment.id)
          for name in [segment.id.text, segment.title.vi, segment.title.en] where segments[name.folded] == nil {
            segments[name.folded] = segment.id
            segmentNames.append(name)
          }
        }
      }
    }
  }

  func indicator(_ name: String) -> IndicatorID? { indicators[name.folded] }

  /// Whether a name stands for all segments together.
  static func isEverybody(_ name: String) -> Bool { everybody.contains(name.folded) }

  /// The segment of a name; nil for an unknown one and for one that the place does not have.
  func segment(_ name: String, in place: PlaceID?) -> SegmentID? {
    guard let id = segments[name.folded] else { return nil }
    guard let place else { return id }
    return segmentsOfPlace[place]?.contains(id) ?? false ? id : nil
  }

  private static let everybody: Set<String> = [
    "", "tất cả", "toàn bộ", "chung", "mọi đối tượng", "tổng số", "all", "everybody", "total",
  ]
}
