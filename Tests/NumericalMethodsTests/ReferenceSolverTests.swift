import NumericalMethods
import Testing

@Suite("Reference solver")
struct ReferenceSolverTests {
  @Test("Logistic growth and an oscillator agree with their closed forms to nine digits")
  func closedForms() throws {
    let solver = try ReferenceSolver()
    let share = try solver.solve(from: 0, to: 6, initial: [0.01]) { _, y in [y[0] * (1 - y[0])] }
    let exact = 1 / (1 + 99 * Elementary.exp(-6))
    #expect((share[0] - exact).magnitude < 1e-9)
    let turn = try solver.solve(from: 0, to: 2 * .pi, initial: [1, 0]) { _, y in [-y[1], y[0]] }
    #expect((turn[0] - 1).magnitude < 1e-9 && turn[1].magnitude < 1e-9)
  }

  @Test("Time may run backwards or not at all, and enters the derivative")
  func directions() throws {
    let solver = try ReferenceSolver()
    let back = try solver.solve(from: 3, to: 1, initial: [9]) { t, _ in [2 * t] }
    #expect((back[0] - 1).magnitude < 1e-9)
    #expect(try solver.solve(from: 2, to: 2, initial: [5]) { _, _ in [.nan] } == [5])
  }

  @Test("A solution that leaves the doubles, too few steps and a failing derivative are errors, at once")
  func failures() throws {
    struct Refusal: Error {}
    let solver = try ReferenceSolver(maximumSteps: 2_000)
    #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 2, initial: [1]) { _, y in [y[0] * y[0]] } }
    #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 1e12, initial: [1, 0]) { _, y in [-y[1], y[0]] } }
    #expect(throws: Refusal.self) { try solver.solve(from: 0, to: 1, initial: [1]) { _, _ in throw Refusal() } }
    #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 1, initial: [1]) { _, _ in [1, 2] } }
    #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 1, initial: [1]) { _, _ in [.nan] } }
  }

  @Test("Solvers run side by side without sharing anything")
  func concurrency() async throws {
    let solver = try ReferenceSolver()
    let results = try await withThrowingTaskGroup(of: Double.self) { group in
      for rate in 1...16 {
        group.addTask {
          try solver.solve(from: 0, to: 1, initial: [1]) { _, y in [-Double(rate) * y[0]] }[0] * Elementary.exp(Double(rate))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { ($0 - 1).magnitude < 1e-3 })
  }
}
