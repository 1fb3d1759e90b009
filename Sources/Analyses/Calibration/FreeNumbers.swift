package import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// The uncertain numbers that observations may move, as normal scores: 0 is the median of the range, ±1.64 its 90 % ends.
///
/// In scores every prior is a standard normal distribution. Numbers that are drawn for each place share a common part: their
/// scores have the correlation `alike` of the study, or, where the study gives none, one that is estimated (uniform prior): many places
/// with few figures then tell each other how far they go together.
package struct FreeNumbers: Sendable {
  /// Positions (in the point) of the numbers that one written range stands for.
  package struct Kin: Sendable {
    package enum Alike: Sendable {
      case given(Double)
      /// Position of its score in the point.
      case estimated(position: Int)
    }

    package var members: [Int]
    package var alike: Alike
  }

  package let unknowns: [Unknown]
  /// Indices of the free ones, in the order of the point.
  package let free: [Int]
  package let kin: [Kin]
  /// Numbers in a point: scores, those of estimated correlations, and the logarithm of the dispersion over its prior median.
  package let count: Int
  private let medians: [Double]

  /// - Parameter learnsKinship: whether to estimate how far numbers drawn for each place go together where the study does not say.
  package init(_ unknowns: [Unknown], free: [Int], learnsKinship: Bool = true) throws {
    self.unknowns = unknowns
    self.free = free
    medians = try unknowns.map { try $0.central() }
    var kin: [Kin] = []
    var next = free.count
    for path in free.map({ unknowns[$0].value.path }).uniqued() {
      let members = free.indices.filter { unknowns[free[$0]].value.path == path }
      guard members.count > 1, let each = unknowns[free[members[0]]].value.each else { continue }
      if each.alike == 0, members.count >= 3, learnsKinship {
        kin.append(Kin(members: members, alike: .estimated(position: next)))
        next += 1
      } else if each.alike > 0, each.alike < 1 {
        kin.append(Kin(members: members, alike: .given(each.alike)))
      }
    }
    self.kin = kin
    count = next + 1
  }

  package var dispersionPosition: Int { count - 1 }

  package func dispersion(_ point: [Double]) -> Double {
    ObservationModel.dispersion.median * Elementary.exp(ObservationModel.dispersion.sdLog * point[dispersionPosition])
  }

  package func alike(_ kin: Kin, _ point: [Double]) -> Double {
    switch kin.alike {
    case .given(let alike): alike
    // Neither 0 nor 1, where the density of scores has no inverse.
    case .estimated(let position): min(max(NormalDistribution.cdf(point[position]), 1e-6), 1 - 1e-6)
    }
  }

  /// The values of all unknowns at a point; those not free at their medians.
  package func values(_ point: [Double]) throws -> [Double] {
    var values = medians
    for (position, index) in free.enumerated() { values[index] = try Self.value(unknowns[index], score: point[position]) }
    return values
  }

  package static func value(_ unknown: Unknown, score: Double) throws -> Double {
    try unknown.quantile(min(max(NormalDistribution.cdf(score), 0x1p-53), 1 - 0x1p-53))
  }

  /// ln of the prior density up to a constant.
  package func logPrior(_ point: [Double]) -> Double {
    var sum = 0.0
    var isKin = [Bool](repeating: false, count: count)
    for kin in kin {
      let alike = alike(kin, point)
      let scores = kin.members.map { point[$0] }
      for member in kin.members { isKin[member] = true }
      let n = Double(scores.count)
      let total = scores.reduce(0, +)
      let squares = scores.reduce(0) { $0 + $1 * $1 }
      let joint = 1 + (n - 1) * alike
      sum -= 0.5 * (squares - alike / joint * total * total) / (1 - alike)
      sum -= 0.5 * ((n - 1) * Elementary.log(1 - alike) + Elementary.log(joint))
    }
    for position in 0..<count where !isKin[position] { sum -= 0.5 * point[position] * point[position] }
    return sum
  }

  /// A point of the prior: independent standard normal numbers turned into scores.
  package func fromIndependent(_ normal: [Double]) -> [Double] {
    var point = normal
    for kin in kin {
      let alike = alike(kin, point)
      let common = normal[kin.members[0]]
      // The first member is the common part and its own; the rest follow from both.
      var seen = 0.0
      for (index, member) in kin.members.enumerated() {
        let k = Double(index)
        let joint = 1 + (k - 1) * alike
        let mean = index == 0 ? 0 : alike * seen / joint
        let variance = index == 0 ? 1 : 1 - k * alike * alike / joint
        point[member] = mean + variance.squareRoot() * (index == 0 ? common : normal[member])
        seen += point[member]
      }
    }
    return point
  }
}
