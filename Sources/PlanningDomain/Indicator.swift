/// A column of the plan: what officials report as a share.
public struct Indicator: Hashable, Sendable {
  public enum Pillar: String, Hashable, Sendable, CaseIterable { case government, economy, society }

  public enum Kind: Hashable, Sendable {
    case adoption(Adoption)
    case milestone(Milestone)
    case flow(Flow)
    case reported(Reported)
  }

  public var id: IndicatorID
  public var title: LocalizedText
  public var pillar: Pillar?
  /// How numerator and denominator are counted, in words.
  public var explanation: LocalizedText?
  public var kind: Kind

  public init(id: IndicatorID, title: LocalizedText, pillar: Pillar?, explanation: LocalizedText?, kind: Kind) {
    self.id = id
    self.title = title
    self.pillar = pillar
    self.explanation = explanation
    self.kind = kind
  }

  public var adoption: Adoption? {
    if case .adoption(let adoption) = kind { adoption } else { nil }
  }

  public var milestone: Milestone? {
    if case .milestone(let milestone) = kind { milestone } else { nil }
  }

  public var flow: Flow? {
    if case .flow(let flow) = kind { flow } else { nil }
  }

  public var reported: Reported? {
    if case .reported(let reported) = kind { reported } else { nil }
  }
}

/// Something a project completes; it does not diffuse.
public struct Milestone: Hashable, Sendable {
  /// Share done at the start, by place.
  public var start: Parameter

  public init(start: Parameter) { self.start = start }
}
