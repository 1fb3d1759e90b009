import PlanningDomain
import StudyFiles
import Testing

@Suite("Unknowns for each place or segment")
struct DrawnEachTests {
  private func codes(_ old: String, _ new: String) -> [DiagnosticCode] {
    #expect(WardStudy.text.contains(old))
    let text = WardStudy.text.replacing(old, with: new, maxReplacements: 1)
    return StudyFile.read(text: text, name: "ward.yaml").diagnostics.map(\.code)
  }

  private func start(_ number: String) -> [DiagnosticCode] {
    codes("start: { value: 35%, source: estimate }", "start: \(number)")
  }

  @Test("Every uncertain form may be drawn for each, more or less alike")
  func values() throws {
    let scenario = try EverythingStudy.study().scenarios[0]
    let vneid = try #require(scenario.adoption("vneid"))
    #expect(vneid.start.share.otherwise?.each == Value.Each(.segment, alike: 0.5))
    #expect(vneid.imitation.otherwise?.each == Value.Each(.place))
    #expect(vneid.innovation.otherwise?.each == nil)
    #expect(scenario.places[0].travel.otherwise?.each == Value.Each(.place, alike: 0.5))
    #expect(scenario.places[0].segments[0].counts["residents14"]?.otherwise?.each == Value.Each(.place))
    #expect(scenario.lever("evening-classes")?.classes?.seats.otherwise?.each == Value.Each(.place))
    for form in ["uniform: [10%, 20%]", "triangular: [10%, 15%, 20%]", "normal: { mean: 15%, sd: 2% }", "beta: { a: 2, b: 8 }"] {
      #expect(start("{ \(form), each: segment, alike: 0.2 }") == [])
    }
  }

  @Test("A certain number is drawn for nobody")
  func certain() {
    #expect(start("{ value: 35%, each: place }") == [.eachOnCertain])
    #expect(start("{ value: 35%, alike: 0.5 }") == [.eachOnCertain])
    #expect(codes("existing: 12", "existing: { between: [10, 12], each: place }") == [.mustBeCertain])
  }

  @Test("`each` names what the number can differ by")
  func subjects() {
    #expect(codes("search: 6 min", "search: { between: [5 min, 7 min], each: place }") == [])
    #expect(codes("search: 6 min", "search: { between: [5 min, 7 min], each: segment }") == [.eachNotAllowed])
    #expect(codes("carry-over: 3 weeks", "carry-over: { between: [2 weeks, 4 weeks], each: place }") == [.eachNotAllowed])
    #expect(codes("households: 972 }", "households: { between: [900, 1000], each: segment } }") == [.eachNotAllowed])
    #expect(codes("demand: 120%", "demand: { uniform: [100%, 120%], each: place }") == [.eachNotAllowed])
    #expect(
      codes("training: 4 weeks", "roams: true\n    training: { between: [2 weeks, 4 weeks], each: place }") == [.eachNotAllowed])
  }

  @Test("`alike` is 0…1 and stands beside `each`")
  func likeness() {
    #expect(start("{ between: [30%, 40%], alike: 0.5 }") == [.missingKey])
    #expect(start("{ between: [30%, 40%], each: place, alike: 1.5 }") == [.outOfRange])
    #expect(start("{ between: [30%, 40%], each: place, alike: -0.5 }") == [.negative])
    #expect(start("{ between: [30%, 40%], each: place, alike: much }") == [.notANumber])
    #expect(start("{ between: [30%, 40%], each: ward }") == [.notAChoice])
    #expect(start("{ between: [30%, 40%], each: place, alike: 100% }") == [])
  }

  @Test("A list over time by place may be drawn for each of the other places")
  func dated() {
    #expect(
      codes(
        "hours: { between: [0.3 h/week, 1 h/week], source: estimate }",
        "hours: { by: { otherwise: [{ between: [0.3 h/week, 1 h/week], each: place }, { from: 2023-05-01, value: 1 h/week }] } }"
      ) == [])
  }
}
