public import PlanningDomain

/// What the catalogue holds, as a planner reads it before taking something over.
public struct CatalogueReport: Sendable {
  private let tables: [Table]
  private let page: Page
  /// Lines to be copied: never wrapped.
  private let lines: (heading: String, text: String)?
  private let entries: [CatalogueEntry]

  /// A list of entries.
  public init(_ entries: [CatalogueEntry], language: Language) throws {
    let words = CatalogueWords(language: language)
    let rows = CatalogueRows(language: language)
    let indicators = entries.filter { $0.kind != .team }
    let teams = entries.filter { $0.kind == .team }
    var tables: [Table] = []
    if !indicators.isEmpty { tables.append(try rows.indicators(indicators)) }
    if !teams.isEmpty { tables.append(try rows.teams(teams)) }
    var page = Page()
    for table in tables { page.add(table) }
    page.add((entries.first.map { [words.takeIt($0.name)] } ?? []) + [words.grades])
    self.page = page
    self.tables = tables
    self.entries = entries
    lines = nil
  }

  /// One entry in full, with the lines that take it.
  public init(entry: CatalogueEntry, language: Language) throws {
    let words = CatalogueWords(language: language)
    let rows = CatalogueRows(language: language)
    var page = Page()
    page.add(.title(entry.title(language), beside: "catalogue/" + entry.name))
    if entry.kind != .team { page.add([words.counted + ": " + rows.counted(entry)]) }
    page.add([entry.explanation(language)])
    tables = entry.figures.isEmpty ? [] : [try rows.figures(of: entry)]
    for table in tables { page.add(table) }
    page.add([words.grades])
    self.page = page
    entries = [entry]
    lines = (words.lines, entry.lines(language))
  }

  /// Plain text, `\n` at its end.
  public func text(_ style: Style) -> String {
    page.text(style) + (lines.map { "\n\($0.heading)\n\n\($0.text)" } ?? "")
  }

  /// GitHub-flavored Markdown, `\n` at its end.
  public func markdown() -> String {
    page.markdown() + (lines.map { "\n\($0.heading)\n\n```yaml\n\($0.text)```\n" } ?? "")
  }

  /// A record for each number: the entry, its path, text, source and grade.
  public func csv() -> String {
    let head = ["entry", "kind", "population", "unit", "path", "text", "source", "grade"].map { Table.Cell.text($0) }
    let records = entries.flatMap { entry in
      let first: [Table.Cell] = [
        .text(entry.name), .text(entry.kind.rawValue), entry.population.map { .text($0.id.text) } ?? .missing,
        entry.population.map { .text($0.unit.rawValue) } ?? .missing,
      ]
      return entry.figures.map { figure in
        first + [
          .text(figure.path), .text(figure.text), figure.source.map { .text($0.text) } ?? .missing,
          .text(entry.grade(of: figure).rawValue),
        ]
      }
    }
    return ([head] + records).map { CSVText.record($0) + "\r\n" }.joined()
  }

  /// Everything in both languages.
  ///
  /// - Throws: ``JSONTextError`` for a value that is not finite.
  public func json() throws -> String {
    try JSONText.write(.object([("schema", .integer(1)), ("entries", .array(entries.map(\.json)))]), isIndented: true) + "\n"
  }
}

extension CatalogueEntry {
  /// How far to trust a number of it.
  func grade(of figure: Input) -> Source.Grade { sources.first { $0.id == figure.source }?.grade ?? .assumption }

  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("kind", .string(kind.rawValue)), ("title", title.json), ("explanation", explanation.json),
      (
        "population",
        population.map {
          .object([("id", .string($0.id.text)), ("title", $0.title.json), ("unit", .string($0.unit.rawValue))])
        } ?? .null
      ),
      (
        "figures",
        .array(
          figures.map { figure in
            .object([
              ("path", .string(figure.path)), ("text", .string(figure.text)), ("dimension", .string(figure.dimension.rawValue)),
              ("source", JSONValue(figure.source?.text)), ("grade", .string(grade(of: figure).rawValue)),
            ])
          })
      ),
      (
        "sources",
        .array(
          sources.map { source in
            .object([
              ("id", .string(source.id.text)), ("title", source.title.json), ("document", JSONValue(source.document)),
              ("grade", .string(source.grade.rawValue)),
            ])
          })
      ),
      ("lines", lines.json),
    ])
  }
}
