internal import Foundation
public import PlanningDomain

/// A study as a planner writes it: YAML with a unit on every number.
public enum StudyFile {
  /// Reads a study from a path.
  ///
  /// - Throws: `StudyFileError` with every error of the file. Warnings alone do not throw; `read(text:name:)` gives them.
  public static func read(_ path: String) throws -> Study {
    let reading = read(path: path)
    guard let study = reading.study else { throw StudyFileError(diagnostics: reading.diagnostics) }
    return study
  }

  /// Reads a study from a path, with its warnings. A file that cannot be opened is a finding like any other.
  public static func read(path: String) -> StudyReading {
    do {
      return read(bytes: try Data(contentsOf: URL(fileURLWithPath: path)), name: path, tables: tables(beside: path))
    } catch {
      let findings = Findings(SourceText(name: path, text: ""))
      findings.report(.unreadable, at: .start, ["reason": .phrase(Phrase.reason(for: error))])
      return StudyReading(study: nil, diagnostics: findings.sorted)
    }
  }

  /// Reads a study from its text; `name` stands for the file in every finding.
  public static func read(text: String, name: String, tables: TableLoader? = nil) -> StudyReading {
    read(bytes: Array(text.utf8), name: name, tables: tables)
  }

  /// Files on disk by their paths relative to a study file.
  public static func tables(beside study: String) -> TableLoader {
    { path in Array(try Data(contentsOf: URL(fileURLWithPath: TableFile.path(path, beside: study)))) }
  }

  /// Reads a study from the bytes of a file, as they are.
  ///
  /// - Parameter tables: gives the files that the study names; without it, naming one is an error.
  public static func read(bytes: some Collection<UInt8>, name: String, tables: TableLoader? = nil) -> StudyReading {
    let (source, findings) = ByteReading.text(from: bytes, name: name)
    guard let source else { return StudyReading(study: nil, diagnostics: findings.sorted) }
    guard let root = TreeBuilder.tree(of: source, findings: findings) else {
      return StudyReading(study: nil, diagnostics: findings.sorted)
    }
    var expansion = PlaceExpansion(findings: findings, load: tables)
    let study = expansion.expanded(CatalogueMerge(findings: findings).merged(root)).flatMap {
      StudyDocument(source: source, root: $0, findings: findings).study()
    }
    return StudyReading(
      study: findings.hasErrors ? nil : study, diagnostics: findings.sorted, tables: expansion.tables)
  }
}

/// A study, if the text holds a valid one, and everything there is to say about the text.
public struct StudyReading: Sendable {
  /// Nil if there is at least one error.
  public let study: Study?
  /// Errors and warnings by position.
  public let diagnostics: [Diagnostic]
  /// The files that the study names, as they were read.
  public let tables: [TableFile]

  package init(study: Study?, diagnostics: [Diagnostic], tables: [TableFile] = []) {
    self.study = study
    self.diagnostics = diagnostics
    self.tables = tables
  }
}

/// A text that holds no valid study.
public struct StudyFileError: Error, Sendable {
  /// Errors and warnings by position; at least one error.
  public let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension StudyFileError: CustomStringConvertible {
  /// Every finding as a terminal shows it, in English.
  public var description: String { diagnostics.map { $0.rendered(in: .en) }.joined(separator: "\n") }
}
