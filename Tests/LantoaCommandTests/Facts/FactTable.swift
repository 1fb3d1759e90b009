import Foundation

/// One figure of an article and where a study uses it; a row of `facts.csv`.
struct Fact: CustomStringConvertible {
  /// The article's file.
  var article: String
  /// Verbatim.
  var figure: String
  /// The study's id.
  var study: String
  /// A number's place in the study, or one of the words of `StudyFacts`.
  var path: String
  /// As the study writes it.
  var value: String

  var description: String { "\(study): \(path) = \(value)" }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  static var all: [Fact] {
    get throws {
      let text = try String(contentsOf: folder.appendingPathComponent("facts.csv"), encoding: .utf8)
      return text.split(separator: "\n").dropFirst().map { line in
        let fields = fields(of: line)
        precondition(fields.count == 5, "not five fields: \(line)")
        return Fact(article: fields[0], figure: fields[1], study: fields[2], path: fields[3], value: fields[4])
      }
    }
  }

  /// Fields between commas; one with a comma stands in quotes. No quote stands inside a field.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
