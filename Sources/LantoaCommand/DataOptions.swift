public import ArgumentParser
internal import Foundation
public import LantoaKit

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
}

/// Files of reported figures, and what they do not say of themselves.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .singleValue, help: ArgumentHelp("A file of reported figures; may be repeated.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "txt", "tsv"]))
  var data: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Notation of the data: vi (1.234,5; day first) or en; needed where a cell has two readings."))
  var locale: Language?

  @Option(help: "Encoding of text data: utf-8, utf-16 or windows-1258; utf-8 if not given.")
  var encoding: TextEncoding?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which former places became which (CSV: from, to, weight, valid-from, valid-through); figures of these days are moved by sums.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "txt", "tsv"]))
  var boundaries: String?

  /// - Throws: a message about usage where something is said of data and none is named.
  func requireFileIfAsked(in language: Language) throws {
    if data.isEmpty, locale != nil || encoding != nil || boundaries != nil {
      throw ValidationError(
        in: language, vi: "--locale, --encoding và --boundaries nói về --data; phải nêu tệp số liệu báo cáo.",
        en: "--locale, --encoding and --boundaries say something of --data; name a file of reported figures.")
    }
  }

  /// - Throws: a message about usage where no file is named.
  func requireFile(in language: Language) throws {
    if data.isEmpty {
      throw ValidationError(
        in: language, vi: "phải có --data kèm tên tệp số liệu báo cáo.", en: "--data must name a file of reported figures.")
    }
  }

  /// The rows of all files, in the order given; what is wrong with any of them goes to standard error first.
  ///
  /// - Throws: exit code 65 if one of them cannot be read or has an error.
  func read(for study: Study, in language: Language) throws -> ReportedData {
    var reported = ReportedData()
    var isWhole = true
    let moved = try readBoundaries(for: study, language)
    for path in data {
      guard let bytes = bytes(of: path, language) else {
        isWhole = false
        continue
      }
      let reading = ObservationFile.read(
        bytes: bytes, name: path, study: study, options: ObservationFile.Options(locale: locale, encoding: encoding),
        boundaries: moved)
      Terminal.report(reading.diagnostics, in: language)
      isWhole = isWhole && reading.isWhole
      reported.observations += reading.observations
      reported.files.append(ReportedData.File(path: path, bytes: bytes))
    }
    if !isWhole { throw ExitCode(65) }
    if let moved {
      let rebasing = Rebasing(reported.observations, boundaries: moved)
      for line in Words.rebased(rebasing, in: language) { Terminal.note(line) }
      reported.observations = rebasing.observations
      reported.rebasing = rebasing
    }
    return reported
  }

  private func readBoundaries(for study: Study, _ language: Language) throws -> Boundaries? {
    guard let boundaries else { return nil }
    guard let bytes = bytes(of: boundaries, language) else { throw ExitCode(65) }
    let reading = BoundaryFile.read(bytes: bytes, name: boundaries, study: study)
    Terminal.report(reading.diagnostics, in: language)
    guard let moves = reading.boundaries else { throw ExitCode(65) }
    return moves
  }

  private func bytes(of path: String, _ language: Language) -> Data? {
    do {
      let file = URL(fileURLWithPath: path)
      if let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize {
        let refusal = ObservationFile.refusal(ofBytes: size, name: path)
        Terminal.report(refusal, in: language)
        if !refusal.isEmpty { return nil }
      }
      return try Data(contentsOf: file)
    } catch {
      Terminal.note(Words.unreadable(path, Words.reason(of: error, in: language), in: language))
      return nil
    }
  }
}

/// Reported figures with the files they stand in.
struct ReportedData {
  struct File {
    /// As it was named.
    var path: String
    var bytes: Data

    /// Without its folders.
    var name: String { URL(fileURLWithPath: path).lastPathComponent }
  }

  /// Of the study's own places: what is learned from.
  var observations: [Observation] = []
  var files: [File] = []
  /// nil where no file of boundaries was named.
  var rebasing: Rebasing?

  /// The same with the figures of former places as they were reported: what is audited.
  var audited: [Observation] { observations + (rebasing?.former ?? []) }
}
