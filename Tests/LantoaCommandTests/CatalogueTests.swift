import Foundation
import Testing

@Suite("The catalogue command")
struct CatalogueCommandTests {
  @Test("The list names every entry with who is counted, its ranges and their grades, in both languages")
  func list() throws {
    let list = try Command.run(["catalogue"])
    #expect(list.status == 0, "\(list.errors)")
    for word in ["vneid-2", "residents14", "yen-bai-nq-60-2022", "(assumption)", "(document)", "(derived)"] {
      #expect(list.output.contains(word), "\(word)")
    }
    let vietnamese = try Command.run(["catalogue", "--lang", "vi"]).output
    #expect(vietnamese.contains("Danh mục chỉ tiêu") && vietnamese.contains("(giả định)"))
    #expect(!vietnamese.contains("assumption"))
  }

  @Test("One entry is shown in full, with the lines that a study takes it by")
  func entry() throws {
    let shown = try Command.run(["catalogue", "vneid-2", "--lang", "vi"])
    #expect(shown.status == 0)
    for word in ["Tử số", "Mẫu số", "like: catalogue/vneid-2", "2–5%/năm", "giả định"] {
      #expect(shown.output.contains(word), "\(word)")
    }
    #expect(try Command.run(["catalogue", "catalogue/vneid-2", "--lang", "vi"]).output == shown.output)
    let unknown = try Command.run(["catalogue", "vneid-3"])
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean vneid-2?"))
  }

  @Test("CSV has a record for each number and JSON every entry")
  func machine() throws {
    let csv = try Command.run(["catalogue", "--format", "csv"]).output.split(separator: "\r\n")
    #expect(csv.first == "entry,kind,population,unit,path,text,source,grade")
    #expect(csv.contains("yen-bai-nq-60-2022,team,,,cost.running.price,500 nghìn VND/month,catalogue/nq-60-2022,document"))
    let json = try Command.run(["catalogue", "--format", "json"]).output
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let entries = try #require(object["entries"] as? [[String: Any]])
    #expect(entries.count == 21)
    let figures = entries.flatMap { $0["figures"] as? [[String: Any]] ?? [] }
    #expect(csv.count == figures.count + 1)
    #expect(try Command.run(["catalogue", "vneid-2", "--format", "markdown"]).output.contains("```yaml\n"))
  }
}

@Suite("Runs with a table")
struct TableRunTests {
  private static let study = """
    study: { id: town, title: Town, period: { from: 2023-01-01, to: 2023-03-31 }, draws: 20 }
    populations: { residents14: { unit: person } }
    places: { table: wards.csv }
    indicators:
      vneid:
        like: catalogue/vneid-2
        start: 30%
    scenarios: { plan: {} }

    """
  private static let table = "id,segments.all.counts.residents14,indicators.vneid.start\nminh-tan,5850,42.5%\ndong-tam,6120,\n"

  private func folder(_ table: String) throws -> URL {
    let folder = try Command.temporaryFolder()
    try Data(Self.study.utf8).write(to: folder.appendingPathComponent("town.yaml"))
    try Data(table.utf8).write(to: folder.appendingPathComponent("wards.csv"))
    return folder
  }

  @Test("The foot names the table and its sum, and the run's code changes with it")
  func provenance() throws {
    let folder = try folder(Self.table)
    defer { Command.remove(folder) }
    let file = folder.appendingPathComponent("town.yaml").path
    let run = try Command.run(["run", file])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("table wards.csv, file "))
    func study(_ file: String) throws -> (code: String, study: [String: Any]) {
      let json = try Command.run(["run", file, "--format", "json"]).output
      let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let facts = try #require(object["run"] as? [String: Any])
      return (try #require(facts["code"] as? String), try #require(object["study"] as? [String: Any]))
    }
    let first = try study(file)
    let tables = try #require(first.study["tables"] as? [[String: String]])
    #expect(tables.map { $0["path"] } == ["wards.csv"] && tables.allSatisfy { $0["hash"]?.count == 64 })
    let other = try self.folder(Self.table.replacing("5850", with: "5851"))
    defer { Command.remove(other) }
    let changed = try study(other.appendingPathComponent("town.yaml").path)
    #expect(changed.code != first.code && changed.study["hash"] as? String == first.study["hash"] as? String)
    let same = try self.folder(Self.table)
    defer { Command.remove(same) }
    #expect(try study(same.appendingPathComponent("town.yaml").path).code == first.code)
  }

  @Test("A run says which numbers it took from the catalogue")
  func origins() throws {
    let folder = try folder(Self.table)
    defer { Command.remove(folder) }
    let file = folder.appendingPathComponent("town.yaml").path
    let page = try Command.run(["run", file, "--show", "assumptions"]).output
    #expect(page.contains("catalogue/vneid-2"))
    let json = try Command.run(["run", file, "--format", "json"]).output
    #expect(json.contains("\"catalogue\": \"catalogue/vneid-2\""))
  }

  @Test("An error in the table names the table, its line and its column")
  func findings() throws {
    let folder = try folder(Self.table.replacing("6120,", with: "6120.5,"))
    defer { Command.remove(folder) }
    let check = try Command.run(["check", folder.appendingPathComponent("town.yaml").path])
    #expect(check.status == 65 && check.errors.contains("wards.csv:3:10: error:"), "\(check.errors)")
  }
}
