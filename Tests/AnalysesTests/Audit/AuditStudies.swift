import Analyses
import PlanningDomain
import TestStudies

/// A ward of 3 452 people with one adoption indicator that nothing moves, unless told otherwise.
func wardStudy(
  _ indicators: [Indicator] = [adoption("vneid", start: 0.5, p: perYear(0.5))], people: Double = 3452, levers: [Lever] = [],
  places: [Place]? = nil, targets: [Target] = []
) -> Study {
  let places = places ?? [place("ward", [segment("all", people)])]
  return study(scenarios: [scenario("plan", places: places, indicators: indicators, levers: levers)], targets: targets)
}

func titled(_ indicator: Indicator, vi: String, en: String) -> Indicator {
  var indicator = indicator
  indicator.title = LocalizedText(vi: vi, en: en)
  return indicator
}

/// `12,5 %` as a share with its rounding.
func percent(_ value: Double, decimals: Int = 2, _ bound: ReportedNumber.Bound = .exact) -> ReportedNumber {
  let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
  return ReportedNumber(value / 100, bound: bound, rounding: unit / 200, text: "\(value) %")
}

/// A whole number of members.
func whole(_ value: Double, _ bound: ReportedNumber.Bound = .exact) -> ReportedNumber {
  ReportedNumber(value, bound: bound, text: "\(value)")
}

/// `22,3 million`, half a unit of its last digit open.
func millions(_ value: Double, _ bound: ReportedNumber.Bound = .exact, decimals: Int = 1) -> ReportedNumber {
  let unit = (0..<decimals).reduce(1e6) { unit, _ in unit / 10 }
  return ReportedNumber(value * 1e6, bound: bound, rounding: unit / 2, text: "\(value) million")
}

/// Rows of one file, numbered as they come.
struct Sheet {
  private(set) var rows: [Observation] = []

  mutating func add(
    _ date: String, _ accumulation: Observation.Accumulation? = nil, about subject: Observation.Subject = .indicator("vneid"),
    in region: Region = .all, segment: SegmentID? = nil, count: ReportedNumber? = nil, of denominator: ReportedNumber? = nil,
    rate: ReportedNumber? = nil, goal: ReportedNumber? = nil, change: ReportedNumber? = nil, relative: ReportedNumber? = nil,
    wording: String? = nil, reportedOn: String? = nil
  ) {
    rows.append(
      Observation(
        origin: .init(file: "reports.csv", row: rows.count + 2), subject: subject, area: .region(region), segment: segment,
        date: day(date), accumulation: accumulation, numerator: count, denominator: denominator, rate: rate, goal: goal,
        change: change, relativeChange: relative, wording: wording, reportedOn: reportedOn.map(day)))
  }
}

extension Audit {
  /// Findings of a kind.
  func found(_ kind: AuditKind) -> [AuditFinding] { findings.filter { $0.kind == kind } }

  /// Everything beyond notes, for messages.
  var flags: [String] {
    findings.filter { $0.severity != .note }.map { finding in
      "\(finding.kind.rawValue) \(finding.severity) \(finding.rows.map(\.origin.row)) "
        + finding.figures.map { "\($0.role)=\($0.value)" }.joined(separator: " ")
    }
  }
}
