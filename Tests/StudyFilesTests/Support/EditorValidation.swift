import Foundation
import PlanningDomain
import StudyFiles
import Testing

/// What a validator of JSON Schema says of some texts, read as an editor reads YAML.
struct EditorValidation: Decodable {
  struct Answer: Decodable {
    /// False where the text is no YAML; an editor says so without a schema.
    var isParsed: Bool
    var errors: [String]
    /// Where `zzz` is no key: the keys that are, by path.
    var offered: [String: [String]]
  }

  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Answers by the names of the texts. Debian's python3-jsonschema and python3-yaml do the work; `make packages` installs them.
  static func answers(to texts: [String: String], in language: Language = .en) throws -> [String: Answer] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
    let schema = folder.appendingPathComponent("schema.json")
    let output = folder.appendingPathComponent("output")
    try Data(EditorSchema.text(language).utf8).write(to: schema)
    try Data().write(to: output)
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".yaml")) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      repository.appendingPathComponent("Tests/StudyFilesTests/Schema/validate.py").path, schema.path, folder.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3-jsonschema and python3-yaml are needed: run make packages")
    return try JSONDecoder().decode([String: Answer].self, from: Data(contentsOf: output))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)
  }
}
