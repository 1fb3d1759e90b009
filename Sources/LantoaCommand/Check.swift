internal import ArgumentParser
internal import LantoaKit

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads study files and reports everything that is wrong with them.",
    discussion:
      "Findings go to standard error; a line for each valid study to standard output. Exit code 65 if a file has an error.")

  @Argument(help: "Study files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @OptionGroup var language: LanguageOption

  func run() throws {
    var isValid = true
    for file in files {
      let reading = StudyFile.read(path: file)
      Terminal.report(reading.diagnostics, in: language.value)
      if let study = reading.study {
        try Terminal.print(Words.valid(study, file: file, in: language.value))
      } else {
        isValid = false
      }
    }
    if !isValid { throw ExitCode(65) }
  }
}
