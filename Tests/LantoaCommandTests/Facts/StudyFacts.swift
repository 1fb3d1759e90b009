import Foundation
import LantoaKit

/// What a study says at a path, as it is written there.
///
/// Beside the paths of numbers: `PATH.reported` and `PATH.as-of` of a number, `targets.ID.at-least.DATE`, `targets.ID.places`,
/// `levels.ID.criteria` and `levels.ID.held`, `study.period.from` and `.to`, `sum of PATH` over everything below the path,
/// `number of places` with or without `in AREA`, and `text` for what the file says in words.
struct StudyFacts {
  let study: Study
  let text: String

  init(_ id: String) throws {
    let file = Command.repository.appendingPathComponent("Scenarios/\(id).yaml")
    text = try String(contentsOf: file, encoding: .utf8)
    study = try StudyFile.read(file.path)
  }

  func says(_ fact: Fact) -> Bool {
    if fact.path == "text" { return text.contains(fact.value) }
    return value(at: fact.path) == fact.value
  }

  func value(at path: String) -> String? {
    if let input = study.inputs.first(where: { $0.path == path }) { return input.text }
    if path.hasPrefix("sum of ") { return sum(below: String(path.dropFirst("sum of ".count))) }
    if path.hasPrefix("number of places") { return number(ofPlaces: String(path.dropFirst("number of places".count))) }
    let steps = path.split(separator: ".").map(String.init)
    switch (steps[0], steps.last) {
    case ("study", "from"): return study.period.from.description
    case ("study", "to"): return study.period.through.description
    case ("targets", _): return target(steps)
    case ("levels", _): return level(steps)
    case (_, "reported"):
      return study.inputs.first { $0.path == steps.dropLast().joined(separator: ".") }?.reported
    case ("indicators", "as-of"): return asOf(steps)
    default: return nil
    }
  }

  private func sum(below path: String) -> String? {
    let numbers = study.inputs.filter { $0.path.hasPrefix(path + ".") }.map { Int($0.text) }
    guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
    return String(numbers.compactMap { $0 }.reduce(0, +))
  }

  private func number(ofPlaces area: String) -> String {
    let places = study.scenarios[0].places
    guard !area.isEmpty else { return String(places.count) }
    return String(places.count { $0.within?.text == String(area.dropFirst(" in ".count)) })
  }

  private func target(_ steps: [String]) -> String? {
    if steps.last == "places", let target = study.levelTargets.first(where: { $0.id.text == steps[1] }) {
      switch target.need {
      case .places(let count): return String(count)
      case .share(let share, _): return Self.percent(share)
      }
    }
    return study.targets.first { $0.id.text == steps[1] }?.thresholds
      .first { $0.date.description == steps.last }.map { Self.percent($0.share) }
  }

  private func level(_ steps: [String]) -> String? {
    guard let level = study.levels.first(where: { $0.id.text == steps[1] }) else { return nil }
    switch steps.last {
    case "criteria": return String(level.criteria)
    case "held": return level.held.map(\.text).joined(separator: ", ")
    default: return nil
    }
  }

  private func asOf(_ steps: [String]) -> String? {
    let indicator = study.scenarios[0].indicators.first { $0.id.text == steps[1] }
    return (indicator?.adoption?.start.asOf ?? indicator?.reported?.asOf)?.description
  }

  /// Whole per cents only: thresholds of these studies.
  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
