/// The language a page is written in. Both languages print the same figures in the same shape.
public enum Language: String, Sendable, CaseIterable {
  case vi, en

  /// The language for the text of `LC_ALL` or `LANG`, such as `vi_VN.UTF-8`.
  ///
  /// Only the part before the first `_`, `-`, `.`, `@` or `:` counts, in either case. Vietnamese is chosen when that part is
  /// `vi`; everything else, `C`, `POSIX`, an unknown language, empty text and no text at all, gives English, because such a
  /// locale belongs to a script or a server rather than to a planner's desk.
  package static func preferred(locale: String?) -> Language {
    guard let locale else { return .en }
    let code = locale.prefix { !"_-.@:".contains($0) }
    return code.lowercased() == "vi" ? .vi : .en
  }

  /// What separates whole units from decimals: `,` in Vietnamese, `.` in English.
  package var decimalMark: Character {
    switch self {
    case .vi: ","
    case .en: "."
    }
  }

  /// What separates groups of three digits: `.` in Vietnamese, `,` in English.
  package var groupMark: Character {
    switch self {
    case .vi: "."
    case .en: ","
    }
  }
}
