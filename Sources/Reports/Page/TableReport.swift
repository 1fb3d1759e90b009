public import Analyses
public import PlanningDomain

/// What a planner, a budget officer and a researcher read on a screen or in a document: the parts asked for, in one
/// language, with the facts of the run at the foot. Holds no clock: the same answers give the same bytes.
public struct TableReport: Sendable {
  private let page: Page

  /// - Parameters:
  ///   - sections: what to show, in any order; empty for the summary. Parts are printed in the order of `Section`.
  ///   - footer: facts that the answers do not hold.
  /// - Throws: what the engine throws for numbers it cannot find.
  public init(_ answers: StudyAnswers, language: Language, sections: [Section] = [], footer: RunFacts) throws {
    let roster = Roster(answers, language: language)
    let reading = Reading(answers, roster: roster)
    let shown = Section.resolved(sections)
    var page = Page()
    page.add(
      .title(
        answers.study.title(language).uppercased(), beside: reading.words.ranges(draws: answers.ensemble.draws)))
    page.add(reading.head, tone: .warning)
    let views = Views(answers, roster: roster, reading: reading, shown: shown)
    for section in Section.allCases where shown.contains(section) {
      if sections.contains(.all), !views.hasContent(section) { continue }
      try views.add(section, to: &page)
    }
    if shown.contains(.summary), shown.count == 1 { page.add([reading.words.more]) }
    page.add([reading.foot(footer)], tone: .dim)
    self.page = page
  }

  /// Plain text, `\n` at its end.
  public func text(_ style: Style) -> String { page.text(style) }

  /// GitHub-flavored Markdown, `\n` at its end.
  public func markdown() -> String { page.markdown() }
}
