import NumericalMethods
import Testing

@Suite("Summaries of draws")
struct SummaryTests {
  @Test("Quantiles are those of Hyndman and Fan's definition 7")
  func quantiles() throws {
    let values = [1.0, 2, 4, 8]
    #expect(try Quantiles.quantile(ofSorted: values, 0) == 1)
    #expect(try Quantiles.quantile(ofSorted: values, 1) == 8)
    #expect(try Quantiles.quantile(ofSorted: values, 0.25) == 1.75)
    #expect((try Quantiles.quantile(ofSorted: values, 0.9) - 6.8).magnitude < 1e-14)
    #expect(try Quantiles.median(ofSorted: values) == 3)
    #expect(try Quantiles.median(ofSorted: [7]) == 7)
  }

  @Test("Infinite values are ordinary values")
  func infinite() throws {
    #expect(try Quantiles.median(ofSorted: [1, .infinity, .infinity]) == .infinity)
    #expect(try Quantiles.median(ofSorted: [.infinity, .infinity]) == .infinity)
    #expect(try Quantiles.median(ofSorted: [1, 2, .infinity]) == 2)
  }

  @Test("No values, a probability outside 0…1 and values out of order are errors")
  func refused() {
    #expect(throws: NumericalError.argument(name: "values", mustBe: "at least one number", found: "none")) {
      try Quantiles.median(ofSorted: [])
    }
    for p in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: NumericalError.self) { try Quantiles.quantile(ofSorted: [1, 2], p) }
    }
  }
}
