import LantoaKit
import Testing

@Suite("lantoa explain")
struct ExplainTests {
  @Test("It explains findings of an audit as it does those of files, in both languages and in any letters")
  func auditCodes() throws {
    let en = try Command.run(["explain", "D103"])
    #expect(en.status == 0 && en.output.hasPrefix("D103 More counted than there are\n"))
    for part in ["Likely causes: ", "What to do: ", "Found:\n    Ngày;", "Not found:\n    Ngày;"] {
      #expect(en.output.contains(part), "\(part) in\n\(en.output)")
    }
    let vi = try Command.run(["explain", "d103", "--lang", "vi"])
    #expect(vi.output.hasPrefix("D103 Số đạt được lớn hơn tổng số\n") && vi.output.contains("Cần làm: "))
  }

  @Test("Without a code it lists all of both kinds; an unknown one is wrong usage")
  func list() throws {
    let lines = try Command.run(["explain"]).output.split(separator: "\n")
    #expect(lines.count == DiagnosticCode.allCases.count + AuditKind.allCases.count)
    for kind in AuditKind.allCases { #expect(lines.contains { $0.hasPrefix("\(kind.rawValue) ") }, "\(kind.rawValue)") }
    #expect(try Command.run(["explain", "D199"]).status == 64)
  }
}
