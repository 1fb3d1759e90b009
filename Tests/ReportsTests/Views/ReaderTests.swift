import Analyses
import PlanningDomain
import Reports
import Testing

/// What a fresh reader stumbled over.
@Suite struct ReaderTests {
  private func text(_ study: Study, _ language: Language = .vi, _ sections: [Section] = [], width: Int = 200) throws -> String {
    try SampleAnswers.text(StudyAnswers(Ensemble(study)), language, sections, width: width)
  }

  @Test("A milestone that is late in some draws shows dates, never a range of 0 and 100")
  func lateMilestone() throws {
    var study = try SampleStudy.study(draws: 60)
    for index in study.scenarios.indices {
      study.scenarios[index].levers = study.scenarios[index].levers.map { lever in
        guard case .project(var project) = lever.kind else { return lever }
        var late = lever
        project.delay = Parameter(
          dimension: .duration, otherwise: Value(path: "levers.wifi.delay", distribution: .uniform(lower: 0, upper: 300)))
        late.kind = .project(project)
        return late
      }
    }
    for language in Language.allCases {
      let page = try text(study, language, [.all])
      #expect(page.contains(language == .vi ? "–sau\u{A0}31/12" : "–after\u{A0}31\u{A0}Dec"))
      #expect(!page.contains(" – 100"))
    }
  }

  @Test("Where no option ever meets everything, none is called the closest")
  func noneEver() throws {
    var study = try SampleStudy.study()
    study.targets = study.targets.map { target in
      var target = target
      if target.indicator == "vneid" { target.thresholds[target.thresholds.count - 1].share = 0.999 }
      return target
    }
    let vietnamese = try text(study)
    #expect(vietnamese.contains("không phương án nào đạt đủ trong bất kỳ lượt nào; PA"))
    #expect(!vietnamese.contains("gần nhất là"))
    #expect(try text(study, .en).contains("no option meets everything in any draw; Option "))
  }

  @Test("A level with nothing left to project is already met and has no probability")
  func alreadyMet() throws {
    var study = try SampleStudy.study()
    study.levels = [
      Level(
        id: "digital-ward", title: LocalizedText(vi: "Phường CĐS", en: "Digital ward"), criteria: 17,
        met: SampleStudy.met(17, source: "bao"), mandatory: [], optional: nil, unlisted: nil, includes: nil)
    ]
    #expect(try text(study).contains("Danh hiệu “Phường CĐS”: đã đạt đủ 17/17 (Báo Yên Bái)."))
    #expect(try text(study, .en).contains("Level “Digital ward”: already met, 17 of 17 (Báo Yên Bái)."))
    #expect(try text(study, .vi, [.comparison]).contains("đã đạt đủ  "))
  }

  @Test("What is missing in an included level is named, not the level")
  func includedLevel() throws {
    var study = try SampleStudy.study()
    study.levels.append(
      Level(
        id: "exemplary", title: LocalizedText(vi: "Tiêu biểu", en: "Exemplary"), criteria: 20,
        met: SampleStudy.met(20), mandatory: [], optional: nil, unlisted: nil, includes: "digital-ward"))
    let page = try text(study)
    #expect(page.contains("(của “Phường chuyển đổi số”)"))
    #expect(page.components(of: "(Ước lượng)") == 1)
  }

  @Test("The reading of the table has five lines at most on 100 cells", arguments: Language.allCases)
  func shortReading(_ language: Language) throws {
    let page = try SampleAnswers.text(try SampleAnswers.many(), language, [.comparison], width: 100)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix(language == .vi ? "Đọc bảng: " : "Reading: ") })
    #expect(lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.count <= 4)
  }

  @Test("In the cost estimate the quantity as printed times the unit price is the amount")
  func multipliesOut() throws {
    for scenario in try SampleAnswers.drawn().scenarios {
      for line in scenario.spending.lines where line.kind != .spend {
        #expect(line.unitPrice == line.unitPrice.rounded())
        #expect(abs(10 * line.quantity - (10 * line.quantity).rounded()) < 1e-9)
        #expect(abs(line.quantity * line.unitPrice - Double(line.amount)) <= 0.5)
      }
    }
  }

  @Test("Both ends of a range have as many decimals, in the unit in which the number is written")
  func ranges() {
    let yearly = QuantityText(Format(.vi), written: "between: [2%/year, 5%/year]")
    #expect(yearly.range(0.02 / RateUnit.year, 0.05 / RateUnit.year, .rate) == "2–5%/năm")
    #expect(QuantityText(Format(.vi)).range(0.4, 0.550_000_000_1, .share) == "40–55%")
    #expect(QuantityText(Format(.vi)).range(0.05, 0.1, .number) == "0,05–0,10")
    #expect(QuantityText(Format(.en), written: "uniform: [0 weeks, 36 weeks]").range(12.6, 239, .duration) == "1.8–34.1 weeks")
    #expect(QuantityText(Format(.en)).range(6_224_745, 13_129_171, .money) == "6.2–13.1 million VND")
  }

  @Test("A fund has no row for a year in which it can neither be spent nor is")
  func closedYear() throws {
    var study = try SampleStudy.study()
    study.period = Period(from: study.period.from, through: try SampleStudy.day("2024-03-31"))
    let page = try text(study, .vi, [.budget])
    let funds = page.split(separator: "\n")
    #expect(!funds.contains { $0.hasPrefix("Chi đầu tư") && $0.contains(" 2024 ") })
    #expect(funds.contains { $0.hasPrefix("Chi thường xuyên") && $0.contains(" 2024 ") })
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
