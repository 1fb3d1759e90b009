internal import ArgumentParser

@main
struct Lantoa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lantoa",
    abstract: "Plans and tests the digital adoption targets of a ward: shall we reach them, how sure is that, what does it cost?",
    discussion: """
      A study file describes a place, its people, indicators, levers, funds, targets and the scenarios to compare.

        lantoa new study.yaml            asks fourteen questions and writes a study
        lantoa check study.yaml          says what is wrong with it, and where
        lantoa run study.yaml            projects every scenario and prints the comparison
        lantoa template study.yaml       writes the empty form for its monthly figures
        lantoa audit study.yaml --data reports.csv
                                         says which reported figures cannot be true
        lantoa calibrate study.yaml --data reports.csv
                                         fits uncertain numbers to reported figures
        lantoa backtest --series s.csv   tries ways to forecast on figures already known
        lantoa catalogue                 lists indicators and team norms that a study can take over
        lantoa explain S2103             explains the code of a finding
        lantoa schema                    prints the rules of study files for editors

      Exit codes: 0 done; 1 done, but with --strict the answer is no, or an audit found contradictions; 64 wrong usage;
      65 wrong study or data file; 73 a file cannot be created; 74 a file cannot be written.
      """,
    version: Version.current,
    subcommands: [
      New.self, Check.self, Run.self, Template.self, AuditCommand.self, Calibrate.self, Backtest.self, ShowCatalogue.self,
      Explain.self, Schema.self,
    ])
}

enum Version {
  /// Part of every result: a number for the same file and seed changes only with it.
  static let current = "0.5.0"
}
