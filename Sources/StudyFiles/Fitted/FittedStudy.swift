public import PlanningDomain

/// A study with the draws that observations have made of its numbers: its own text as it is, and a section `posterior:` below it.
public enum FittedStudy {
  /// What the section says of how the draws came about.
  public struct Fit: Hashable, Sendable {
    /// 1 or more.
    public var files: [Posterior.Fit.File]
    /// Of Lantoa.
    public var version: String
    public var seed: UInt64
    /// How many were used.
    public var figures: Int
    /// The day of the last.
    public var through: Day?

    public init(files: [Posterior.Fit.File], version: String, seed: UInt64, figures: Int, through: Day?) {
      self.files = files
      self.version = version
      self.seed = seed
      self.figures = figures
      self.through = through
    }
  }

  /// The bytes of the fitted study's file. They were read again: the same study comes back, with these draws to the last bit.
  ///
  /// - Parameters:
  ///   - original: the study's file; it holds no draws yet.
  ///   - study: what it says.
  ///   - tables: gives the files that the study names, as they lie beside the new file.
  /// - Throws: `FittedStudyError` where the text cannot be continued.
  public static func bytes(
    of original: some Collection<UInt8>, study: Study, posterior: Posterior, fit: Fit, tables: TableLoader? = nil
  ) throws(FittedStudyError) -> [UInt8] {
    var bytes = Array(original)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += Array(FittedSection(study: study, posterior: posterior, fit: fit).text.utf8)
    let reading = StudyFile.read(bytes: bytes, name: study.id, tables: tables)
    guard var read = reading.study, read.posterior?.columns == posterior.columns else {
      throw FittedStudyError(diagnostics: reading.diagnostics.filter { $0.severity == .error })
    }
    // But for the draws and their source it says what it said before.
    read.posterior = nil
    read.sources.removeLast()
    var before = study
    before.observationDates = []
    guard read == before else { throw FittedStudyError(diagnostics: []) }
    return bytes
  }
}

/// A study to whose text no section can be added: its root is in braces or indented, or the document is ended.
public struct FittedStudyError: Error, Sendable {
  /// Errors of the text as it would be; may be empty.
  public let diagnostics: [Diagnostic]
}
