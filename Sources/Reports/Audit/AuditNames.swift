internal import Analyses
internal import PlanningDomain

/// What a report calls the things a finding is about.
struct AuditNames {
  private let study: Study
  private let scenario: Scenario
  private let language: Language

  init(_ audit: Audit, language: Language) { self.init(audit.study, language: language) }

  init(_ study: Study, language: Language) {
    self.study = study
    scenario = study.scenario(study.reference) ?? study.scenarios[0]
    self.language = language
  }

  /// `VNeID mức 2 – Phường 11`, with its segment where it has one.
  func about(_ row: Observation) -> String {
    let parts = [subject(row.subject), area(row.area), row.segment.map(segment)]
    return parts.compactMap { $0 }.joined(separator: " – ")
  }

  /// The place and segment of a figure; nil for everybody.
  func whom(_ region: Region, _ segment: SegmentID?) -> String? {
    let parts = [area(.region(region)), segment.map(self.segment)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " – ")
  }

  func subject(_ subject: Observation.Subject) -> String {
    switch subject {
    case .indicator(let id): title(of: id)
    case .quantity(let name): name
    }
  }

  func title(of id: IndicatorID) -> String { scenario.indicators.first { $0.id == id }?.title(language) ?? id.text }

  func title(of id: TargetID) -> String {
    guard let target = study.targets.first(where: { $0.id == id }) else { return id.text }
    return target.title?(language) ?? title(of: target.indicator)
  }

  /// `ng.`, `hộ`; empty where no members are counted.
  func unit(of subject: Observation.Subject) -> String {
    guard case .indicator(let id) = subject, let adoption = scenario.indicators.first(where: { $0.id == id })?.adoption
    else { return "" }
    return scenario.populations.first { $0.id == adoption.population }?.unit.short(language) ?? ""
  }

  /// As machines read it: an indicator by its id, a quantity by its name.
  static func subject(_ subject: Observation.Subject) -> String {
    switch subject {
    case .indicator(let id): id.text
    case .quantity(let name): name
    }
  }

  /// nil for all places together.
  private func area(_ area: Observation.Area) -> String? {
    switch area {
    case .former(let id): return id.text
    case .region(.all): return nil
    case .region(.place(let id)): return title(of: id)
    case .region(.area(let id)): return scenario.areas.first { $0.id == id }?.title(language) ?? id.text
    case .region(.places(let ids)):
      let named = ids.prefix(3).map(title).joined(separator: ", ")
      return ids.count <= 3
        ? named : named + language.choose(vi: " và \(ids.count - 3) nơi khác", en: " and \(ids.count - 3) more")
    }
  }

  private func title(of id: PlaceID) -> String { scenario.places.first { $0.id == id }?.title(language) ?? id.text }

  private func segment(_ id: SegmentID) -> String {
    scenario.places.lazy.flatMap(\.segments).first { $0.id == id }?.title(language) ?? id.text
  }
}
