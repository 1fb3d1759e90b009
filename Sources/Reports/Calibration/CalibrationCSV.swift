internal import Analyses
internal import PlanningDomain

/// A record for each statistic: of numbers by path, of figures by indicator, place, segment and date.
struct CalibrationCSV {
  private let calibration: Calibration

  init(_ calibration: Calibration) { self.calibration = calibration }

  private static let head = ["kind", "path", "indicator", "area", "place", "segment", "date", "row", "statistic", "value"]

  var text: String {
    let numbers = calibration.numbers.flatMap { number in
      statistics(number).map { record(["number", number.path] + blank(6), $0) }
    }
    let figures = calibration.points.flatMap { fitted in
      statistics(fitted).map { record(["figure", ""] + about(fitted.point), $0) }
    }
    return ([CSVText.record(Self.head.map { .text($0) })] + numbers + figures).map { $0 + "\r\n" }.joined()
  }

  private func blank(_ count: Int) -> [String] { [String](repeating: "", count: count) }

  /// Several places together are named one after the other, with spaces between.
  private func about(_ point: Evidence.Point) -> [String] {
    let selection = point.selection
    let (area, place) =
      switch selection.region {
      case .all: ("", "")
      case .area(let id): (id.text, "")
      case .place(let id): ("", id.text)
      case .places(let ids): ("", ids.map(\.text).joined(separator: " "))
      }
    return [
      selection.indicator.text, area, place, selection.segment?.text ?? "", point.date.description, point.origin.description,
    ]
  }

  private func record(_ fields: [String], _ statistic: (name: String, value: Double)) -> String {
    CSVText.record((fields + [statistic.name]).map { .text($0) }) + "," + TidyCSV.number(statistic.value)
  }

  private func statistics(_ number: FittedNumber) -> [(name: String, value: Double)] {
    let ranges = [("prior", number.prior), ("posterior", number.posterior)].flatMap { name, range in
      [("\(name)_q05", range.low), ("\(name)_q50", range.median), ("\(name)_q95", range.high)]
    }
    let diagnostics = [
      ("r_hat", number.rHat), ("ess_bulk", number.bulkEffectiveSize), ("ess_tail", number.tailEffectiveSize),
    ].compactMap { name, value in value.map { (name, $0) } }
    return ranges + [("learned", number.shrinkage)] + diagnostics
  }

  private func statistics(_ fitted: FittedPoint) -> [(name: String, value: Double)] {
    let range = [
      ("share", fitted.point.share), ("expected_q05", fitted.expected.low), ("expected_q50", fitted.expected.median),
      ("expected_q95", fitted.expected.high),
    ]
    return range
      + [("deviation", fitted.deviation), ("wild", fitted.wild)].compactMap { name, value in value.map { (name, $0) } }
  }
}
