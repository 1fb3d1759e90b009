internal import ArgumentParser
internal import LantoaKit

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the section of the manual about the code of a finding; without a code, the list of codes.")

  @Argument(help: "A code such as S2103.")
  var code: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let code else {
      for code in DiagnosticCode.allCases { try Terminal.print(DiagnosticCatalogue.heading(of: code, in: language.value)) }
      return
    }
    guard let known = DiagnosticCode(rawValue: code.uppercased()) else {
      throw ValidationError(Words.unknownCode(code, in: language.value))
    }
    try Terminal.print(DiagnosticCatalogue.manual(of: known, in: language.value))
  }
}
