internal import Analyses
internal import PlanningDomain

/// The numbers before and after, and the chains that say so.
struct FittedNumberTables {
  private let calibration: Calibration
  private let language: Language
  private let words: FittedNumberWords
  private let format: Format
  private let written: [String: String]

  init(_ calibration: Calibration, language: Language) {
    self.calibration = calibration
    self.language = language
    words = FittedNumberWords(language: language)
    format = Format(language)
    written = Dictionary(calibration.study.inputs.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// nil where nothing was fitted.
  func numbers() throws -> Table? {
    if calibration.numbers.isEmpty { return nil }
    let rows = calibration.numbers.map { number in
      let quantity = QuantityText(format, written: written[number.input])
      return Table.Row([
        .text(name(number.path)), .text(quantity.range(number.prior.low, number.prior.high, number.dimension)),
        .text(quantity.range(number.posterior.low, number.posterior.high, number.dimension)),
        .number(format.share(number.shrinkage, decimals: 0) + "%"), verdict(number),
      ])
    }
    return try Table(
      title: words.numbers,
      columns: [
        .label(words.number), .init(words.before, overflow: .wrap), .init(words.after, overflow: .wrap), .init(words.learned),
        .label(words.verdict),
      ], rows: rows, notes: [words.numbersNote])
  }

  /// What stands below the table of numbers.
  var sentences: [String] {
    var sentences: [String] = []
    if !calibration.untouched.isEmpty, !calibration.numbers.isEmpty {
      sentences.append(words.untouched(calibration.untouched.count))
    }
    sentences += calibration.kinships.map { kin in
      let alike = "\(format.share(kin.alike.low, decimals: 0))–\(format.share(kin.alike.high, decimals: 0))%"
      return words.kinship(
        PathName(study: calibration.study, language: language).name(kin.path), members: kin.members, alike: alike)
    }
    if let dispersion = calibration.dispersion {
      let (low, high) = (format.share(dispersion.low), format.share(dispersion.high))
      sentences.append(words.dispersion("\(low)–\(high)%"))
    }
    return sentences
  }

  /// nil where nothing was fitted.
  func chains() throws -> Table? {
    guard let convergence = calibration.convergence else { return nil }
    let rows = calibration.numbers.map { number in
      Table.Row([
        .text(number.path.breakablePath), cell(number.rHat, decimals: 3), cell(number.bulkEffectiveSize, decimals: 0),
        cell(number.tailEffectiveSize, decimals: 0),
      ])
    }
    let note = words.chainsNote(
      convergence, acceptance: format.share(convergence.acceptance, decimals: 0),
      gradient: format.number(convergence.scaledGradient, decimals: 6))
    return try Table(
      title: words.chains,
      columns: [.label(words.path), .init(words.rHat), .init(words.bulk), .init(words.tail)], rows: rows, notes: [note])
  }

  private func cell(_ value: Double?, decimals: Int) -> Table.Cell {
    value.map { .number(format.number($0, decimals: decimals)) } ?? .missing
  }

  /// Its name, and below it the path under which it stands in the file.
  private func name(_ path: String) -> String {
    let title = PathName(study: calibration.study, language: language).title(path)
    return title.map { "\($0)\n(\(path.breakablePath))" } ?? path.breakablePath
  }

  private func verdict(_ number: FittedNumber) -> Table.Cell {
    var lines = [words.name(number.identification)]
    if let other = number.entangled {
      lines.append(words.together(PathName(study: calibration.study, language: language).title(other) ?? other))
    }
    if number.isAtEdge { lines.append(words.atEdge) }
    let tone: Tone = number.isAtEdge ? .bad : number.identification == .identified ? .good : .warning
    return .status(lines.joined(separator: "\n"), tone)
  }
}
