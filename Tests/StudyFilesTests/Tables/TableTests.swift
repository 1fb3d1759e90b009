import Foundation
import PlanningDomain
import StudyFiles
import Testing

@Suite("Tables of places")
struct TableTests {
  private func study(_ table: String, text: String = TableStudy.text) throws -> Study {
    let reading = TableStudy.reading(table, text: text)
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  @Test("Each row is a place; blank cells are no entries, and a segment without cells is not there")
  func rows() throws {
    let places = try study(TableStudy.table).scenarios[0].places
    #expect(places.map(\.id.text) == ["minh-tan", "tan-thinh", "dong-tam"])
    #expect(places.map(\.title.vi) == ["Phường Minh Tân", "Xã \"Tuy Lộc\", Tân Thịnh", "Phường Đồng Tâm"])
    #expect(places.map { $0.segments.map(\.id.text) } == [["town"], ["farming"], ["town", "farming"]])
    #expect(places.map { $0.travel.otherwise?.distribution } == [.fixed(4), .fixed(9), .fixed(3)])
    #expect(places[2].segments[1].counts[PopulationID("residents14")]?.otherwise?.distribution == .fixed(900))
    #expect(places.allSatisfy { !$0.isSynthetic })
  }

  @Test("Columns elsewhere become entries of that number, and what the study wrote holds for the others")
  func elsewhere() throws {
    let scenario = try study(TableStudy.table).scenarios[0]
    let start = try #require(scenario.indicators[0].adoption?.start)
    #expect(start.asOf == Day(iso: "2022-12-31"))
    #expect(start.share.otherwise?.distribution == .fixed(0.3))
    #expect(
      start.share.scoped.mapValues(\.distribution) == [
        .place(PlaceID("minh-tan")): .fixed(0.425), .cell(PlaceID("tan-thinh"), SegmentID("farming")): .fixed(0.18),
        .cell(PlaceID("dong-tam"), SegmentID("farming")): .fixed(0.25),
      ])
    guard case .team(let team) = scenario.levers[0].kind, case .teams(let count) = team.count else {
      Issue.record("no team")
      return
    }
    #expect(count.entries.count == 2)
    #expect(count.entries[0].parameter.scoped.mapValues(\.distribution) == [.place(PlaceID("minh-tan")): .fixed(9)])
    #expect(count.entries[0].parameter.otherwise?.distribution == .fixed(1))
    #expect(count.entries[1].parameter.scoped.isEmpty)
  }

  @Test("Semicolons, a byte order mark, Windows line ends, quotation marks and decomposed letters change nothing")
  func forms() throws {
    let expected = try study(TableStudy.table)
    let semicolons = TableStudy.table.replacing("\"Xã \"\"Tuy Lộc\"\", Tân Thịnh\"", with: "§").replacing(",", with: ";")
      .replacing("§", with: "\"Xã \"\"Tuy Lộc\"\", Tân Thịnh\"")
    let quoted = TableStudy.table.replacing(
      "minh-tan,Phường Minh Tân,4 min", with: "\"minh-tan\" , \"Phường Minh Tân\",\"4 min\"")
    let decomposed = String(String.UnicodeScalarView(TableStudy.table.decomposedScalars))
    #expect(decomposed.unicodeScalars.count > TableStudy.table.unicodeScalars.count)
    for form in [
      semicolons, "\u{FEFF}" + semicolons.replacing("\n", with: "\r\n"), quoted, decomposed, TableStudy.table + ",,,,,,,\n\n",
      String(TableStudy.table.dropLast()), TableStudy.table.replacing("start/farming,", with: "start/farming , "),
    ] {
      let found = try study(form)
      #expect(found == expected)
    }
  }

  @Test("A table reads as the same study as the YAML it stands for, but for the order of its inputs")
  func sameAsYAML() throws {
    let yaml = TableStudy.text
      .replacing(
        "  table: places.csv\n",
        with: """
            minh-tan: { title: Phường Minh Tân, travel: 4 min, segments: { town: { counts: { residents14: 5850 } } } }
            tan-thinh: { title: 'Xã "Tuy Lộc", Tân Thịnh', travel: 9 min, segments: { farming: { counts: { residents14: 3100 } } } }
            dong-tam:
              title: Phường Đồng Tâm
              travel: 3 min
              segments: { town: { counts: { residents14: 6120 } }, farming: { counts: { residents14: 900 } } }

          """
      )
      .replacing(
        "start: { value: 30%, as-of: 2022-12-31 }",
        with:
          "start: { by: { minh-tan: 42.5%, tan-thinh/farming: 18%, dong-tam/farming: 25%, otherwise: { value: 30% } }, as-of: 2022-12-31 }"
      )
      .replacing("count: [1,", with: "count: [{ by: { minh-tan: 9, otherwise: 1 } },")
    let written = StudyFile.read(text: yaml, name: "town.yaml")
    let expected = try #require(written.study, "\(written.diagnostics.map { $0.rendered(in: .en) })")
    var found = try study(TableStudy.table)
    #expect(Set(found.inputs) == Set(expected.inputs))
    found.inputs = expected.inputs
    #expect(found == expected)
  }

  @Test("Inputs of the table come after those of the study, row by row")
  func inputs() throws {
    let paths = try study(TableStudy.table).inputs.map(\.path)
    #expect(paths.first == "indicators.vneid.start.by.otherwise")
    #expect(
      paths.suffix(11) == [
        "places.minh-tan.travel", "places.minh-tan.segments.town.counts.residents14", "indicators.vneid.start.by.minh-tan",
        "levers.teams.count.by.minh-tan", "places.tan-thinh.travel", "places.tan-thinh.segments.farming.counts.residents14",
        "indicators.vneid.start.by.tan-thinh/farming", "places.dong-tam.travel",
        "places.dong-tam.segments.town.counts.residents14",
        "places.dong-tam.segments.farming.counts.residents14", "indicators.vneid.start.by.dong-tam/farming",
      ])
  }

  @Test("Scenarios change rows as they change YAML entries")
  func edits() throws {
    let study = try study(TableStudy.table)
    #expect(study.scenarios[1].places[0].travel.otherwise?.distribution == .fixed(1))
    #expect(study.scenarios[1].places[1] == study.scenarios[0].places[1])
    #expect(study.scenarios[2].indicators[0].adoption?.start.share.factors.count == 1)
    let broken = TableStudy.reading(TableStudy.table, text: TableStudy.text.replacing("1 min } }", with: "1 } }"))
    #expect(broken.diagnostics.map { "\($0.position.file):\($0.position.line)" } == ["town.yaml:21"])
    // What an edit makes of a row is the edit's fault.
    let doubled = TableStudy.reading(
      TableStudy.table.replacing("42.5%", with: "62.5%"),
      text: TableStudy.text.replacing("start: 50% }", with: "start: 200% }"))
    #expect(doubled.diagnostics.map { "\($0.position.file):\($0.position.line)" } == ["town.yaml:22"])
  }

  @Test("All findings of study and table come in one pass, each with its file")
  func allAtOnce() {
    let text = TableStudy.text.replacing("search: 6 min", with: "search: 6")
    let table = """
      id,travel,segments.town.counts.residents14,indicators.vneid.start,segments.town.receptivty,note
      a,4 min,1000,40%,1,x
      b,1.234 min,1.234,140%,1,x
      a,4 min,10.5,40%,1,x
      ,4 min,10,40%,1,x
      c,4 min,10
      d e,4 min,10,40%,1,x
      f,4,1,"5" 0%,1,x
      minh-tan,4,10,40%,1,x
      g,4 min,,40%,1,x
      """
    let findings = TableStudy.reading(table, text: text).diagnostics.filter { $0.severity == .error }
    #expect(
      findings.map { "\($0.position.file):\($0.position.line):\($0.position.column) \($0.code)" } == [
        "places.csv:1:67 unknownHeading", "places.csv:1:92 unknownHeading", "places.csv:3:3 ambiguousSeparator",
        "places.csv:3:13 thousandsSeparator", "places.csv:3:19 shareRange", "places.csv:4:1 placeTwice",
        "places.csv:5:1 rowWithoutID", "places.csv:6:9 raggedRow", "places.csv:7:1 badIdentifier", "places.csv:8:11 strayQuote",
        "places.csv:9:10 noUnit", "places.csv:10:1 emptyCollection", "town.yaml:17:13 noUnit",
      ])
  }

  @Test("A suggestion is the path that was meant, in the place and elsewhere")
  func suggestions() throws {
    for (wrong, meant) in [
      ("travl", "travel"), ("segments.town.counts.resident14", "segments.town.counts.residents14"),
      ("indicators.vnied.start", "indicators.vneid.start"), ("lever.teams.count", "levers.teams.count"),
      ("indicators.vneid.start/famring", "indicators.vneid.start/farming"),
      ("segments.town.recptivity", "segments.town.receptivity"),
    ] {
      let table = "id,segments.farming.counts.residents14,\(wrong)\na,100,\n"
      let finding = try #require(TableStudy.reading(table).diagnostics.first)
      #expect(finding.code == .unknownHeading && finding.fix(.en) == "did you mean `\(meant)`?", "\(finding.rendered(in: .en))")
    }
  }

  @Test("Equal names under different normalization are one place written twice")
  func normalization() {
    let decomposed = String(String.UnicodeScalarView("phường".decomposedScalars))
    let table = "id,segments.town.counts.residents14\nphường,100\n\(decomposed),130\n"
    let text = TableStudy.text.replacing("minh-tan", with: "phường")
    #expect(TableStudy.reading(table, text: text).diagnostics.map(\.code) == [.placeTwice])
  }

  @Test("A table in an old Vietnamese encoding is refused with the byte, the line and the encoding it looks like")
  func encoding() throws {
    let table = Array("id,title,segments.town.counts.residents14\na,Ph".utf8) + [0xD4, 0x6E, 0x67] + Array(",100\n".utf8)
    let finding = try #require(TableStudy.reading(table).diagnostics.first)
    #expect(finding.code == .notUTF8 && finding.position == Position(file: "places.csv", line: 2, column: 5))
    #expect(finding.sentence(.en).contains("windows-1258"))
  }

  @Test("Cells that a spreadsheet would execute are text, and no identifiers")
  func injection() throws {
    let table = "id,title,segments.town.counts.residents14\na,\"=cmd|' /C calc'!A0\",100\n"
    #expect(
      try study(table, text: TableStudy.text.replacing("minh-tan", with: "a")).scenarios[0].places[0].title.vi
        == "=cmd|' /C calc'!A0")
    for id in ["=cmd", "+84 phường", "-1+1", "@SUM(A1)", "\t=1+1"] {
      let table = "id,segments.town.counts.residents14\n\"\(id)\",100\n"
      #expect(TableStudy.reading(table).diagnostics.map(\.code).contains(.badIdentifier))
    }
  }

  @Test("Words of YAML are text in a table")
  func words() throws {
    let table = "id,title,segments.town.counts.residents14\na,null,100\nb,No,100\nc,~,100\nd,0123,100\n"
    let places = try study(table, text: TableStudy.text.replacing("minh-tan", with: "a")).scenarios[0].places
    #expect(places.map(\.title.vi) == ["null", "No", "~", "0123"])
  }

  @Test("A cell over several lines is one cell, and later rows keep their lines")
  func lines() {
    let table = "id,title,segments.town.counts.residents14\na,\"Phường\nMinh Tân\",100\nb,,1O0\n"
    let findings = TableStudy.reading(table).diagnostics
    #expect(findings.first?.position == Position(file: "places.csv", line: 4, column: 4))
  }

  @Test("Entries of the study and of the table for one number stand together, but not for one place")
  func joined() throws {
    let text = TableStudy.text.replacing("{ value: 30%, as-of: 2022-12-31 }", with: "{ by: { dong-tam: 33%, otherwise: 30% } }")
    let share = try #require(try study(TableStudy.table, text: text).scenarios[0].indicators[0].adoption?.start.share)
    #expect(share.scoped.count == 4)
    let twice = TableStudy.reading(TableStudy.table, text: text.replacing("dong-tam: 33%", with: "minh-tan: 33%"))
    let finding = try #require(twice.diagnostics.first)
    #expect(finding.code == .duplicateKey && finding.position == Position(file: "places.csv", line: 2, column: 38))
    #expect(finding.sentence(.en).contains("town.yaml:9:20"))
  }

  @Test("A table lies beside its study, and findings name it as the study is named")
  func besideTheStudy() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
    let study = folder.appendingPathComponent("town.yaml").path
    try Data(TableStudy.text.utf8).write(to: URL(fileURLWithPath: study))
    #expect(StudyFile.read(path: study).diagnostics.map(\.code) == [.tableUnreadable])
    let table = folder.appendingPathComponent("places.csv")
    try Data(TableStudy.table.utf8).write(to: table)
    let reading = StudyFile.read(path: study)
    #expect(try #require(reading.study).scenarios[0].places.count == 3)
    #expect(reading.tables == [TableFile(path: "places.csv", bytes: Array(TableStudy.table.utf8))])
    try Data(TableStudy.table.replacing("4 min", with: "4").utf8).write(to: table)
    #expect(StudyFile.read(path: study).diagnostics.map(\.position) == [Position(file: table.path, line: 2, column: 26)])
  }

  @Test("Ten thousand places are read, with the counts they have")
  func tenThousand() throws {
    let rows = (1...10_000).map {
      "commune-\($0),Xã \($0),4 min,\(1000 + $0),\($0 % 3 == 0 ? "" : "500"),\(20 + $0 % 60)%,,\($0 % 9)"
    }
    let header = TableStudy.table.prefix { $0 != "\n" }
    let text = TableStudy.text.replacing("  closer: { set: { places.minh-tan.travel: 1 min } }\n", with: "")
    let scenario = try study(([String(header)] + rows).joined(separator: "\n"), text: text).scenarios[0]
    #expect(scenario.places.count == 10_000)
    #expect(scenario.places.reduce(0) { $0 + $1.segments.count } == 16_667)
    let people = scenario.places.flatMap(\.segments).reduce(0.0) { sum, segment in
      if case .fixed(let count)? = segment.counts[PopulationID("residents14")]?.otherwise?.distribution {
        sum + count
      } else {
        sum
      }
    }
    #expect(people == 10_000_000 + 50_005_000 + 6_667 * 500)
    #expect(scenario.indicators[0].adoption?.start.share.scoped.count == 10_000)
  }

  @Test("Thousands of damaged tables neither crash nor hang, and each finding stands inside its file")
  func mutations() {
    let seed = ProcessInfo.processInfo.environment["LANTOA_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix(state: seed)
    var rejected = 0
    for number in 0..<1_000 {
      var mutation = Mutation(bytes: Array(TableStudy.table.utf8))
      for _ in 0...Int.random(in: 0...3, using: &generator) { mutation.step(&generator) }
      let lines = SourceText(name: "", text: String(decoding: mutation.bytes, as: UTF8.self)).lines
      let reading = TableStudy.reading(mutation.bytes)
      #expect(
        (reading.study == nil) == reading.diagnostics.contains { $0.severity == .error }, "LANTOA_SEED=\(seed), table \(number)")
      rejected += reading.study == nil ? 1 : 0
      for finding in reading.diagnostics where finding.position.file == "places.csv" {
        let isInside =
          (1...lines.count).contains(finding.position.line)
          && (1...(finding.sourceLine?.count ?? 0) + 1).contains(finding.position.column)
        #expect(isInside, "LANTOA_SEED=\(seed), table \(number): \(finding.rendered(in: .en))")
      }
    }
    #expect(rejected > 300)
  }
}
