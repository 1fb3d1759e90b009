import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

/// A ward with two indicators and two segments, written by a draft.
enum SmallStudy {
  static let given = [
    "place": "Phường Âu Lâu", "year": "2026", "groups": "12", "households": "1500", "population": "6000", "farming": "40%",
    "indicators": "vneid-2, bills-cashless",
  ]

  static func study(_ more: [String: String] = [:], _ language: Language = .vi) throws -> Study {
    let draft = try StudyDraft(
      given: given.merging(more) { $1 }, language: language, today: Day(number: 20_500), dialogue: nil)
    return try #require(StudyFile.read(text: draft.text, name: "draft.yaml").study)
  }
}
