import Foundation
import Testing

/// The repository, found from where this file stands.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(under folder: String, suffix: String) throws -> [URL] {
    let base = root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return names.filter { $0.hasSuffix(suffix) }.sorted().map(base.appendingPathComponent)
  }

  static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}

@Suite("Layers")
struct LayeringTests {
  /// What a target of Sources may import, besides the standard library, Foundation, Dispatch and Synchronization.
  static let allowed: [String: Set<String>] = [
    "NumericalMethods": ["CGSL"],
    "PlanningDomain": [],
    "LaneKernels": [],
    "AdoptionEngine": ["LaneKernels", "NumericalMethods", "PlanningDomain"],
    "StudyFiles": ["PlanningDomain", "TerminalText", "CYaml"],
    "StudyDrafts": ["PlanningDomain", "StudyFiles"],
    "ObservationFiles": ["PlanningDomain", "TerminalText", "StudyFiles"],
    "TerminalText": [],
    "Workbooks": ["CXLSXWriter", "PlanningDomain"],
    "Forms": ["PlanningDomain", "TerminalText", "StudyFiles", "StudyDrafts", "ObservationFiles", "AdoptionEngine", "Workbooks"],
    "Analyses": ["NumericalMethods", "PlanningDomain", "AdoptionEngine"],
    "Reports": ["PlanningDomain", "TerminalText", "Analyses"],
    "LantoaKit": [
      "NumericalMethods", "PlanningDomain", "AdoptionEngine", "StudyFiles", "StudyDrafts", "TerminalText", "Analyses", "Reports",
      "ObservationFiles", "Workbooks", "Forms",
    ],
    "LantoaCommand": ["LantoaKit", "ArgumentParser", "Crypto"],
  ]
  /// Targets without Swift.
  static let inC: Set<String> = ["LaneKernels"]
  static let everywhere: Set<String> = ["Swift", "Foundation", "Dispatch", "Synchronization"]

  static func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(isModifier), keyword + 1 < words.count
      else { return nil }
      let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(words[keyword + 1]) && keyword + 2 < words.count ? words[keyword + 2] : words[keyword + 1]
      return name.split(separator: ".").first.map(String.init)
    }
  }

  static func isModifier(_ word: String) -> Bool {
    ["public", "package", "internal", "fileprivate", "private"].contains(word) || word.hasPrefix("@")
  }

  @Test("Every import under Sources follows the arrows")
  func arrows() throws {
    var seen: Set<String> = []
    for file in try Repository.files(under: "Sources", suffix: ".swift") {
      let target = file.pathComponents[try #require(file.pathComponents.firstIndex(of: "Sources")) + 1]
      seen.insert(target)
      let allowed = try #require(Self.allowed[target], "\(target) is not in the table of allowed edges")
      for name in Self.imports(try Repository.text(file)) {
        #expect(allowed.contains(name) || Self.everywhere.contains(name), "\(file.lastPathComponent) imports \(name)")
      }
    }
    #expect(seen.union(Self.inC) == Set(Self.allowed.keys))
  }

  @Test("The reader of imports sees every form of import")
  func reader() {
    let text = "import A\n  package import B\n@_exported public import C\nimport struct D.E\nlet x = \"import F\""
    #expect(Self.imports(text) == ["A", "B", "C", "D"])
  }

  @Test("The library of C functions shows in no signature others can use")
  func confined() throws {
    for file in try Repository.files(under: "Sources/NumericalMethods", suffix: ".swift") {
      for line in try Repository.text(file).split(separator: "\n") where line.contains("gsl_") || line.contains("CGSL") {
        #expect(!line.contains("public ") && !line.contains("package "), "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test("Each outside library is imported by one target")
  func outside() throws {
    var importers: [String: Set<String>] = [:]
    for file in try Repository.files(under: "Sources", suffix: ".swift") {
      let target = file.pathComponents[try #require(file.pathComponents.firstIndex(of: "Sources")) + 1]
      for name in Self.imports(try Repository.text(file)) where Self.allowed[name] == nil && !Self.everywhere.contains(name) {
        importers[name, default: []].insert(target)
      }
    }
    for (name, targets) in importers { #expect(targets.count == 1, "\(name) is imported by \(targets.sorted())") }
    #expect(Set(importers.keys) == ["ArgumentParser", "CGSL", "CXLSXWriter", "CYaml", "Crypto"])
  }
}

@Suite("Taste that a test can see")
struct TasteTests {
  @Test("Files can be read in one sitting")
  func length() throws {
    let lengths = try Repository.files(under: "Sources", suffix: ".swift").map { file in
      (file.lastPathComponent, try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count)
    }
    for (name, length) in lengths { #expect(length <= 600, "\(name) has \(length) lines") }
    let sorted = lengths.map(\.1).sorted()
    #expect(sorted[sorted.count / 2] <= 150)
  }

  @Test("No type is named by what it is not", arguments: ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities"])
  func names(_ word: String) throws {
    for file in try Repository.files(under: "Sources", suffix: ".swift") {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        for (index, keyword) in words.enumerated().dropLast()
        where ["struct", "class", "enum", "actor", "protocol"].contains(keyword) {
          #expect(!words[index + 1].hasSuffix(word), "\(file.lastPathComponent): \(line)")
        }
      }
    }
  }

  @Test("Nothing is repaired in silence")
  func silence() throws {
    let signs = /\btry[?!]|\?\? 0(\.0)?\b|\bfatalError\(|\bTODO\b|\bFIXME\b/
    #expect("let x = try? y".contains(signs) && "a ?? 0".contains(signs) && !"-> Entry? {".contains(signs))
    for file in try Repository.files(under: "Sources", suffix: ".swift") {
      for line in try Repository.text(file).split(separator: "\n") {
        #expect(!line.contains(signs), "\(file.lastPathComponent): \(line)")
      }
    }
  }
}
