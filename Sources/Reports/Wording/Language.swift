package import PlanningDomain

extension Language {
  /// What separates whole units from decimals: `,` in Vietnamese, `.` in English.
  package var decimalMark: Character {
    switch self {
    case .vi: ","
    case .en: "."
    }
  }

  /// What separates groups of three digits: `.` in Vietnamese, `,` in English.
  package var groupMark: Character {
    switch self {
    case .vi: "."
    case .en: ","
    }
  }
}
