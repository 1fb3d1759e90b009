public import PlanningDomain

/// What can be taken over with `like:`.
public enum Catalogue {
  /// Indicators, then teams, in the order of the package. Each is read as part of a small study, so that its numbers are those
  /// a study takes.
  public static let entries: [CatalogueEntry] =
    CatalogueData.indicators.compactMap(entry) + CatalogueData.teams.compactMap(entry)

  public static func entry(_ name: String) -> CatalogueEntry? { entries.first { $0.name == name } }

  /// The entry whose name was probably meant.
  public static func suggestion(for name: String) -> String? {
    StudyFiles.suggestion(for: name, among: entries.map(\.name))
  }

  private static func entry(_ written: Entry) -> CatalogueEntry? {
    guard let title = written.value["title"]?.localizedText,
      let explanation = (written.value["explanation"] ?? written.value["about"])?.localizedText
    else { return nil }
    let kind = written.value["kind"]?.scalar.flatMap { CatalogueEntry.Kind(rawValue: $0.text) } ?? .adoption
    let population = written.value["of"]?.scalar.flatMap { counted($0.text) }
    let lines = CatalogueLines(kind, written.key, population)
    var entry = CatalogueEntry(
      name: written.key, kind: kind, title: title, explanation: explanation, population: population, figures: [], sources: [],
      lines: LocalizedText(vi: lines.text(.vi), en: lines.text(.en)))
    guard let study = StudyFile.read(text: example(entry), name: written.key).study else { return nil }
    let origin = CatalogueMerge.prefix + written.key
    entry.figures = study.inputs.filter { $0.origin == origin }.map { input in
      var figure = input
      // Behind the section and the name; whatever a team serves has the same number.
      figure.path = input.path.split(separator: ".").dropFirst(2).joined(separator: ".")
        .replacing("serves.vneid-2.", with: "serves.….")
      return figure
    }
    var seen: Set<SourceID> = []
    let used = entry.figures.compactMap(\.source).filter { seen.insert($0).inserted }
    entry.sources = used.compactMap { id in study.sources.first { $0.id == id } }
    return entry
  }

  private static func counted(_ name: String) -> Population? {
    guard let node = CatalogueData.populations.first(where: { $0.key == name })?.value, let title = node["title"]?.localizedText,
      let unit = node["unit"]?.scalar.flatMap({ Population.Unit(rawValue: $0.text) })
    else { return nil }
    return Population(id: PopulationID(name), title: title, unit: unit)
  }

  /// A study of the lines that are printed for an entry, and of the least that a study needs besides.
  package static func example(_ entry: CatalogueEntry) -> String {
    let counted = entry.population?.id.text ?? CatalogueLines.companion.population
    let companion = entry.kind == .adoption ? "" : CatalogueLines.companion.text
    // A flow joins the indicators of its companion.
    let lines = entry.kind == .flow ? entry.lines.en.replacing("indicators:\n", with: "", maxReplacements: 1) : entry.lines.en
    return """
      study: { id: example, title: Example, period: { from: 2026-01-01, to: 2026-12-31 } }
      places: { ward: { segments: { all: { counts: { \(counted): 1000 } } } } }
      scenarios: { plan: {} }
      \(companion)\(lines)
      """
  }

  /// Every finding about the files of the package, and about the sources of its numbers.
  package static var findings: [Diagnostic] {
    let files = [
      ("indicators", PackageResources.indicators_yaml), ("teams", PackageResources.teams_yaml),
      ("populations", PackageResources.populations_yaml), ("sources", PackageResources.sources_yaml),
    ]
    let inFiles = files.flatMap { name, bytes in
      let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
      let findings = Findings(source)
      _ = TreeBuilder.tree(of: source, findings: findings)
      return findings.sorted
    }
    return inFiles + entries.flatMap { StudyFile.read(text: example($0), name: $0.name).diagnostics }
  }

  package static var sourceNames: [String] { CatalogueData.sources.map(\.key) }
}
