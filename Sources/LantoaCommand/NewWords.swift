internal import LantoaKit

extension Words {
  /// Defaults taken because nobody was asked.
  static func assumed(_ options: [String], in language: Language) -> String {
    let list = options.map { "--" + $0 }.joined(separator: ", ")
    return switch language {
    case .vi: "không hỏi; lấy giá trị mặc định cho \(list)"
    case .en: "nothing was asked; defaults are taken for \(list)"
    }
  }

  static func next(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "Chạy tiếp: lantoa run \(shell(path)) --lang vi"
    case .en: "Next: lantoa run \(shell(path)) --lang en"
    }
  }

  /// A path as a shell takes it.
  static func shell(_ path: String) -> String {
    path.contains(where: { $0 == " " || $0 == "'" }) ? "'\(path.replacing("'", with: "'\\''"))'" : path
  }

  static func brokenOff(in language: Language) -> String {
    language == .vi ? "đã dừng giữa chừng; chưa ghi tệp nào" : "broken off; nothing was written"
  }

  static func exists(_ path: String, in language: Language) -> String {
    switch language {
    case .vi: "\(path): lỗi: tệp đã có; chọn tên khác, hoặc thêm --force để ghi đè"
    case .en: "\(path): error: there is such a file; choose another name, or add --force to replace it"
    }
  }

  static func noFolder(_ path: String, in language: Language) -> String {
    language == .vi ? "\(path): lỗi: không có thư mục này" : "\(path): error: there is no such directory"
  }

  static func notWritten(_ path: String, _ reason: String, in language: Language) -> String {
    switch language {
    case .vi: "\(path): lỗi: không ghi được tệp (\(reason))"
    case .en: "\(path): error: the file cannot be written (\(reason))"
    }
  }
}
