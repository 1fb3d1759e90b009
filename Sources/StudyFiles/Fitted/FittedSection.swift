internal import PlanningDomain

/// The text of `posterior:`.
struct FittedSection {
  let study: Study
  let posterior: Posterior
  let fit: FittedStudy.Fit

  var text: String {
    ([
      "",
      "# What reported figures have made of the numbers above, written by `lantoa calibrate`. Take this section out to fit anew.",
      "posterior:", "  data:",
    ] + fit.files.map { "    - { file: \(Self.quoted($0.name)), sha256: \"\($0.hash)\" }" } + [
      "  version: \(Self.quoted(fit.version))", "  seed: \(fit.seed)", "  source:",
      "    title: { vi: \(Self.quoted(title.vi)), en: \(Self.quoted(title.en)) }",
      "    document: \(Self.quoted(fit.files.map(\.name).joined(separator: ", ")))",
    ] + unlearned + ["  # Numbers are in the units in which they are kept:"] + units + ["  draws: |"] + draws.map { "    " + $0 })
    .joined(separator: "\n") + "\n"
  }

  /// Of the source, as reports name it.
  private var title: LocalizedText {
    let through = fit.through.map { day in
      let (year, month, date) = day.date
      return (vi: " đến \(date)/\(month)/\(year)", en: " up to \(day)")
    }
    return LocalizedText(
      vi: "Hiệu chỉnh theo \(fit.figures) số liệu báo cáo\(through?.vi ?? "")",
      en: "Fitted to \(fit.figures) reported figures\(through?.en ?? "")")
  }

  private var unlearned: [String] {
    let paths = posterior.columns.filter { !$0.isLearned }.map(\.path)
    if paths.isEmpty { return [] }
    return ["  # Of these the figures tell nothing: they are still assumed as written.", "  unlearned:"]
      + paths.map { "    - \(Self.quoted($0))" }
  }

  /// A comment for each written number.
  private var units: [String] {
    let dimensions = Dictionary(study.inputs.map { ($0.path, $0.dimension) }, uniquingKeysWith: { first, _ in first })
    var named: Set<String> = []
    return posterior.columns.map(\.path).compactMap { path in
      let written = path.ranges(of: ".each.").last.map { String(path[..<$0.lowerBound]) } ?? path
      guard named.insert(written).inserted else { return nil }
      return "  #   \(written)" + (dimensions[written].map { ": \(Self.unit(of: $0))" } ?? "")
    }
  }

  private static func unit(of dimension: Dimension) -> String {
    switch dimension {
    case .share: "of 1"
    case .factor, .number: "a plain number"
    case .rate: "per day"
    case .people: "members"
    case .count: "units"
    case .duration: "days"
    case .minutes: "minutes"
    case .workingTime: "minutes per day"
    case .money: "VND"
    case .moneyPerMonth: "VND per month"
    case .moneyPerHour: "VND per hour"
    case .spendPerPerson: "VND per person and day"
    case .perMonth: "per month"
    }
  }

  /// The paths, then the rows, each number in the fewest digits that read back as the same.
  private var draws: [String] {
    [posterior.columns.map(\.path).joined(separator: ",")]
      + (0..<posterior.rowCount).map { row in posterior.columns.map { $0.values[row].description }.joined(separator: ",") }
  }

  /// In double quotes, on one line.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": "\\U" + hexadecimal(scalar)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
