import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Names of places in reports")
struct PlaceNameTests {
  private let heading = "Xã,Tháng,Chỉ tiêu,Số đạt\n"

  private func region(_ name: String, study: String = TownStudy.text) throws -> [Region?] {
    let read = StudyFile.read(text: study, name: "town.yaml")
    let study = try #require(read.study, "\(read.diagnostics.map { $0.rendered(in: .en) })")
    return ObservationFile.read(
      bytes: Array((heading + "\"\(name)\",2024-01,vneid,5").utf8), name: "so-lieu.csv", study: study, options: .init()
    ).observations.map(\.region)
  }

  @Test(
    "A row of a province, district or town around the study is none of its figures, and the mend is to leave it out",
    arguments: ["Toàn tỉnh", "Toàn huyện", "toàn thị xã", "Toàn thành phố", "Toàn quốc", "Chung toàn tỉnh", "Cộng 2 xã"])
  func larger(_ name: String) throws {
    let findings = try TownStudy.reading(heading + "\(name),2024-01,vneid,5").diagnostics
    #expect(findings.map(\.code) == [.unknownPlace])
    #expect(findings.first?.rendered(in: .en).contains("leave the row out") ?? false)
  }

  @Test(
    "Sums of the study's own places are the whole",
    arguments: [
      "Tổng cộng", "TỔNG CỘNG:", "Tổng số", "Cộng", "Cộng 3 xã", "Tổng cộng 3 xã, phường", "Toàn xã", "toàn phường", "total",
    ])
  func whole(_ name: String) throws { #expect(try region(name) == [.all], "\(name)") }

  @Test("A province's own study has a row of the whole province, a ward of a province has not")
  func own() throws {
    let province = TownStudy.text.replacing("title: Town", with: "title: Chuyển đổi số tỉnh Yên Bái")
    #expect(try region("Toàn tỉnh", study: province) == [.all])
    let ward = TownStudy.text.replacing("title: Town", with: "title: \"Phường Bến Nghé, tỉnh Yên Bái\"")
    #expect(try region("Toàn tỉnh", study: ward).isEmpty)
    #expect(try region("Toàn phường", study: ward) == [.all])
  }

  @Test(
    "A place of another kind is another place, and its namesake is offered",
    arguments: ["Tỉnh Bến Nghé", "Xã Bến Nghé", "TP. Bến Nghé", "Huyện Bến Nghé", "TT. Bến Nghé", "X. Bến Nghé"])
  func otherKind(_ name: String) throws {
    let findings = try TownStudy.reading(heading + "\(name),2024-01,vneid,5").diagnostics
    #expect(findings.map(\.code) == [.unknownPlace])
    #expect(findings.first?.rendered(in: .vi).contains("có phải là `Phường Bến Nghé`") ?? false)
  }

  @Test(
    "Short forms, offices, list numbers and names typed without marks are known",
    arguments: [
      "P Bến Nghé", "P. Bến Nghé", "P.Bến Nghé", "UBND phường Bến Nghé", "Ủy ban nhân dân Phường Bến Nghé", "1. Phường Bến Nghé",
      "phuong ben nghe", "ben nghe", "a) Bến Nghé",
    ])
  func forms(_ name: String) throws { #expect(try region(name) == [.place("ben-nghe")], "\(name)") }

  @Test("A tone may stand on either vowel; another tone is another name")
  func tones() throws {
    let study = TownStudy.text.replacing("Phường Bến Nghé", with: "Phường Hòa Bình").replacing(
      "Bến Nghé ward", with: "Peace ward")
    for name in ["Phường Hoà Bình", "Phường Hòa Bình", "Hoà Bình", "phuong hoa binh"] {
      #expect(try region(name, study: study) == [.place("ben-nghe")], "\(name)")
    }
    #expect(try region("Phường Hóa Bình", study: study).isEmpty)
  }

  @Test("A title without the word for its kind may be given with any")
  func bare() throws {
    let study = TownStudy.text.replacing("{ vi: Phường Bến Nghé, en: Bến Nghé ward }", with: "Bến Nghé")
    for name in ["Xã Bến Nghé", "Phường Bến Nghé"] { #expect(try region(name, study: study) == [.place("ben-nghe")]) }
  }

  @Test("The one place of a title is that of a table without places; of two, none")
  func title() throws {
    let table = "Tháng;Chỉ tiêu;Số đạt\n2024-01;vneid;5"
    let one = try TownStudy.reading("UBND PHƯỜNG BẾN NGHÉ;;\n" + table)
    #expect(one.observations.map(\.region) == [.place("ben-nghe")] && one.diagnostics.map(\.code) == [.placeOfTitle])
    let two = try TownStudy.reading("PHƯỜNG BẾN NGHÉ VÀ XÃ MINH TÂN;;\n" + table)
    #expect(two.observations.map(\.region) == [.all] && two.diagnostics.isEmpty)
  }

  @Test("The number of a list may stand before an indicator; other words in it may not")
  func indicators() throws {
    #expect(try TownStudy.observations("Tháng;Chỉ tiêu;Số đạt\n2024-01;1. Kích hoạt VNeID mức 2;5").map(\.indicator) == ["vneid"])
    #expect(try TownStudy.findings("Tháng;Chỉ tiêu;Số đạt\n2024-01;Kích hoạt VNeID mức độ 2;5") == ["2:9 S9103"])
  }
}
