/// What the catalogue knows of an indicator as officials count it, or of a team as a province pays it. A study takes it over
/// with `like: catalogue/NAME`.
public struct CatalogueEntry: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case adoption, flow, team
  }

  public var name: String
  public var kind: Kind
  public var title: LocalizedText
  /// Numerator, denominator and where people go wrong; of a team what the province pays and when.
  public var explanation: LocalizedText
  /// Who is counted; nil where files or teams are.
  public var population: Population?
  /// Its numbers, with paths from the indicator or lever downwards: `diffusion.p`.
  public var figures: [Input]
  /// Of its numbers, each once.
  public var sources: [Source]
  /// What a study may hold to take it: lines of YAML with a remark at what the study has to know.
  public var lines: LocalizedText

  public init(
    name: String, kind: Kind, title: LocalizedText, explanation: LocalizedText, population: Population?, figures: [Input],
    sources: [Source], lines: LocalizedText
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.explanation = explanation
    self.population = population
    self.figures = figures
    self.sources = sources
    self.lines = lines
  }
}
