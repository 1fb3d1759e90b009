import Foundation
import Testing

@Suite("The calibrate command")
struct CalibrateTests {
  private static let study = """
    # A ward that was made up.
    study: { id: ward, title: Ward, period: { from: 2023-01-01, to: 2023-12-31 }, draws: 20, seed: 3, noise: { sd: 0%, memory: 60 days } }
    populations: { people: { unit: person } }
    places: { minh-tan: { title: Minh Tân, segments: { all: { counts: { people: 3000 } } } } }
    indicators:
      account: { title: Account, of: people, measure: ever, start: { between: [10%, 40%] }, diffusion: { p: { between: [0.02/year, 0.6/year] }, q: 0/year } }
    scenarios: { plan: {} }

    """
  private static let figures = """
    date,place,indicator,cumulative,denominator
    2023-02-28,Minh Tân,Account,741,3000
    2023-06-30,Minh Tân,Account,903,3000
    2023-10-31,Minh Tân,Account,1052,3000

    """

  /// A folder with a study and its figures.
  private func folder(_ files: [String: String] = ["ward.yaml": study, "so-lieu.csv": figures]) throws -> URL {
    let folder = try Command.temporaryFolder()
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return folder
  }

  private func calibrate(_ folder: URL, _ more: String..., data: String = "so-lieu.csv") throws -> Command {
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    return try Command.run(["calibrate", path("ward.yaml"), "--data", path(data)] + more)
  }

  @Test("It answers in both languages, and twice with the same bytes")
  func answers() throws {
    let folder = try folder()
    defer { Command.remove(folder) }
    let english = try calibrate(folder)
    #expect(english.status == 0, "\(english.errors)")
    for word in ["3 figures used, 0 not", "Numbers before and after", "identified", "data so-lieu.csv, file "] {
      #expect(english.output.contains(word), "\(word)")
    }
    let vietnamese = try calibrate(folder, "--lang", "vi")
    #expect(vietnamese.output.contains("3 số liệu được dùng") && vietnamese.output.contains("xác định"))
    #expect(try calibrate(folder).output == english.output)
    #expect(try calibrate(folder, "--seed", "4", "--format", "json").output != calibrate(folder, "--format", "json").output)
  }

  @Test("Rows stand under the name of their file; one figure says what it tells and what the ranges alone hold")
  func oneFigure() throws {
    let folder = try folder([
      "ward.yaml": Self.study, "so-lieu.csv": Self.figures.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n",
    ])
    defer { Command.remove(folder) }
    let (en, vi) = (try calibrate(folder), try calibrate(folder, "--lang", "vi"))
    #expect(en.output.contains("so-lieu.csv:2") && !en.output.contains(folder.path))
    #expect(
      en.output.contains("has converged as far as the figures tell") && !en.output.contains("NOT to be trusted"), "\(en.output)")
    #expect(vi.output.contains("đã hội tụ trong phạm vi số liệu cho biết") && !vi.output.contains("CHƯA đáng tin"))
    #expect(try calibrate(folder, "--strict").status == 1)
  }

  @Test("The fitted study keeps the text, runs, stands on fewer assumptions and is not fitted again")
  func fitted() throws {
    let folder = try folder()
    defer { Command.remove(folder) }
    let path = folder.appendingPathComponent("fitted.yaml").path
    let run = try calibrate(folder, "--out", path)
    #expect(run.status == 0 && run.errors.contains("lantoa run"), "\(run.errors)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix(Self.study) && text.contains("\nposterior:\n"))
    let first = try Command.run(["run", path, "--format", "csv"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(try Command.run(["run", path, "--format", "csv"]).output == first.output)
    func assumptions(_ path: String) throws -> Int {
      let line = try Command.run(["check", path]).output
      let match = try #require(line.firstMatch(of: /([0-9]+) of [0-9]+ inputs/))
      return try #require(Int(match.1))
    }
    #expect(try assumptions(path) < assumptions(folder.appendingPathComponent("ward.yaml").path))
    let again = try Command.run(["calibrate", path, "--data", folder.appendingPathComponent("so-lieu.csv").path])
    #expect(again.status == 65 && again.errors.contains("fitted already"))
  }

  @Test("Rows that contradict themselves are refused by name until they are corrected")
  func contradictions() throws {
    let folder = try folder(["ward.yaml": Self.study, "so-lieu.csv": Self.figures.replacing(",903,", with: ",3903,")])
    defer { Command.remove(folder) }
    let refused = try calibrate(folder, "--out", folder.appendingPathComponent("fitted.yaml").path)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("so-lieu.csv:3") && refused.errors.contains("D103"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("fitted.yaml").path))
    #expect(try calibrate(folder, "--lang", "vi").errors.contains("mâu thuẫn phải được làm rõ"))
  }

  @Test("--free names numbers that have a range; the others stay as written")
  func free() throws {
    let folder = try folder()
    defer { Command.remove(folder) }
    let one = try calibrate(folder, "--free", "indicators.account.start", "--format", "csv")
    #expect(one.output.contains("number,indicators.account.start,") && !one.output.contains("diffusion.p"))
    let unknown = try calibrate(folder, "--free", "indicators.account.diffusion.q")
    #expect(unknown.status == 65 && unknown.errors.contains("no number with a range stands there"))
  }

  @Test("--strict asks for a fit that converged and identifies every number")
  func strict() throws {
    let folder = try folder()
    defer { Command.remove(folder) }
    struct Answer: Decodable {
      struct Convergence: Decodable { var converged: Bool }
      struct Number: Decodable { var identification: String }
      var convergence: Convergence
      var numbers: [Number]
    }
    let run = try calibrate(folder, "--strict", "--format", "json")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    let isYes = answer.convergence.converged && answer.numbers.allSatisfy { $0.identification != "none" }
    #expect(run.status == (isYes ? 0 : 1))
  }

  @Test("A fitted study is not written where it would not find its tables, nor over what was read")
  func whereTo() throws {
    let table = "id,segments.all.counts.people\nminh-tan,3000\n"
    let study = Self.study.replacing(
      "places: { minh-tan: { title: Minh Tân, segments: { all: { counts: { people: 3000 } } } } }",
      with: "places: { table: wards.csv }")
    let folder = try folder([
      "ward.yaml": study, "wards.csv": table, "so-lieu.csv": Self.figures.replacing("Minh Tân", with: "minh-tan"),
    ])
    defer { Command.remove(folder) }
    let other = folder.appendingPathComponent("other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
    let refused = try calibrate(folder, "--out", other.appendingPathComponent("fitted.yaml").path)
    #expect(refused.status == 73 && refused.errors.contains("wards.csv"), "\(refused.errors)")
    #expect(try calibrate(folder, "--out", folder.appendingPathComponent("ward.yaml").path).status == 73)
    #expect(try calibrate(folder, "--out", folder.appendingPathComponent("none/fitted.yaml").path).status == 73)
    let beside = folder.appendingPathComponent("fitted.yaml").path
    #expect(try calibrate(folder, "--out", beside).status == 0)
    #expect(try Command.run(["check", beside]).status == 0)
    let fitted = try Data(contentsOf: URL(fileURLWithPath: beside))
    let twice = try calibrate(folder, "--out", beside, "--seed", "5")
    #expect(twice.status == 73 && twice.output.isEmpty && twice.errors.contains("--force"), "\(twice.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: beside)) == fitted)
    #expect(try calibrate(folder, "--out", beside, "--seed", "5", "--force").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: beside)) != fitted)
  }

  @Test("Pú Trạng with constructed figures: of a ward, of its segments, and one from before the period")
  func puTrang() throws {
    let data = "Tests/LantoaCommandTests/Data/pu-trang-2023.csv"
    let run = try Command.run(["calibrate", "Scenarios/pu-trang-2023.yaml", "--data", data, "--free", "indicators.vneid"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("9 figures used, 1 not") && run.output.contains("pu-trang-2023.csv:11"), "\(run.output)")
    #expect(run.output.contains("6 farming groups"))
  }
}
