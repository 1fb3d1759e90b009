import Reports
import Testing

@Suite struct JSONTextTests {
  let value = JSONValue.object([
    ("đ", .null), ("b", .array([.integer(1), .double(0.1), .bool(true), .bool(false)])), ("a", .object([])),
    ("B", .array([])), ("aa", .string("Phường")), ("", .integer(-3)),
  ])

  @Test func `Keys are sorted by Unicode scalar`() throws {
    let text = try JSONText.write(value)
    #expect(text == #"{"":-3,"B":[],"a":{},"aa":"Phường","b":[1,0.1,true,false],"đ":null}"#)
  }

  @Test func `Scalars beyond the first plane sort after all others, unlike UTF-16`() throws {
    let text = try JSONText.write(.object([("😀", .null), ("\u{FF21}", .null)]))
    #expect(text == "{\"\u{FF21}\":null,\"😀\":null}")
  }

  @Test func `Indentation is two spaces for each level`() throws {
    let text = try JSONText.write(value, isIndented: true)
    #expect(
      text == """
        {
          "": -3,
          "B": [],
          "a": {},
          "aa": "Phường",
          "b": [
            1,
            0.1,
            true,
            false
          ],
          "đ": null
        }
        """)
  }

  @Test(arguments: [
    (0.1, "0.1"), (100, "100.0"), (0.1 + 0.2, "0.30000000000000004"), (1e21, "1e+21"), (1e-5, "1e-05"), (-0.0, "-0.0"),
    (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (1.0 / 3, "0.3333333333333333"),
  ])
  func `Doubles print the shortest digits that read back the same`(value: Double, text: String) throws {
    #expect(try JSONText.write(.double(value)) == text)
    #expect(Double(text)?.bitPattern == value.bitPattern)
  }

  @Test func `Integers keep all their digits`() throws {
    #expect(try JSONText.write(.array([.integer(.max), .integer(.min)])) == "[9223372036854775807,-9223372036854775808]")
  }

  @Test func `Strings escape what JSON and terminals must not see`() throws {
    let text = try JSONText.write(.string("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{2028}\u{2029}ậ😀"))
    #expect(text == #""\"\\/\b\f\n\r\t\u0000\u001B\u007F\u009B\u2028\u2029ậ😀""#)
  }

  @Test func `A line break of two characters is escaped as two`() throws {
    #expect(try JSONText.write(.string("a\r\nb")) == #""a\r\nb""#)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `What JSON has no number for is refused with its place`(value: Double) {
    let nested = JSONValue.object([("scenarios", .array([.null, .object([("share", .double(value))])]))])
    #expect(throws: JSONTextError.notFinite(path: "scenarios[1].share")) { try JSONText.write(nested) }
  }

  @Test func `A key that stands twice is refused, two spellings of a letter are two keys`() throws {
    #expect(throws: JSONTextError.duplicateKey(path: "a.b")) {
      try JSONText.write(.object([("a", .object([("b", .null), ("c", .null), ("b", .integer(1))]))]))
    }
    let spellings = try JSONText.write(.object([("\u{E1}", .integer(1)), ("a\u{301}", .integer(2))]))
    #expect(Array(spellings.unicodeScalars) == Array("{\"a\u{301}\":2,\"\u{E1}\":1}".unicodeScalars))
  }
}
