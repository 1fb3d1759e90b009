import Foundation
import LantoaKit
import OpenedWorkbooks
import Testing

@Suite("Forms on the command line")
struct FormTests {
  @Test("A form that was filled in runs as the study that the same answers make", arguments: ["vi", "en"])
  func runs(_ language: String) throws {
    try NewTests.inFolder { folder in
      let form = folder.appendingPathComponent("phieu.xlsx")
      let new = try Command.run(["new", "--form", form.path, "--year", "2026", "--lang", language])
      #expect(new.status == 0 && new.output.contains("lantoa run \(form.path)"), "\(new.errors)")
      let sheet = try #require(try OpenedSheet.all(Array(try Data(contentsOf: form))).first)
      func cell(_ column: String, _ code: String) throws -> String {
        column + (try #require(sheet.address(of: code)).dropFirst())
      }
      let filled = try Typed.into(
        Array(try Data(contentsOf: form)),
        [
          try cell("C", "place"): .text("Phường Âu Lâu"), try cell("C", "households"): .number(1500),
          try cell("C", "population"): .text("6.000"), try cell("C", "groups"): .number(12),
          try cell("C", "indicator:vneid-2"): .text("x"), try cell("D", "indicator:vneid-2"): .percent(0.65),
        ])
      try Data(filled).write(to: form)
      let answers = [
        "--year", "2026", "--place", "Phường Âu Lâu", "--households", "1500", "--population", "6.000", "--groups", "12",
        "--indicators", "vneid-2", "--value", "vneid-2=65%",
      ]
      let study = folder.appendingPathComponent("study.yaml")
      #expect(try Command.run(["new", study.path, "--lang", language] + answers).status == 0)
      let run = try Command.run(["run", form.path, "--draws", "40", "--lang", language])
      let other = try Command.run(["run", study.path, "--draws", "40", "--lang", language])
      #expect(run.status == 0 && other.status == 0, "\(run.errors)")
      // Only the line of the footer that names the file differs.
      let differing = zip(run.output.split(separator: "\n"), other.output.split(separator: "\n")).filter { $0 != $1 }
      #expect(differing.count <= 1, "\(differing)")
      let sum = try Self.sum(of: form)
      #expect(run.output.contains(sum.prefix(12)), "\(run.output.suffix(300))")
      #expect(run.errors.contains(language == "vi" ? "ô để trống" : "left empty"))
      let converted = folder.appendingPathComponent("converted.yaml")
      #expect(try Command.run(["new", converted.path, "--from", form.path, "--lang", language]).status == 0)
      #expect(try Data(contentsOf: converted) == Data(contentsOf: study))
      #expect(try Command.run(["check", form.path]).status == 0)
    }
  }

  private static func sum(of file: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output.prefix(64), as: UTF8.self)
  }

  @Test("Nonsense in a form ends with 65 and names the cell")
  func nonsense() throws {
    try NewTests.inFolder { folder in
      let form = folder.appendingPathComponent("phieu.xlsx")
      #expect(try Command.run(["new", "--form", form.path, "--lang", "vi"]).status == 0)
      let bytes = Array(try Data(contentsOf: form))
      let sheet = try #require(try OpenedSheet.all(bytes).first)
      let address = "C" + (try #require(sheet.address(of: "households")).dropFirst())
      try Data(try Typed.into(bytes, [address: .text("nhiều lắm")])).write(to: form)
      for command in ["run", "check", "template"] {
        let run = try Command.run([command, form.path, "--lang", "vi"])
        #expect(run.status == 65 && run.errors.contains("Phiếu!\(address): lỗi:"), "\(command): \(run.errors)")
      }
      let study = folder.appendingPathComponent("a.yaml").path
      #expect(try Command.run(["new", study, "--from", form.path]).status == 65)
      #expect(!FileManager.default.fileExists(atPath: study))
    }
  }

  @Test("Templates are written for every study, and no file is lost", arguments: ["xlsx", "csv"])
  func templates(_ format: String) throws {
    try NewTests.inFolder { folder in
      for (number, study) in try Command.studies.enumerated() {
        let file = folder.appendingPathComponent("\(number).\(format)").path
        let run = try Command.run(["template", study, "--out", file, "--lang", "vi"])
        #expect(run.status == 0 && run.output.contains("dòng để điền"), "\(study): \(run.errors)")
        #expect(try Command.run(["template", study, "--out", file]).status == 73)
        let again = folder.appendingPathComponent("again.\(format)").path
        #expect(try Command.run(["template", study, "--out", again, "--lang", "vi", "--force"]).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: again)) == Data(contentsOf: URL(fileURLWithPath: file)))
      }
    }
  }

  @Test("A template asks only for figures that a plan is worked out again from, and its guide names the others")
  func onlyWhatIsUsed() throws {
    try NewTests.inFolder { folder in
      let file = folder.appendingPathComponent("t.xlsx")
      let run = try Command.run(["template", "Scenarios/pu-trang-2023.yaml", "--out", file.path, "--lang", "vi"])
      #expect(run.status == 0 && run.output.contains(": 52 dòng để điền"), "\(run.output)")
      let sheets = try OpenedSheet.all(Array(try Data(contentsOf: file)))
      let hall = "Nhà văn hóa có mạng"
      #expect(sheets[0].address(of: hall) == nil && sheets[0].address(of: "Kích hoạt VNeID mức 2") != nil)
      let heading = try #require(sheets[1].cells.first { $0.value[1].hasPrefix("Không hỏi ở phiếu này") }?.key)
      #expect(sheets[1].address(of: hall) == "A\((Int(heading.dropFirst()) ?? 0) + 1)")
      #expect(sheets[0].repeated.contains("1:"))
    }
  }

  @Test("The command's own errors are in the language asked for")
  func language() throws {
    let study = "Scenarios/pu-trang-2023.yaml"
    let vietnamese: [([String], String)] = [
      (["run", study, "--draws", "0"], "--draws phải từ 1 đến 100000"),
      (["run", study, "--scenario", "x"], "phải là một phương án"),
      (["run", study, "--show", "x"], "--show phải là một trong"), (["audit", study], "phải có --data"),
      (["run", study, "--locale", "vi"], "nói về --data"),
      (["audit", study, "--data", "Sources"], "đây là thư mục"),
      (["new", "-", "--value", "60%"], "phải nêu chỉ tiêu"), (["new", "a.yaml", "--form", "a.xlsx"], "--form chỉ ghi phiếu"),
      (["template", study, "--from", "2023-01"], "phải đi cùng nhau"),
      (["calibrate", study, "--data", "a", "--out", ""], "phải có tên tệp"),
      (["template", study, "--out", "/dev/null/a.xlsx"], "không có thư mục này"),
    ]
    for (arguments, words) in vietnamese {
      let run = try Command.run(arguments + ["--lang", "vi"])
      #expect(run.status != 0 && run.errors.contains(words), "\(arguments): \(run.errors)")
      #expect(!run.errors.contains("NSCocoa") && !run.errors.contains("The operation"), "\(run.errors)")
      #expect(try !Command.run(arguments + ["--lang", "en"]).errors.contains(words))
    }
  }

  @Test("Answers that cannot be taken are refused before a form is written")
  func refused() throws {
    try NewTests.inFolder { folder in
      let form = folder.appendingPathComponent("phieu.xlsx").path
      let new = try Command.run(["new", "--form", form, "--year", "1999", "--lang", "en"])
      #expect(new.status == 64 && new.errors.contains("--year: choose one of"))
      #expect(try Command.run(["new", "--form", form, "study.yaml"]).status == 64)
      #expect(!FileManager.default.fileExists(atPath: form))
    }
  }

  @Test("Months that are none, and one without the other, are wrong usage")
  func months() throws {
    let study = "Scenarios/pu-trang-2023.yaml"
    for options in [["--from", "2023-13", "--to", "2023-12"], ["--from", "2023-01"], ["--from", "2023-06", "--to", "2023-01"]] {
      #expect(try Command.run(["template", study, "--out", "-"] + options).status == 64)
    }
    let csv = try Command.run([
      "template", study, "--out", "-", "--format", "csv", "--from", "2023-03", "--to", "2023-03", "--lang", "vi",
    ])
    // The byte order mark does not survive reading the output as text.
    #expect(csv.status == 0 && csv.output.contains("Ngày;Nơi;Chỉ tiêu"))
  }
}
