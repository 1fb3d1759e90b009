public import ArgumentParser
internal import Foundation
public import LantoaKit

extension Language: ExpressibleByArgument {}

struct LanguageOption: ParsableArguments {
  @Option(help: "Language of the answer: vi or en; that of the locale if not given.")
  var lang: Language?

  /// LC_ALL beats LC_MESSAGES beats LANG, as everywhere.
  var value: Language {
    if let lang { return lang }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language.preferred(locale: locale)
  }
}

extension Language {
  func choose(vi: String, en: String) -> String { self == .vi ? vi : en }
}

extension ValidationError {
  /// What is wrong with the command's options, in one language.
  init(in language: Language, vi: String, en: String) { self.init(language.choose(vi: vi, en: en)) }
}
