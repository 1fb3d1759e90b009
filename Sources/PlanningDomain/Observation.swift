/// One figure that somebody reported: what was counted, where, for which day, and how it was put.
///
/// Nothing is mended here. A figure may contradict itself or the study: `Analyses/Audit` says so.
public struct Observation: Hashable, Sendable {
  /// What was counted.
  public enum Subject: Hashable, Sendable {
    case indicator(IndicatorID)
    /// Something that is no indicator of the study, as the file names it: teams, members, accounts granted.
    case quantity(String)
  }

  /// Where it was counted.
  public enum Area: Hashable, Sendable {
    case region(Region)
    /// A place that the study does not have, but the mapping of changed places has; `Rebasing` moves it.
    case former(PlaceID)
  }

  /// Which part of the time a numerator counts.
  public enum Accumulation: String, Hashable, Sendable, CaseIterable {
    /// Everything up to the end of `date`: lũy kế.
    case cumulative
    /// Only what was added in `period`: trong kỳ.
    case inPeriod = "in-period"
  }

  public var origin: Origin
  public var subject: Subject
  public var area: Area
  /// nil for all segments.
  public var segment: SegmentID?
  /// The day at whose end the figure holds; the last of `period` where one is given.
  public var date: Day
  /// The days a periodic figure covers, as reported; nil where the file gives a day.
  public var period: Period?
  /// As the file declares it; nil where it does not say.
  public var accumulation: Accumulation?
  /// Members counted, 0 or more.
  public var numerator: ReportedNumber?
  /// Members who could be counted, above 0.
  public var denominator: ReportedNumber?
  /// 0…1 for a share; a ratio may exceed 1 (137 subscriptions for 100 households).
  public var rate: ReportedNumber?
  /// What the report says was asked for at this date, as a share or, above 1, as members.
  public var goal: ReportedNumber?
  /// Increase since the report before it, in members; may be negative.
  public var change: ReportedNumber?
  /// The same as a share of the earlier figure: 0.0777 for +7,77 %.
  public var relativeChange: ReportedNumber?
  /// The indicator's name in the report, where the file gives one beside the study's own.
  public var wording: String?
  /// When it was reported; later ones restate earlier ones.
  public var reportedOn: Day?
  /// Who says so, as the file puts it.
  public var source: String?
  /// What the file remarks on it, in its own words.
  public var note: String?
  /// Whether it was split or summed from other places by weights, or a number of it is said to be about so much.
  public var isEstimate: Bool

  public init(
    origin: Origin, subject: Subject, area: Area, segment: SegmentID? = nil, date: Day, period: Period? = nil,
    accumulation: Accumulation? = nil, numerator: ReportedNumber? = nil, denominator: ReportedNumber? = nil,
    rate: ReportedNumber? = nil, goal: ReportedNumber? = nil, change: ReportedNumber? = nil,
    relativeChange: ReportedNumber? = nil, wording: String? = nil, reportedOn: Day? = nil, source: String? = nil,
    note: String? = nil, isEstimate: Bool = false
  ) {
    self.origin = origin
    self.subject = subject
    self.area = area
    self.segment = segment
    self.date = date
    self.period = period
    self.accumulation = accumulation
    self.numerator = numerator
    self.denominator = denominator
    self.rate = rate
    self.goal = goal
    self.change = change
    self.relativeChange = relativeChange
    self.wording = wording
    self.reportedOn = reportedOn
    self.source = source
    self.note = note
    self.isEstimate = isEstimate
  }

  public var indicator: IndicatorID? {
    if case .indicator(let id) = subject { id } else { nil }
  }

  public var region: Region? {
    if case .region(let region) = area { region } else { nil }
  }
}

extension Observation {
  /// The row of a file that a figure stands in.
  public struct Origin: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var file: String
    /// The sheet of a workbook; nil for a text file.
    public var sheet: String?
    /// Line of a text file or row of a sheet, from 1.
    public var row: Int

    public init(file: String, sheet: String? = nil, row: Int) {
      self.file = file
      self.sheet = sheet
      self.row = row
    }

    /// `so-lieu.csv:14`, `so-lieu.xlsx:Tháng 3!14`.
    public var description: String { sheet.map { "\(file):\($0)!\(row)" } ?? "\(file):\(row)" }

    public static func < (left: Origin, right: Origin) -> Bool {
      (left.file, left.sheet ?? "", left.row) < (right.file, right.sheet ?? "", right.row)
    }
  }
}

/// A number in a report, with what its wording leaves open.
public struct ReportedNumber: Hashable, Sendable {
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    case exact
    /// "trên 65 %": this or more.
    case atLeast = "at-least"
    /// "gần 80 %": this or less.
    case atMost = "at-most"
  }

  /// In the unit of what it stands for: members, or 1 for 100 %.
  public var value: Double
  public var bound: Bound
  /// Half a unit of the last digit written, in the unit of `value`: 0.0005 for 12,5 %, 50 000 for 22,3 million; 0 for a whole
  /// number of members. More of a number said to be about so much: 0.0175 for "khoảng 35 %".
  public var rounding: Double
  /// As written.
  public var text: String

  public init(_ value: Double, bound: Bound = .exact, rounding: Double = 0, text: String) {
    self.value = value
    self.bound = bound
    self.rounding = rounding
    self.text = text
  }
}
