/// All findings of one pass over a study and the files it names, in the order they were met.
package final class Findings {
  /// The study file first; spans name the others by their index.
  package private(set) var sources: [SourceText]
  package private(set) var diagnostics: [Diagnostic] = []

  /// Beyond this a file is not what it was taken for, and nobody reads on.
  package static let limit = 500

  package convenience init(_ source: SourceText) { self.init(sources: [source]) }

  /// - Parameter sources: at least one; the first is the study file.
  package init(sources: [SourceText]) { self.sources = sources }

  /// The study file.
  package var source: SourceText { sources[0] }

  /// Takes in another file; spans into it carry the index that is given back.
  package func add(_ source: SourceText) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func report(_ code: DiagnosticCode, at span: Span, _ arguments: [String: DiagnosticArgument] = [:]) {
    guard diagnostics.count < Self.limit else { return reportLimit(at: span) }
    let source = sources[span.file]
    let place = source.place(of: span)
    diagnostics.append(
      Diagnostic(
        code: code, position: place.position, extent: place.extent, sourceLine: source.quote(at: place.position),
        arguments: arguments))
  }

  /// Reports what many rows run into at one place a single time.
  package func reportOnce(_ code: DiagnosticCode, at span: Span, _ arguments: [String: DiagnosticArgument] = [:]) {
    let position = sources[span.file].place(of: span).position
    if diagnostics.contains(where: { $0.code == code && $0.position == position && $0.arguments == arguments }) { return }
    report(code, at: span, arguments)
  }

  /// The last finding says that there is more.
  private func reportLimit(at span: Span) {
    guard diagnostics.count == Self.limit else { return }
    let source = sources[span.file]
    let place = source.place(of: span)
    diagnostics.append(
      Diagnostic(
        code: .tooManyFindings, position: place.position, extent: place.extent,
        sourceLine: source.quote(at: place.position), arguments: ["limit": .text("\(Self.limit)")]))
  }

  /// Nothing more is taken in.
  package var isFull: Bool { diagnostics.count > Self.limit }

  package func add(_ more: [Diagnostic]) { diagnostics += more }

  /// As an editor counts, for a sentence that names another place.
  package func place(_ span: Span) -> DiagnosticArgument {
    let position = sources[span.file].place(of: span).position
    guard span.file == 0, position.sheet == nil else { return .text("\(position.file):\(position.address)") }
    return .place(line: position.line, column: position.column)
  }

  /// Each finding once, by position and then by code.
  package var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
      .sorted { ($0.position, $0.code.rawValue) < ($1.position, $1.code.rawValue) }
  }
}
