package import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// The uncertain numbers that observations may move, as points of a space in which the prior is independent standard normal.
///
/// A number's score is the standard normal quantile of where it stands in its range: 0 is the median, ±1.64 the 90 % ends. The scores
/// of numbers that are drawn for each place have the correlation `alike` of the study, or, where the study gives none, one that is
/// estimated (uniform prior): many places with few figures then tell each other how far they go together. Each such score is made of
/// those before it and a normal number of its own, which is what the point holds: in scores themselves the density would have no
/// bound where all of them agree.
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
  /// Numbers in a point: of the free numbers, of estimated correlations, and of the dispersion (its logarithm over the prior median).
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
    // Neither 0 nor 1, where scores have no inverse.
    case .estimated(let position): min(max(NormalDistribution.cdf(point[position]), 1e-6), 1 - 1e-6)
    }
  }

  /// The values of all unknowns at a point; those not free at their medians.
  package func values(_ point: [Double]) throws -> [Double] {
    var values = medians
    let scores = scores(point)
    for (position, index) in free.enumerated() { values[index] = try Self.value(unknowns[index], score: scores[position]) }
    return values
  }

  package static func value(_ unknown: Unknown, score: Double) throws -> Double {
    try unknown.quantile(min(max(NormalDistribution.cdf(score), 0x1p-53), 1 - 0x1p-53))
  }

  /// ln of the prior density up to a constant.
  package func logPrior(_ point: [Double]) -> Double { -0.5 * point.reduce(0) { $0 + $1 * $1 } }

  /// The scores of the free numbers at a point.
  package func scores(_ point: [Double]) -> [Double] {
    var scores = Array(point[..<free.count])
    for kin in kin {
      var link = EqualCorrelation(alike(kin, point))
      for member in kin.members { scores[member] = link.score(point[member]) }
    }
    return scores
  }

  /// The point with these scores, and these correlations and dispersion after them.
  package func point(scores: [Double], others: [Double]) -> [Double] {
    var point = scores + others
    for kin in kin {
      var link = EqualCorrelation(alike(kin, point))
      for member in kin.members { point[member] = link.normal(scores[member]) }
    }
    return point
  }
}
