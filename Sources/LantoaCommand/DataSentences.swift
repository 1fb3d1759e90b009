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
            + "người dân sử dụng, trong thời gian của kế hoạch. `lantoa audit` nói rõ từng dòng.",
          "--data: no figure can be used (\(evidence.unused.count) \(evidence.unused.count == 1 ? "row is" : "rows are") not); what is needed are cumulative counts or rates of an "
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
}
