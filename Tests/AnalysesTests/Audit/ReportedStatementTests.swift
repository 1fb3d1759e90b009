import Analyses
import PlanningDomain
import TestStudies
import Testing

/// Statements of real Vietnamese reports, 2022 to 2025, each with what an audit must make of it; the figures are those of the press.
@Suite("Statements of real reports")
struct ReportedStatementTests {
  @Test("3 449 of 3 452 is 99,91 %, not 99,96 %: off by 0.05 points where rounding leaves 0.005")
  func percentMismatch() throws {
    var sheet = Sheet()
    sheet.add(
      "2023-09-30", about: .quantity("hồ sơ giải quyết trước hạn"), count: whole(3449), of: whole(3452), rate: percent(99.96))
    let audit = try Audit(wardStudy(), sheet.rows)
    let finding = try #require(audit.found(.shareAgainstFraction).first)
    #expect(finding.severity == .contradiction && finding.effect == .nothing && finding.clues.isEmpty)
    #expect(abs(try #require(finding.figure(.computedShare)).value - 0.999131) < 5e-7)
    #expect(abs(try #require(finding.figure(.difference)).value - 0.00047) < 5e-6)
    #expect(abs(try #require(finding.figure(.impliedNumerator)).value - 3450.62) < 0.01)
    var right = Sheet()
    right.add(
      "2023-09-30", about: .quantity("hồ sơ giải quyết trước hạn"), count: whole(3449), of: whole(3452), rate: percent(99.91))
    #expect(try Audit(wardStudy(), right.rows).findings.isEmpty)
  }

  @Test(
    "137 subscriptions per 100 households is no adoption share, whether the study declares the ratio or takes it for adoption")
  func over100() throws {
    let ratio = Indicator(
      id: "internet", title: LocalizedText(vi: "Thuê bao Internet trên 100 hộ", en: "Internet subscriptions per 100 households"),
      pillar: nil, explanation: nil,
      kind: .reported(Reported(value: number(.factor, 1.37), unit: LocalizedText("subscriptions ÷ households"), asOf: nil)))
    var sheet = Sheet()
    sheet.add("2023-11-30", about: .indicator("internet"), rate: percent(137, decimals: 0))
    let declared = try Audit(wardStudy([adoption("vneid"), ratio]), sheet.rows)
    #expect(declared.found(.shareAboveWhole).map(\.severity) == [.doubt])
    let taken = try Audit(wardStudy([adoption("internet", start: 0.5)]), sheet.rows)
    let finding = try #require(taken.found(.shareAboveWhole).first)
    #expect(finding.severity == .contradiction && finding.blocksCalibration && finding.clues == [.otherUnits])
    #expect(finding.figure(.rate)?.value == 1.37, "never capped")
  }

  @Test(
    "292 million accounts of organizations beside 62 million people, 716 thousand five months later: a unit about 400 times off")
  func ordersOfMagnitude() throws {
    let organizations = Observation.Subject.quantity("identification accounts granted to organizations")
    let people = Observation.Subject.quantity("persons with an identification account")
    var both = Sheet()
    both.add("2025-04-30", about: organizations, count: millions(292, .atLeast, decimals: 0))
    both.add("2025-04-30", about: people, count: millions(62, decimals: 0))
    let early = try Audit(wardStudy(), both.rows)
    #expect(early.found(.unitSlip).map(\.severity) == [.contradiction], "\(early.flags)")
    #expect(early.found(.unitSlip).first?.clues.contains(.moreThanPeople) ?? false)
    both.add("2025-09-30", about: organizations, count: ReportedNumber(716_000, rounding: 500, text: "716 thousand"))
    let late = try Audit(wardStudy(), both.rows)
    let finding = try #require(late.found(.unitSlip).first)
    #expect(late.found(.unitSlip).count == 1 && finding.rows[0].origin.row == 2 && finding.clues == [.thousand])
    #expect(abs(try #require(finding.figure(.ratio)).value - 407.8) < 0.1)
  }

  @Test("76 905 teams and 356 914 members are 4.64 a team, 42 460 and 208 300 are 4.91: said, not held against anybody")
  func teamsAndMembers() throws {
    for (teams, members, perTeam) in [(76_905.0, 356_914.0, 4.64), (42_460, 208_300, 4.91)] {
      var sheet = Sheet()
      sheet.add("2023-09-04", about: .quantity("Tổ công nghệ số cộng đồng"), count: whole(teams))
      sheet.add("2023-09-04", about: .quantity("thành viên"), count: whole(members))
      let audit = try Audit(wardStudy(), sheet.rows)
      let finding = try #require(audit.found(.teamsAndMembers).first)
      #expect(audit.findings.count == 1 && finding.severity == .note)
      #expect(abs(try #require(finding.figure(.perTeam)).value - perTeam) < 0.005)
    }
  }

  @Test("A study that takes the members for teams, or teams for members, is off by the members of a team")
  func memberStudy() throws {
    let lever = teams("team", places: ["ward"], count: 51, members: 5, serves: [service("vneid")])
    var sheet = Sheet()
    sheet.add("2023-03-31", about: .quantity("teams"), count: whole(11))
    sheet.add("2023-03-31", about: .quantity("members"), count: whole(51))
    let audit = try Audit(wardStudy(levers: [lever]), sheet.rows)
    #expect(audit.found(.teamsAndMembers).contains { $0.severity == .doubt && $0.clues == [.membersAsTeams] })
    let right = teams("team", places: ["ward"], count: 11, members: 5, serves: [service("vneid")])
    #expect(try Audit(wardStudy(levers: [right]), sheet.rows).flags == [])
  }

  @Test("22,3 million = 22,4 per 100 and 86,6 million = 87,07 per 100 imply 99.55 and 99.46 million: said, not flagged")
  func impliedDenominator() throws {
    var sheet = Sheet()
    sheet.add("2023-08-31", about: .quantity("fixed broadband"), count: millions(22.3), rate: percent(22.4, decimals: 1))
    sheet.add("2023-08-31", about: .quantity("mobile broadband"), count: millions(86.6), rate: percent(87.07))
    let audit = try Audit(wardStudy(), sheet.rows)
    #expect(audit.flags == [])
    let implied = audit.found(.impliedDenominator).compactMap { $0.figure(.impliedDenominator)?.value }
    #expect(implied.count == 2 && abs(implied[0] - 99.55e6) < 5e3 && abs(implied[1] - 99.46e6) < 5e3)
  }

  @Test("101,2 million, +7,77 % and +7,3 million agree within their digits; +8,3 million would not")
  func changeArithmetic() throws {
    func audit(_ change: Double) throws -> Audit {
      var sheet = Sheet()
      sheet.add(
        "2023-08-31", about: .quantity("smartphone subscriptions"), count: millions(101.2), change: millions(change),
        relative: percent(7.77))
      return try Audit(wardStudy(), sheet.rows)
    }
    #expect(try audit(7.3).findings.isEmpty)
    #expect(try audit(8.3).found(.changeArithmetic).map(\.severity) == [.contradiction])
    #expect(try !audit(7.1).flags.isEmpty, "94.0 to 94.2 million before by one, at most 93.96 by the other")
    #expect(try audit(7.2).findings.isEmpty, "93.9 is in both")
  }

  @Test("Households, people from 14 and adults in one file: a note on what may not be added, and no flag; their mean is flagged")
  func mixedDenominators() throws {
    let people = place(
      "ward",
      [
        Segment(
          id: "all", title: LocalizedText("all"),
          counts: ["people": number(.people, 9000), "households": number(.people, 2500), "adults": number(.people, 8000)],
          receptivity: number(.factor, 1))
      ])
    func counted(_ id: IndicatorID, _ population: PopulationID, start: Double) -> Indicator {
      var indicator = adoption(id, start: start)
      if case .adoption(var kind) = indicator.kind {
        kind.population = population
        indicator.kind = .adoption(kind)
      }
      return indicator
    }
    var study = wardStudy(
      [
        adoption("vneid", start: 0.6), counted("internet", "households", start: 0.8), counted("account", "adults", start: 0.7),
      ], places: [people])
    study.scenarios[0].populations.append(Population(id: "households", title: LocalizedText("households"), unit: .household))
    study.scenarios[0].populations.append(Population(id: "adults", title: LocalizedText("adults"), unit: .person))
    var sheet = Sheet()
    sheet.add("2023-01-31", about: .indicator("internet"), rate: percent(80, decimals: 0))
    sheet.add("2023-01-31", about: .indicator("vneid"), rate: percent(60, decimals: 0))
    #expect(try Audit(study, sheet.rows).found(.mixedDenominators).isEmpty, "two indicators are every report")
    sheet.add("2023-01-31", about: .indicator("account"), rate: percent(71, decimals: 0))
    let apart = try Audit(study, sheet.rows)
    #expect(apart.flags == [] && apart.found(.mixedDenominators).map(\.severity) == [.note])
    #expect(apart.found(.mixedDenominators).first?.rows.count == 3)
    sheet.add("2023-01-31", about: .quantity("mức độ phổ cập chung"), rate: percent(70, decimals: 0))
    let joined = try Audit(study, sheet.rows)
    #expect(joined.found(.mixedDenominators).map(\.severity) == [.doubt, .note])
    #expect(joined.found(.mixedDenominators)[0].clues == [.joinedShares])
  }

  @Test("Accounts granted where the study counts activated ones is another thing; the same stage in other words is not")
  func issuedAgainstActivated() throws {
    let vneid = titled(
      adoption("vneid", start: 0.4), vi: "Người dân kích hoạt tài khoản định danh điện tử",
      en: "People with an activated e-ID account")
    func audit(_ wording: String) throws -> Audit {
      var sheet = Sheet()
      sheet.add("2023-03-01", count: whole(1497), wording: wording)
      return try Audit(wardStudy([vneid]), sheet.rows)
    }
    for wording in [
      "Số tài khoản định danh đã cấp", "accounts granted", "Tài khoản được cấp trên địa bàn", "số người đăng ký tài khoản",
    ] {
      let finding = try #require(try audit(wording).found(.otherWording).first, "\(wording)")
      #expect(finding.clues == [.earlierStage] && finding.severity == .contradiction && finding.blocksCalibration)
    }
    for wording in [
      "Số người đã kích hoạt tài khoản cấp xã", "accounts activated",
      "Tỷ lệ người dân có tài khoản định danh mức 2 được kích hoạt",
      "Người dân trên địa bàn do xã cung cấp",
    ] {
      let flags = try audit(wording).flags
      #expect(flags == [], "\(wording)")
    }
  }

  @Test("120, 95, 101 cannot be a running total: both readings are given")
  func monthlyAsCumulative() throws {
    var sheet = Sheet()
    for (date, count) in [("2023-01-31", 120.0), ("2023-02-28", 95), ("2023-03-31", 101)] {
      sheet.add(date, .cumulative, count: whole(count))
    }
    let study = wardStudy([adoption("vneid", start: 0.03, p: perYear(0.5))], targets: [target("goal", "vneid", 0.8)])
    let finding = try #require(try Audit(study, sheet.rows).found(.cumulativeFalls).first)
    #expect(finding.severity == .contradiction && finding.clues.contains(.increments) && finding.blocksCalibration)
    #expect(finding.figures.filter { $0.role == .numerator }.map(\.value) == [120, 95, 101])
    #expect(finding.figure(.totalOfIncrements)?.value == 316 && finding.figure(.difference)?.value == -25)
    guard case .shift(let shift) = finding.effect else { return #expect(Bool(false), "no effect") }
    let people = try #require(shift.people)
    #expect(abs(shift.points - (101 - 316) / 3452) < 1e-12 && abs(people + 215) < 1e-9)
  }

  @Test("3 460 adopters of 3 452 eligible are refused for calibration, not clipped; by the report's own whole or the study's")
  func adoptersOverEligible() throws {
    for denominator in [whole(3452), nil] {
      var sheet = Sheet()
      sheet.add("2023-03-31", count: whole(3460), of: denominator)
      let audit = try Audit(wardStudy(), sheet.rows)
      let finding = try #require(audit.found(.numeratorAboveDenominator).first)
      #expect(finding.severity == .contradiction && finding.blocksCalibration && finding.figure(.difference)?.value == 8)
      #expect(abs(try #require(finding.figure(.ratio)).value - 1.00232) < 1e-5)
      #expect(audit.blocked == [sheet.rows[0].origin] && audit.hasContradictions)
    }
    var right = Sheet()
    right.add("2023-03-31", count: whole(1726), of: whole(3452))
    #expect(try Audit(wardStudy(), right.rows).flags == [])
  }

  @Test("77,41 % and, said later, 87,08 % of adults for one year-end: a restated series")
  func restated() throws {
    var sheet = Sheet()
    sheet.add("2023-12-31", rate: percent(77.41), reportedOn: "2024-01-09")
    sheet.add("2023-12-31", rate: percent(87.08), reportedOn: "2025-07-01")
    let audit = try Audit(wardStudy(), sheet.rows)
    let finding = try #require(audit.found(.restated).first)
    #expect(audit.found(.twoReports).isEmpty && finding.severity == .doubt)
    #expect(abs(try #require(finding.figure(.difference)).value - 0.0967) < 1e-9)
  }
}
