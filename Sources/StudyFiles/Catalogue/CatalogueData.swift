/// The catalogue as it lies in the package: what indicators count and how teams are paid, with a source for every number.
enum CatalogueData {
  /// By name, in the order of the file.
  static let indicators = entries(PackageResources.indicators_yaml, "indicators")
  static let teams = entries(PackageResources.teams_yaml, "teams")
  static let populations = entries(PackageResources.populations_yaml, "populations")
  static let sources = entries(PackageResources.sources_yaml, "sources")

  /// The files have no findings; a test holds them to that.
  static func entries(_ bytes: [UInt8], _ name: String) -> [Entry] {
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    return TreeBuilder.tree(of: source, findings: Findings(source))?.entries ?? []
  }
}
