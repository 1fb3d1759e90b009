import Foundation
import Testing

@Suite("lantoa backtest")
struct BacktestTests {
  /// Two series with curves of their own, one too short.
  private static let series: String = {
    let one = [2.0, 3, 5, 8, 12, 18, 25, 33, 41, 48, 54, 58].enumerated().map { "steep,\(2010 + $0),\($1),100" }
    let two = [5.0, 6, 7.5, 8, 9.5, 11, 12, 13.5, 14, 15.5].enumerated().map { "flat,\(2010 + $0),\($1)," }
    return (["series_id,t,value,ceiling"] + one + two + ["short,2010,1,", "short,2011,2,"]).joined(separator: "\n") + "\n"
  }()

  private func backtest(_ arguments: [String] = [], series: String = series) throws -> Command {
    let folder = try Command.folder(["s.csv": series])
    defer { Command.remove(folder) }
    return try Command.run(["backtest", "--series", folder.appendingPathComponent("s.csv").path] + arguments)
  }

  @Test("The page names the file, its sum and the version, each series and those that are too short, in both languages")
  func page() throws {
    let (en, vi) = (try backtest(), try backtest(["--lang", "vi"]))
    #expect(en.status == 0 && vi.status == 0, "\(en.errors)\(vi.errors)")
    for part in [
      "FORECASTS TRIED ON KNOWN FIGURES: s.csv", "2 series, 22 figures", "steep – 12 figures", "flat – 10 figures",
      "short: 2 figures; a backtest needs 6", "s.csv, file ", " · lantoa ",
    ] { #expect(en.output.contains(part), "\(part) in\n\(en.output)") }
    for part in [
      "THỬ DỰ BÁO TRÊN SỐ LIỆU ĐÃ BIẾT: s.csv", "2 chuỗi, 22 số liệu", "short: mới có 2 số liệu", "s.csv, mã tệp ",
    ] { #expect(vi.output.contains(part), "\(part) in\n\(vi.output)") }
  }

  @Test("One processor and all of them give the same bytes")
  func threads() throws {
    let folder = try Command.folder(ReportedWard.files.merging(["s.csv": Self.series]) { $1 })
    defer { Command.remove(folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    for arguments in [["--series", path("s.csv")], [path("ward.yaml"), "--data", path("so-lieu.csv")]] {
      let command = ["backtest"] + arguments + ["--format", "json"]
      let one = try Command.run(command, isOnOneProcessor: true)
      #expect(one.status == 0 && !one.output.isEmpty, "\(one.errors)")
      #expect(try Command.run(command).output == one.output)
    }
  }

  @Test("JSON parses, is the same in both languages and holds the numbers of the table and of the CSV")
  func json() throws {
    let text = try backtest(["--format", "json"]).output
    #expect(try backtest(["--format", "json", "--lang", "vi"]).output == text)
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let series = try #require(object["series"] as? [[String: Any]])
    #expect(object["schema"] as? Int == 1 && series.map { $0["id"] as? String } == ["steep", "flat"])
    #expect((object["tooShort"] as? [[String: Any]])?.first?["figures"] as? Int == 2)
    let forms = try #require(series[0]["forms"] as? [[String: Any]])
    let row = try #require(forms.first { $0["form"] as? String == "combination" && $0["throughStep"] is NSNull })
    let error = try #require((row["mae"] as? [String: Any])?["value"] as? Double)
    let csv = try backtest(["--format", "csv"]).output.split(whereSeparator: \.isNewline)
    let record = try #require(csv.first { $0.hasPrefix("steep,combination,1+,") }).split(separator: ",")
    #expect(abs(try #require(Double(record[5])) - error) <= 1e-14 * error, "\(error) in \(record)")
    let line = try #require(
      try backtest().output.split(separator: "\n").first { $0.contains("Combination") }.map(String.init))
    #expect(line.contains(String(format: "%.2f", error)), "\(error) in \(line)")
    let weights = try #require(series[0]["weights"] as? [[String: Any]]).compactMap { $0["weight"] as? Double }
    #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
  }

  @Test("--out writes the answer in all four forms, as they are printed")
  func directory() throws {
    let folder = try Command.temporaryFolder()
    defer { Command.remove(folder) }
    #expect(try backtest(["--out", folder.appendingPathComponent("a/b").path]).status == 0)
    for (suffix, format) in [("txt", "table"), ("md", "markdown"), ("csv", "csv"), ("json", "json")] {
      let file = folder.appendingPathComponent("a/b/s-backtest.\(suffix)")
      #expect(try String(contentsOf: file, encoding: .utf8) == backtest(["--format", format]).output)
    }
    #expect(try backtest(["--out", "README.md"]).status == 73)
  }

  @Test("A study's own model is tried beside the forms, and its target is answered by all of them")
  func study() throws {
    let folder = try Command.folder(ReportedWard.files)
    defer { Command.remove(folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let page = try Command.run(["backtest", path("ward.yaml"), "--data", path("so-lieu.csv")])
    #expect(page.status == 0, "\(page.errors)")
    for part in [
      "FORECASTS TRIED ON KNOWN FIGURES: Ward", "Account", "7 figures", "Target half: 40", "data so-lieu.csv, file ",
      "study ward, file ", "Combination",
    ] { #expect(page.output.contains(part), "\(part) in\n\(page.output)") }
    #expect(!page.output.contains(folder.path))
    let wrong = try Command.run(["backtest", path("ward.yaml"), "--data", path("wrong.csv")])
    #expect(wrong.status == 65 && wrong.output.isEmpty && wrong.errors.contains("D103"))
  }

  @Test("Nonsense is refused: no file, an empty one, one figure, values beyond the ceiling, options that exclude each other")
  func nonsense() throws {
    let missing = try Command.run(["backtest", "--series", "no-such-file.csv"])
    #expect(missing.status == 65 && missing.errors.contains("no-such-file.csv") && missing.output.isEmpty)
    for (text, words) in [
      ("", "no figures"), ("series_id,t,value\n", "no figures"), ("t,value\n1,2\n", "headings"),
      ("series_id,t,value\na,1,5\n", "has 1 figure;"), ("series_id,t,value\na,1,5\na,1,6\n", "ascend"),
      ("series_id,t,value\na,1,5 %\n", "is not a number"),
      ("series_id,t,value,ceiling\n" + (1...8).map { "a,\($0),\(20 * $0),100\n" }.joined(), "figure 6 of the series a"),
    ] {
      let refused = try backtest(series: text)
      #expect(refused.status == 65 && refused.output.isEmpty && refused.errors.contains(words), "\(text): \(refused.errors)")
    }
    let study = "Scenarios/pu-trang-2023.yaml"
    for arguments in [
      [], [study], [study, "--series", "s.csv"], ["--series", "s.csv", "--data", "d.csv"],
      ["--series", "s.csv", "--locale", "vi"],
      ["--series", "s.csv", "--format", "xml"], ["--series", "s.csv", "--out", ""],
    ] { #expect(try Command.run(["backtest"] + arguments).status == 64, "\(arguments)") }
    #expect(try Command.run(["backtest", "Scenarios/none.yaml", "--data", "d.csv"]).status == 65)
  }
}
