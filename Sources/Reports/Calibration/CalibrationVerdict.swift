package import Analyses
package import PlanningDomain

/// What the head of a calibration says of the fit as a whole.
package enum CalibrationVerdict: Hashable, Sendable {
  /// There is no figure to learn from.
  case noFigures
  /// No number can move with the figures.
  case noNumbers
  case converged
  /// Starts and chains agree; directions that the figures do not tell are held by the written ranges.
  case heldByRanges
  /// Something else is wrong.
  case doubted

  package init(_ calibration: Calibration) {
    if calibration.evidence.points.isEmpty {
      self = .noFigures
    } else if let convergence = calibration.convergence {
      self.init(doubts: convergence.doubts)
    } else {
      self = .noNumbers
    }
  }

  package init(doubts: [FitConvergence.Doubt]) {
    let isOfRankOnly = doubts.allSatisfy { if case .rank = $0 { true } else { false } }
    self = doubts.isEmpty ? .converged : isOfRankOnly ? .heldByRanges : .doubted
  }

  package func sentence(_ language: Language) -> String {
    switch self {
    case .noFigures:
      language.choose(
        vi: "Không có số liệu nào dùng được: mọi số vẫn là khoảng do kế hoạch ghi.",
        en: "There is no figure to learn from: every number stays the range that the study gives it.")
    case .noNumbers:
      language.choose(
        vi: "Không số nào của kế hoạch có thể thay đổi theo số liệu: mọi khoảng giữ nguyên.",
        en: "No number of the study can move with the figures: every range stays as written.")
    case .converged: language.choose(vi: "Phép hiệu chỉnh đã hội tụ.", en: "The fit has converged.")
    case .heldByRanges:
      language.choose(
        vi:
          "Phép hiệu chỉnh đã hội tụ trong phạm vi số liệu cho biết: các điểm xuất phát và các chuỗi mô phỏng thống nhất. "
          + "Phần còn lại vẫn chỉ dựa vào khoảng do kế hoạch ghi:",
        en:
          "The fit has converged as far as the figures tell: starts and chains agree. The rest still stands on the study's own ranges:"
      )
    case .doubted:
      language.choose(
        vi: "Phép hiệu chỉnh CHƯA đáng tin: xem các điểm sau trước khi dùng.",
        en: "The fit is NOT to be trusted yet: see these points first.")
    }
  }

  var tone: Tone {
    switch self {
    case .converged: .good
    case .noFigures, .noNumbers, .heldByRanges: .warning
    case .doubted: .bad
    }
  }
}
