internal import PlanningDomain

/// How a page names the rows of data files: by the file's name without its folders, where no other file on the page has that name.
struct RowNames {
  /// Files whose names would be taken for others; they keep their folders.
  private let ambiguous: Set<String>

  /// - Parameter origins: every row that the page names.
  init(_ origins: [Observation.Origin]) {
    var files: [String: Set<String>] = [:]
    for origin in origins { files[Self.last(origin.file), default: []].insert(origin.file) }
    ambiguous = files.values.filter { $0.count > 1 }.reduce(into: []) { $0.formUnion($1) }
  }

  /// `so-lieu.csv:14`, `so-lieu.xlsx:Tháng 3!14`.
  func name(_ origin: Observation.Origin) -> String {
    if ambiguous.contains(origin.file) { return origin.description }
    return Observation.Origin(file: Self.last(origin.file), sheet: origin.sheet, row: origin.row).description
  }

  private static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
