import Reports
import Testing

@Suite struct TableShapeTests {
  @Test func `A serial number and a label both repeat, and a group heading runs across`() throws {
    let table = try Table(
      title: "Biểu 1", columns: [.init("STT", alignment: .left), .label("Chỉ tiêu"), .init("KH"), .init("Dự báo")],
      keyColumns: 2,
      rows: [
        .init(.heading, [.text("III"), .text("XÃ HỘI SỐ VÀ CÁC TỔ CÔNG NGHỆ")]),
        .init([.text("2"), .text("VNeID"), .number("70,0"), .number("51,0–79,8")]),
        .init(.sub(indent: 2), [.text(""), .text("6 TDP"), .missing, .number("41,8")]),
      ])
    #expect(
      table.text(Style(width: 60)) == """
        Biểu 1
        STT  Chỉ tiêu     KH     Dự báo
        III  XÃ HỘI SỐ VÀ CÁC TỔ CÔNG NGHỆ
        2    VNeID      70,0  51,0–79,8
                 6 TDP     –       41,8
        """)
    #expect(
      table.text(Style(width: 28)) == """
        Biểu 1 (1/2)
        STT  Chỉ tiêu     KH
        III  XÃ HỘI SỐ VÀ CÁC TỔ
               CÔNG NGHỆ
        2    VNeID      70,0
                 6 TDP     –

        Biểu 1 (2/2)
        STT  Chỉ tiêu      Dự báo
        III  XÃ HỘI SỐ VÀ CÁC TỔ
               CÔNG NGHỆ
        2    VNeID      51,0–79,8
                 6 TDP       41,8
        """)
  }

  @Test func `Color repeats what the words say and changes no position`() throws {
    let table = try Table(
      title: "T", columns: [.label("a"), .init("b")],
      rows: [
        .init([.text("x"), .status("Đạt", .good)]), .init([.text("y"), .status("Chưa đạt", .bad)]),
        .init([.text("z"), .status("–", .dim)]), .init([.text("w"), .status("Nguy cơ", .warning)]),
        .init(.total, [.text("Tổng cộng"), .number("1")]),
      ])
    let colored = table.text(Style(color: true))
    #expect(
      colored.replacing("\u{1B}", with: "^") == """
        ^[1mT^[0m
        a                 b
        x               ^[32mĐạt^[0m
        y          ^[31mChưa đạt^[0m
        z                 ^[2m–^[0m
        w           ^[33mNguy cơ^[0m
        ^[1mTổng cộng^[0m         ^[1m1^[0m
        """)
    let plain = table.text(Style(color: false))
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(colored.replacing(try Regex("\u{1B}\\[[0-9]+m"), with: "") == plain)
  }

  @Test func `Text from a study file cannot reach the terminal as a command`() throws {
    let evil = "a\u{1B}[2J\u{9B}1m\u{7}\u{202E}\rb"
    let table = try Table(
      title: evil, unitNote: evil, columns: [.label(evil), .init(evil)],
      rows: [
        .init(.heading, [.text(evil)]), .init([.text(evil), .number(evil)]), .init([.status(evil, .bad), .text(evil)]),
      ],
      notes: [evil])
    let outputs = [table.text(Style(width: 200)), table.text(Style(width: 10)), table.markdown(), table.csv()]
    for output in outputs {
      for forbidden: Unicode.Scalar in ["\u{1B}", "\u{9B}", "\u{7}", "\u{202E}"] {
        #expect(!output.unicodeScalars.contains(forbidden), "U+\(String(forbidden.value, radix: 16))")
      }
    }
    #expect(outputs[0].hasSuffix("\na·[2J·1m···b"))
    #expect(!outputs[0].unicodeScalars.contains("\r"))
  }

  @Test func `A cell may hold several lines, a number may not`() throws {
    let table = try Table(
      title: "", columns: [.label("a"), .init("b"), .init("c", alignment: .left)],
      rows: [.init([.text("x\r\nyy"), .number("1\n2"), .text("p\nq\nr")])])
    #expect(table.text(Style()) == "a     b  c\nx   1 2  p\nyy       q\n         r")
  }

  @Test func `A no-break space keeps words together, and a long word is broken between letters`() throws {
    let table = try Table(
      title: "", columns: [.label("a"), .init("b")],
      rows: [.init([.text("một hai\u{A0}ba bốnnnnnnnnnnnnnnnnnn"), .number("1234567890")])])
    #expect(
      table.text(Style(width: 21)) == """
        a                   b
        một        1234567890
          hai\u{A0}ba
          bốnnnnn
          nnnnnnn
          nnnnnn
        """)
  }

  @Test func `Continuation lines are not indented further where that would take half the line`() throws {
    let table = try Table(
      title: "", columns: [.label("a"), .init("b")],
      rows: [.init(.sub(indent: 2), [.text("aaaa bbbb"), .number("123456789")])])
    #expect(table.text(Style(width: 19)) == "a                 b\n    aaaa  123456789\n    bbbb")
  }

  @Test func `A number wider than the page stands whole`() throws {
    let table = try Table(
      title: "", columns: [.label("a"), .init("b")], rows: [.init([.text("x"), .number("51,0 – 65,5 – 79,8")])])
    #expect(table.text(Style(width: 10)) == "a                   b\nx  51,0 – 65,5 – 79,8")
  }

  @Test func `Rows must match the columns`() throws {
    let columns: [Table.Column] = [.label("a"), .init("b")]
    func table(_ rows: [Table.Row], keys: Int = 1) throws -> Table {
      try Table(title: "", columns: columns, keyColumns: keys, rows: rows)
    }
    #expect(throws: TableShapeError.cells(1, row: 1, allowed: 2...2)) {
      try table([.init([.missing, .missing]), .init(.total, [.missing])])
    }
    #expect(throws: TableShapeError.cells(3, row: 0, allowed: 2...2)) { try table([.init([.missing, .missing, .missing])]) }
    #expect(throws: TableShapeError.cells(2, row: 0, allowed: 1...1)) { try table([.init(.heading, [.missing, .missing])]) }
    #expect(throws: TableShapeError.cells(0, row: 0, allowed: 1...1)) { try table([.init(.heading, [])]) }
    #expect(throws: TableShapeError.keyColumns(0, columns: 2)) { try table([], keys: 0) }
    #expect(throws: TableShapeError.keyColumns(3, columns: 2)) { try table([], keys: 3) }
    #expect(throws: TableShapeError.keyColumns(1, columns: 0)) { try Table(title: "", columns: [], rows: []) }
    #expect(try table([]).text(Style()) == "a  b")
  }
}
