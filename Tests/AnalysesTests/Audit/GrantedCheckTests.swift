import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("What offices grant beside what people activate")
struct GrantedCheckTests {
  private let study = wardStudy(
    [titled(adoption("vneid", start: 0.2), vi: "Kích hoạt VNeID mức 2", en: "VNeID level 2 activated")], people: 5625)

  private func flags(_ rows: [Observation]) throws -> [AuditFinding] {
    try Audit(study, rows).found(.otherWording)
  }

  @Test("A remark or source that speaks of accounts granted is doubted; one that speaks of activation, or of who reports, is not")
  func remarks() throws {
    func found(note: String? = nil, source: String? = nil) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-01-31", count: whole(1312), of: whole(5625))
      var rows = sheet.rows
      rows[0].note = note
      rows[0].source = source
      return try flags(rows)
    }
    for note in [
      "Số đã cấp, chưa kích hoạt", "số tài khoản đã cấp", "cấp mới trong tháng", "Thu nhận hồ sơ định danh", "accounts issued",
    ] {
      #expect(try found(note: note).map(\.severity) == [.doubt], "\(note)")
      #expect(try found(source: note).first?.clues == [.earlierStage], "\(note)")
    }
    for note in [
      "Số đã kích hoạt trên số đã cấp", "Công an phường cung cấp", "báo cáo cấp trên", "chưa được cấp đủ thiết bị",
      "kèm báo cáo tháng 6",
      "chưa cấp mới",
    ] {
      #expect(try found(note: note).isEmpty, "\(note)")
    }
  }

  @Test("Granted accounts as a quantity are doubted where nothing is said of who activated them")
  func quantities() throws {
    for name in ["Cấp tài khoản VNeID mức 2", "Tài khoản định danh mức 2 đã cấp"] {
      var sheet = Sheet()
      sheet.add("2023-01-31", about: .quantity(name), count: whole(1312), of: whole(5625))
      #expect(try flags(sheet.rows).map(\.severity) == [.doubt], "\(name)")
      sheet.add("2023-01-31", count: whole(1100), of: whole(5625))
      #expect(try flags(sheet.rows).isEmpty, "\(name) beside those activated")
    }
    var sheet = Sheet()
    sheet.add("2023-01-31", about: .quantity("Giấy chứng nhận đã cấp"), count: whole(120))
    #expect(try flags(sheet.rows).isEmpty)
  }
}
