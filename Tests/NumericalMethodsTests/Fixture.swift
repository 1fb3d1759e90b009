import Foundation

/// The rows of a CSV file in Fixtures, without its header, split at commas.
func fixtureRows(_ name: String) throws -> [[String]] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).csv")
  return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
    line.split(separator: ",").map(String.init)
  }
}

/// A fixture without the number that was asked for.
struct NotANumber: Error { let text: String }

func number(_ text: some StringProtocol) throws -> Double {
  guard let value = Double(text) else { throw NotANumber(text: String(text)) }
  return value
}

/// |`value` − (`high` + `rest`)| in units in the last place of `high`, where `rest` is what `high` lacks of the exact number.
func ulpError(_ value: Double, high: Double, rest: Double) -> Double {
  if value == high { return rest.magnitude / high.ulp }
  return ((value - high) - rest).magnitude / high.ulp
}
