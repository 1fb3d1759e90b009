import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

/// A commune of three places in one area, as the study that reports are read against.
enum TownStudy {
  static let text = """
    study: { id: town, title: Town, period: { from: 2023-01-01, to: 2024-12-31 }, reports: { every: month, cut-off: 31 } }
    populations:
      residents14: { unit: person }
      households: { unit: household }
    places:
      tay-bac: { title: { vi: Vùng Tây Bắc, en: North-west } }
      ben-nghe:
        title: { vi: Phường Bến Nghé, en: Bến Nghé ward }
        travel: 3 min
        segments: { town: { title: { vi: Nội thị, en: Town }, counts: { residents14: 3452, households: 900 } } }
      minh-tan:
        title: Phường Minh Tân
        within: tay-bac
        travel: 4 min
        segments:
          town: { title: { vi: Nội thị, en: Town }, counts: { residents14: 5850, households: 1500 } }
          farming: { title: { vi: Nông dân, en: Farmers }, counts: { residents14: 2000, households: 500 } }
      xa-minh-tan:
        title: Xã Minh Tân
        within: tay-bac
        travel: 9 min
        segments: { farming: { title: { vi: Nông dân, en: Farmers }, counts: { residents14: 3100, households: 800 } } }
    indicators:
      vneid:
        title: { vi: Kích hoạt VNeID mức 2, en: VNeID level 2 activated }
        of: residents14
        start: { value: 30%, as-of: 2022-12-31 }
        diffusion: { p: 0.02/year, q: 0.5/year }
      internet:
        title: { vi: Hộ có Internet, en: Households online }
        of: households
        start: { value: 50%, as-of: 2022-12-31 }
        diffusion: { p: 0.02/year, q: 0.5/year }
    scenarios:
      plan: {}

    """

  static func study(cutOff: Int = 31) throws -> Study {
    let text = text.replacing("cut-off: 31", with: "cut-off: \(cutOff)")
    let reading = StudyFile.read(text: text, name: "town.yaml")
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  static func reading(
    _ text: String, locale: Language? = nil, cutOff: Int = 31, boundaries: Boundaries? = nil
  ) throws -> ObservationReading {
    try reading(bytes: Array(text.utf8), options: ObservationFile.Options(locale: locale), cutOff: cutOff, boundaries: boundaries)
  }

  static func reading(
    bytes: [UInt8], options: ObservationFile.Options = ObservationFile.Options(), cutOff: Int = 31, boundaries: Boundaries? = nil
  ) throws -> ObservationReading {
    ObservationFile.read(
      bytes: bytes, name: "so-lieu.csv", study: try study(cutOff: cutOff), options: options, boundaries: boundaries)
  }

  /// The observations of a text without findings.
  static func observations(
    _ text: String, locale: Language? = nil, cutOff: Int = 31, boundaries: Boundaries? = nil
  ) throws -> [Observation] {
    let reading = try reading(text, locale: locale, cutOff: cutOff, boundaries: boundaries)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    return reading.observations
  }

  /// Line, column and code of everything there is to say about a text.
  static func findings(_ text: String, locale: Language? = nil) throws -> [String] {
    try reading(text, locale: locale).diagnostics.map { "\($0.position.line):\($0.position.column) \($0.code.rawValue)" }
  }
}
