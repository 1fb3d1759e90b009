import Foundation
import LantoaKit
import Testing

@Suite("The new command")
struct NewTests {
  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try Command.temporaryFolder()
    defer { Command.remove(folder) }
    return try body(folder)
  }

  @Test("Defaults give a study that checks and runs, in both languages", arguments: PlaceKind.allCases)
  func defaults(_ kind: PlaceKind) throws {
    try Self.inFolder { folder in
      for language in ["vi", "en"] {
        let file = folder.appendingPathComponent("\(language).yaml").path
        let new = try Command.run(["new", file, "--kind", kind.rawValue, "--year", "2026", "--lang", language])
        #expect(new.status == 0, "\(new.errors)")
        #expect(new.output.contains("lantoa run \(file) --lang \(language)"))
        // Nobody could be asked; it says so.
        #expect(new.errors.contains("--households") && !new.errors.contains("--kind"))
        let check = try Command.run(["check", file])
        #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
        let run = try Command.run(["run", file, "--draws", "50", "--show", "all", "--lang", language])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains(language == "vi" ? "Giả định" : "Assumed"))
      }
    }
  }

  @Test("At a terminal it asks, explains, asks again and takes “không biết”")
  func terminal() throws {
    try Self.inFolder { folder in
      let typed: [(asked: String, line: String)] = [
        ("Tên địa bàn", "Tổ dân phố 5 Cầu Thia"), ("Loại", ""), ("Kế hoạch của năm nào", "1999"), ("chọn một trong", "2026"),
        ("chốt số liệu", ""), ("bao nhiêu hộ", "150"), ("bao nhiêu người", "không biết"), ("Bao nhiêu % dân số", ""),
        ("Số thứ tự hoặc tên", "1, 3"), ("báo cáo nào", ""), ("đang ở bao nhiêu %", "140 %"), ("0%–100%", "45,5 %"),
        ("đến ngày nào", "14/12/2025"), ("tổng số nào", ""), ("đang ở bao nhiêu %", ""), ("đến ngày nào", ""),
        ("tổng số nào", ""),
        ("phải đạt bao nhiêu", "80"), ("phải đạt bao nhiêu", ""), ("mấy tổ", "500"), ("nhiều hơn số hộ", "1"),
        ("mấy thành viên", ""),
        ("mấy giờ", "0,5-1"), ("Hỗ trợ", "500.000"), ("nghị quyết", "NQ 60/2022"), ("tối đa", ""), ("Zalo", "0"),
        ("Vốn đầu tư", ""),
        ("mấy tiêu chí", ""), ("phương án", ""),
      ]
      let run = try PseudoTerminal.run(["new", "--lang", "vi"], typing: typed.map(\.line), in: folder)
      #expect(run.status == 0, "\(run.screen)")
      // What was shown before each line typed.
      let prompts = run.screen.components(separatedBy: "   > ")
      #expect(prompts.count == typed.count + 1)
      for (prompt, line) in zip(prompts, typed) { #expect(prompt.contains(line.asked), "\(line.asked): \(prompt)") }
      #expect(run.screen.contains("= 45.5%") && run.screen.contains("14/14"))
      let file = folder.appendingPathComponent("to-dan-pho-5-cau-thia-2026.yaml")
      #expect(run.screen.contains("lantoa run to-dan-pho-5-cau-thia-2026.yaml --lang vi"))
      let reading = StudyFile.read(path: file.path)
      #expect(reading.diagnostics.isEmpty)
      let study = try #require(reading.study)
      func input(_ path: String) -> Input? { study.inputs.first { $0.path == path } }
      #expect(input("indicators.vneid-2.start")?.text == "45.5%" && input("indicators.vneid-2.start")?.source == "planner")
      let residents = try #require(input("places.to-dan-pho-5-cau-thia.segments.town.counts.residents"))
      #expect(residents.source == "unknown" && !residents.distribution.isFixed)
      #expect(input("levers.teams.hours")?.text == "between: [0.5 h/week, 1 h/week]")
      #expect(input("levers.teams.cost.running.price")?.source == "resolution")
      #expect(try Command.run(["run", file.path, "--draws", "20"]).status == 0)
    }
  }

  @Test("An interview broken off writes nothing")
  func brokenOff() throws {
    try Self.inFolder { folder in
      let run = try PseudoTerminal.run(["new", "a.yaml", "--lang", "en"], typing: ["Phường 1", ""], in: folder)
      #expect(run.status == 64 && run.screen.contains("nothing was written"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("At a terminal, options answer and --defaults asks nothing")
  func optionsAtTerminal() throws {
    try Self.inFolder { folder in
      let run = try PseudoTerminal.run(["new", "a.yaml", "--defaults", "--lang", "en", "--year", "2026"], typing: [], in: folder)
      #expect(run.status == 0 && !run.screen.contains("   > ") && run.screen.contains("defaults are taken"))
    }
  }

  @Test("Options alone give the study, and bad ones an error of usage")
  func options() throws {
    try Self.inFolder { folder in
      let file = folder.appendingPathComponent("a.yaml").path
      let options = [
        "--place", "Xã Châu Quế", "--year", "2026", "--groups", "20", "--households", "3.000", "--population", "11 900",
        "--farming",
        "90%", "--indicators", "vneid-2", "--value", "vneid-2=40%", "--seen", "2025-12-14", "--target", "vneid-2=70%", "--teams",
        "20",
        "--members", "5", "--hours", "0,5", "--pay", "500 nghìn", "--budget", "90 triệu", "--criteria", "0", "--options", "none",
      ]
      #expect(try Command.run(["new", file] + options.map { $0 == "11 900" ? "11900" : $0 } + ["--lang", "en"]).status == 0)
      let study = try StudyFile.read(file)
      #expect(study.scenarios.count == 1 && study.targets[0].last.share == 0.7)
      func status(_ arguments: [String]) throws -> Int32 { try Command.run(["new", "-"] + arguments).status }
      #expect(try status(["--households", "0"]) == 64)
      #expect(try status(["--value", "140%"]) == 64)
      #expect(try status(["--value", "vneid-2=140%"]) == 64)
      #expect(try status(["--lang", "fr"]) == 64)
      let refused = try Command.run(["new", "-", "--groups", "5", "--households", "100", "--teams", "200", "--lang", "vi"])
      #expect(refused.status == 64 && refused.errors.contains("--teams: 200 tổ nhiều hơn số hộ") && refused.output.isEmpty)
    }
  }

  @Test("A file is replaced only with --force, and what cannot be written is said")
  func files() throws {
    try Self.inFolder { folder in
      let file = folder.appendingPathComponent("a.yaml")
      try Data("precious".utf8).write(to: file)
      let refused = try Command.run(["new", file.path, "--lang", "en"])
      #expect(refused.status == 73 && refused.errors.contains("--force"))
      #expect(try String(contentsOf: file, encoding: .utf8) == "precious")
      #expect(try Command.run(["new", file.path, "--force"]).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).contains("scenarios:"))
      #expect(try Command.run(["new", folder.appendingPathComponent("none/a.yaml").path]).status == 73)
      #expect(try Command.run(["new", folder.path, "--force"]).status == 74)
    }
  }

  @Test("A dash prints the study alone")
  func standardOutput() throws {
    let run = try Command.run(["new", "-", "--year", "2026", "--lang", "en"])
    #expect(run.status == 0 && run.output.hasPrefix("# Unnamed ward, 2026"))
    #expect(StudyFile.read(text: run.output, name: "draft.yaml").diagnostics.isEmpty)
  }

  @Test("Its help names every option with the number of its question")
  func help() throws {
    let help = try Command.run(["new", "--help"]).output
    for number in 1...14 { #expect(help.contains(" \(number). "), "question \(number)") }
  }
}

@Suite("The schema command")
struct SchemaTests {
  @Test("It prints JSON in either language, the same bytes each time")
  func prints() throws {
    for language in ["vi", "en"] {
      let run = try Command.run(["schema", "--lang", language])
      #expect(run.status == 0 && run.errors.isEmpty)
      let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
      #expect(try Command.run(["schema", "--lang", language]).output == run.output)
    }
    #expect(try Command.run(["schema", "--lang", "vi"]).output != Command.run(["schema", "--lang", "en"]).output)
  }
}
