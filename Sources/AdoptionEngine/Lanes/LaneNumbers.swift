internal import NumericalMethods
internal import PlanningDomain

/// The values of a scenario's slots for eight draws side by side.
///
/// What is certain is written once into a block; what is uncertain, and products of it, for every eight draws.
struct LaneNumbers: Sendable {
  private enum Derived: Sendable {
    case product(slot: Int, Int, Int)
    case quotient(slot: Int, Int, Int)
  }

  private let central: [Double]
  private let unknowns: [Unknown]
  private var derived: [Derived] = []

  /// - Parameter central: values of all slots at the medians of the unknowns.
  init(_ numbers: NumberTable, central: [Double]) {
    self.central = central
    unknowns = numbers.unknowns
    for (slot, entry) in numbers.entries.enumerated() where numbers.isUncertain(slot) {
      switch entry {
      case .written, .drawn: break
      case .product(let left, let right): derived.append(.product(slot: slot, left, right))
      case .quotient(let left, let right): derived.append(.quotient(slot: slot, left, right))
      }
    }
  }

  var hasUnknowns: Bool { !unknowns.isEmpty }

  /// Writes the central value of every slot into every lane.
  func fill(_ values: UnsafeMutablePointer<Double>) {
    for (slot, value) in central.enumerated() {
      for lane in 0..<8 { values[slot * 8 + lane] = value }
    }
  }

  /// Writes the values of these draws, one a lane, over the central ones.
  func fill(_ values: UnsafeMutablePointer<Double>, draws: [Int], philox: Philox, given: GivenDraws?) throws {
    for (index, unknown) in unknowns.enumerated() {
      for lane in 0..<8 {
        let number = given?.unknowns.map { $0[draws[lane]][index] }
        values[unknown.slot * 8 + lane] = try number ?? unknown.number(draw: draws[lane], philox: philox)
      }
    }
    for entry in derived {
      for lane in 0..<8 {
        switch entry {
        case .product(let slot, let left, let right):
          values[slot * 8 + lane] = values[left * 8 + lane] * values[right * 8 + lane]
        case .quotient(let slot, let left, let right):
          let divisor = values[right * 8 + lane]
          values[slot * 8 + lane] = divisor > 0 ? values[left * 8 + lane] / divisor : 0
        }
      }
    }
  }

  /// The values of one lane, for what is worked out draw by draw.
  func values(_ values: UnsafeMutablePointer<Double>, lane: Int) -> [Double] {
    central.indices.map { values[$0 * 8 + lane] }
  }
}
