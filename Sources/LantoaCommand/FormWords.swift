internal import LantoaKit

extension Words {
  static func formWritten(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "Đã ghi \(path). Điền xong thì chạy: lantoa run \(shell(path)) --lang vi"
    case .en: "Wrote \(path). When it is filled in: lantoa run \(shell(path)) --lang en"
    }
  }

  static func templateWritten(_ path: String, rows: Int, in language: Language) -> String {
    language == .vi ? "Đã ghi \(path): \(rows) dòng để điền." : "Wrote \(path): \(rows) rows to fill in."
  }

  static func formTooLong(rows: Int, limit: Int, in language: Language) -> String {
    switch language {
    case .vi: "phiếu sẽ có \(rows) dòng, quá \(limit); chọn ít tháng hơn bằng --from và --to."
    case .en: "the form would have \(rows) rows, more than \(limit); choose fewer months with --from and --to."
    }
  }

  /// Defaults taken where a form was left empty.
  static func leftEmpty(_ options: [String], file: String, in language: Language) -> String {
    let list = options.joined(separator: ", ")
    return switch language {
    case .vi: "\(file): ô để trống; lấy giá trị mặc định cho \(list)"
    case .en: "\(file): left empty; defaults are taken for \(list)"
    }
  }

  static func noForm(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "\(path): lỗi: đây không phải phiếu do `lantoa new --form` tạo ra"
    case .en: "\(path): error: this is no form that `lantoa new --form` wrote"
    }
  }
}
