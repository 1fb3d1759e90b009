public import PlanningDomain
internal import Workbooks

/// Why a form cannot be written.
public struct FormError: Error, Hashable, Sendable {
  public let words: LocalizedText

  init(_ error: any Error) {
    switch error {
    case WorkbookError.unwritable(let place, let fault):
      words = LocalizedText(
        vi: "bảng tính không ghi được nội dung ở \(place) (\(fault.rawValue))",
        en: "a workbook cannot hold what stands at \(place) (\(fault.rawValue))")
    case WorkbookError.file(let reason):
      words = LocalizedText(vi: "không tạo được bảng tính (\(reason))", en: "the workbook cannot be made (\(reason))")
    default: words = LocalizedText(vi: "không tạo được bảng tính (\(error))", en: "the workbook cannot be made (\(error))")
    }
  }
}
