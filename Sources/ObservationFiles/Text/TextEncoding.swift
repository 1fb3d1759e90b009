internal import Foundation

/// In which encoding a text file was saved.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// With a byte order mark.
  case utf16 = "utf-16"
  /// Vietnamese text of old Windows programs; its tone marks follow their letters.
  case windows1258 = "windows-1258"
}

extension TextEncoding {
  /// By the names in use, whatever their case: `UTF-8`, `utf16`, `Windows-1258`, `cp1258`; nil for any other.
  public init?(named name: String) {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16": self = .utf16
    case "windows-1258", "windows1258", "win-1258", "cp-1258", "cp1258", "1258": self = .windows1258
    default: return nil
    }
  }

  /// The bytes as UTF-8 without byte order mark, or the offset of the first byte that is not valid.
  ///
  /// The C library's `iconv` converts. UTF-16 without a byte order mark is refused at offset 0: its byte order would be a guess.
  func utf8(_ bytes: [UInt8]) -> Result<[UInt8], UndecodableByte> {
    guard self != .utf16 || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else {
      return .failure(UndecodableByte(offset: 0))
    }
    guard let descriptor = iconv_open("UTF-8", rawValue.uppercased()), descriptor != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      return .failure(UndecodableByte(offset: 0))
    }
    defer { iconv_close(descriptor) }
    var input = bytes.map(CChar.init(bitPattern:))
    // No byte of these encodings becomes more than three of UTF-8.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var left = input.count
    var room = output.count
    let failure = -1
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        // The second call hands over a letter that waited for its tone mark.
        return iconv(descriptor, &from, &left, &to, &room) != failure
          && iconv(descriptor, nil, nil, &to, &room) != failure
      }
    }
    guard isWhole, left == 0 else { return .failure(UndecodableByte(offset: bytes.count - left)) }
    return .success(output[..<(output.count - room)].map(UInt8.init(bitPattern:)))
  }
}

/// A byte that does not belong into its encoding.
struct UndecodableByte: Error, Hashable {
  /// From 0.
  var offset: Int
}
