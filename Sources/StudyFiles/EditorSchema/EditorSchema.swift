public import PlanningDomain

/// The rules of study files as JSON Schema, draft 2020-12, for editors that complete and check while one types.
///
/// What it rejects the reader rejects; the reader rejects more, for it knows the names of the whole study and does arithmetic.
public enum EditorSchema {
  /// The schema as text, with descriptions in one language.
  ///
  /// - Throws: what the encoder throws; nothing in practice.
  public static func text(_ language: Language) throws -> String { try document(language).text() }

  static func document(_ language: Language) -> JSONNode {
    var builder = SchemaBuilder(language)
    let keys = StudyKeys.sections
    let body = builder.mapping(keys)
    let numbers = builder.requirements(.mapping(keys)) ?? .object([:])
    let title = LocalizedText(vi: "Tệp kế hoạch của lantoa", en: "A study file of lantoa")
    let hasTable = JSONNode.object([
      "properties": .object(["places": SchemaBuilder.has("table")]), "required": .strings(["places"]),
    ])
    return body.merging([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"), "title": .string(title(language)),
      // A table of places may give any number; without one every number stands here.
      "if": hasTable, "else": numbers,
      "$defs": .object(builder.definitions),
    ])
  }
}
