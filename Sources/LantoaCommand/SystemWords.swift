internal import Foundation
internal import LantoaKit

extension Words {
  /// Why the system could not read or write, without its own English and without its numbers where they mean something.
  static func reason(of error: any Error, in language: Language) -> String {
    let error = error as NSError
    let cause = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError } ?? error
    if cause.domain == NSPOSIXErrorDomain, let code = POSIXErrorCode(rawValue: Int32(cause.code)), let words = posix[code] {
      return words(language)
    }
    if error.domain == NSCocoaErrorDomain, let words = cocoa[CocoaError.Code(rawValue: error.code)] { return words(language) }
    return language.choose(
      vi: "lỗi hệ thống \(cause.domain) \(cause.code)", en: "system error \(cause.domain) \(cause.code)")
  }

  static func noDirectory(_ path: String, _ reason: String, in language: Language) -> String {
    language.choose(
      vi: "\(path): lỗi: không tạo được thư mục (\(reason))",
      en: "\(path): error: the directory cannot be created (\(reason))")
  }

  private static let missing = LocalizedText(vi: "không có tệp hoặc thư mục này", en: "there is no such file or directory")
  private static let forbidden = LocalizedText(vi: "không có quyền", en: "permission denied")
  private static let nameTaken = LocalizedText(vi: "đã có tệp mang tên này", en: "there is a file of this name")
  private static let full = LocalizedText(vi: "ổ đĩa đã đầy", en: "the disk is full")
  private static let readOnly = LocalizedText(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
  private static let longName = LocalizedText(vi: "tên quá dài", en: "the name is too long")
  private static let notFile = LocalizedText(
    vi: "hệ thống không nói rõ; xem đó có phải là tệp thường không",
    en: "the system does not say why; see whether it is a regular file")

  private static let posix: [POSIXErrorCode: LocalizedText] = [
    .ENOENT: missing, .EACCES: forbidden, .EPERM: forbidden, .EEXIST: nameTaken, .ENOSPC: full, .EDQUOT: full, .EROFS: readOnly,
    .ENAMETOOLONG: longName,
    .EISDIR: LocalizedText(vi: "đây là thư mục, không phải tệp", en: "this is a directory, not a file"),
    .ENOTDIR: LocalizedText(vi: "trên đường dẫn có tệp, không phải thư mục", en: "part of the path is a file, not a directory"),
    .EBUSY: LocalizedText(vi: "tệp đang được dùng", en: "the file is in use"),
    .EMFILE: LocalizedText(vi: "đang mở quá nhiều tệp", en: "too many files are open"),
    .EIO: LocalizedText(vi: "ổ đĩa báo lỗi", en: "the disk reports an error"),
    .ELOOP: LocalizedText(vi: "liên kết đi vòng tròn", en: "links lead in a circle"),
  ]

  private static let cocoa: [CocoaError.Code: LocalizedText] = [
    .fileNoSuchFile: missing, .fileReadNoSuchFile: missing, .fileReadNoPermission: forbidden, .fileWriteNoPermission: forbidden,
    .fileWriteFileExists: nameTaken, .fileWriteOutOfSpace: full, .fileWriteVolumeReadOnly: readOnly,
    .fileReadInvalidFileName: longName, .fileWriteInvalidFileName: longName, .fileReadUnknown: notFile,
    .fileWriteUnknown: notFile,
  ]
}
