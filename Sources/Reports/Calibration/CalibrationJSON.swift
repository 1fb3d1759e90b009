internal import Analyses
internal import PlanningDomain

/// A calibration for other programs: JSON schema 1.
struct CalibrationJSON {
  private let calibration: Calibration
  private let facts: RunFacts

  init(_ calibration: Calibration, _ facts: RunFacts) {
    self.calibration = calibration
    self.facts = facts
  }

  var value: JSONValue {
    func files(_ files: [RunFacts.Table]) -> JSONValue {
      .array(files.map { .object([("path", .string($0.path)), ("hash", .string($0.hash))]) })
    }
    return .object([
      ("schema", .integer(1)),
      (
        "study",
        .object([
          ("id", .string(calibration.study.id)), ("title", calibration.study.title.json), ("hash", .string(facts.studyHash)),
          ("tables", files(facts.tables)),
        ])
      ),
      ("data", files(facts.data)),
      (
        "run",
        .object([
          ("code", .string(facts.runCode)), ("version", .string(facts.version)), ("seed", .unsigned(calibration.seed)),
        ])
      ),
      (
        "claims",
        .array(
          calibration.allClaims.map { claim in
            .object([
              ("indicator", .string(claim.indicator.text)), ("dates", .integer(claim.dates)), ("claim", .string(claim.kind.name)),
            ])
          })
      ),
      ("unused", .array(calibration.evidence.unused.map(json))),
      ("figures", .array(calibration.points.map(json))),
      ("numbers", .array(calibration.numbers.map(json))),
      ("untouched", .array(calibration.untouched.map { .string($0) })),
      (
        "kinships",
        .array(
          calibration.kinships.map { kin in
            .object([("path", .string(kin.path)), ("members", .integer(kin.members)), ("alike", kin.alike.json)])
          })
      ),
      ("dispersion", calibration.dispersion?.json ?? .null), ("convergence", calibration.convergence?.json ?? .null),
    ])
  }

  private func json(_ unused: Evidence.Unused) -> JSONValue {
    let observation = unused.observation
    return .object([
      ("row", observation.origin.json), ("date", .string(observation.date.description)),
      ("subject", .string(AuditNames.subject(observation.subject))), ("reason", .string(unused.reason.rawValue)),
    ])
  }

  private func json(_ fitted: FittedPoint) -> JSONValue {
    let selection = fitted.point.selection
    return .object([
      ("indicator", .string(selection.indicator.text)), ("place", JSONValue(selection.region.place?.text)),
      ("area", selection.region.areaJSON), ("places", selection.region.placesJSON),
      ("segment", JSONValue(selection.segment?.text)),
      ("date", .string(fitted.point.date.description)), ("row", fitted.point.origin.json), ("share", .double(fitted.point.share)),
      ("bound", .string(fitted.point.bound.rawValue)), ("estimate", .bool(fitted.point.isEstimate)),
      ("members", .double(fitted.point.members)),
      ("expected", fitted.expected.json),
      ("deviation", JSONValue(fitted.deviation)), ("wild", JSONValue(fitted.wild)),
    ])
  }

  private func json(_ number: FittedNumber) -> JSONValue {
    .object([
      ("path", .string(number.path)), ("input", .string(number.input)), ("dimension", JSONValue(number.dimension?.rawValue)),
      ("prior", number.prior.json), ("posterior", number.posterior.json), ("shrinkage", .double(number.shrinkage)),
      ("identification", .string(number.identification.rawValue)), ("atEdge", .bool(number.isAtEdge)),
      ("entangled", JSONValue(number.entangled)), ("rHat", JSONValue(number.rHat)),
      ("bulkEffectiveSize", JSONValue(number.bulkEffectiveSize)), ("tailEffectiveSize", JSONValue(number.tailEffectiveSize)),
    ])
  }
}

extension FittedRange {
  fileprivate var json: JSONValue { .object([("q05", .double(low)), ("q50", .double(median)), ("q95", .double(high))]) }
}

extension FitConvergence {
  fileprivate var json: JSONValue {
    .object([
      ("converged", .bool(isConverged)), ("starts", .integer(starts)), ("agreeing", .integer(agreeing)),
      ("scaledGradient", .double(scaledGradient)), ("told", .integer(told)), ("free", .integer(free)),
      ("acceptance", .double(acceptance)), ("doubts", .array(doubts.map(\.json))),
    ])
  }
}

extension FitConvergence.Doubt {
  fileprivate var json: JSONValue {
    let (kind, path): (String, String?) =
      switch self {
      case .startsDisagree: ("starts", nil)
      case .gradient: ("gradient", nil)
      case .flat: ("flat", nil)
      case .rank: ("rank", nil)
      case .edge(let path): ("edge", path)
      case .misfit(let indicator): ("misfit", "indicators.\(indicator.text)")
      case .walkers(let path): ("walkers", path)
      }
    return .object([("kind", .string(kind)), ("path", JSONValue(path))])
  }
}

extension Claim.Kind {
  /// As machines read it.
  fileprivate var name: String {
    switch self {
    case .priorOnly: "prior"
    case .level: "level"
    case .slope: "slope"
    case .curve: "curve"
    }
  }
}
