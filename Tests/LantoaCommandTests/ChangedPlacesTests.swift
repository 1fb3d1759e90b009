import Foundation
import Testing

/// Communes that became wards, from the files to the pages.
@Suite("Figures of former places")
struct ChangedPlacesTests {
  /// Two wards since the summer of 2023: one of three communes, one of three fifths of a fourth; made up.
  private static let study = """
    study: { id: wards, title: Wards, period: { from: 2023-01-01, to: 2023-12-31 }, draws: 20, seed: 3, noise: { sd: 0%, memory: 60 days } }
    populations: { people: { unit: person } }
    places:
      phuong-dong: { title: Phường Đông, segments: { all: { counts: { people: 1500 } } } }
      phuong-tay: { title: Phường Tây, segments: { all: { counts: { people: 600 } } } }
    indicators:
      account: { title: { vi: Tài khoản, en: Account }, of: people, measure: ever, start: { between: [10%, 40%] }, diffusion: { p: { between: [0.02/year, 0.6/year] }, q: 0/year } }
    scenarios: { plan: {} }

    """
  private static let mapping = """
    from,to,weight
    Xã A,phuong-dong,
    Xã B,phuong-dong,
    Xã C,phuong-dong,
    Xã D,phuong-tay,0.6
    Xã D,elsewhere,0.4

    """
  private static let figures = """
    date,place,indicator,cumulative,denominator,goal
    2023-06-30,Xã A,Account,90,100,95 %
    2023-06-30,Xã B,Account,10,900,10 %
    2023-06-30,Xã C,Account,250,500,60 %
    2023-06-30,Xã D,Account,300,1000,50 %
    2023-09-30,Phường Đông,Account,420,1500,
    2023-09-30,Phường Tây,Account,200,600,

    """

  private func command(
    _ name: String, figures: String = figures, mapping: String = mapping, study: String = study, _ more: String...
  ) throws -> Command {
    let folder = try Command.folder(["wards.yaml": study, "so-lieu.csv": figures, "dia-ban.csv": mapping])
    defer { Command.remove(folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    return try Command.run(
      [name, path("wards.yaml"), "--data", path("so-lieu.csv"), "--boundaries", path("dia-ban.csv")] + more)
  }

  @Test("An audit shows what they became: sums of counts, wholes and goals, and estimates marked, in both languages")
  func audit() throws {
    let (en, vi) = (try command("audit"), try command("audit", "--lang", "vi"))
    #expect(en.status == 0 && vi.status == 0, "\(en)")
    let lines = en.output.split(separator: "\n")
    let east = try #require(lines.first { $0.contains("Phường Đông") && $0.contains("350") }, "\(en.output)")
    #expect(east.contains("1,500") && east.contains("32.3%") && east.contains("sum"), "\(east)")
    let west = try #require(lines.first { $0.contains("Phường Tây") && $0.contains("180") })
    #expect(west.contains("600") && west.contains("50.0%") && west.contains("estimate"), "\(west)")
    #expect(en.output.contains("6 rows") && vi.output.contains("6 dòng số liệu"))
    for part in ["Số liệu của nơi cũ, tính cho nơi mới", "ước tính", "Xã D (60,0%)"] {
      #expect(vi.output.replacing("\u{A0}", with: " ").contains(part), "\(part) in\n\(vi.output)")
    }
    let json = try command("audit", "--format", "json")
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let sums = try #require(object["sums"] as? [[String: Any]])
    #expect(object["rows"] as? Int == 6 && sums.map { $0["estimate"] as? Bool } == [false, true])
    #expect(sums.map { $0["numerator"] as? Double } == [350, 180] && sums.map { $0["denominator"] as? Double } == [1500, 600])
    #expect((sums[0]["parts"] as? [[String: Any]])?.count == 3)
  }

  @Test("A calibration learns from sums and marks estimates")
  func calibrate() throws {
    let page = try command("calibrate").output.replacing("\u{A0}", with: " ")
    let lines = page.split(separator: "\n")
    #expect(page.contains("4 figures used, 0 not"), "\(page)")
    #expect(lines.contains { $0.contains("Phường Đông") && $0.contains("23.3%") && !$0.contains("≈") })
    #expect(lines.contains { $0.contains("Phường Tây") && $0.contains("≈ 30.0%") } && page.contains("split by weights"))
  }

  @Test("What is wrong with a former place's figures is found although its sum looks sound")
  func contradictions() throws {
    let wrong = Self.figures.replacing("Xã A,Account,90,", with: "Xã A,Account,190,")
    let audit = try command("audit", figures: wrong)
    #expect(audit.status == 1 && audit.output.contains("D103") && audit.output.contains("so-lieu.csv:2"), "\(audit)")
    let refused = try command("calibrate", figures: wrong)
    #expect(refused.status == 65 && refused.errors.contains("D103") && refused.output.isEmpty)
  }

  @Test(
    "What cannot be moved is told with its row: a goal in percent of nothing, a part that is missing, a day before the mapping")
  func warnings() throws {
    let goal = try command("audit", figures: Self.figures.replacing("10,900,10 %", with: "10,900,"))
    #expect(
      goal.errors.contains("phuong-dong on 2023-06-30: the goal is left out of the sum, for Xã B states none"), "\(goal.errors)")
    let gone = try command(
      "audit", figures: Self.figures.replacing("2023-06-30,Xã B,Account,10,900,10 %\n", with: ""), "--lang", "vi")
    #expect(gone.errors.contains("phuong-dong ngày 2023-06-30 thiếu số liệu của Xã B"), "\(gone.errors)")
    let late = Self.mapping.replacing("from,to,weight", with: "from,to,weight,valid-from").replacing(
      ",\nXã", with: ",,2023-07-01\nXã"
    )
    .replacing("0.6\n", with: "0.6,2023-07-01\n").replacing("0.4\n", with: "0.4,2023-07-01\n")
    let early = try command("audit", mapping: late)
    #expect(early.errors.contains("leave valid-from empty to move earlier figures too"), "\(early.errors)")
  }

  @Test("A mapping that loses people, leads to former places, goes in a circle or away from the study is refused by position")
  func refusals() throws {
    for (mapping, position) in [
      ("from,to,weight\nXã D,phuong-tay,0.6\n", "dia-ban.csv:2:1: error: the weights of `Xã D` add to 0.6 only"),
      ("from,to\nXã A,Xã B\nXã B,phuong-dong\n", "dia-ban.csv:2:6: error: `Xã B` is no place of the study"),
      (
        "from,to,weight,valid-through\nphuong-dong,phuong-tay,1,2022-12-31\nphuong-tay,phuong-dong,1,2022-12-31\n",
        "dia-ban.csv:3:1: error: `phuong-tay` → `phuong-dong` closes a circle"
      ),
      ("from,to\nPhường Đông,Thành phố\n", "dia-ban.csv:2:13: error: the study is written for `Phường Đông`"),
    ] {
      let refused = try command("audit", mapping: mapping)
      #expect(refused.status == 65 && refused.output.isEmpty && refused.errors.contains(position), "\(refused.errors)")
    }
  }

  @Test("A study of former places reads figures of the merged one once that is an area of the study")
  func area() throws {
    let study = Self.study.replacing("places:\n", with: "places:\n  thanh-pho: { title: Thành phố }\n")
      .replacing("title: Phường Đông,", with: "title: Phường Đông, within: thanh-pho,")
      .replacing("title: Phường Tây,", with: "title: Phường Tây, within: thanh-pho,")
    let folder = try Command.folder([
      "wards.yaml": study, "so-lieu.csv": "date,place,indicator,cumulative,denominator\n2023-09-30,Thành phố,Account,620,2100\n",
    ])
    defer { Command.remove(folder) }
    let page = try Command.run([
      "calibrate", folder.appendingPathComponent("wards.yaml").path, "--data", folder.appendingPathComponent("so-lieu.csv").path,
    ])
    #expect(page.status == 0 && page.output.contains("1 figure used") && page.output.contains("29.5%"), "\(page)")
  }
}
