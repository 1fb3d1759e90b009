internal import PlanningDomain
internal import StudyFiles

/// What stands behind a number of a draft; in the file, a source with its grade.
///
/// A figure read in a paper about another place is an assumption about this one.
enum Note: String, CaseIterable, Hashable, Sendable {
  /// Said by the planner, no paper named.
  case planner
  /// The paper the planner named for the figures.
  case report
  /// The paper the planner named for the pay.
  case resolution
  case unknown
  case guidance
  case targets2025 = "qd-411"
  case workingAge = "working-age"
  case groupSize = "group-size"
  case groupCount = "group-count"
  case harderShare = "harder-share"
  case start
  case ageShares = "age-shares"
  case ceilings
  case teamSize = "team-size"
  case teamHours = "team-hours"
  case visits
  case teamPay = "team-pay"
  case dayRate = "day-rate"
  case broadcast
  case season
  case criteria
  case estimate

  var grade: Source.Grade {
    switch self {
    case .report, .resolution, .targets2025, .workingAge: .document
    case .guidance: .derived
    case .planner: .memory
    default: .assumption
    }
  }

  /// How sure a number is that was made of two: as sure as the less sure of them.
  static func weaker(_ one: Note, _ other: Note) -> Note {
    let order: [Source.Grade] = [.document, .derived, .memory, .assumption]
    func rank(_ note: Note) -> Int { (order.firstIndex(of: note.grade) ?? order.count) + (note == .unknown ? 1 : 0) }
    return rank(one) >= rank(other) ? one : other
  }
}

extension Source.Grade {
  var words: LocalizedText {
    switch self {
    case .document: LocalizedText(vi: "văn bản", en: "document")
    case .derived: LocalizedText(vi: "tính từ văn bản", en: "derived")
    case .memory: LocalizedText(vi: "theo trí nhớ", en: "memory")
    case .assumption: LocalizedText(vi: "giả định", en: "assumption")
    }
  }
}
