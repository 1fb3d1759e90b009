/// What the command knows of a run and the answers do not: named at the foot of every report.
public struct RunFacts: Sendable, Equatable {
  /// Of the study file's bytes.
  public var studyHash: String
  /// Of Lantoa.
  public var version: String
  /// Names this run: the same for the same study, seed and version.
  public var runCode: String

  public init(studyHash: String, version: String, runCode: String) {
    self.studyHash = studyHash
    self.version = version
    self.runCode = runCode
  }
}
