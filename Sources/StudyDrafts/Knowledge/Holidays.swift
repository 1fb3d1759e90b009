internal import PlanningDomain

/// First days of the lunar year in Vietnam.
enum Tet {
  private static let days = [
    2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6),
    2028: (1, 26), 2029: (2, 13), 2030: (2, 2), 2031: (1, 23), 2032: (2, 11), 2033: (1, 31), 2034: (2, 19), 2035: (2, 8),
  ]

  /// The years a draft can plan.
  static let years = 2020...2035

  static func day(in year: Int) -> Day? {
    days[year].flatMap { Day(year: year, month: $0.0, day: $0.1) }
  }
}
