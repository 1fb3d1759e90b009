import Foundation
import PlanningDomain
import StudyFiles
import Testing

/// A study with areas, flows, classes, desks, messages and all else that the ward study has not.
enum EverythingStudy {
  static func text() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Studies/everything.yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The reading after changes, each of which must find its place.
  static func reading(_ changes: [(String, String)]) throws -> StudyReading {
    var text = try text()
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    return StudyFile.read(text: text, name: "everything.yaml")
  }

  static func study(_ changes: (String, String)...) throws -> Study {
    let reading = try reading(changes)
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  static func codes(_ changes: (String, String)...) throws -> [DiagnosticCode] {
    try reading(changes).diagnostics.map(\.code)
  }
}

extension Scenario {
  func adoption(_ id: IndicatorID) -> Adoption? { indicators.first { $0.id == id }?.adoption }
  func flow(_ id: IndicatorID) -> Flow? { indicators.first { $0.id == id }?.flow }
  func lever(_ id: LeverID) -> Lever? { levers.first { $0.id == id } }
}

extension Parameter {
  /// What is written for a place.
  func written(_ place: PlaceID, _ segment: SegmentID? = nil) -> Distribution? {
    value(place: place, segment: segment)?.distribution
  }
}
