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

  /// Questions of a form that were left empty, by number.
  static func leftEmpty(_ questions: [Int], file: String, in language: Language) -> String {
    let list = questions.map(String.init).joined(separator: ", ")
    return switch language {
    case .vi: "\(file): có ô để trống ở câu \(list); lấy như cột “Để trống thì lấy” của phiếu"
    case .en: "\(file): cells left empty in question \(list); taken as the form's column “Taken if left empty” says"
    }
  }

  static func noForm(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "\(path): lỗi: đây không phải phiếu do `lantoa new --form` tạo ra"
    case .en: "\(path): error: this is no form that `lantoa new --form` wrote"
    }
  }
}
