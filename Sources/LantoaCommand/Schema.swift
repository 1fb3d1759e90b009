internal import ArgumentParser
internal import LantoaKit

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a JSON Schema of study files, for editors.",
    discussion: """
      Save it and name it in the first line of a study, `# yaml-language-server: $schema=lantoa.schema.json`, or in the
      editor's settings: keys are then completed, explained and checked while one types. What the schema rejects
      `lantoa check` rejects too; `lantoa check` finds more.
      """)

  @OptionGroup var language: LanguageOption

  func run() throws { try Terminal.print(EditorSchema.text(language.value)) }
}
