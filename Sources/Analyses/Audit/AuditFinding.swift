public import PlanningDomain

/// Something that does not hold together in reported figures, or that a planner should know before using them.
///
/// It says what stands where and what follows from it; the sentences stand in `Reports/Audit`. Nothing is mended.
public struct AuditFinding: Hashable, Sendable {
  public enum Severity: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// The figures cannot all be true.
    case contradiction
    /// They can, but something else is likelier.
    case doubt
    /// Nothing is wrong; it is good to know.
    case note

    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: AuditKind
  public var severity: Severity
  /// The rows that speak against each other, in the order in which they are told; never empty.
  public var rows: [Observation]
  /// Those of the rows that nothing should be learned from if it is a contradiction: where leaving out few makes the rest agree, these.
  public var culprits: [Observation]
  /// What is written there, and what was worked out from it.
  public var figures: [Figure]
  /// What points to one cause rather than another; empty where nothing does.
  public var clues: [Clue]
  /// The two readings between which the study would move; nil where accepting the figures touches no input.
  public var readings: Readings?
  /// What accepting the figures as written does to the projection.
  public internal(set) var effect: AuditEffect
  /// Whether the rows must not be fitted to until somebody has settled the matter.
  public var blocksCalibration: Bool

  init(
    _ kind: AuditKind, _ severity: Severity, rows: [Observation], culprits: [Observation]? = nil, figures: [Figure],
    clues: [Clue] = [], readings: Readings? = nil, blocksCalibration: Bool = false
  ) {
    self.kind = kind
    // A figure split or summed by weights contradicts nobody: the weights may be off.
    self.severity = severity == .contradiction && rows.contains(where: \.isEstimate) ? .doubt : severity
    self.rows = rows
    self.culprits = culprits ?? rows
    self.figures = figures
    self.clues = clues
    self.readings = readings
    self.blocksCalibration = blocksCalibration
    effect = .nothing
  }

  /// The first figure of a role; nil if there is none.
  public func figure(_ role: Figure.Role) -> Figure? { figures.first { $0.role == role } }
}

extension AuditFinding {
  /// One line of evidence.
  public struct Figure: Hashable, Sendable {
    public enum Role: String, Hashable, Sendable, CaseIterable {
      case numerator, denominator, rate, goal, change, relativeChange
      /// Numerator ÷ denominator.
      case computedShare
      /// Numerator ÷ rate.
      case impliedDenominator
      /// Rate × denominator.
      case impliedNumerator
      /// By how much one exceeds or misses the other.
      case difference
      /// Members in the study.
      case eligible
      case sumOfParts, part, whole
      /// The last total if the figures are what was added each time.
      case totalOfIncrements
      /// What came between two reports.
      case growth
      /// The most that could.
      case limit
      /// One figure ÷ another.
      case ratio
      /// Members in a team.
      case perTeam
      /// Teams in the study.
      case studyTeams
      /// The report before.
      case previous
      case prerequisite
      /// The most that may be counted beside a prerequisite.
      case allowed
      /// Members of another population of the study.
      case otherPopulation
      /// Where the study starts, at the end of its range that is nearer.
      case start
    }

    public enum Unit: String, Hashable, Sendable, CaseIterable {
      case members
      /// 0…1; more where a report says so.
      case share
      /// Differences of shares.
      case points
      /// A plain number.
      case factor
    }

    public var role: Role
    public var unit: Unit
    /// The row it stands in or is worked out from; nil for the study's own.
    public var origin: Observation.Origin?
    /// The day it holds for, where that tells figures apart.
    public var date: Day?
    /// As written; nil for what was worked out.
    public var written: String?
    public var value: Double
    /// What its wording leaves open: "trên 65 %" is at least so much.
    public var bound: ReportedNumber.Bound

    init(
      _ role: Role, _ value: Double, _ unit: Unit, of observation: Observation? = nil, written: ReportedNumber? = nil
    ) {
      self.role = role
      self.unit = unit
      self.value = value
      origin = observation?.origin
      date = observation?.date
      self.written = written?.text
      bound = written?.bound ?? .exact
    }

    /// A number as it stands in a row.
    init(_ role: Role, _ number: ReportedNumber, _ unit: Unit, of observation: Observation) {
      self.init(role, number.value, unit, of: observation, written: number)
    }
  }

  /// What points to a cause.
  public enum Clue: String, Hashable, Sendable, CaseIterable {
    /// The digits were cut off instead of rounded.
    case cutOff
    /// The share is right against what was asked for.
    case shareOfGoal
    /// 0,65 for 65 %, or 6500 % for it.
    case percentForm
    /// Numerator and denominator count different things.
    case otherUnits
    /// What was added each time, under the heading of totals.
    case increments
    /// Totals under the heading of what was added.
    case totals
    /// The whole is the plain mean of the parts' shares.
    case meanOfShares
    /// Some parts are missing.
    case missingParts
    case thousand, million
    /// There are more organizations, teams or households than people.
    case moreThanPeople
    /// The count in the study is that of members.
    case membersAsTeams
    /// The count reported as members is that of teams.
    case teamsAsMembers
    /// Issued or registered where the study counts what people do themselves.
    case earlierStage
    case otherStage
    /// Accounts or subscriptions where people or households are counted.
    case otherCounted
    case otherAge
    /// The denominator is that of another population of the study.
    case otherPopulation
    /// A sum or mean of shares of different populations.
    case joinedShares
    /// The same figure under another name.
    case sameFigure
    /// The study counts who uses it now, and people stop.
    case lapse
    /// A row is of a day that the study does not cover: the year may be mistyped.
    case otherYear
  }

  /// Two readings of one share, 0…1 or, where a report says so, more.
  public struct Readings: Hashable, Sendable {
    public var indicator: IndicatorID
    public var region: Region
    public var segment: SegmentID?
    public var date: Day
    /// What the other figures say.
    public var other: Double
    /// What the figures say as written.
    public var written: Double
  }
}

/// What accepting figures does to the projection of the reference scenario.
public enum AuditEffect: Hashable, Sendable {
  /// They touch no input.
  case nothing
  case shift(Shift)

  public struct Shift: Hashable, Sendable {
    public var indicator: IndicatorID
    /// Written less other reading; 0.01 is one percentage point.
    public var points: Double
    /// The same in members; nil where no members are counted.
    public var people: Double?
    /// The first target on the indicator, and what it is short of before and after the start moves by as much on the central
    /// path; nil without a target, where the start cannot move so far, and beyond the first `Audit.projectedEffects` findings.
    public var target: Gap?
  }

  public struct Gap: Hashable, Sendable {
    public var target: TargetID
    /// Members short at the last threshold.
    public var before: Double
    public var after: Double
  }
}
