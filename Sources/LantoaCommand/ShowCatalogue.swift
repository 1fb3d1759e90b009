internal import ArgumentParser
internal import LantoaKit

struct ShowCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Lists what a study can take over with `like: catalogue/NAME`; with a name, shows one entry in full.",
    discussion: """
      Indicators as officials count them, with who is counted, usual ceilings and ranges of p, q and lapse; and what
      provinces pay their community teams. Every number has its source and grade.
      """)

  @Argument(help: "An entry such as vneid-2.")
  var entry: String?

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @OptionGroup var language: LanguageOption

  func run() throws {
    let report: CatalogueReport
    if let entry {
      let name = entry.hasPrefix("catalogue/") ? String(entry.dropFirst("catalogue/".count)) : entry
      guard let known = Catalogue.entry(name) else {
        throw ValidationError(Words.unknownEntry(name, meant: Catalogue.suggestion(for: name), in: language.value))
      }
      report = try CatalogueReport(entry: known, language: language.value)
    } else {
      report = try CatalogueReport(Catalogue.entries, language: language.value)
    }
    switch format {
    case .table: try Terminal.print(report.text(Terminal.style))
    case .markdown: try Terminal.print(report.markdown())
    case .csv: try Terminal.print(report.csv())
    case .json: try Terminal.print(report.json())
    }
  }
}
