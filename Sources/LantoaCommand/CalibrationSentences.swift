internal import LantoaKit

/// What `lantoa calibrate` says on standard error.
extension Words {
  /// Why a study cannot be fitted, and what to write instead.
  static func uncalibrated(_ error: CalibrationError, in language: Language) -> String {
    let (vi, en) =
      switch error {
      case .notUncertain(let path):
        (
          "--free \(path): không có số nào ở đó được ghi thành khoảng; ghi đường dẫn của một số có khoảng, như "
            + "`indicators.TÊN.diffusion.q`, hoặc ghi số đó thành khoảng: `{ between: [thấp, cao] }`.",
          "--free \(path): no number with a range stands there; name one that has a range, such as "
            + "`indicators.NAME.diffusion.q`, or write the number as one: `{ between: [low, high] }`."
        )
      case .fittedAlready:
        (
          "kế hoạch này đã được hiệu chỉnh; hiệu chỉnh lại từ kế hoạch gốc (bỏ phần `posterior:`) với tất cả tệp số liệu.",
          "the study is fitted already; calibrate the study it was made from (without `posterior:`) to all files of figures."
        )
      }
    return language == .vi ? "lỗi: \(vi)" : "error: \(en)"
  }

  static func blocked(_ count: Int, in language: Language) -> String {
    switch language {
    case .vi: "lỗi: chưa dùng số liệu được: \(count) chỗ mâu thuẫn phải được làm rõ và sửa trước:"
    case .en:
      "error: the figures are not used: they contradict themselves in \(count) point\(count == 1 ? "" : "s"), to be corrected first:"
    }
  }

  static func leftOut(_ count: Int, in language: Language) -> String {
    switch language {
    case .vi: "lưu ý: \(count) số liệu mâu thuẫn không được dùng; `lantoa audit` nói rõ từng dòng."
    case .en:
      "note: \(count) contradictory figure\(count == 1 ? " is" : "s are") not used; `lantoa audit` says more of each row."
    }
  }

  static func overwritesInput(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "lỗi: --out \(path) là chính một tệp đang đọc; chọn tên khác."
    case .en: "error: --out \(path) is one of the files that are read; choose another name."
    }
  }

  static func tableElsewhere(_ path: String, table: String, study: String, in language: Language) -> String {
    switch language {
    case .vi:
      "lỗi: kế hoạch dùng bảng \(table), nhưng bên cạnh \(path) không có bảng đó (hoặc nội dung khác); ghi cạnh \(study), hoặc chép bảng sang."
    case .en:
      "error: the study names the table \(table), which is not beside \(path) (or says something else); write beside \(study), or copy the table."
    }
  }

  static func nothingFitted(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "lỗi: không số nào được hiệu chỉnh, nên không ghi \(path)."
    case .en: "error: no number was fitted, so \(path) is not written."
    }
  }

  /// Why draws cannot be put below the text of a study.
  static func notContinued(_ path: String, _ error: FittedStudyError, in language: Language) -> String {
    let reason = error.diagnostics.first.map { $0.sentence(language) }
    return switch language {
    case .vi:
      "\(path): lỗi: không viết tiếp được phần `posterior:` vào cuối tệp" + (reason.map { " (\($0))" } ?? "")
        + "; mỗi mục của kế hoạch phải bắt đầu ở đầu dòng, không có `...` ở cuối."
    case .en:
      "\(path): error: `posterior:` cannot be put below its text" + (reason.map { " (\($0))" } ?? "")
        + "; every section must begin at the start of a line, without `...` at the end."
    }
  }

  static func fittedWritten(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "đã ghi kế hoạch đã hiệu chỉnh vào \(path); xem kết quả: lantoa run \(path)"
    case .en: "the fitted study is in \(path); see what it says: lantoa run \(path)"
    }
  }
}
