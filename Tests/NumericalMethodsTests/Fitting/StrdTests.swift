import NumericalMethods
import Testing

@Suite("NIST's nonlinear regressions")
struct StrdTests {
  @Test("All 27 are solved to 6 certified digits from the near start, with 4 digits of the standard errors")
  func near() throws {
    let problems = try StrdProblem.all()
    #expect(problems.count == 27)
    for problem in problems {
      let fit = try LeastSquares().fit(residuals: problem.residuals, from: problem.starts[1])
      let digits = StrdProblem.digits(fit.parameters, problem.certified)
      #expect(digits >= 6, "\(problem.name): \(digits) digits")
      #expect(fit.rank == problem.certified.count && fit.scaledGradient < 1e-5, "\(problem.name): \(fit.scaledGradient)")
      // Lanczos1 is exact data rounded to 14 digits: its residuals, and so the deviations, are the rounding of whoever computes them.
      let needed = problem.name == "Lanczos1" ? 2.0 : 4.0
      #expect(StrdProblem.digits(try #require(fit.standardErrors), problem.deviations) >= needed, "\(problem.name)")
    }
  }

  @Test(
    "All 27 are solved to 4 certified digits from the far start and others made from it, and none is wrongly called converged")
  func far() throws {
    let solver = try LeastSquares(method: .acceleratedLevenbergMarquardt)
    var converged: [String] = []
    for problem in try StrdProblem.all() {
      let starts = try StartPoints.around(problem.starts[0], count: 10, decades: 2)
      let found = try solver.multistart(residuals: problem.residuals, starts: starts)
      let digits = StrdProblem.digits(problem.ordered(found.best.parameters), problem.certified)
      #expect(digits >= 4, "\(problem.name): \(digits) digits, \(found.agreeing) of \(found.starts)")
      if case .converged = found.convergence() {
        converged.append(problem.name)
        let errors = try #require(found.best.standardErrors)
        #expect(StrdProblem.digits(errors, problem.deviations) >= 4, "\(problem.name)")
      }
    }
    #expect(converged.count >= 18, "\(converged)")
  }

  @Test("BoxBOD from 1 and 1 alone ends at a wrong optimum, and is not called converged")
  func boxBOD() throws {
    let problem = try #require(try StrdProblem.all().first { $0.name == "BoxBOD" })
    let fit = try LeastSquares().fit(residuals: problem.residuals, from: problem.starts[0])
    #expect(fit.sumOfSquares > 8 * problem.sumOfSquares)
    guard case .doubtful(let doubts) = fit.convergence else {
      Issue.record("\(fit.convergence)")
      return
    }
    #expect(doubts.contains(.rankDeficient(rank: 1, parameters: 2)) && doubts.contains(.singleStart))
    let starts = try StartPoints.around(problem.starts[0], count: 16, decades: 2)
    let found = try LeastSquares().multistart(residuals: problem.residuals, starts: starts)
    #expect(StrdProblem.digits(found.best.parameters, problem.certified) > 6)
    guard case .converged(let agreeing, 16) = found.convergence() else {
      Issue.record("\(found.convergence())")
      return
    }
    #expect(agreeing >= 4)
    // The same fit, confined by somebody to rates up to the best one.
    #expect(found.convergence(bounds: [0...1000, 0...found.best.parameters[1]]) == .doubtful([.atBound(parameter: 1)]))
  }

  @Test("Exponentials that can change places fit as well elsewhere, and the verdict says so")
  func exchange() throws {
    let problem = try #require(try StrdProblem.all().first { $0.name == "Lanczos3" })
    let turned = [2, 3, 4, 5, 0, 1].map { problem.starts[1][$0] }
    let found = try LeastSquares().multistart(
      residuals: problem.residuals, starts: [problem.starts[1], problem.starts[1], turned])
    #expect(found.equallyGood == 3)
    #expect(
      [.doubtful([.equallyGoodElsewhere(1)]), .doubtful([.equallyGoodElsewhere(2), .startsDisagree(agreeing: 1, of: 3)])]
        .contains(found.convergence()), "\(found.convergence())")
  }
}

@Suite("Least squares")
struct LeastSquaresTests {
  @Test("A straight line has the errors of the textbook")
  func line() throws {
    let (x, y) = ([1.0, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1])
    for method in [LeastSquares.Method.levenbergMarquardt, .acceleratedLevenbergMarquardt] {
      let fit = try LeastSquares(method: method, differences: .forward)
        .fit(residuals: { b in zip(x, y).map { b[0] + b[1] * $0 - $1 } }, from: [0, 0])
      // Slope Sxy/Sxx = 19.9/10, intercept 6.02 − 3·1.99, s² = 0.107/3.
      #expect((fit.parameters[1] - 1.99).magnitude < 1e-6 && (fit.parameters[0] - 0.05).magnitude < 1e-6)
      #expect((fit.sumOfSquares - 0.107).magnitude < 1e-9)
      let errors = try #require(fit.standardErrors)
      #expect((errors[1] - (0.107 / 3 / 10).squareRoot()).magnitude < 1e-7)
      #expect((errors[0] - (0.107 / 3 * (1.0 / 5 + 9.0 / 10)).squareRoot()).magnitude < 1e-7)
    }
  }

  @Test("Two parameters that only act together are not told apart, and have no errors")
  func together() throws {
    let found = try LeastSquares().multistart(
      residuals: { b in [1.0, 2, 3, 4].map { (b[0] + b[1]) * $0 - 2 * $0 - 0.1 } }, starts: [[0, 0], [5, 1], [1, 1]])
    #expect(found.best.rank == 1 && found.best.standardErrors == nil)
    guard case .doubtful(let doubts) = found.convergence() else {
      Issue.record("\(found.convergence())")
      return
    }
    #expect(doubts.contains(.rankDeficient(rank: 1, parameters: 2)) && doubts.contains(.equallyGoodElsewhere(1)), "\(doubts)")
  }

  @Test("Residuals that are no numbers are stepped back from")
  func noNumbers() throws {
    let fit = try LeastSquares().fit(
      residuals: { b in b[0] > 0 ? [Elementary.log(b[0]) - 1, 0.1 * (b[0] - 3)] : [.nan, .nan] }, from: [0.01])
    #expect((fit.parameters[0] - 2.73).magnitude < 0.05 && fit.scaledGradient < 1e-6, "\(fit)")
  }

  @Test("Fewer residuals than parameters, starts without residuals, and errors of the model come through")
  func refused() throws {
    struct Stop: Error {}
    let solver = try LeastSquares()
    #expect(throws: NumericalError.self) { try solver.fit(residuals: { _ in [1] }, from: [1, 2]) }
    #expect(throws: NumericalError.self) { try solver.fit(residuals: { _ in [.nan] }, from: [1]) }
    #expect(throws: NumericalError.self) { try solver.fit(residuals: { _ in [] }, from: []) }
    #expect(throws: NumericalError.self) { try solver.multistart(residuals: { _ in [.infinity] }, starts: [[1], [2]]) }
    #expect(throws: Stop.self) { try solver.fit(residuals: { b in if b[0] != 1 { throw Stop() } else { [1, 2] } }, from: [1]) }
    #expect(throws: NumericalError.self) { try LeastSquares(tolerance: 0) }
  }
}
