import Foundation
import Testing

@Suite("lantoa run with actuals to date")
struct RunDataTests {
  private func inWard(_ work: (URL, (String...) throws -> Command) throws -> Void) throws {
    let folder = try Command.folder(ReportedWard.files)
    defer { Command.remove(folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    try work(folder) { more in
      try Command.run(["run", path("ward.yaml"), "--data", path("so-lieu.csv")] + more)
    }
  }

  @Test("It says in both languages how each target's probability moved, and by which files")
  func languages() throws {
    try inWard { _, run in
      let (en, vi) = (try run("--lang", "en"), try run("--lang", "vi"))
      #expect(en.status == 0 && vi.status == 0, "\(en.errors)\(vi.errors)")
      for part in ["Table 12", "Probability", "before", "after"] { #expect(en.output.contains(part), "\(part) in\n\(en.output)") }
      for part in ["Biểu 12", "Khả năng", "trước", "sau"] { #expect(vi.output.contains(part), "\(part) in\n\(vi.output)") }
      #expect(en.errors.isEmpty && vi.errors.isEmpty)
    }
  }

  @Test("One processor and all of them give the same bytes, in every form")
  func threads() throws {
    let folder = try Command.folder(ReportedWard.files)
    defer { Command.remove(folder) }
    for format in ["table", "csv", "json"] {
      let arguments = [
        "run", folder.appendingPathComponent("ward.yaml").path, "--data", folder.appendingPathComponent("so-lieu.csv").path,
        "--format", format,
      ]
      let one = try Command.run(arguments, isOnOneProcessor: true)
      #expect(one.status == 0 && !one.output.isEmpty, "\(one.errors)")
      #expect(try Command.run(arguments).output == one.output, "\(format)")
    }
  }

  @Test("JSON is well formed, names the file with its sum and holds what moved")
  func json() throws {
    try inWard { _, run in
      let answer = try run("--format", "json")
      let object = try #require(JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
      let replan = try #require(Self.value("targets", under: object, beside: "leastEffectiveShare") as? [[String: Any]])
      try #require(replan.count == 1)
      let (before, after) = (replan[0]["before"] as? Double, replan[0]["after"] as? Double)
      #expect(before.map { (0...1).contains($0) } == true && after.map { (0...1).contains($0) } == true)
      #expect(answer.output.contains("so-lieu.csv") && before != after)
    }
  }

  /// The value of a key in the object that holds another key too, wherever it is.
  private static func value(_ key: String, under value: Any, beside other: String) -> Any? {
    if let object = value as? [String: Any] {
      if object[other] != nil, let found = object[key] { return found }
      return object.values.lazy.compactMap { Self.value(key, under: $0, beside: other) }.first
    }
    return (value as? [Any])?.lazy.compactMap { Self.value(key, under: $0, beside: other) }.first
  }

  @Test("Figures that contradict themselves are refused by row before anything is answered")
  func contradicted() throws {
    let folder = try Command.folder(ReportedWard.files)
    defer { Command.remove(folder) }
    let arguments = [
      "run", folder.appendingPathComponent("ward.yaml").path, "--data", folder.appendingPathComponent("wrong.csv").path,
    ]
    let (en, vi) = (try Command.run(arguments), try Command.run(arguments + ["--lang", "vi"]))
    #expect(en.status == 65 && en.output.isEmpty && vi.status == 65 && vi.output.isEmpty)
    #expect(en.errors.contains("wrong.csv:3") && en.errors.contains("D103") && en.errors.contains("they contradict themselves"))
    #expect(vi.errors.contains("D103") && vi.errors.contains("mâu thuẫn"))
  }

  @Test("Nonsense about data is refused: an unknown locale or encoding, no file, a file that is not there, no draws")
  func nonsense() throws {
    try inWard { folder, run in
      #expect(try run("--locale", "fr").status == 64)
      #expect(try run("--encoding", "utf-7").status == 64)
      #expect(try run("--deterministic").status == 64)
      #expect(try run("--boundaries", folder.appendingPathComponent("none.csv").path).status == 65)
      let study = folder.appendingPathComponent("ward.yaml").path
      #expect(try Command.run(["run", study, "--locale", "vi"]).status == 64)
      let missing = try Command.run(["run", study, "--data", folder.appendingPathComponent("none.csv").path])
      #expect(missing.status == 65 && missing.errors.contains("none.csv") && missing.output.isEmpty)
    }
  }
}
