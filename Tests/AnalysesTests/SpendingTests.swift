import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Spending and funds")
struct SpendingTests {
  /// Two teams at 500,000 đồng a month from 1 October 2023 to 31 March 2024, 70/30 from two funds, and works from a third.
  private func plan(limit: Int?, from: String? = nil, through: String? = nil, funds: Bool = true) -> Study {
    func fund(_ id: FundID, _ kind: Fund.Kind, _ limit: Int?) -> Fund {
      Fund(
        id: id, title: LocalizedText(id.text), kind: kind, yearlyLimit: limit, from: id == "ward" ? from.map(day) : nil,
        through: id == "ward" ? through.map(day) : nil)
    }
    let shares = [CostItem.FundShare(fund: "ward", share: 0.7), CostItem.FundShare(fund: "gifts", share: 0.3)]
    return study(
      from: "2023-10-01", through: "2024-03-31",
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", 100)])], indicators: [adoption("x")],
          levers: [
            teams(
              "team", places: ["ward"], count: 2, serves: [service("x")],
              costs: [CostItem(kind: .running, price: number(.money, 500_000), funds: funds ? shares : [])])
          ], funds: funds ? [fund("ward", .budget, limit), fund("gifts", .contributed, nil)] : [])
      ], draws: 4)
  }

  @Test("Funds are held against their limits year by year, contributed ones are counted too")
  func limits() throws {
    let answer = try projections(of: plan(limit: 2_000_000)).spendingAnswer()
    #expect(answer.total.central == 6_000_000 && answer.total.draws == Array(repeating: 6_000_000, count: 4))
    #expect(answer.funds.map { $0.fund?.id } == ["ward", "ward", "gifts", "gifts"])
    #expect(answer.funds.map(\.year) == [2023, 2024, 2023, 2024])
    #expect(answer.funds.map(\.spent.central) == [2_100_000, 2_100_000, 900_000, 900_000])
    #expect(answer.funds.map { $0.balance?.central } == [-100_000, -100_000, nil, nil])
    #expect(answer.funds.map(\.isOver) == [true, true, false, false] && answer.isOver)
    let kept = try projections(of: plan(limit: 2_100_000)).spendingAnswer()
    #expect(!kept.isOver && kept.funds[0].balance?.draws == [0, 0, 0, 0])
    let spare = try projections(of: plan(limit: 3_000_000)).spendingAnswer()
    #expect(!spare.isOver && spare.funds[1].balance?.central == 900_000)
    #expect(spare.lines.map(\.amount) == [6_000_000] && spare.lines[0].quantity == 12)
  }

  @Test("Money spent before a fund opens or after it closes is reported, not trimmed")
  func window() throws {
    let answer = try projections(of: plan(limit: nil, from: "2023-11-30", through: "2024-02-28")).spendingAnswer()
    // October before; February on the 29th and March after.
    #expect(answer.funds.map(\.outsideWindow.central) == [700_000, 1_400_000, 0, 0])
    #expect(answer.funds.map(\.spent.central) == [2_100_000, 2_100_000, 900_000, 900_000])
    #expect(answer.isOver && answer.total.central == 6_000_000)
    #expect(try !projections(of: plan(limit: nil, from: "2023-10-31", through: "2024-03-31")).spendingAnswer().isOver)
  }

  @Test("Costs without a fund belong to none and are not over anything")
  func fundless() throws {
    let answer = try projections(of: plan(limit: nil, funds: false)).spendingAnswer()
    #expect(answer.funds.map { $0.fund?.id } == [nil, nil])
    #expect(answer.funds.map(\.spent.central) == [3_000_000, 3_000_000] && !answer.isOver)
  }

  @Test("What no whole team could use of a budget is reported by lever, over its places")
  func unused() throws {
    var study = plan(limit: nil)
    guard case .team(var team) = study.scenarios[0].levers[0].kind else { return }
    team.count = .budget(number(.moneyPerMonth, 1_700_000))
    study.scenarios[0].levers[0].kind = .team(team)
    let projections = try projections(of: study)
    let answer = try projections.spendingAnswer()
    #expect(answer.unusedBudgets.map(\.lever) == ["team"] && answer.unusedBudgets.map(\.amount) == [1_200_000])
    #expect(answer.total.central == 9_000_000)
    let effort = try projections.teamEffort()
    #expect(effort.least == 3 && effort.most == 3)
    // 3 teams · 5 members · 10 minutes · 183 days.
    #expect(abs(effort.memberHours.central - 457.5) < 1e-9)
  }
}
