internal import LantoaKit

/// The few sentences of the command itself, in both languages.
enum Words {
  static func unknownCode(_ code: String, in language: Language) -> String {
    switch language {
    case .vi: "không có mã \(code); gõ `lantoa explain` để xem tất cả các mã."
    case .en: "there is no code \(code); `lantoa explain` lists them all."
    }
  }

  static func unknownEntry(_ name: String, meant: String?, in language: Language) -> String {
    switch language {
    case .vi:
      "danh mục không có mục \(name)" + (meant.map { "; có phải là \($0)?" } ?? "; gõ `lantoa catalogue` để xem các mục.")
    case .en:
      "the catalogue has no entry \(name)" + (meant.map { "; did you mean \($0)?" } ?? "; `lantoa catalogue` lists them.")
    }
  }

  static func unreadable(_ path: String, _ reason: String, in language: Language) -> String {
    switch language {
    case .vi: "\(path): lỗi: không đọc được tệp (\(reason))"
    case .en: "\(path): error: the file cannot be read (\(reason))"
    }
  }

  /// Why a study that reads well cannot be run.
  static func unrunnable(_ error: EngineError, in language: Language) -> String {
    let (vi, en) =
      switch error {
      case .tooMuchMoney(let lever):
        (
          "`\(lever)` chi quá 10¹⁵ đồng trong một tháng; kiểm tra đơn giá và số lượng.",
          "`\(lever)` spends more than 10¹⁵ VND in a month; check prices and quantities."
        )
      case .tooManyMembers(let place, let segment, let indicator):
        (
          "`\(indicator)` có quá 2³¹ người hoặc hộ ở \(place)/\(segment); kiểm tra số dân.",
          "`\(indicator)` counts more than 2³¹ members in \(place)/\(segment); check the population."
        )
      case .unlimitedTeams(let place):
        (
          "kinh phí ở \(place?.text ?? "–") trả cho những tổ không tốn tiền; ghi đơn giá hoặc `at-most`.",
          "a budget in \(place?.text ?? "–") pays for teams that cost nothing; give a price or `at-most`."
        )
      case .streamCollision(let one, let other):
        (
          "“\(one)” và “\(other)” trùng chuỗi ngẫu nhiên; đổi tên một trong hai.",
          "“\(one)” and “\(other)” would share one random stream; rename one of them."
        )
      case .quantile(let path, let reason):
        ("không tính được phân phối của \(path) (\(reason)).", "the distribution of \(path) cannot be computed (\(reason)).")
      case .uncovered(let path, let place, let segment):
        (
          "\(path) không có số cho \(place?.text ?? "–")/\(segment?.text ?? "–").",
          "\(path) has no number for \(place?.text ?? "–")/\(segment?.text ?? "–")."
        )
      case .unknownIdentifier(let name):
        ("không có gì mang tên `\(name)`.", "nothing is named `\(name)`.")
      }
    return language == .vi ? "lỗi: \(vi)" : "error: \(en)"
  }

  /// What a valid study holds, on one line.
  static func valid(_ study: Study, file: String, in language: Language) -> String {
    let scenario = study.scenarios[0]
    let cells = scenario.places.reduce(0) { $0 + $1.segments.count }
    let count = AssumptionCount(study)
    return switch language {
    case .vi:
      "\(file): hợp lệ – \(study.title.vi): \(scenario.places.count) địa bàn (\(cells) nhóm dân), "
        + "\(scenario.indicators.count) chỉ tiêu, \(study.scenarios.count) phương án, \(study.targets.count + study.levelTargets.count) mục tiêu; "
        + "\(count.assumptions)/\(count.inputs) số đầu vào là giả định."
    case .en:
      "\(file): valid – \(study.title.en): \(counted(scenario.places.count, "place")) (\(counted(cells, "segment"))), "
        + "\(counted(scenario.indicators.count, "indicator")), \(counted(study.scenarios.count, "scenario")), "
        + "\(counted(study.targets.count + study.levelTargets.count, "target")); \(count.assumptions) of \(counted(count.inputs, "input")) are assumptions."
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
