import Reports
import TerminalText
import Testing

@Suite struct TableTextTests {
  @Test(arguments: [100, 160])
  func `A table that fits is as wide as it wants, its unit note at the upper right`(width: Int) throws {
    let text = try SampleTables.options().text(Style(width: width))
    #expect(
      text == """
        Biểu 2. So sánh phương án (đến 31/12/2023)                               ĐVT tiền: triệu đồng
                                                   PA1        PA2             PA3                 PA4
        Nội dung                              Kế hoạch  Nửa số tổ        Cao điểm  Không tuyên truyền
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch 70%: giữa (%)       65,5       55,0            75,3                36,6
          thấp–cao                           51,0–79,8  42,4–72,5       60,0–84,8           27,5–60,4
          nhận định                          Chưa chắc    Rất khó  Nhiều khả năng             Rất khó
        Chi thường xuyên                         108,0       72,0           162,6                   –
        Đọc bảng: PA3 là phương án duy nhất nhiều khả năng đạt.
        """)
  }

  @Test func `On 80 cells labels and headings wrap between words`() throws {
    let text = try SampleTables.options().text(Style(width: 80))
    #expect(
      text == """
        Biểu 2. So sánh phương án (đến 31/12/2023)               ĐVT tiền: triệu đồng
                                                                                  PA4
                                          PA1        PA2             PA3  Không tuyên
        Nội dung                     Kế hoạch  Nửa số tổ        Cao điểm       truyền
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch 70%:       65,5       55,0            75,3         36,6
          giữa (%)
          thấp–cao                  51,0–79,8  42,4–72,5       60,0–84,8    27,5–60,4
          nhận định                 Chưa chắc    Rất khó  Nhiều khả năng      Rất khó
        Chi thường xuyên                108,0       72,0           162,6            –
        Đọc bảng: PA3 là phương án duy nhất nhiều khả năng đạt.
        """)
  }

  @Test func `On 60 cells the table is split and the first column repeated`() throws {
    let text = try SampleTables.options().text(Style(width: 60))
    #expect(
      text == """
        Biểu 2. So sánh phương án (đến 31/12/2023) (1/2)
                                             ĐVT tiền: triệu đồng
                                                   PA1        PA2
        Nội dung                              Kế hoạch  Nửa số tổ
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch 70%: giữa (%)       65,5       55,0
          thấp–cao                           51,0–79,8  42,4–72,5
          nhận định                          Chưa chắc    Rất khó
        Chi thường xuyên                         108,0       72,0

        Biểu 2. So sánh phương án (đến 31/12/2023) (2/2)
                                           ĐVT tiền: triệu đồng
                                                            PA4
                                               PA3  Không tuyên
        Nội dung                          Cao điểm       truyền
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch 70%:            75,3         36,6
          giữa (%)
          thấp–cao                       60,0–84,8    27,5–60,4
          nhận định                 Nhiều khả năng      Rất khó
        Chi thường xuyên                     162,6            –
        Đọc bảng: PA3 là phương án duy nhất nhiều khả năng đạt.
        """)
  }

  @Test func `On 40 cells every part still names its rows`() throws {
    let text = try SampleTables.options().text(Style(width: 40))
    #expect(
      text == """
        Biểu 2. So sánh phương án (đến
        31/12/2023) (1/3)  ĐVT tiền: triệu đồng
                                 PA1        PA2
        Nội dung            Kế hoạch  Nửa số tổ
        XÃ HỘI SỐ
        VNeID mức 2, kế         65,5       55,0
          hoạch 70%: giữa
          (%)
          thấp–cao         51,0–79,8  42,4–72,5
          nhận định        Chưa chắc    Rất khó
        Chi thường xuyên       108,0       72,0

        Biểu 2. So sánh phương án (đến
        31/12/2023) (2/3)  ĐVT tiền: triệu đồng
                                          PA3
        Nội dung                     Cao điểm
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch            75,3
          70%: giữa (%)
          thấp–cao                  60,0–84,8
          nhận định            Nhiều khả năng
        Chi thường xuyên                162,6

        Biểu 2. So sánh phương án (đến
        31/12/2023) (3/3)  ĐVT tiền: triệu đồng
                                          PA4
                                        Không
                                        tuyên
        Nội dung                       truyền
        XÃ HỘI SỐ
        VNeID mức 2, kế hoạch 70%:       36,6
          giữa (%)
          thấp–cao                  27,5–60,4
          nhận định                   Rất khó
        Chi thường xuyên                    –
        Đọc bảng: PA3 là phương án duy nhất
        nhiều khả năng đạt.
        """)
  }

  @Test(arguments: [40, 41, 47, 60, 63, 80, 99, 100, 160])
  func `No line is wider than the page`(width: Int) throws {
    for line in try SampleTables.options().text(Style(width: width)).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test(arguments: [1, 2, 5, 9, 17, 20, 40, 60, 80, 100, 160])
  func `Nothing is lost on any page, however narrow, and no line ends in a space`(width: Int) throws {
    let table = try SampleTables.options()
    let text = table.text(Style(width: width))
    #expect(!text.split(separator: "\n").contains { $0.last == " " })
    let lines = text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    for row in table.rows {
      for cell in row.cells.dropFirst() {
        switch cell {
        case .number(let display): #expect(lines.contains { $0.contains(display) }, "\(display)")
        case .status(let words, _): #expect(lines.contains { $0.contains(words) }, "\(words)")
        case .text, .missing: break
        }
      }
    }
    let letters = text.filter { $0 != " " && $0 != "\n" }
    for note in table.notes { #expect(letters.hasSuffix(note.filter { $0 != " " })) }
    #expect(letters.contains(table.title.filter { $0 != " " }))
  }

  @Test func `Without a width the page has 100 cells`() throws {
    let table = try SampleTables.options()
    #expect(Style().width == 100)
    #expect(Style(width: 0).width == 100)
    #expect(Style(width: -1) == Style(width: nil))
    #expect(table.text(Style()) == table.text(Style(width: 100)))
  }

  @Test func `A decomposed table is laid out as the composed one`() throws {
    func table(_ label: String) throws -> Table {
      try Table(
        title: label, unitNote: label, columns: [.label(label), .init(label)],
        rows: [.init([.text(label), .number("1")]), .init([.text("a"), .text(label)])], notes: [label])
    }
    let composed = "\u{1EAD}m \u{1EEF} \u{111}"
    let decomposed = "a\u{323}\u{302}m u\u{31B}\u{303} \u{111}"
    let expected = """
      \u{1EAD}m \u{1EEF} \u{111}  \u{1EAD}m \u{1EEF} \u{111}
      \u{1EAD}m \u{1EEF} \u{111}  \u{1EAD}m \u{1EEF} \u{111}
      \u{1EAD}m \u{1EEF} \u{111}       1
      a       \u{1EAD}m \u{1EEF} \u{111}
      \u{1EAD}m \u{1EEF} \u{111}
      """
    #expect(try table(composed).text(Style()) == expected)
    let text = try table(decomposed).text(Style())
    #expect(text == expected)  // canonically equivalent
    #expect(text.unicodeScalars.count > expected.unicodeScalars.count)
  }

  @Test func `Wide characters take two cells of their column`() throws {
    let table = try Table(
      title: "", columns: [.label("x"), .init("y")],
      rows: [.init([.text("漢字"), .number("1")]), .init([.text("👍a"), .number("22")])])
    #expect(table.text(Style()) == "x      y\n漢字   1\n👍a   22")
  }

  @Test func `Decimal marks stand under each other, ranges and words flush right`() throws {
    let cells: [Table.Cell] = [
      .number("65,5"), .number("1.905"), .number("32%"), .number("−1,25"), .missing, .number("51,0–79,8"), .text("chữ"),
    ]
    let table = try Table(
      title: "", columns: [.label(""), .init("số", alignment: .decimal(mark: ","))],
      rows: cells.map { .init([.text("a"), $0]) })
    #expect(
      table.text(Style()) == """
                  số
        a      65,5
        a   1.905
        a      32%
        a      −1,25
        a       –
        a  51,0–79,8
        a        chữ
        """)
  }

  @Test func `Columns can be left, right and centered, and keep a minimum width`() throws {
    let table = try Table(
      title: "",
      columns: [
        .init("l", alignment: .left, minimumWidth: 4), .init("c", alignment: .center, minimumWidth: 5),
        .init("r", minimumWidth: 3),
      ],
      rows: [.init([.text("a"), .text("bb"), .number("1")])])
    #expect(table.text(Style()) == "l       c      r\na      bb      1")
  }
}
