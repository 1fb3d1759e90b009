import Reports
import TerminalText
import Testing

@Suite struct DisplayWidthTests {
  static let words: [(nfc: String, nfd: String, width: Int)] = [
    ("\u{1EAD}", "a\u{323}\u{302}", 1),  // ậ
    ("\u{1EAD}", "\u{E2}\u{323}", 1),  // ậ, half composed
    ("\u{1EEF}", "u\u{31B}\u{303}", 1),  // ữ
    ("\u{111}", "\u{111}", 1),  // đ has no decomposition
    ("Ph\u{1B0}\u{1EDD}ng Ph\u{FA} Tr\u{1EA1}ng", "Phu\u{31B}o\u{31B}\u{300}ng Phu\u{301} Tra\u{323}ng", 16),
  ]

  @Test(arguments: words)
  func `Composed and decomposed Vietnamese take the same cells`(nfc: String, nfd: String, width: Int) {
    #expect(DisplayWidth.of(nfc) == width)
    #expect(DisplayWidth.of(nfd) == width)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("漢字", 4), ("ｆｕｌｌ", 8), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
    ("👨‍👩‍👧", 2), ("🇻🇳", 2), ("⚠", 1), ("⚠\u{FE0F}", 2), ("\u{200B}", 0), ("a\u{200B}b", 2), ("\u{FEFF}", 0), ("\u{301}", 0),
    ("–", 1), ("−", 1), ("\u{A0}", 1), ("𠀀", 2), ("·", 1),
  ])
  func `Wide characters take two cells and invisible ones none`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mđỏ\u{1B}[0m", "·[31mđỏ·[0m"), ("\u{1B}]0;title\u{7}", "·]0;title·"), ("\u{9B}2J", "·2J"), ("a\u{0}b", "a·b"),
    ("\u{7F}\u{8}", "··"), ("a\tb", "a b"), ("a\r\nb\nc", "a\nb\nc"), ("a\rb", "a·b"), ("a\r", "a·"), ("\r\r\n", "·\n"),
    ("a\u{2028}b\u{2029}\u{85}", "a·b··"), ("\u{202E}cod.exe\u{2066}", "·cod.exe·"), ("ậ 漢 👍", "ậ 漢 👍"),
  ])
  func `Control characters become visible`(text: String, visible: String) {
    #expect(VisibleText.lines(text) == visible)
  }

  @Test func `On one line a break is a space`() {
    #expect(VisibleText.oneLine("a\r\nb\nc") == "a b c")
  }

  @Test func `Decomposed letters are left as they are`() {
    #expect(Array(VisibleText.lines("a\u{323}\u{302}").unicodeScalars) == ["a", "\u{323}", "\u{302}"])
  }
}
