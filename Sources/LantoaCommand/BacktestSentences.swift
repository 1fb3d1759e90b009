internal import LantoaKit

/// Why `lantoa backtest` tries nothing, on standard error.
extension Words {
  /// - Parameter place: the file, with line and column where they are known.
  static func untried(_ place: String, vi: String, en: String, in language: Language) -> String {
    "\(place): \(language == .vi ? "lỗi: \(vi)" : "error: \(en)")"
  }

  static func untried(_ path: String, _ error: BareSeriesError, in language: Language) -> String {
    func told(_ vi: String, _ en: String, _ line: Int? = nil, _ column: Int? = nil) -> String {
      let place = [path, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
      return untried(place, vi: vi, en: en, in: language)
    }
    switch error {
    case .unreadable(let diagnostics): return diagnostics.map { $0.rendered(in: language) }.joined(separator: "\n")
    case .heading(let found):
      return told(
        "hàng tiêu đề phải là series_id,t,value hoặc series_id,t,value,ceiling; đang là \(found)",
        "the headings must be series_id,t,value or series_id,t,value,ceiling; found \(found)", 1)
    case .cells(let line): return told("mỗi cột phải có đúng một ô", "a cell for each heading is needed", line)
    case .notANumber(let line, let column, let found):
      return told("“\(found)” không phải là số như 12.5", "“\(found)” is not a number such as 12.5", line, column)
    case .order(let line): return told("thời điểm trong một chuỗi phải tăng dần", "times of a series must ascend", line)
    case .ceiling(let line): return told("một chuỗi chỉ có một mức trần", "a series has one ceiling", line)
    case .empty: return told("không có số liệu nào", "holds no figures")
    }
  }

  static func untried(_ path: String, series: String, _ error: BacktestError, in language: Language) -> String {
    let (vi, en) =
      switch error {
      case .tooShort(let count, let needed):
        (
          "chuỗi \(series) chỉ có \(count) số liệu; cần ít nhất \(needed)",
          "the series \(series) has \(count) figure\(count == 1 ? "" : "s"); a backtest needs \(needed)"
        )
      case .value(let index):
        (
          "số liệu thứ \(index + 1) của chuỗi \(series) là số âm hoặc vượt mức trần",
          "figure \(index + 1) of the series \(series) is negative or above its ceiling"
        )
      case .ceiling, .lengths, .times:
        (
          "chuỗi \(series): mức trần phải lớn hơn 0 và thời điểm phải tăng dần",
          "the series \(series): a ceiling must be above 0 and times must ascend"
        )
      }
    return untried(path, vi: vi, en: en, in: language)
  }
}
