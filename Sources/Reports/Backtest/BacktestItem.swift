package import Analyses
package import PlanningDomain

/// One series that was tried.
package struct BacktestItem: Sendable {
  /// A series with too few figures to be tried.
  package struct Short: Hashable, Sendable {
    package var title: LocalizedText
    /// nil where they were not counted.
    package var figures: Int?

    package init(title: LocalizedText, figures: Int? = nil) {
      self.title = title
      self.figures = figures
    }

    package init(_ selection: Projections.Selection, of study: Study) {
      title = BacktestItem.title(of: selection, in: study)
    }
  }

  package let title: LocalizedText
  /// nil for a series of no study; then times are as written.
  package let selection: Projections.Selection?
  package let backtest: RollingOrigin
  package let summary: BacktestSummary
  package let targets: [StudyBacktest.TargetProjection]

  package init(title: LocalizedText, backtest: RollingOrigin) throws {
    self.title = title
    self.backtest = backtest
    selection = nil
    summary = try BacktestSummary(backtest)
    targets = []
  }

  /// A series of a study, named by its titles; events are what the study's targets ask for, where there are any.
  package init(_ item: StudyBacktest.Item, of study: Study) throws {
    title = Self.title(of: item.selection, in: study)
    selection = item.selection
    backtest = item.backtest
    let thresholds = item.targets.map(\.threshold.share)
    summary = try BacktestSummary(item.backtest, model: item.model, thresholds: thresholds.isEmpty ? nil : thresholds)
    targets = item.targets
  }

  /// Over the next six steps, or as many as there were.
  func warnings() throws -> [BacktestWarning] { try backtest.warnings(steps: min(6, backtest.series.count)) }

  private static func title(of selection: Projections.Selection, in study: Study) -> LocalizedText {
    func title(_ language: Language) -> String {
      let names = AuditNames(study, language: language)
      return [names.title(of: selection.indicator), names.whom(selection.region, selection.segment)].compactMap(\.self)
        .joined(separator: " – ")
    }
    return LocalizedText(vi: title(.vi), en: title(.en))
  }
}
