internal import ArgumentParser
internal import LantoaKit

/// Rows that speak against themselves or each other: nothing is to be learned from them until somebody has corrected them.
enum ContradictedData {
  /// The figures that can be learned from. Rows that an audit holds to be impossible are left out, and named in the answer.
  ///
  /// - Throws: exit code 65, after the rows have gone to standard error, where a whole series may count something else than it says.
  static func evidence(_ reported: ReportedData, of study: Study, in language: Language) throws -> Evidence {
    let audit = try Audit(study, reported.audited)
    let refusal = CalibrationRefusal(audit, language: language)
    guard refusal.lines.isEmpty else {
      Terminal.note(Words.blocked(refusal.lines.count, in: language))
      for line in refusal.lines { Terminal.note(line) }
      throw ExitCode(65)
    }
    // A sum is no truer than the rows of former places that it is made of.
    let rows = Set(audit.contradicted.filter { $0.region == nil }.map(\.origin))
    let sums = (reported.rebasing?.sums ?? []).filter { $0.parts.contains { rows.contains($0.origin) } }.map(\.observation)
    let evidence = try Evidence(
      reported.observations, study: study, contradicted: audit.contradicted.union(sums))
    let contradictory = evidence.unused.count { $0.reason == .contradictory }
    if contradictory > 0 { Terminal.note(Words.leftOut(contradictory, in: language)) }
    return evidence
  }
}
