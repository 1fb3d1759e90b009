internal import ArgumentParser
internal import LantoaKit

/// Rows that speak against themselves or each other: nothing is to be learned from them until somebody has corrected them.
enum ContradictedData {
  /// - Throws: exit code 65 after the rows have gone to standard error.
  static func refuse(_ audit: Audit, in language: Language) throws {
    let refusal = CalibrationRefusal(audit, language: language)
    if refusal.lines.isEmpty { return }
    Terminal.note(Words.blocked(refusal.lines.count, in: language))
    for line in refusal.lines { Terminal.note(line) }
    throw ExitCode(65)
  }
}
