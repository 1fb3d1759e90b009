/// What a planner chooses.
public struct Lever: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case team(Team)
    case media(Media)
    case project(Project)
    case classes(Classes)
    case desk(Desk)
  }

  public var id: LeverID
  public var title: LocalizedText
  public var isEnabled: Bool
  /// The places it acts in, in file order; never empty.
  public var places: [PlaceID]
  public var kind: Kind

  public init(id: LeverID, title: LocalizedText, isEnabled: Bool, places: [PlaceID], kind: Kind) {
    self.id = id
    self.title = title
    self.isEnabled = isEnabled
    self.places = places
    self.kind = kind
  }

  public var team: Team? { if case .team(let team) = kind { team } else { nil } }
  public var media: Media? { if case .media(let media) = kind { media } else { nil } }
  public var project: Project? { if case .project(let project) = kind { project } else { nil } }
  public var classes: Classes? { if case .classes(let classes) = kind { classes } else { nil } }
  public var desk: Desk? { if case .desk(let desk) = kind { desk } else { nil } }

  /// Teams, media, classes and desks are outreach; projects stay when outreach is switched off.
  public var isOutreach: Bool { project == nil }
}
