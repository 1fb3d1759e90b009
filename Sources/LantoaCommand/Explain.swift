internal import ArgumentParser
internal import LantoaKit

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the section of the manual about the code of a finding; without a code, the list of codes.")

  @Argument(help: "A code such as S2103, or D101 of an audit.")
  var code: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let code else {
      for code in DiagnosticCode.allCases { try Terminal.print(DiagnosticCatalogue.heading(of: code, in: language.value)) }
      for kind in AuditKind.allCases { try Terminal.print(AuditManual.heading(of: kind, in: language.value)) }
      return
    }
    if let known = DiagnosticCode(rawValue: code.uppercased()) {
      try Terminal.print(DiagnosticCatalogue.manual(of: known, in: language.value))
    } else if let kind = AuditKind(rawValue: code.uppercased()) {
      try Terminal.print(AuditManual.section(of: kind, in: language.value))
    } else {
      throw ValidationError(Words.unknownCode(code, in: language.value))
    }
  }
}
