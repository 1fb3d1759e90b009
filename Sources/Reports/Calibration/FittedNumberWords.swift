internal import Analyses
internal import PlanningDomain

/// The words about numbers before and after a fit.
struct FittedNumberWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  var numbers: String { choose("Các số trước và sau khi hiệu chỉnh", "Numbers before and after") }
  var number: String { choose("Số đầu vào", "Number") }
  var before: String { choose("Trước\n5%–95%", "Before\n5%–95%") }
  var after: String { choose("Sau\n5%–95%", "After\n5%–95%") }
  var learned: String { choose("Biết\nthêm", "Learned") }
  var verdict: String { choose("Nhận xét", "Verdict") }

  func name(_ identification: Identification) -> String {
    switch identification {
    case .identified: choose("xác định được", "identified")
    case .weak: choose("xác định yếu", "weakly identified")
    case .none: choose("không xác định được", "not identified")
    }
  }

  func together(_ other: String) -> String { choose("chỉ biết được cùng với \(other)", "known only together with \(other)") }

  var atEdge: String {
    choose("ở mép khoảng đã ghi: số liệu trái với khoảng này", "at the edge of its range: the figures contradict what is written")
  }

  var numbersNote: String {
    choose(
      "Biết thêm: khoảng đã hẹp lại bao nhiêu; quanh 0% là không biết thêm gì, 100% là biết hết, âm nhiều là số liệu trái với khoảng đã ghi. "
        + "Ít ngày số liệu thì nhận xét dè dặt hơn. Số “không xác định được” vẫn là giả định của kế hoạch.",
      "Learned: how much the range has shrunk; around 0% is nothing, 100% all, far below 0% the figures contradict the range. "
        + "With few dates the verdict is more cautious. What is “not identified” is still the study's own assumption.")
  }

  func untouched(_ count: Int) -> String {
    choose(
      "\(count) số khác ghi thành khoảng không liên quan đến số liệu nào và giữ nguyên như kế hoạch ghi.",
      count == 1
        ? "1 other number with a range has nothing to do with the figures and stays as written."
        : "\(count) other numbers with a range have nothing to do with the figures and stay as written.")
  }

  func kinship(_ name: String, members: Int, alike: String) -> String {
    choose(
      "\(name): \(members) nơi hoặc nhóm có số riêng, giống nhau \(alike).",
      "\(name): \(members) places or segments have numbers of their own, \(alike) alike.")
  }

  func dispersion(_ range: String) -> String {
    choose(
      "Sai sót khi đếm làm các báo cáo lệch thêm \(range) (tỷ lệ với căn bậc hai của số đạt và số chưa đạt).",
      "Miscounting adds \(range) of scatter to reports (times the root of the shares that are and are not there).")
  }

  var chains: String { choose("Cho người nghiên cứu: các chuỗi mô phỏng", "For researchers: the chains") }
  var path: String { choose("Đường dẫn", "Path") }
  var rHat: String { "R-hat" }
  var bulk: String { choose("ESS giữa", "Bulk ESS") }
  var tail: String { choose("ESS đuôi", "Tail ESS") }

  func chainsNote(_ convergence: FitConvergence, acceptance: String, gradient: String) -> String {
    choose(
      "\(convergence.agreeing)/\(convergence.starts) điểm xuất phát gặp nhau; gradien chuẩn hóa \(gradient); số liệu nói nhiều hơn khoảng đã ghi trong \(convergence.told)/\(convergence.free) hướng; chấp nhận \(acceptance)%.",
      "\(convergence.agreeing) of \(convergence.starts) starts agree; scaled gradient \(gradient); reports say more than the written ranges in \(convergence.told) of \(convergence.free) directions; acceptance \(acceptance)%."
    )
  }
}
