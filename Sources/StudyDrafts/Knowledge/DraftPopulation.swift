internal import PlanningDomain

/// A denominator a ward reports over.
enum DraftPopulation: String, CaseIterable, Hashable, Sendable {
  case residents, residents14, residents15, residents18
  case workingAge = "working-age"
  case households

  var title: LocalizedText {
    switch self {
    case .residents: LocalizedText(vi: "Dân số", en: "Residents")
    case .residents14: LocalizedText(vi: "Người từ đủ 14 tuổi", en: "Residents aged 14 and over")
    case .residents15: LocalizedText(vi: "Người từ đủ 15 tuổi", en: "Residents aged 15 and over")
    case .residents18: LocalizedText(vi: "Người từ đủ 18 tuổi", en: "Adults aged 18 and over")
    case .workingAge: LocalizedText(vi: "Người trong độ tuổi lao động (15–64)", en: "Residents of working age (15–64)")
    case .households: LocalizedText(vi: "Hộ gia đình", en: "Households")
    }
  }

  var unit: Population.Unit { self == .households ? .household : .person }

  /// Its share of all residents; nil where it is counted by itself.
  func share(in kind: PlaceKind) -> Figure? {
    let isUpland = kind == .uplandCommune
    switch self {
    case .residents, .households: return nil
    case .residents14: return .shares(.between, isUpland ? 72 : 77.5, isUpland ? 78 : 79, .ageShares)
    case .residents15: return .shares(.between, isUpland ? 70 : 76, isUpland ? 74 : 77.5, .ageShares)
    case .residents18: return .shares(.between, isUpland ? 66 : 71, isUpland ? 72 : 73, .ageShares)
    case .workingAge: return .share(67.4, .workingAge)
    }
  }

  init?(typed: String) {
    let names: [DraftPopulation: [String]] = [
      .residents: ["residents", "all", "dân số", "dan so", "tất cả"],
      .residents14: ["residents14", "14", "14+", "từ đủ 14 tuổi"], .residents15: ["residents15", "15", "15+", "từ đủ 15 tuổi"],
      .residents18: ["residents18", "adults", "18", "18+", "người trưởng thành", "từ đủ 18 tuổi"],
      .workingAge: ["working-age", "15-64", "15–64", "độ tuổi lao động", "tuổi lao động"],
      .households: ["households", "household", "hộ", "ho", "hộ gia đình"],
    ]
    let text = typed.lowercased()
    guard let population = Self.allCases.first(where: { names[$0]?.contains(text) ?? false }) else { return nil }
    self = population
  }
}
