/// All findings of one pass over a file, in the order they were met.
package final class Findings {
  package let source: SourceText
  package private(set) var diagnostics: [Diagnostic] = []

  /// Beyond this a file is not what it was taken for, and nobody reads on.
  package static let limit = 500

  package init(_ source: SourceText) { self.source = source }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func report(_ code: DiagnosticCode, at span: Span, _ arguments: [String: DiagnosticArgument] = [:]) {
    guard diagnostics.count < Self.limit else { return reportLimit(at: span) }
    let place = source.place(of: span)
    diagnostics.append(
      Diagnostic(
        code: code, position: place.position, extent: place.extent, sourceLine: source.line(place.position.line),
        arguments: arguments))
  }

  /// The last finding says that there is more.
  private func reportLimit(at span: Span) {
    guard diagnostics.count == Self.limit else { return }
    let place = source.place(of: span)
    diagnostics.append(
      Diagnostic(
        code: .tooManyFindings, position: place.position, extent: place.extent,
        sourceLine: source.line(place.position.line), arguments: ["limit": .text("\(Self.limit)")]))
  }

  /// Nothing more is taken in.
  package var isFull: Bool { diagnostics.count > Self.limit }

  package func add(_ more: [Diagnostic]) { diagnostics += more }

  /// As an editor counts, for a sentence that names another place.
  package func place(_ span: Span) -> DiagnosticArgument {
    let position = source.place(of: span).position
    return .place(line: position.line, column: position.column)
  }

  /// Each finding once, by position and then by code.
  package var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
      .sorted { ($0.position, $0.code.rawValue) < ($1.position, $1.code.rawValue) }
  }
}
