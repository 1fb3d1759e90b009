import Analyses
import PlanningDomain
import Reports

/// Answers that several tests read, run once.
enum SampleAnswers {
  /// Three options, 40 draws.
  static func drawn() throws -> StudyAnswers { try drawnResult.get() }
  /// The same without draws.
  static func central() throws -> StudyAnswers { try centralResult.get() }
  /// Seven options, 12 draws.
  static func many() throws -> StudyAnswers { try manyResult.get() }

  static let facts = RunFacts(studyHash: "7f3a91c0", version: "0.1.0", runCode: "7f3a-20230101")

  static func text(
    _ answers: StudyAnswers, _ language: Language, _ sections: [Section] = [], width: Int = 100
  ) throws -> String {
    try TableReport(answers, language: language, sections: sections, footer: facts).text(Style(width: width))
  }

  private static let drawnResult = Result { try StudyAnswers(Ensemble(SampleStudy.study())) }
  private static let centralResult = Result { try StudyAnswers(Ensemble(SampleStudy.study(draws: 0))) }
  private static let manyResult = Result { try StudyAnswers(Ensemble(SampleStudy.study(scenarios: 7, draws: 12))) }
}
