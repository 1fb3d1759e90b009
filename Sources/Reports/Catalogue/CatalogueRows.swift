internal import PlanningDomain

/// The tables of the catalogue.
struct CatalogueRows {
  private let language: Language
  private let words: CatalogueWords
  private let grades: AssumptionWords

  init(language: Language) {
    self.language = language
    words = CatalogueWords(language: language)
    grades = AssumptionWords(language: language)
  }

  func indicators(_ entries: [CatalogueEntry]) throws -> Table {
    let paths = ["ceiling", "diffusion.p", "diffusion.q", "lapse"]
    let columns: [Table.Column] =
      [.label(words.name), .label(words.title), .label(words.counted)]
      + paths.map { Table.Column(words.figure($0), overflow: .wrap) }
    let rows = entries.map { entry in
      Table.Row([.text(entry.name), .text(entry.title(language)), .text(counted(entry))] + paths.map { cell($0, of: entry) })
    }
    return try Table(title: words.indicators, columns: columns, rows: rows)
  }

  func teams(_ entries: [CatalogueEntry]) throws -> Table {
    let paths = ["members", "hours", "cost.running.price", "cost.member.price"]
    let columns: [Table.Column] =
      [.label(words.name), .label(words.title)] + paths.map { Table.Column(words.figure($0), overflow: .wrap) }
    let rows = entries.map { entry in
      Table.Row([.text(entry.name), .text(entry.title(language))] + paths.map { cell($0, of: entry) })
    }
    return try Table(title: words.teams, columns: columns, rows: rows)
  }

  /// Every number of one entry with where it comes from.
  func figures(of entry: CatalogueEntry) throws -> Table {
    let columns: [Table.Column] = [
      .label(words.figure), .label(words.value), .label(words.source), .label(words.grade),
    ]
    let rows = entry.figures.map { figure in
      let grade = entry.grade(of: figure)
      let source = entry.sources.first { $0.id == figure.source }
      let origin = [source?.title(language), source?.document].compactMap(\.self).joined(separator: " – ")
      return Table.Row([
        .text("\(words.figure(figure.path))\n(\(figure.path.breakablePath))"), .text(value(figure).unbroken), .text(origin),
        .status(grades.grade(grade), grade == .assumption || grade == .memory ? .warning : .plain),
      ])
    }
    return try Table(title: "", columns: columns, rows: rows)
  }

  /// Whose share it is: a population with its name in a study, or files.
  func counted(_ entry: CatalogueEntry) -> String {
    guard let population = entry.population else { return entry.kind == .flow ? words.files : Format.missing }
    return "\(population.title(language)) (\(population.id.text))"
  }

  /// The number with its grade below.
  private func cell(_ path: String, of entry: CatalogueEntry) -> Table.Cell {
    guard let figure = entry.figures.first(where: { $0.path == path }) else { return .missing }
    return .text("\(value(figure).unbroken)\n(\(grades.grade(entry.grade(of: figure))))")
  }

  private func value(_ figure: Input) -> String { WrittenFigure(language: language).text(figure.text) }
}
