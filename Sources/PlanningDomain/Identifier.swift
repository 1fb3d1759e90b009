internal import Foundation

/// The name of one thing in a study, kept as its text in Unicode NFC.
///
/// `Subject` makes a place's name and an indicator's name different types. Two spellings that differ only in
/// Unicode normalization are one identifier. The order is by NFC text and is the order in which sums run.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) {
    self.text = text.precomposedStringWithCanonicalMapping
  }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

public typealias PopulationID = Identifier<Population>
public typealias PlaceID = Identifier<Place>
public typealias AreaID = Identifier<Area>
public typealias SegmentID = Identifier<Segment>
public typealias IndicatorID = Identifier<Indicator>
public typealias LeverID = Identifier<Lever>
public typealias FundID = Identifier<Fund>
public typealias SourceID = Identifier<Source>
public typealias CalendarEntryID = Identifier<CalendarEntry>
public typealias TargetID = Identifier<Target>
public typealias LevelID = Identifier<Level>
public typealias ScenarioID = Identifier<Scenario>
