public import PlanningDomain

/// One simulated path of one scenario: what is kept of it. Arrays are flat, indexed as stated.
public struct Trajectory: Sendable {
  /// N by cell.
  public internal(set) var eligible: [Double]
  /// N of the populations an indicator is also shown over, by cell and by position in `alsoOf`.
  public internal(set) var alsoEligible: [[Double]]
  /// Members in the indicator's measure at the start of the period, by cell; real numbers in both readings.
  public internal(set) var startCounted: [Double]
  /// A and E; [date × cells + cell].
  public internal(set) var active: [Double]
  public internal(set) var ever: [Double]
  /// Shares of milestones; [(date × milestones + milestone) × places + place].
  public internal(set) var milestones: [Double]
  /// Who adopted because of what, to the end of the period; [cell × sources + source]. Adds up to `ever` at the end.
  public internal(set) var adopted: [Double]
  /// Whom helpers brought back, and who came back by themselves (under `.ownInitiative`); [cell × sources + source].
  public internal(set) var returned: [Double]
  /// Files online and files of each flow in its measure: since the start of the period, or a day in the step before the date;
  /// [(date × flows + flow) × places + place].
  public internal(set) var flowOnline: [Double]
  public internal(set) var flowFiles: [Double]
  /// To the end of the period; [flow × places + place].
  public internal(set) var deskWork: [DeskWork]
  /// Minutes the officers of each desk had over the period.
  public internal(set) var officerMinutes: [Double]
  /// By project, in id order of the levers: whether it happens at all.
  public internal(set) var happened: [Bool]
  /// Lapses to the end of the period, by cell.
  public internal(set) var lapsed: [Double]
  /// R at the end of the period, and what sets it: -1 the ceiling, else the index of the requirement in id order.
  public internal(set) var reach: [Double]
  public internal(set) var limit: [Int]
  /// Working minutes of each pool over the period, and the part no one was left to be served with.
  public internal(set) var worked: [Double]
  public internal(set) var idle: [Double]
  /// By watch: the last day of the first step at whose end the last threshold holds; nil if none does.
  public internal(set) var reached: [Day?]
  /// By watch, by threshold: members counted less members needed (negative: a gap), or shares of a milestone.
  public internal(set) var margins: [[Double]]
  public internal(set) var spending: Spending
}
