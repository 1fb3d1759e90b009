import Foundation
import ObservationFiles
import PlanningDomain
import StudyFiles
import TerminalText
import Testing

/// The given files of the shared cases (`cases/files`), byte for byte where bytes matter, with what `expected.json` asks.
@Suite("Files as they come")
struct GivenFileTests {
  @Test("A byte order mark, semicolons, CRLF, day before month and a decimal comma are read once the language is declared")
  func markedSemicolons() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("phuong;thang;chi_tieu;gia_tri\r\nPhường Bến Nghé;01/02/2024;vneid;1.234,5\r\n".utf8)
    let declared = try TownStudy.reading(bytes: bytes, options: .init(locale: .vi))
    #expect(declared.isWhole)
    let observation = try #require(declared.observations.first)
    #expect(observation.numerator == ReportedNumber(1234.5, rounding: 0.05, text: "1.234,5"))
    #expect(observation.date == Day(iso: "2024-02-01"))
    #expect(observation.region == .place("ben-nghe"))
    let undeclared = try TownStudy.reading(bytes: bytes)
    #expect(undeclared.diagnostics.map(\.code) == [.twoDateReadings])
    #expect(undeclared.observations.isEmpty)
  }

  @Test("Two spellings of one ward that differ in how accents are stored are one ward")
  func oneWard() throws {
    let nfd = String(String.UnicodeScalarView("Phường Bến Nghé".decomposedScalars))
    let text = "phuong,thang,chi_tieu,gia_tri\nPhường Bến Nghé,2024-01,vneid,100\n\(nfd),2024-02,vneid,130\n"
    let observations = try TownStudy.observations(text)
    #expect(observations.map(\.region) == [.place("ben-nghe"), .place("ben-nghe")])
    #expect(observations.map(\.date) == [Day(iso: "2024-01-31"), Day(iso: "2024-02-29")])
    #expect(observations.compactMap { $0.numerator?.value } == [100, 130])
  }

  @Test("Windows-1258 is named by the offset of its first foreign byte, and read when it is declared")
  func windows1258() throws {
    let head = Array("phuong,thang,chi_tieu,gia_tri\n".utf8)
    let bytes = head + [0xD0, 0xF4, 0x6E, 0x67, 0x20, 0x48, 0xE0] + Array(",2024-01,vneid,5\n".utf8)
    let undeclared = try TownStudy.reading(bytes: bytes)
    #expect(undeclared.diagnostics.map(\.code) == [.undeclaredEncoding])
    let text = try #require(undeclared.diagnostics.first).rendered(in: .en)
    #expect(text.contains("offset 30") && text.contains("windows-1258"))
    let dongHa = Boundaries(moves: [.init(from: "Đông Hà", to: "ben-nghe", weight: 1)])
    let declared = try TownStudy.reading(bytes: bytes, options: .init(encoding: .windows1258), boundaries: dongHa)
    #expect(declared.isWhole, "\(declared.diagnostics.map { $0.rendered(in: .en) })")
    #expect(declared.observations.map(\.area) == [.former("Đông Hà")])
  }

  @Test("Tone marks of windows-1258 that follow their letters are composed")
  func toneMarks() throws {
    // "Bến Nghé": ê with acute is 0xEA 0xEC there.
    let bytes = Array("phuong,thang,chi_tieu,gia_tri\nPhu".utf8) + [0xFD, 0xF5, 0xCC] + Array("ng".utf8)
    #expect(try TownStudy.reading(bytes: bytes, options: .init(encoding: .windows1258)).diagnostics.count == 1)
    let ward =
      Array("phuong,thang,chi_tieu,gia_tri\nB".utf8) + [0xEA, 0xEC] + Array("n Ngh".utf8) + [0xE9]
      + Array(",2024-01,vneid,5".utf8)
    let reading = try TownStudy.reading(bytes: ward, options: .init(encoding: .windows1258))
    #expect(reading.observations.map(\.region) == [.place("ben-nghe")])
  }

  @Test("UTF-16 is read in either byte order when it is declared, and named when it is not", arguments: [true, false])
  func utf16(_ isLittle: Bool) throws {
    let text = "phuong\tthang\tchi_tieu\tgia_tri\r\nBến Nghé\t2024-01\tvneid\t5"
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    #expect(try TownStudy.reading(bytes: bytes, options: .init(encoding: .utf16)).observations.count == 1)
    let undeclared = try TownStudy.reading(bytes: bytes)
    #expect(undeclared.diagnostics.first?.rendered(in: .en).contains("`--encoding utf-16`") ?? false)
    let cut = try TownStudy.reading(bytes: Array(bytes.dropLast()), options: .init(encoding: .utf16))
    #expect(cut.diagnostics.map(\.code) == [.undecodable])
  }

  @Test("A file too large is refused by its size, before anybody reads it")
  func size() {
    #expect(ObservationFile.refusal(ofBytes: 1 << 24, name: "a.csv").isEmpty)
    #expect(ObservationFile.refusal(ofBytes: 200_000_000, name: "a.csv").map(\.code) == [.dataTooLarge])
  }

  @Test("An encoding goes by the names in use, in any case; the first is what messages call it")
  func encodingNames() {
    for encoding in TextEncoding.allCases { #expect(TextEncoding(named: encoding.rawValue) == encoding) }
    for name in ["UTF-16", "utf16"] { #expect(TextEncoding(named: name) == .utf16) }
    for name in ["Windows-1258", "cp1258", "CP-1258"] { #expect(TextEncoding(named: name) == .windows1258) }
    #expect(TextEncoding(named: "UTF8") == .utf8 && TextEncoding(named: "latin1") == nil)
  }

  @Test(
    "A picture or a paper is told as such, whatever its name",
    arguments: [([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "JPEG"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG")] as [([UInt8], String)])
  func pictures(_ bytes: [UInt8], _ name: String) throws {
    let finding = try #require(try TownStudy.reading(bytes: bytes).diagnostics.first)
    #expect(finding.code == .notATable && finding.rendered(in: .en).contains(name))
  }

  @Test("Rows with too few cells, too many and an open quotation mark are three errors that swallow no other row")
  func ragged() throws {
    let text = "phuong,thang,chi_tieu,gia_tri\nA,2024-01,vneid\nB,2024-01,vneid,1,2\n\"C,2024-01,vneid,3\n"
    #expect(try TownStudy.findings(text) == ["2:11 S7007", "3:19 S7007", "4:1 S7005"])
    let longer = try TownStudy.reading(text + "Bến Nghé,2024-01,vneid,7\n\"Bến Nghé\",2024-02,vneid,9\n")
    #expect(longer.diagnostics.count == 3)
    #expect(longer.observations.compactMap { $0.numerator?.value } == [7, 9])
  }

  static let names = ["=cmd|' /C calc'!A0", "+84 phường", "-1+1", "@SUM(A1)", "\t=1+1"]

  @Test("Names that a spreadsheet would run come back as they were after they were written harmlessly", arguments: names)
  func formulas(_ name: String) throws {
    let boundaries = Boundaries(moves: [.init(from: PlaceID(name), to: "ben-nghe", weight: 1)])
    for written in [name, SpreadsheetText.harmless(name)] {
      let quoted = "\"" + written + "\""
      let text = "phuong,thang,chi_tieu,gia_tri\n\(quoted),2024-01,vneid,1\n"
      #expect(try TownStudy.observations(text, boundaries: boundaries).map(\.area) == [.former(PlaceID(name))])
    }
    #expect(SpreadsheetText.harmless(name).hasPrefix("'"))
    #expect(SpreadsheetText.original(SpreadsheetText.harmless(name)) == name)
  }

  @Test("A number with a sign is no formula; a sum is")
  func numbers() {
    for text in ["-25.0", "+3", "-1e-05", "-0,047"] {
      #expect(SpreadsheetText.harmless(text) == text)
      #expect(SpreadsheetText.original("'" + text) == text)
    }
    for text in ["-25+1", "-A1", "--1", "+", "-1e", "=1", "-25.0\n=1"] { #expect(SpreadsheetText.harmless(text) == "'" + text) }
  }

  @Test("Text that no spreadsheet runs is left alone", arguments: ["Phường A", "'quoted'", "a=b", "", "5"])
  func harmlessAlready(_ text: String) {
    #expect(SpreadsheetText.harmless(text) == text)
    #expect(SpreadsheetText.original(text) == text)
  }
}
