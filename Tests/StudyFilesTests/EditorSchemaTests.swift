import Foundation
import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

@Suite("The schema for editors")
struct EditorSchemaTests {
  /// Full studies, drafts, the manual's right and wrong examples, and all scenarios of the repository, by name.
  static var texts: [String: String] {
    get throws {
      var texts = ["ward": WardStudy.text, "everything": try everything]
      for kind in PlaceKind.allCases {
        let given = ["kind": kind.rawValue, "year": "2026", "works": "40 triệu", "farming": "?"]
        texts["draft-" + kind.rawValue] =
          try StudyDraft(given: given, language: .vi, today: Day(number: 20_500), dialogue: nil).text
      }
      for (index, fixture) in Fixture.all.enumerated() {
        texts["\(index)-faulty"] = fixture.faultyText
        texts["\(index)-mended"] = fixture.mendedText
      }
      for file in try FileManager.default.contentsOfDirectory(
        atPath: EditorValidation.repository.appendingPathComponent("Scenarios").path) where file.hasSuffix(".yaml")
      {
        texts["scenario-" + file.dropLast(5)] = try EditorValidation.text("Scenarios/" + file)
      }
      return texts
    }
  }

  static var everything: String { get throws { try EditorValidation.text("Tests/StudyFilesTests/Studies/everything.yaml") } }

  static func isAccepted(_ name: String, _ text: String) -> Bool {
    guard name.hasPrefix("scenario-") else { return StudyFile.read(text: text, name: "study.yaml").study != nil }
    let path = EditorValidation.repository.appendingPathComponent("Scenarios/\(name.dropFirst(9)).yaml").path
    return StudyFile.read(path: path).study != nil
  }

  /// What an editor can say without knowing the names of the study or doing arithmetic.
  static let caught: Set<DiagnosticCode> = [
    .noUnit, .wrongDimension, .notWhole, .shareRange, .negative, .unknownUnit, .notANumber, .sexagesimal, .notFinite,
    .decimalComma,
    .notation, .notTrueOrFalse, .thousandsSeparator, .dateNotation, .notADate, .mustBeCertain, .distributionParameter,
    .onlyForShares, .severalForms, .datedNotAllowed, .unknownKey, .missingKey, .wrongShape, .badIdentifier, .notAChoice,
    .repeatedItem, .emptyCollection, .textCutAtComma,
  ]

  @Test("What the schema rejects the reader rejects, and it catches what it promises to")
  func neverStricter() throws {
    let texts = try Self.texts
    let answers = try EditorValidation.answers(to: texts)
    #expect(answers.count == texts.count)
    for (name, text) in texts {
      let answer = try #require(answers[name])
      guard answer.isParsed, !answer.errors.isEmpty else { continue }
      #expect(!Self.isAccepted(name, text), "\(name): \(answer.errors)")
    }
    for (index, fixture) in Fixture.all.enumerated() {
      guard let answer = answers["\(index)-faulty"], answer.isParsed else { continue }
      if Self.caught.contains(fixture.code) { #expect(!answer.errors.isEmpty, "\(fixture.testDescription) is not caught") }
    }
    #expect(Self.caught.isSubset(of: Fixture.all.map(\.code)))
    for name in ["ward", "everything"] { #expect(answers[name]?.errors == []) }
  }

  @Test("It offers the keys that the reader knows, at every mapping of two full studies")
  func keys() throws {
    let texts = ["ward": Self.spoiled(WardStudy.text), "everything": Self.spoiled(try Self.everything)]
    let answers = try EditorValidation.answers(to: texts)
    var compared = 0
    for (name, text) in texts {
      let offered = try #require(answers[name]?.offered)
      for finding in StudyFile.read(text: text, name: "study.yaml").diagnostics where finding.code == .unknownKey {
        guard finding.arguments["key"] == .text("zzz"), case .choices(let known)? = finding.arguments["allowed"] else { continue }
        // A title takes a bare word after a comma for a part of itself.
        if known == ["vi", "en"] { continue }
        var path = ""
        // The root is named in words, and a piece of a list over time by its first day.
        if case .text(let inside)? = finding.arguments["in"] { path = inside.replacing(/\.from\.[-0-9]+$/, with: "") }
        let keys = Set(try #require(offered[path], "\(path) takes zzz"))
        compared += 1
        // A number's mapping takes other keys with `by`, and a certain one fewer forms, as the reader says in words of its own.
        let isNumber = keys.contains("reported")
        let missing = Set(known).subtracting(keys).subtracting(isNumber ? Self.forms : [])
        #expect(missing.isEmpty, "\(path) lacks \(missing.sorted())")
        let more = keys.subtracting(known).subtracting(Self.elsewhere)
        #expect(isNumber || more.isEmpty || Self.isLooser(path), "\(path) offers \(more.sorted())")
      }
    }
    #expect(compared > 100)
  }

  private static let forms: Set<String> = ["between", "uniform", "triangular", "normal", "lognormal", "beta"]
  /// Keys that are gone before the reader asks for keys.
  private static let elsewhere: Set<String> = ["like", "repeat", "synthetic", "table"]

  /// Areas are places that others lie in, and spending takes no price: that an editor cannot know.
  private static func isLooser(_ path: String) -> Bool {
    ["places.yen-bai", "places.yen-bai-city", "levers.zalo"].contains(path)
  }

  /// With `zzz: 1` in every mapping.
  private static func spoiled(_ text: String) -> String {
    var lines: [String] = []
    var before = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let indentation = line.prefix { $0 == " " }
      let isDeeper = indentation.count > before.prefix { $0 == " " }.count
      if lines.isEmpty || isDeeper && before.hasSuffix(":"), !line.hasPrefix("#") { lines.append(indentation + "zzz: 1") }
      lines.append(line.replacing("{ ", with: "{ zzz: 1, ").replacing("{}", with: "{ zzz: 1 }"))
      if !line.isEmpty { before = line }
    }
    return lines.joined(separator: "\n")
  }

  @Test("It describes every key in both languages")
  func descriptions() throws {
    let (vi, en) = (try Self.descriptions(.vi), try Self.descriptions(.en))
    #expect(vi.keys == en.keys && vi.count > 300)
    for (path, words) in vi {
      #expect(!words.isEmpty && words != "-", "\(path) is not described")
      #expect(words != en[path], "\(path) is described in one language")
    }
  }

  private static func descriptions(_ language: Language) throws -> [String: String] {
    let text = try EditorSchema.text(language)
    #expect(try EditorSchema.text(language) == text)
    return described(try JSONSerialization.jsonObject(with: Data(text.utf8)), at: "")
  }

  /// The description of every key by its path, `-` where there is none. What is only said of numbers that must be there, of
  /// conditions and of the two languages of a title describes nothing.
  private static func described(_ node: Any, at path: String) -> [String: String] {
    if let list = node as? [Any] {
      return list.enumerated().reduce(into: [:]) {
        $0.merge(described($1.element, at: path + "/\($1.offset)")) { first, _ in first }
      }
    }
    guard let object = node as? [String: Any] else { return [:] }
    var found: [String: String] = [:]
    for (name, member) in object
    where name != "if" && !(name == "else" && path.isEmpty) && !name.hasSuffix("-numbers") && name != "title" {
      found.merge(described(member, at: path + "/" + name)) { first, _ in first }
    }
    let isChoiceOfKind = object["allOf"] != nil
    for (name, key) in object["properties"] as? [String: Any] ?? [:] where !isChoiceOfKind {
      found[path + "." + name] = (key as? [String: Any])?["description"] as? String ?? "-"
    }
    return found
  }
}
