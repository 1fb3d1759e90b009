import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Names in data files")
struct NameTests {
  private func reading(_ text: String, targets: String = "") throws -> ObservationReading {
    let study = StudyFile.read(text: TownStudy.text.replacing("scenarios:", with: targets + "scenarios:"), name: "town.yaml")
    return ObservationFile.read(
      bytes: Array(text.utf8), name: "so-lieu.csv",
      study: try #require(study.study, "\(study.diagnostics.map { $0.rendered(in: .en) })"), options: .init())
  }

  private static let targets = """
    targets:
      vneid-14: { title: { vi: VNeID mức 2 (14+), en: VNeID level 2 (14+) }, indicator: vneid, at-least: { 2023-12-31: 60% } }
      online: { title: Đã kết nối, indicator: internet, at-least: { 2023-12-31: 60% } }
      connected: { title: Đã kết nối, indicator: vneid, at-least: { 2024-12-31: 70% } }

    """

  @Test("An indicator is known by the titles of its targets, as pages print them")
  func target() throws {
    let read = try reading(
      "Đến ngày,Chỉ tiêu,Tỷ lệ (%)\n31/01/2023,VNeID mức 2 (14+),31\n31/01/2023,VNeID level 2 (14+),31\n", targets: Self.targets)
    #expect(read.observations.map(\.subject) == [.indicator("vneid"), .indicator("vneid")])
  }

  @Test("A title of targets of two indicators names neither")
  func ambiguous() throws {
    let read = try reading("Đến ngày,Chỉ tiêu,Tỷ lệ (%)\n31/01/2023,Đã kết nối,31\n", targets: Self.targets)
    #expect(!read.isWhole && read.observations.isEmpty)
    #expect(read.diagnostics.map(\.code) == [.unknownDataIndicator])
  }

  @Test("A segment's title is that of the row's own place")
  func segments() throws {
    let study = TownStudy.text.replacing(
      "segments: { farming: { title: { vi: Nông dân, en: Farmers }, counts: { residents14: 3100, households: 800 } } }",
      with: "segments: { fields: { title: { vi: Nông dân, en: Farmers }, counts: { residents14: 3100, households: 800 } } }")
    let reading = StudyFile.read(text: study, name: "town.yaml")
    let rows =
      "Đến ngày,Địa bàn,Nhóm,Chỉ tiêu,Tỷ lệ (%)\n31/01/2023,Phường Minh Tân,Nông dân,vneid,31\n31/01/2023,Xã Minh Tân,Nông dân,vneid,31\n"
    let read = ObservationFile.read(
      bytes: Array(rows.utf8), name: "so-lieu.csv",
      study: try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })"), options: .init())
    #expect(read.observations.map(\.segment) == ["farming", "fields"])
    let everywhere = ObservationFile.read(
      bytes: Array("Đến ngày,Nhóm,Chỉ tiêu,Tỷ lệ (%)\n31/01/2023,Nông dân,vneid,31\n".utf8), name: "so-lieu.csv",
      study: try #require(reading.study), options: .init())
    #expect(everywhere.diagnostics.map(\.code) == [.unknownDataSegment])
  }
}
