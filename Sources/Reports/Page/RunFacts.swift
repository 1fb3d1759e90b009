/// What the command knows of a run and the answers do not: named at the foot of every report.
public struct RunFacts: Sendable, Equatable {
  /// A file that was read beside the study.
  public struct Table: Sendable, Equatable {
    /// As the study or the command names it.
    public var path: String
    /// Of its bytes.
    public var hash: String

    public init(path: String, hash: String) {
      self.path = path
      self.hash = hash
    }
  }

  /// Of the study file's bytes.
  public var studyHash: String
  /// Of Lantoa.
  public var version: String
  /// Names this run: the same for the same study, tables, seed and version.
  public var runCode: String
  /// In the order of the study.
  public var tables: [Table]
  /// Files of reported figures, in the order they were given.
  public var data: [Table]

  public init(studyHash: String, version: String, runCode: String, tables: [Table] = [], data: [Table] = []) {
    self.studyHash = studyHash
    self.version = version
    self.runCode = runCode
    self.tables = tables
    self.data = data
  }
}
