import PlanningDomain
import StudyDrafts
import Testing

@Suite("Nonsense")
struct NonsenseTests {
  static let refused: [(given: [String: String], option: String, en: String)] = [
    (["kind": "town"], "kind", "choose one of"),
    (["year": "1999"], "year", "a year from 2020 to 2035"),
    (["cut-off": "32"], "cut-off", "a day from 1 to 31"),
    (["place": "12"], "place", "letters"),
    (["groups": "0"], "groups", "1 to 2000 groups"),
    (["groups": "4-5"], "groups", "one number, no range"),
    (["households": "0"], "households", "at least one household a group"),
    (["households": "-5"], "households", "0 or more"),
    (["households": "many"], "households", "must be a number"),
    (["households": "1000", "population": "900000"], "population", "900 each; check both"),
    (["farming": "140%"], "farming", "between 0% and 100%"),
    (["indicators": "telepathy"], "indicators", "no indicator “telepathy”"),
    (["indicators": "1,2,3,4,5,6,7"], "indicators", "three to six"),
    (["value.vneid-2": "140 %"], "value", "between 0% and 100%"),
    (["value.vneid-2": "76.470%"], "value", "read in two ways"),
    (["value.vneid-2": "50-40%"], "value", "smaller end"),
    (["value.smartphone-adult": "50%"], "value", "is not asked about"),
    (["seen.vneid-2": "31/2/2025"], "seen", "2025"),
    (["seen": "2027-01-14"], "seen", "before 1 December 2026"),
    (["seen": "2020-01-14"], "seen", "three years old"),
    (["of.vneid-2": "households"], "of", "choose one of"),
    (["value.vneid-2": "60%", "target.vneid-2": "60%"], "target", "no more than there is already"),
    (["target.vneid-2": "110%"], "target", "between 0% and 100%"),
    (["households": "100", "groups": "5", "teams": "200"], "teams", "more than the households"),
    (["members": "0"], "members", "1 to 200 members"),
    (
      ["households": "40", "groups": "2", "population": "100", "teams": "20", "members": "50"], "members",
      "more members than residents"
    ),
    (["hours": "70"], "hours", "more than 60 hours"),
    (["hours": "0"], "hours", "above 0"),
    (["pay": "500"], "pay", "below a thousand"),
    (["budget": "12"], "budget", "too little"),
    (["works": "5"], "works", "no sum for a commune"),
    (["works": "40 triệu", "works-by": "2027-06-30"], "works-by", "within 2026"),
    (["criteria": "many"], "criteria", "a number from 0 to 200"),
    (["criteria": "17", "met": "18"], "met", "more than there are"),
    (["criteria": "17", "met": "16", "missing": "vneid-2, bills-cashless"], "missing", "only 1 criteria are missing"),
    (["criteria": "17", "missing": "sms"], "missing", "has no target"),
    (["options": "magic"], "options", "no option “magic”"),
    (["teams": "1", "options": "half-the-teams"], "options", "no option “half-the-teams” here"),
    (["kind": "hamlet", "groups": "3"], "groups", "is not asked about"),
  ]

  @Test("It is refused with words that name the option", arguments: refused.indices)
  func isRefused(_ index: Int) throws {
    let (given, option, words) = Self.refused[index]
    do {
      _ = try draft(["year": "2026"].merging(given) { $1 }, .en)
      Issue.record("\(given) was taken")
    } catch DraftError.answer(let named, let said) {
      #expect(named == option)
      #expect(said.en.contains(words), "\(said.en)")
      #expect(said.vi != said.en && !said.vi.isEmpty)
    }
  }
}
