internal import LantoaKit

/// What commands that read reported figures say of them on standard error.
extension Words {
  /// Why draws cannot be conditioned, and what to do.
  static func unconditioned(_ error: ReplanError, _ evidence: Evidence, in language: Language) -> String {
    let (vi, en) =
      switch error {
      case .nothingUsable:
        (
          "--data: không có số liệu nào dùng được (\(evidence.unused.count) dòng không dùng); cần số lũy kế hoặc tỷ lệ của một chỉ tiêu "
            + "người dân sử dụng, trong thời gian của kịch bản. `lantoa audit` nói rõ từng dòng.",
          "--data: no figure can be used (\(evidence.unused.count) rows are not); what is needed are cumulative counts or rates of an "
            + "indicator that people take up, within the study's period. `lantoa audit` says more of each row."
        )
      case .fittedAlready:
        (
          "kế hoạch này đã được hiệu chỉnh theo số liệu; chạy kế hoạch gốc với --data (tất cả tệp số liệu), hoặc chạy kế hoạch này không có "
            + "--data.",
          "the study is fitted to figures already; run the study it was made from with --data (all files of figures), or this one "
            + "without --data."
        )
      case .noDraws:
        ("--data cần có lượt mô phỏng; ghi draws từ 1 trở lên.", "--data needs draws; give 1 or more.")
      }
    return language == .vi ? "lỗi: \(vi)" : "error: \(en)"
  }

  /// What became of figures of former places.
  static func rebased(_ rebasing: Rebasing, in language: Language) -> [String] {
    let incomplete = rebasing.incomplete.map { gap in
      let missing = gap.missing.map(\.text).joined(separator: ", ")
      return switch language {
      case .vi: "cảnh báo: \(gap.place) ngày \(gap.date) thiếu số liệu của \(missing), nên không cộng."
      case .en: "warning: \(gap.place) on \(gap.date) lacks figures of \(missing), so it is left out."
      }
    }
    let leftOut = rebasing.leftOut.map { figure in
      switch (figure.reason, language) {
      case (.rateAlone, .vi):
        "cảnh báo: \(figure.observation.origin): tỷ lệ không có mẫu số thì không cộng được; ghi thêm tổng số."
      case (.rateAlone, .en):
        "warning: \(figure.observation.origin): a rate without its denominator cannot be summed; add the denominator."
      case (.noMove, .vi): "cảnh báo: \(figure.observation.origin): tệp địa bàn không cho biết nơi này thành nơi nào vào ngày đó."
      case (.noMove, .en): "warning: \(figure.observation.origin): the mapping leads this place nowhere on its day."
      }
    }
    return incomplete + leftOut
  }
}
