import Foundation
import Testing

@Suite("The run command")
struct RunTests {
  static let study = "Scenarios/pu-trang-2023.yaml"

  static func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try Command.run(["run", study, "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("JSON has the schema that others rely on, with sorted keys and no NaN")
  func schema() throws {
    let run = try Command.run(["run", Self.study, "--format", "json", "--draws", "50"])
    #expect(!run.output.lowercased().contains("nan") || !run.output.contains(": nan"))
    let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let facts = try #require(object["run"] as? [String: Any])
    #expect(facts["draws"] as? Int == 50)
    #expect(Set(["seed", "draws", "resolution", "version"]).isSubset(of: Set(facts.keys)))
    let scenarios = try #require(object["scenarios"] as? [[String: Any]])
    #expect(scenarios.count >= 4)
    for scenario in scenarios {
      #expect(scenario["id"] is String && scenario["cost"] is [String: Any])
      for target in try #require(scenario["targets"] as? [[String: Any]]) {
        let probability = try #require(target["probability"] as? Double)
        #expect((0...1).contains(probability) && target["error"] is Double && target["id"] is String)
      }
    }
    let rows = try #require(object["projections"] as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["measure"] as? String }) == ["active", "ever", "share"])
    #expect(
      Set(rows.compactMap { $0["statistic"] as? String }) == ["central", "mean", "q05", "q25", "q50", "q75", "q95"])
    for row in rows {
      #expect(Set(row.keys) == ["scenario", "area", "place", "segment", "indicator", "measure", "date", "statistic", "value"])
      #expect((row["value"] as? Double)?.isFinite == true)
    }
  }

  @Test("A deterministic run has the central path alone")
  func deterministic() throws {
    let object = try Self.json(["--deterministic"])
    let rows = try #require(object["projections"] as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["statistic"] as? String }) == ["central"])
    let csv = try Command.run(["run", Self.study, "--format", "csv", "--deterministic"])
    #expect(csv.output.hasPrefix("scenario,area,place,segment,indicator,measure,date,statistic,value"))
    #expect(!csv.output.contains("q05"))
  }

  @Test("One scenario alone has the bytes it has among the others")
  func selection() throws {
    func rows(_ object: [String: Any]) throws -> [String] {
      try #require(object["projections"] as? [[String: Any]])
        .filter { $0["scenario"] as? String == "half-the-teams" }
        .map { row in row.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ") }
    }
    let (all, one) = (try Self.json(["--draws", "40"]), try Self.json(["--draws", "40", "--scenario", "half-the-teams"]))
    #expect(try rows(all) == rows(one))
    #expect(try !rows(one).isEmpty)
  }

  @Test("Seed, draws and resolution change the answer; the same seed does not")
  func options() throws {
    let base = ["run", Self.study, "--format", "csv", "--draws", "30"]
    let reference = try Command.run(base).output
    #expect(try Command.run(base + ["--seed", "7"]).output != reference)
    #expect(try Command.run(base + ["--seed", "7"]).output == Command.run(base + ["--seed", "7"]).output)
    #expect(try Command.run(base + ["--resolution", "day"]).output != reference)
  }

  @Test("--out writes the answer in all four forms, as they are printed")
  func directory() throws {
    let folder = try Command.temporaryFolder()
    defer { Command.remove(folder) }
    let arguments = ["run", Self.study, "--draws", "20", "--lang", "vi"]
    let run = try Command.run(arguments + ["--out", folder.appendingPathComponent("a/b").path])
    #expect(run.status == 0, "\(run.errors)")
    for (suffix, format) in [("txt", "table"), ("md", "markdown"), ("csv", "csv"), ("json", "json")] {
      let file = folder.appendingPathComponent("a/b/pu-trang-2023.\(suffix)")
      #expect(try String(contentsOf: file, encoding: .utf8) == Command.run(arguments + ["--format", format]).output)
    }
    let blocked = try Command.run(arguments + ["--out", Self.study])
    #expect(blocked.status == 73)
    #expect(blocked.errors == "\(Self.study): lỗi: không tạo được thư mục (đã có tệp mang tên này)\n", "\(blocked.errors)")
  }

  @Test(
    "Each part of the report is its own",
    arguments: [
      "targets", "comparison", "budget", "assumptions", "segments", "dates", "contributions", "obstacles", "levels", "all",
    ])
  func sections(_ name: String) throws {
    let base = ["run", Self.study, "--draws", "20"]
    let page = try Command.run(base + ["--show", name])
    #expect(page.status == 0)
    #expect(try page.output != Command.run(base).output)
  }

  @Test("Exit codes mean something")
  func exitCodes() throws {
    func status(_ arguments: [String]) throws -> Int32 { try Command.run(arguments).status }
    #expect(try status(["run", Self.study, "--draws", "20"]) == 0)
    #expect(try status(["run", Self.study, "--draws", "20", "--strict", "--scenario", "no-outreach"]) == 1)
    #expect(try status(["run", Self.study, "--draws", "0"]) == 64)
    #expect(try status(["run", Self.study, "--draws", "10", "--deterministic"]) == 64)
    #expect(try status(["run", Self.study, "--show", "nothing"]) == 64)
    #expect(try status(["run", Self.study, "--scenario", "nobody"]) == 64)
    #expect(try status(["run", Self.study, "--lang", "fr"]) == 64)
    #expect(try status(["run"]) == 64)
    #expect(try status(["run", "Scenarios/none.yaml"]) == 65)
    #expect(try status(["check", "README.md"]) == 65)
    #expect(try status(["check", Self.study, "README.md"]) == 65)
    #expect(try status(["check"] + Command.studies) == 0)
    #expect(try status(["explain", "S2103"]) == 0)
    #expect(try status(["explain", "S0000"]) == 64)
  }

  @Test("The locale chooses the language, and --lang beats it")
  func language() throws {
    let vietnamese = ["LANG": "vi_VN.UTF-8"]
    #expect(try Command.run(["explain", "S2103"], environment: vietnamese).output.contains("Sai:"))
    #expect(try Command.run(["explain", "S2103"]).output.contains("Wrong:"))
    #expect(try Command.run(["explain", "S2103", "--lang", "en"], environment: vietnamese).output.contains("Wrong:"))
    #expect(
      try Command.run(["explain", "S2103"], environment: ["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN"]).output.contains("Sai:"))
  }

  @Test("Findings name file, line and column, on standard error alone")
  func findings() throws {
    let folder = try Command.temporaryFolder()
    defer { Command.remove(folder) }
    let file = folder.appendingPathComponent("broken.yaml")
    let text = try String(contentsOf: Command.repository.appendingPathComponent(Self.study), encoding: .utf8)
    try Data(text.replacing("draws: 2000", with: "drawz: 2000").utf8).write(to: file)
    let check = try Command.run(["check", file.path])
    #expect(check.status == 65 && check.output.isEmpty)
    #expect(check.errors.contains("\(file.path):") && check.errors.contains("draws"))
    #expect(check.errors.contains("^^^^^"))
  }
}
