internal import Analyses
internal import PlanningDomain

/// Why a fit is not to be trusted yet, in sentences; empty where it is.
struct CalibrationDoubts {
  private let calibration: Calibration
  private let language: Language

  init(_ calibration: Calibration, language: Language) {
    self.calibration = calibration
    self.language = language
  }

  var sentences: [String] { (calibration.convergence?.doubts ?? []).map(sentence) }

  private func sentence(_ doubt: FitConvergence.Doubt) -> String {
    func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }
    func name(_ path: String) -> String { PathName(study: calibration.study, language: language).name(path) }
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
        "Số liệu chỉ cho biết \(told) trong \(free) hướng của các số; phần còn lại chỉ do khoảng đã ghi giữ.",
        "The figures tell \(told) of the \(free) directions of the numbers; the others are held by the written ranges alone.")
    case .edge(let path):
      return choose(
        "\(name(path)) nằm ở mép khoảng đã ghi: số liệu trái với khoảng này, xem lại số liệu hoặc khoảng.",
        "\(name(path)) lies at the edge of its range: the figures contradict it; look at them or at the range again.")
    case .walkers(let path):
      return choose(
        "\(name(path)): các chuỗi mô phỏng chưa thống nhất (R-hat hoặc ESS chưa đạt).",
        "\(name(path)): the chains do not agree yet (R-hat or ESS).")
    }
  }
}
