public import PlanningDomain
public import StudyFiles

/// Files that say which places became which: a text or workbook with the columns from, to, weight, valid-from, valid-through.
public enum BoundaryFile {
  /// Reads a mapping against the study whose places it leads to.
  ///
  /// A missing weight is 1; a missing day leaves the validity open on that side. The weights of a former place add to 1 on every day
  /// that any of them holds; what went to no place of the study goes to `elsewhere`.
  public static func read(
    bytes: some Collection<UInt8>, name: String, study: Study,
    options: ObservationFile.Options = ObservationFile.Options()
  ) -> BoundaryReading {
    let (sheets, findings) = Sheet.all(
      in: Array(bytes), name: name, encoding: options.encoding, isKnown: { BoundaryColumn($0) != nil })
    let reader = BoundaryReader(study: study, locale: options.locale, findings: findings)
    let moves = sheets.first.map(reader.moves) ?? []
    if sheets.isEmpty, !findings.hasErrors {
      findings.report(.boundaryColumnMissing, at: .start, ["wanted": .choices(["from", "to"])])
    }
    return BoundaryReading(
      boundaries: findings.hasErrors ? nil : Boundaries(moves: moves), diagnostics: findings.sorted)
  }
}

/// A mapping of places, if the file holds a valid one, and everything there is to say about it.
public struct BoundaryReading: Sendable {
  /// Nil if there is at least one error.
  public let boundaries: Boundaries?
  /// Errors and warnings by position.
  public let diagnostics: [Diagnostic]
}

/// What the columns of a mapping give.
enum BoundaryColumn: CaseIterable {
  case from, to, weight, validFrom, validThrough

  init?(_ heading: String) {
    let plain = HeadingText(heading).name.plain
    guard let column = Self.allCases.first(where: { $0.words.contains(plain) }) else { return nil }
    self = column
  }

  private var words: [String] {
    switch self {
    case .from: ["from", "tu", "noi cu", "dia ban cu", "don vi cu", "xa cu", "phuong cu", "xa phuong cu", "truoc sap xep"]
    case .to: ["to", "thanh", "noi moi", "dia ban moi", "don vi moi", "xa moi", "phuong moi", "xa phuong moi", "sau sap xep"]
    case .weight: ["weight", "trong so", "ty le", "ti le", "phan", "share"]
    case .validFrom: ["valid from", "hieu luc tu", "tu ngay", "hieu luc tu ngay"]
    case .validThrough: ["valid through", "hieu luc den", "den ngay", "den het ngay", "hieu luc den het", "hieu luc den ngay"]
    }
  }
}
