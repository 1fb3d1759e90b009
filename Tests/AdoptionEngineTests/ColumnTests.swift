import AdoptionEngine
import NumericalMethods
import Testing

@Suite("Columns of draws")
struct ColumnTests {
  /// A column written block by block, in the order given.
  private func column(_ values: [Double], blocks: [Range<Int>]) -> Column {
    var column = Column.empty
    for block in blocks { column.write(values[block], from: block.lowerBound, of: values.count) }
    return column
  }

  private func read(_ column: Column, draws: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: draws)
    column.add(to: &sum)
    return sum
  }

  @Test(
    "Whatever is written comes back to the last bit, in the fewest bytes that hold it",
    arguments: [
      ([7, 7, 7, 7, 7, 7], 8), ([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 8), ([0, 1, 0, 255, 7, 7], 6), ([0, 1, 256, 65_535, 7, 7], 12),
      ([0, 65_536, 4_294_967_295, 3, 3, 3], 24), ([0, 1, 4_294_967_296, 3, 3, 3], 48), ([1, 1, 1, 1, 1, 0.5], 48),
      ([1, 1, 1, 1, 1, -1], 48), ([300, 300, 300, 300, 300, 1], 12),
    ])
  func exact(values: [Double], size: Int) {
    let orders: [[Range<Int>]] = [[0..<6], [0..<2, 2..<4, 4..<6], [4..<6, 0..<2, 2..<4], [5..<6, 0..<5], [2..<6, 0..<2]]
    for blocks in orders {
      let column = column(values, blocks: blocks)
      #expect(read(column, draws: 6) == values, "\(blocks)")
      #expect(column.size == size, "\(blocks)")
    }
    #expect(Set(orders.map { column(values, blocks: $0) }).count == 1)
  }

  @Test("A negative zero stays one")
  func negativeZero() {
    guard case .reals(let values) = column([-0.0, 1], blocks: [0..<1, 1..<2]) else {
      Issue.record("a negative zero was taken for a whole number")
      return
    }
    #expect(values[0].sign == .minus)
  }

  @Test("Columns add up draw by draw")
  func sums() {
    let columns = [column([1, 2, 3], blocks: [0..<3]), column([0.5, 0.5, 0.5], blocks: [0..<3]), .empty]
    var sum = [10.0, 20, 30]
    for column in columns { column.add(to: &sum) }
    #expect(sum == [11.5, 22.5, 33.5])
  }
}

@Suite("Totals over draws")
struct DrawTotalTests {
  @Test("Mean and error are those of the values, whatever their order")
  func moments() throws {
    let philox = Philox(seed: 5)
    let values = (0..<500).map { 1e4 * philox.uniforms(draw: $0, day: 0, key: StreamKey(text: "total")).0 }
    var total = DrawTotal()
    for value in values { total.add(value) }
    var backwards = DrawTotal()
    for value in values.reversed() { backwards.add(value) }
    #expect(total == backwards)
    let mean = values.reduce(0, +) / 500
    let error = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 499 / 500).squareRoot()
    #expect(abs(try #require(total.mean) - mean) < 1e-6)
    #expect(abs(try #require(total.meanMonteCarloError) - error) < 1e-6)
  }

  @Test("The largest region of the world in the most draws still fits")
  func large() throws {
    var total = DrawTotal()
    for _ in 0..<100_000 { total.add(0x1p33) }
    #expect(total.mean == 0x1p33 && total.meanMonteCarloError == 0)
  }

  @Test("No draws have no mean, and one has no error")
  func few() {
    var total = DrawTotal()
    #expect(total.mean == nil && total.meanMonteCarloError == nil)
    total.add(3)
    #expect(total.mean == 3 && total.meanMonteCarloError == nil)
  }
}
