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
}

/// A text in the two languages of the reports. A file that gives one text gives it for both.
public struct LocalizedText: Hashable, Sendable {
  public var vi: String
  public var en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public init(_ text: String) {
    self.init(vi: text, en: text)
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
