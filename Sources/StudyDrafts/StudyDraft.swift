public import PlanningDomain
internal import StudyFiles

/// A commented study written from the answers of somebody who knows the place.
public struct StudyDraft: Sendable {
  /// The study file.
  public let text: String
  /// `phuong-au-lau-2026`
  public let id: String
  /// Options whose default was taken because nobody was asked, without their dashes.
  public let assumed: [String]

  /// Asks the fourteen questions and writes the study.
  ///
  /// - Parameters:
  ///   - given: answers known beforehand, by option: `households`, `value.vneid`. They are not asked again.
  ///   - language: of the questions and of the comments in the file; titles are in both.
  ///   - today: decides which year is proposed.
  ///   - dialogue: where the questions go; nil asks nobody and takes every default.
  /// - Throws: `DraftError`.
  public init(given: [String: String], language: Language, today: Day, dialogue: Dialogue?) throws {
    var interview = Interview(given: given, language: language, dialogue: dialogue)
    let answers = try Answers(asking: &interview, today: today)
    guard let period = answers.period else { throw DraftError.brokenOff }
    id = "\(answers.setting.id)-\(answers.setting.year)"
    assumed = interview.assumed
    text = DraftText(answers, period: period, language: language).file(id: id)
  }

  /// Writes the study from answers that were all given at once, as in a form. What is not among them takes its default.
  ///
  /// - Throws: `RefusedAnswers` with every answer that cannot be taken.
  package init(answers given: [String: String], language: Language, today: Day) throws {
    var interview = Interview(given: given, language: language, dialogue: nil, collects: true)
    let answers = try Answers(asking: &interview, today: today)
    guard interview.refused.isEmpty else { throw RefusedAnswers(all: interview.refused) }
    guard let period = answers.period else { throw DraftError.brokenOff }
    id = "\(answers.setting.id)-\(answers.setting.year)"
    assumed = interview.assumed
    text = DraftText(answers, period: period, language: language).file(id: id)
  }
}

/// Answers that cannot be taken; at least one, in the order of the questions.
package struct RefusedAnswers: Error, Hashable, Sendable {
  package let all: [RefusedAnswer]
}
