internal import LantoaKit

/// The few sentences of the command itself, in both languages.
enum Words {
  static func unknownCode(_ code: String, in language: Language) -> String {
    switch language {
    case .vi: "không có mã \(code); gõ `lantoa explain` để xem tất cả các mã."
    case .en: "there is no code \(code); `lantoa explain` lists them all."
    }
  }

  /// What a valid study holds, on one line.
  static func valid(_ study: Study, file: String, in language: Language) -> String {
    let scenario = study.scenarios[0]
    let cells = scenario.places.reduce(0) { $0 + $1.segments.count }
    let count = AssumptionCount(study)
    return switch language {
    case .vi:
      "\(file): hợp lệ – \(study.title.vi): \(scenario.places.count) địa bàn (\(cells) nhóm dân), "
        + "\(scenario.indicators.count) chỉ tiêu, \(study.scenarios.count) phương án, \(study.targets.count) mục tiêu; "
        + "\(count.assumptions)/\(count.inputs) số đầu vào là giả định."
    case .en:
      "\(file): valid – \(study.title.en): \(counted(scenario.places.count, "place")) (\(counted(cells, "segment"))), "
        + "\(counted(scenario.indicators.count, "indicator")), \(counted(study.scenarios.count, "scenario")), "
        + "\(counted(study.targets.count, "target")); \(count.assumptions) of \(counted(count.inputs, "input")) are assumptions."
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
