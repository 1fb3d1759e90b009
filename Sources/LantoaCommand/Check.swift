internal import ArgumentParser
internal import LantoaKit

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads study files and reports everything that is wrong with them.",
    discussion:
      "Findings go to standard error; a line for each valid study to standard output. Exit code 65 if a file has an error.")

  @Argument(help: "Study files, or forms that were filled in.", completion: .file(extensions: ["yaml", "yml", "xlsx"]))
  var files: [String]

  @OptionGroup var language: LanguageOption

  func run() throws {
    var isValid = true
    for file in files {
      do {
        if let study = try StudyInput(path: file, language: language.value).study {
          try Terminal.print(Words.valid(study, file: file, in: language.value))
          continue
        }
      } catch let code as ExitCode where code == ExitCode(65) {}
      isValid = false
    }
    if !isValid { throw ExitCode(65) }
  }
}
