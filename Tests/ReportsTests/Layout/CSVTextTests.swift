import Reports
import Testing

@Suite struct CSVTextTests {
  @Test func `A table becomes records of equal length`() throws {
    let lines = [
      "Nội dung,PA1 Kế hoạch,PA2 Nửa số tổ,PA3 Cao điểm,PA4 Không tuyên truyền", "XÃ HỘI SỐ,,,,",
      #""VNeID mức 2, kế hoạch 70%: giữa (%)","65,5","55,0","75,3","36,6""#,
      #"thấp–cao,"51,0–79,8","42,4–72,5","60,0–84,8","27,5–60,4""#, "nhận định,Chưa chắc,Rất khó,Nhiều khả năng,Rất khó",
      #"Chi thường xuyên,"108,0","72,0","162,6","#,
    ]
    let expected = lines.map { $0 + "\r\n" }.joined()
    let table = try SampleTables.options()
    #expect(table.csv() == expected)
    #expect(Array(table.csv(byteOrderMark: true).utf8) == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
  }

  @Test(arguments: [
    ("a", "a"), ("", ""), ("a,b", #""a,b""#), ("a;b", #""a;b""#), (#"a"b"#, #""a""b""#), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""),
    (" a", #"" a""#), ("a ", #""a ""#), ("a\tb", "\"a\tb\""), ("\u{1B}[1m", "·[1m"), ("a\u{301}", "a\u{301}"),
  ])
  func `Fields are quoted where RFC 4180 and spreadsheets need it`(text: String, field: String) {
    #expect(Array(CSVText.field(.text(text)).unicodeScalars) == Array(field.unicodeScalars))
  }

  @Test(arguments: [
    ("=1+1", #""'=1+1""#), ("+84 x", #""'+84 x""#), ("-1+1", #""'-1+1""#), ("+84", "+84"), ("-1", "-1"),
    ("@SUM(A1)", #""'@SUM(A1)""#), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""),
    ("\nx", "\"'\nx\""), ("\r\n=x", "\"'\r\n=x\""), ("＝1", #""'＝1""#), ("＋1", #""'＋1""#), ("－1", #""'－1""#), ("＠a", #""'＠a""#),
    (" =1", #""' =1""#), ("\u{200B}=1", "\"'\u{200B}=1\""), ("\u{FEFF}@a", "\"'\u{FEFF}@a\""),
    (#"=HYPERLINK("x","y")"#, #""'=HYPERLINK(""x"",""y"")""#), ("−1", "−1"), ("a=1", "a=1"), ("– 1", "– 1"),
  ])
  func `A text that could be a formula is made a text, a plain number is none`(text: String, field: String) {
    #expect(CSVText.field(.text(text)) == field)
    #expect(CSVText.field(.status(text, .bad)) == field)
  }

  @Test(arguments: [
    ("65,5", #""65,5""#), ("65.5", "65.5"), ("-5", "-5"), ("−5", "-5"), ("−42,6", #""-42,6""#), ("+1.476", "+1.476"),
    ("+12,0", #""+12,0""#),
    ("32%", "32%"), ("97 %", "97 %"), ("> 99,8 %", #""> 99,8 %""#), ("−42,6 VƯỢT", #""−42,6 VƯỢT""#), ("n/a", "n/a"),
    ("=1+1", #""'=1+1""#), ("-1+cmd|x", #""'-1+cmd|x""#), ("+", #""'+""#), ("-@1", #""'-@1""#), ("@1", #""'@1""#), ("", ""),
  ])
  func `A number stays a number, and what only claims to be one is a text`(display: String, field: String) {
    #expect(CSVText.field(.number(display)) == field)
  }

  @Test func `A missing value is an empty field`() {
    #expect(CSVText.record([.missing, .number("1"), .missing, .text("–")]) == ",1,,–")
  }
}
