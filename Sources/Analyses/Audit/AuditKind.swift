/// The kinds of findings. A code keeps its meaning for ever.
public enum AuditKind: String, Hashable, Comparable, Sendable, CaseIterable {
  /// A stated share that its own fraction does not give.
  case shareAgainstFraction = "D101"
  /// A share above 100 %.
  case shareAboveWhole = "D102"
  /// More counted than there are.
  case numeratorAboveDenominator = "D103"
  /// Totals that fall.
  case cumulativeFalls = "D104"
  /// What is added each month only rises, or adds up to more than there are.
  case periodicRises = "D105"
  /// Less of what is needed than of what needs it.
  case prerequisiteSmaller = "D106"
  /// Parts that do not add up to the whole.
  case partsAgainstWhole = "D107"
  /// The denominator changed between two reports.
  case denominatorChanged = "D108"
  /// A count about a hundred times or more off: thousands for millions.
  case unitSlip = "D109"
  /// Two rows for one date.
  case twoReports = "D110"
  /// Exactly what was asked for, report after report.
  case equalsGoal = "D111"
  /// Exactly everybody.
  case equalsUniverse = "D112"
  /// More at once than hazards and team time allow.
  case jump = "D113"
  /// Teams and members of teams.
  case teamsAndMembers = "D114"
  /// A later report says something else about an earlier date.
  case restated = "D115"
  /// The report counts something else than the study.
  case otherWording = "D116"
  /// Shares of different populations.
  case mixedDenominators = "D117"
  /// The denominator that follows from count and share.
  case impliedDenominator = "D118"
  /// A change that the figures do not give.
  case changeArithmetic = "D119"
  /// Another denominator than the study's.
  case denominatorAgainstStudy = "D120"
  /// The same figure to the last digit, report after report.
  case unchanged = "D121"
  /// Reported before the day it holds for.
  case reportedTooEarly = "D122"
  /// Of a day that the study does not cover.
  case outsidePeriod = "D123"
  /// What the study cannot come to from its own start, or what is below it.
  case againstStart = "D124"
  /// What was added in the period is not what the running total grew by.
  case incrementsAgainstTotals = "D125"

  public static func < (left: AuditKind, right: AuditKind) -> Bool { left.rawValue < right.rawValue }
}
