import Foundation
import Testing

@Suite("lantoa audit")
struct AuditTests {
  private let study = "Scenarios/phuong-11-2023.yaml"

  private func audit(_ text: String, _ arguments: [String] = []) throws -> Command {
    let folder = try Command.temporaryFolder()
    defer { Command.remove(folder) }
    let file = folder.appendingPathComponent("so-lieu.csv")
    try Data(text.utf8).write(to: file)
    return try Command.run(["audit", study, "--data", file.path, "--locale", "vi"] + arguments)
  }

  @Test("A share that its fraction does not give is found, with exit code 1")
  func contradiction() throws {
    let wrong = try audit(
      "Ngày;Chỉ tiêu;Số đạt;Tổng số;Tỷ lệ (%)\n30/09/2023;Hồ sơ giải quyết trước hạn;3449;3452;99,96\n", ["--lang", "vi"])
    #expect(wrong.status == 1 && wrong.output.contains("D101") && wrong.output.contains("99,91%"), "\(wrong)")
  }

  @Test("The right share is no finding, with exit code 0")
  func agreement() throws {
    let right = try audit("Ngày;Chỉ tiêu;Số đạt;Tổng số;Tỷ lệ (%)\n30/11/2023;Hồ sơ giải quyết trước hạn;3449;3452;99,91\n")
    #expect(right.status == 0 && right.output.contains("agree"), "\(right)")
  }

  @Test("An encoding goes by the names in use, in any case")
  func encodings() throws {
    let text = "date,indicator,count,total\n2023-09-30,files,3449,3452\n"
    for name in ["Windows-1258", "cp1258", "UTF8"] {
      let answer = try audit(text.replacing("indicator", with: "quantity"), ["--encoding", name])
      #expect(answer.status == 0, "\(name): \(answer)")
    }
    #expect(try audit(text, ["--encoding", "latin1"]).status == 64)
  }

  @Test("A file that cannot be read, or says nothing readable, is refused with exit code 65")
  func refusal() throws {
    let missing = try Command.run(["audit", study, "--data", "no-such-file.csv"])
    #expect(missing.status == 65 && missing.errors.contains("no-such-file.csv") && missing.output.isEmpty)
    #expect(try audit("đây không phải bảng số liệu\n").status == 65)
    #expect(try Command.run(["audit", study]).status == 64)
  }
}
