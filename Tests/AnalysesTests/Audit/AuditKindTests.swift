import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Each kind of finding")
struct AuditKindTests {
  private func series(
    _ counts: [Double], _ accumulation: Observation.Accumulation? = .cumulative, study: Study = wardStudy()
  ) throws -> Audit {
    var sheet = Sheet()
    for (month, count) in counts.enumerated() {
      sheet.add(month < 9 ? "2023-0\(month + 1)-14" : "2023-\(month + 1)-14", accumulation, count: whole(count))
    }
    return try Audit(study, sheet.rows)
  }

  @Test("A share may be cut off at its last digit, be of the goal, or stand in the wrong form: the cause is named")
  func clues() throws {
    func clues(_ rate: ReportedNumber, goal: ReportedNumber? = nil) throws -> [AuditFinding.Clue]? {
      var sheet = Sheet()
      sheet.add("2023-03-14", count: whole(2000), of: whole(3000), rate: rate, goal: goal)
      return try Audit(wardStudy(people: 3000), sheet.rows).found(.shareAgainstFraction).first?.clues
    }
    #expect(try clues(percent(66.67)) == nil)
    #expect(try clues(percent(67, decimals: 0)) == nil)
    #expect(try clues(percent(66.66)) == [.cutOff])
    #expect(try clues(percent(80, decimals: 0), goal: whole(2500)) == [.shareOfGoal])
    #expect(try clues(percent(0.6667, decimals: 4)) == [.percentForm])
    #expect(try clues(percent(60, decimals: 0, .atLeast)) == nil)
    #expect(try clues(percent(70, decimals: 0, .atMost)) == nil)
    #expect(try clues(percent(70, decimals: 0, .atLeast)) == [])
  }

  @Test("More than 100 % of what was assigned is a share of the goal, and no contradiction")
  func shareOfGoal() throws {
    var sheet = Sheet()
    sheet.add("2023-03-14", count: whole(1061), rate: percent(106.1, decimals: 1), goal: whole(1000))
    let finding = try #require(try Audit(wardStudy(), sheet.rows).found(.shareAboveWhole).first)
    #expect(finding.severity == .doubt && finding.clues == [.shareOfGoal])
  }

  @Test("Of totals that fall about one odd month only that month is left out; where it is not plain which, all are")
  func culprits() throws {
    let ever = wardStudy([adoption("vneid", start: 0.05, p: perYear(0.5), measure: .ever)])
    func rows(_ counts: [Double]) throws -> [Int] {
      try series(counts, study: ever).contradicted.map(\.origin.row).sorted()
    }
    let whole = try rows([304, 443, 603, 1784, 986, 1197, 1466])
    #expect(whole == [5])
    #expect(try rows([304, 443, 603, 203, 986, 1197, 1466]) == [5])
    #expect(try rows([304, 443, 380, 500, 620, 700]) == [3, 4])
    #expect(try rows([304, 443, 380]) == [2, 3, 4])
    #expect(try rows([900, 700, 500, 300]) == [2, 3, 4, 5])
    #expect(try rows([304, 443, 603]) == [])
  }

  @Test("Who counts active users may fall by as much as lapse allows, and no further; who counts totals may not fall at all")
  func falls() throws {
    let lapsing = wardStudy([adoption("vneid", start: 0.5, p: perYear(0.5), lapse: perYear(0.3))])
    #expect(try series([2000, 1960, 1950], study: lapsing).flags == [])
    #expect(try series([2000, 1600], study: lapsing).found(.cumulativeFalls).map(\.severity) == [.contradiction])
    let ever = wardStudy([adoption("vneid", start: 0.5, p: perYear(0.5), lapse: perYear(0.3), measure: .ever)])
    #expect(try series([2000, 1999], study: ever).found(.cumulativeFalls).map(\.severity) == [.contradiction])
    #expect(try series([2000, 1999], nil, study: ever).found(.cumulativeFalls).map(\.severity) == [.doubt])
    #expect(try series([2000, 2000], study: ever).flags == [])
  }

  @Test("Figures of single months that only rise look like totals, and cannot add up to more than there are")
  func rises() throws {
    #expect(try series([120, 215, 316], .inPeriod).found(.periodicRises).map(\.severity) == [.doubt])
    #expect(try series([1200, 2150, 3160], .inPeriod).found(.periodicRises).map(\.severity) == [.contradiction])
    #expect(try series([120, 95, 101, 130], .inPeriod).flags == [])
  }

  @Test("More may not use what needs something than have it, beyond what the study's lapse and start explain")
  func prerequisite() throws {
    func audit(_ users: Double, _ having: Double, start: Double = 0.3, lapse: Double = 0) throws -> Audit {
      let study = wardStudy([
        adoption("phone", start: 0.6, p: perYear(0.5), lapse: perYear(lapse)),
        adoption("vneid", start: start, p: perYear(0.9), requires: [.init(indicator: "phone", times: nil)]),
      ])
      var sheet = Sheet()
      sheet.add("2023-06-14", about: .indicator("phone"), count: whole(having))
      sheet.add("2023-06-14", about: .indicator("vneid"), count: whole(users))
      return try Audit(study, sheet.rows)
    }
    #expect(try audit(2001, 2000).found(.prerequisiteSmaller).map(\.severity) == [.contradiction])
    #expect(try audit(2000, 2000).flags == [])
    #expect(try audit(2050, 2000, lapse: 0.2).found(.prerequisiteSmaller).map(\.severity) == [.note])
    #expect(try audit(2600, 2000, lapse: 0.2).found(.prerequisiteSmaller).map(\.severity) == [.contradiction])
    #expect(try audit(2080, 2071, start: 0.9).found(.prerequisiteSmaller).map(\.severity) == [.note])
  }

  private var twoPlaces: Study {
    wardStudy(places: [
      place("a", [segment("x", 1000), segment("y", 500)]), place("b", [segment("x", 800), segment("y", 700)]),
    ])
  }

  @Test("Segments and places must add up to what is reported of all; missing parts may only make it less")
  func parts() throws {
    func audit(_ all: Double, _ a: Double, _ b: Double?) throws -> Audit {
      var sheet = Sheet()
      sheet.add("2023-02-14", count: whole(all))
      sheet.add("2023-02-14", in: .place("a"), count: whole(a))
      if let b { sheet.add("2023-02-14", in: .place("b"), count: whole(b)) }
      sheet.add("2023-02-14", in: .place("a"), segment: "x", count: whole(a - 200))
      sheet.add("2023-02-14", in: .place("a"), segment: "y", count: whole(200))
      return try Audit(twoPlaces, sheet.rows)
    }
    #expect(try audit(1600, 800, 800).flags == [])
    let finding = try #require(try audit(1700, 800, 800).found(.partsAgainstWhole).first)
    #expect(finding.severity == .contradiction && finding.figure(.sumOfParts)?.value == 1600)
    #expect(try audit(1700, 800, nil).flags == [])
  }

  @Test("A whole whose share is the plain mean of its parts' shares is told so; one outside all of them cannot be")
  func averages() throws {
    func audit(_ all: ReportedNumber, counts: Bool) throws -> Audit {
      var sheet = Sheet()
      sheet.add("2023-02-14", rate: all)
      sheet.add(
        "2023-02-14", in: .place("a"), count: counts ? whole(900) : nil, of: counts ? whole(1500) : nil, rate: percent(60))
      sheet.add("2023-02-14", in: .place("b"), count: counts ? whole(120) : nil, of: counts ? whole(300) : nil, rate: percent(40))
      return try Audit(twoPlaces, sheet.rows)
    }
    #expect(try audit(percent(50), counts: true).found(.partsAgainstWhole).first?.clues == [.meanOfShares])
    #expect(try audit(percent(56.67), counts: true).found(.partsAgainstWhole).isEmpty)
    #expect(try audit(percent(50), counts: false).found(.partsAgainstWhole).isEmpty)
    #expect(try audit(percent(65), counts: false).found(.partsAgainstWhole).map(\.severity) == [.contradiction])
  }

  @Test("A whole that moves by more than one percent is named, a smaller move is not")
  func denominators() throws {
    func audit(_ second: Double) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-02-14", count: whole(1700), of: whole(3452))
      sheet.add("2023-03-14", count: whole(1750), of: whole(second))
      return try Audit(wardStudy(), sheet.rows).found(.denominatorChanged)
    }
    #expect(try audit(3480).isEmpty)
    #expect(try audit(3452).isEmpty)
    #expect(try audit(3100).map(\.severity) == [.doubt])
  }

  @Test("A thousand times too many, or too few, is a unit and not a jump", arguments: [1000.0, 0.001, 1e6])
  func slips(_ factor: Double) throws {
    let audit = try series([1700, 1750 * factor, 1800])
    #expect(audit.found(.unitSlip).map(\.severity) == [.contradiction] && audit.found(.jump).isEmpty, "\(audit.flags)")
    #expect(audit.found(.unitSlip).first?.rows.first?.origin.row == 3)
    var sheet = Sheet()
    sheet.add("2023-02-14", count: whole(1700), of: whole(3452 * factor))
    #expect(try !Audit(wardStudy(), sheet.rows).found(.unitSlip).isEmpty)
  }

  @Test("Two rows for one date: the same is a note, another figure a contradiction")
  func twice() throws {
    func audit(_ second: ReportedNumber) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-02-14", count: whole(1700))
      sheet.add("2023-02-14", count: second)
      return try Audit(wardStudy(), sheet.rows).found(.twoReports)
    }
    #expect(try audit(whole(1700)).map(\.severity) == [.note])
    #expect(try audit(ReportedNumber(1700, rounding: 50, text: "1,7 nghìn")).map(\.severity) == [.note])
    #expect(try audit(whole(1600, .atLeast)).map(\.severity) == [.note])
    #expect(try audit(whole(1710)).map(\.severity) == [.contradiction])
  }

  @Test("Three months exactly at the goal are doubted, two are not; everybody of everybody is")
  func goals() throws {
    func audit(_ shares: [Double]) throws -> Audit {
      var sheet = Sheet()
      for (index, share) in shares.enumerated() {
        sheet.add("2023-0\(index + 1)-14", rate: percent(share, decimals: 1), goal: percent([51, 53, 55][index], decimals: 1))
      }
      return try Audit(wardStudy(), sheet.rows)
    }
    #expect(try audit([51, 53, 55]).found(.equalsGoal).map(\.severity) == [.doubt])
    #expect(try audit([51, 53, 55.1]).found(.equalsGoal).isEmpty)
    #expect(try series([3000, 3200, 3452]).found(.equalsUniverse).map(\.severity) == [.doubt])
    #expect(try series([3000, 3200, 3451]).found(.equalsUniverse).isEmpty)
  }

  @Test("1 356 digital villages are the 1 356 villages that have a team")
  func sameCount() throws {
    var sheet = Sheet()
    sheet.add("2024-12-31", about: .quantity("thôn chuyển đổi số, tổ dân phố số"), count: whole(1356))
    sheet.add("2022-12-31", about: .quantity("thôn, tổ dân phố có tổ công nghệ số"), count: whole(1356))
    #expect(try Audit(wardStudy(), sheet.rows).found(.equalsUniverse).map(\.severity) == [.doubt])
  }

  @Test("Growth beyond hopeful hazards, team time and luck is doubted, with the limit; growth within is not")
  func jumps() throws {
    let study = wardStudy([adoption("vneid", start: 0.3, p: perYear(0.2), q: perYear(0.5))])
    #expect(try series([1036, 1090, 1150], study: study).flags == [])
    let finding = try #require(try series([1036, 1090, 2400], study: study).found(.jump).first)
    let limit = try #require(finding.figure(.limit)).value
    #expect(finding.severity == .doubt && finding.figure(.growth)?.value == 1310 && limit > 60 && limit < 200)
    let helped = wardStudy(
      [adoption("vneid", start: 0.3, p: perYear(0.2), q: perYear(0.5))],
      levers: [teams("team", places: ["ward"], count: 40, minutesPerDay: 60, serves: [service("vneid", success: 0.9)])])
    #expect(try series([1036, 1090, 2400], study: helped).found(.jump).isEmpty)
  }

  @Test("A study's start moved by a figure changes what its first target is short of")
  func effect() throws {
    let study = wardStudy([adoption("vneid", start: 0.5)], targets: [target("goal", "vneid", 0.8)])
    var sheet = Sheet()
    sheet.add("2023-02-14", count: whole(1726), of: whole(3452), rate: percent(55, decimals: 1))
    let finding = try #require(try Audit(study, sheet.rows).found(.shareAgainstFraction).first)
    guard case .shift(let shift) = finding.effect else { return #expect(Bool(false), "no effect") }
    let gap = try #require(shift.target)
    let people = try #require(shift.people)
    #expect(abs(shift.points - 0.05) < 1e-12 && abs(people - 172.6) < 1e-9)
    #expect(gap.target == "goal" && abs(gap.before - 1036) < 1e-6 && abs(gap.after - (1036 - 172.6)) < 1e-6)
  }

  @Test("An increase must come from some report before it; a report must not come before its day")
  func changes() throws {
    func audit(_ change: Double) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-01-14", count: whole(1700))
      sheet.add("2023-02-14", count: whole(1730))
      sheet.add("2023-03-14", count: whole(1760), change: whole(change))
      return try Audit(wardStudy(), sheet.rows).found(.changeArithmetic)
    }
    #expect(try audit(30).isEmpty)
    #expect(try audit(60).isEmpty)
    #expect(try audit(45).map(\.severity) == [.doubt])
    var early = Sheet()
    early.add("2023-03-31", count: whole(1760), reportedOn: "2023-03-20")
    #expect(try Audit(wardStudy(), early.rows).found(.reportedTooEarly).count == 1)
  }

  @Test("Findings are the same, in the same order, for the same rows, and what is split by weights contradicts nobody")
  func order() throws {
    var sheet = Sheet()
    sheet.add("2023-02-14", count: whole(3460), of: whole(3452))
    sheet.add("2023-03-14", count: whole(1700), of: whole(3452), rate: percent(99))
    let (one, other) = (try Audit(wardStudy(), sheet.rows), try Audit(wardStudy(), sheet.rows))
    #expect(one.findings == other.findings && one.findings.map(\.severity) == one.findings.map(\.severity).sorted())
    var rows = sheet.rows
    for index in rows.indices { rows[index].isEstimate = true }
    #expect(try !Audit(wardStudy(), rows).hasContradictions)
  }
}
