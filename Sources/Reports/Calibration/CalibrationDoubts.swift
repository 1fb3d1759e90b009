internal import Analyses
internal import PlanningDomain

/// What keeps a fit from having converged, in sentences; empty where nothing does.
struct CalibrationDoubts {
  private let calibration: Calibration
  private let language: Language

  init(_ calibration: Calibration, language: Language) {
    self.calibration = calibration
    self.language = language
  }

  var sentences: [String] {
    let doubts = (calibration.convergence?.doubts ?? []).map(sentence)
    return CalibrationVerdict(calibration) == .heldByRanges ? doubts + unidentified : doubts
  }

  /// The numbers that nothing was learned of, by name; those beyond the fourth are counted.
  private var unidentified: [String] {
    let names = calibration.numbers.filter { $0.identification == .none && $0.entangled == nil }.map { name($0.path) }
    if names.isEmpty { return [] }
    let rest = names.count - 4
    let list = names.prefix(4).joined(separator: "; ")
    return [
      language.choose(
        vi: "Vẫn là giả định của kế hoạch: \(list)" + (rest > 0 ? " và \(rest) số khác." : "."),
        en: "Still the study's assumption: \(list)" + (rest > 0 ? " and \(rest) more." : "."))
    ]
  }

  private func name(_ path: String) -> String { PathName(study: calibration.study, language: language).name(path) }

  private func sentence(_ doubt: FitConvergence.Doubt) -> String {
    func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }
    switch doubt {
    case .startsDisagree:
      return choose(
        "Các điểm xuất phát khác nhau dẫn đến kết quả khác nhau: số liệu cho phép nhiều cách giải thích.",
        "Different starts end in different places: the figures allow several explanations.")
    case .gradient:
      return choose(
        "Chưa tới điểm hợp lý nhất: mức phù hợp còn tăng được.", "The most probable point is not reached: the fit still improves."
      )
    case .flat:
      return choose(
        "Có hướng mà số liệu không phân biệt được: kết quả ở hướng đó không có nghĩa.",
        "There is a direction that nothing tells apart: results along it mean nothing.")
    case .rank(let told, let free):
      return choose(
        "Số liệu có tiếng nói trong \(told) trên \(free) hướng mà các số có thể thay đổi; \(free - told) hướng còn lại chỉ do khoảng đã ghi quyết định.",
        "The figures have a say in \(told) of the \(free) directions in which the numbers can move; the written ranges alone decide the other \(free - told)."
      )
    case .edge(let path):
      return choose(
        "\(name(path)) nằm ở mép khoảng đã ghi: số liệu trái với khoảng này, xem lại số liệu hoặc khoảng.",
        "\(name(path)) lies at the edge of its range: the figures contradict it; look at them or at the range again.")
    case .misfit(let indicator):
      return choose(
        "\(name("indicators.\(indicator.text)")): số liệu nằm xa kết quả hiệu chỉnh hơn mức mà may rủi và sai số báo cáo giải thích được; xem lại số liệu, hoặc các khoảng và điểm xuất phát đã ghi.",
        "\(name("indicators.\(indicator.text)")): its figures lie farther from the fit than luck and miscounting explain; look at the figures, or at the ranges and the start as written."
      )
    case .walkers(let path):
      return choose(
        "\(name(path)): các chuỗi mô phỏng chưa thống nhất (R-hat hoặc ESS chưa đạt).",
        "\(name(path)): the chains do not agree yet (R-hat or ESS).")
    }
  }
}
