import Analyses
import LantoaKit
import Reports
import Testing

@Suite("The manual about findings of an audit")
struct AuditManualTests {
  /// The ward that the examples are about.
  private static let ward = """
    study: { id: ward, title: Phường A, period: { from: 2022-12-31, to: 2023-12-31 }, draws: 1, seed: 1, noise: { sd: 0%, memory: 60 days } }
    populations: { residents14: { unit: person }, households: { unit: household } }
    places:
      ward:
        title: Phường A
        segments:
          town: { title: { vi: Nội thị, en: Town }, counts: { residents14: 2452, households: 600 } }
          farming: { title: { vi: Nông dân, en: Farmers }, counts: { residents14: 1000, households: 300 } }
    indicators:
      smartphone: { title: { vi: Điện thoại thông minh, en: Smartphone }, of: residents14, start: 70%, diffusion: { p: 0.05/year, q: 0.1/year } }
      vneid:
        title: { vi: Kích hoạt VNeID, en: VNeID activated }
        of: residents14
        measure: ever
        requires: [smartphone]
        start: 20%
        diffusion: { p: 0.2/year, q: 0.8/year }
      internet: { title: { vi: Hộ có Internet, en: Households online }, of: households, start: 60%, diffusion: { p: 0.05/year, q: 0.2/year } }
    scenarios: { plan: {} }

    """

  private func kinds(in rows: String) throws -> Set<AuditKind> {
    let reading = StudyFile.read(text: Self.ward, name: "ward.yaml")
    let study = try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    let data = ObservationFile.read(
      bytes: Array((rows + "\n").utf8), name: "so-lieu.csv", study: study, options: .init(locale: .vi))
    #expect(data.diagnostics.isEmpty, "\(data.diagnostics.map { $0.rendered(in: .en) })")
    return Set(try Audit(study, data.observations).findings.map(\.kind))
  }

  @Test("Rows shown as found are found, and those shown as not found are not", arguments: AuditKind.allCases)
  func examples(_ kind: AuditKind) throws {
    let example = AuditExample(kind)
    #expect(try kinds(in: example.flagged).contains(kind))
    #expect(try !kinds(in: example.unflagged).contains(kind))
  }

  @Test("Every section says in both languages what it means, where it comes from and what to do", arguments: AuditKind.allCases)
  func sections(_ kind: AuditKind) {
    let (vi, en) = (AuditManual.section(of: kind, in: .vi), AuditManual.section(of: kind, in: .en))
    for part in ["\(kind.rawValue) ", "Nguyên nhân có thể: ", "Cần làm: ", "Bị nêu:", "Không bị nêu:", "    Ngày;"] {
      #expect(vi.contains(part), "\(part)")
    }
    for part in ["\(kind.rawValue) ", "Likely causes: ", "What to do: ", "Found:", "Not found:", "    Ngày;"] {
      #expect(en.contains(part), "\(part)")
    }
    let prose = zip(vi.split(separator: "\n"), en.split(separator: "\n")).filter { !$0.0.hasPrefix("    ") }
    #expect(prose.allSatisfy { $0.0 != $0.1 })
  }
}
