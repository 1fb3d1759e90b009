public import PlanningDomain
public import StudyFiles

/// Files of reported figures as officials send them: text with separators, or workbooks.
public enum ObservationFile {
  /// What a file does not say of itself.
  public struct Options: Hashable, Sendable {
    /// The language whose notation decides what has two readings (`1.234`, `01/02/2024`); nil where such cells are refused.
    public var locale: Language?
    /// The encoding of a text; nil for UTF-8. Workbooks need none.
    public var encoding: TextEncoding?

    public init(locale: Language? = nil, encoding: TextEncoding? = nil) {
      self.locale = locale
      self.encoding = encoding
    }
  }

  /// What there is to say of a file by its size alone, so that nobody need read a large one; nothing where it may be read.
  public static func refusal(ofBytes count: Int, name: String) -> [Diagnostic] {
    DataText.tooLarge(count, name: name)?.sorted ?? []
  }

  /// Reads a file against the study that its names belong to. What the bytes are decides how they are read, not the name.
  ///
  /// - Parameters:
  ///   - name: stands for the file in every finding and origin.
  ///   - boundaries: places that the study no longer has and a file may name.
  public static func read(
    bytes: some Collection<UInt8>, name: String, study: Study, options: Options = Options(), boundaries: Boundaries? = nil
  ) -> ObservationReading {
    let bytes = Array(bytes)
    let reader = TableReader(name: name, study: study, options: options, boundaries: boundaries)
    let (sheets, findings) = Sheet.all(in: bytes, name: name, encoding: options.encoding, isKnown: reader.words.isKnown)
    let observations = reader.observations(of: sheets, findings: findings)
    return ObservationReading(observations: observations, diagnostics: findings.sorted)
  }
}

extension ObservationFile {
  /// The sheet of the form for figures that says how to fill it in; nothing is read from it.
  package static let guideSheet = LocalizedText(vi: "Hướng dẫn", en: "How to fill in")

  static func isGuide(_ sheet: String?) -> Bool { sheet == guideSheet.vi || sheet == guideSheet.en }
}

/// What a file says, and everything there is to say about it.
public struct ObservationReading: Sendable {
  /// Those of sound rows, in the order of the file.
  public let observations: [Observation]
  /// Errors and warnings by position.
  public let diagnostics: [Diagnostic]

  package init(observations: [Observation], diagnostics: [Diagnostic]) {
    self.observations = observations
    self.diagnostics = diagnostics
  }

  /// No error: the observations are all that the file holds.
  public var isWhole: Bool { !diagnostics.contains { $0.severity == .error } }
}
