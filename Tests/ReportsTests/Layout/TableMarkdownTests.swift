import Reports
import Testing

@Suite struct TableMarkdownTests {
  @Test func `A table becomes a pipe table with the same words`() throws {
    #expect(
      try SampleTables.options().markdown() == """
        ### Biểu 2. So sánh phương án (đến 31/12/2023)

        *ĐVT tiền: triệu đồng*

        | Nội dung | PA1<br>Kế hoạch | PA2<br>Nửa số tổ | PA3<br>Cao điểm | PA4<br>Không tuyên truyền |
        | :--- | ---: | ---: | ---: | ---: |
        | **XÃ HỘI SỐ** | | | | |
        | VNeID mức 2, kế hoạch 70%: giữa (%) | 65,5 | 55,0 | 75,3 | 36,6 |
        | &emsp;thấp–cao | 51,0–79,8 | 42,4–72,5 | 60,0–84,8 | 27,5–60,4 |
        | &emsp;nhận định | Chưa chắc | Rất khó | Nhiều khả năng | Rất khó |
        | **Chi thường xuyên** | **108,0** | **72,0** | **162,6** | **–** |

        Đọc bảng: PA3 là phương án duy nhất nhiều khả năng đạt.
        """)
  }

  @Test func `Alignment is written as Markdown writes it`() throws {
    let table = try Table(
      title: "",
      columns: [
        .label("l"), .init("r"), .init("c", alignment: .center), .init("d", alignment: .decimal(mark: ",")),
      ], rows: [])
    #expect(table.markdown() == "| l | r | c | d |\n| :--- | ---: | :---: | ---: |")
  }

  @Test(arguments: [
    ("a|b", #"a\|b"#), (#"a\|b"#, #"a\\\|b"#), ("a\nb\r\nc", "a<br>b<br>c"),
    ("`code` *b* _i_ ~s~", #"\`code\` \*b\* \_i\_ \~s\~"#),
    ("<script>", #"\<script\>"#), ("![x](y)", #"!\[x\](y)"#), ("&lt; $x$ #1", ##"\&lt; \$x\$ \#1"##), ("  a  ", "a"), ("", ""),
    ("< 0,2 %", #"\< 0,2 %"#), ("~100%", #"\~100%"#), ("a\u{1B}[1m", #"a·\[1m"#), ("- a", "- a"),
  ])
  func `Markup inside a line is escaped`(text: String, escaped: String) {
    #expect(MarkdownText.inline(text) == escaped)
  }

  @Test(arguments: [
    ("# a", ##"\# a"##), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("* a", #"\* a"#), ("=== a", #"\=== a"#), ("> a", #"\> a"#),
    ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("1.905 a", #"1\.905 a"#), ("12", "12"), ("   - a", #"\- a"#), ("---", #"\---"#),
    ("(*) a", #"(\*) a"#), ("", ""), ("−1", "−1"), ("|a", #"\|a"#),
  ])
  func `What would start a heading, a list or a rule is escaped at the start of a paragraph`(text: String, escaped: String) {
    #expect(MarkdownText.block(text) == escaped)
  }

  @Test func `Hostile cells stay in their cell`() throws {
    let table = try Table(
      title: "# x", columns: [.label("a|b")], rows: [.init([.text("x | y |\n| z")]), .init(.total, [.text("")])], notes: ["- n"])
    #expect(
      table.markdown() == ##"""
        ### \# x

        | a\|b |
        | :--- |
        | x \| y \|<br>\| z |
        | |

        \- n
        """##)
  }
}
