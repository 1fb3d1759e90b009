internal import PlanningDomain
internal import StudyFiles

/// What figures are counted in, as a column `ĐVT`, a line above the table or a word beside a number says.
struct UnitOfMeasure {
  var isPercent: Bool
  /// Figures stand in this power of ten: 3 for `nghìn người`.
  var exponent: Int
  /// What is counted, where it is told; empty for other things, such as accounts.
  var counted: Set<Counted>
  /// Where it is said.
  var cell: SheetCell

  enum Counted: Hashable {
    case person, household, establishment

    /// Of a noun as `FigureWords` has them.
    init?(_ noun: String) {
      switch noun {
      case "người dân", "người", "nhân khẩu", "công dân", "people", "persons", "person", "residents": self = .person
      case "hộ gia đình", "hộ dân", "hộ", "households", "household": self = .household
      case "doanh nghiệp", "hợp tác xã", "cơ sở", "hộ kinh doanh", "establishments": self = .establishment
      default: return nil
      }
    }
  }

  /// Reads `nghìn người`, `%`, `Người, hộ`; nil where parts of it stand in different powers of ten.
  init?(_ text: String, cell: SheetCell) {
    let parts = text.folded.replacing("(", with: " ").replacing(")", with: " ").replacing(" và ", with: ",")
      .split { ",;/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    let counts = parts.filter { !HeadingText.isPercent($0) }
    isPercent = counts.isEmpty && !parts.isEmpty
    var exponents: Set<Int> = []
    var counted: Set<Counted> = []
    for part in counts {
      let (exponent, noun) = Self.scaled(part)
      exponents.insert(exponent)
      if let one = FigureWords.counted.first(where: { noun == $0 || noun.hasPrefix($0 + " ") }).flatMap(Counted.init) {
        counted.insert(one)
      }
    }
    if exponents.isEmpty { exponents = [0] }
    guard exponents.count == 1, let exponent = exponents.first else { return nil }
    self.exponent = exponent
    self.counted = counted
    self.cell = cell
  }

  private static func scaled(_ text: String) -> (exponent: Int, noun: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return (0, text) }
    let rest = words.dropFirst().joined(separator: " ")
    if ["1000", "1.000"].contains(first) { return (3, rest) }
    return FigureWords.scales[first].map { ($0, rest) } ?? (0, text)
  }

  /// The one that the rows above a table name: `Đơn vị tính: nghìn người`, in one cell or in two; nil where they name none.
  static func above(_ row: Int, of sheet: Sheet) -> UnitOfMeasure? {
    for cells in sheet.rows[..<row].map({ $0.cells.filter { !$0.isBlank } }) {
      for (index, cell) in cells.enumerated() where cell.kind == .text {
        guard let match = cell.text.folded.firstMatch(of: /(?:đơn vị tính|đvt|đơn vị)\s*:\s*(.*)$/) else { continue }
        let text = String(match.1).trimmed
        if !text.isEmpty { return UnitOfMeasure(text, cell: cell) }
        if cells.indices.contains(index + 1) { return UnitOfMeasure(cells[index + 1].text, cell: cells[index + 1]) }
      }
    }
    return nil
  }
}

extension UnitOfMeasure.Counted {
  /// The members of the population that an indicator counts; nil where it counts something else.
  init?(_ id: IndicatorID, in study: Study) {
    for scenario in study.scenarios {
      guard let population = scenario.indicators.first(where: { $0.id == id })?.adoption?.population else { continue }
      switch scenario.populations.first(where: { $0.id == population })?.unit {
      case .person: self = .person
      case .household: self = .household
      case .establishment: self = .establishment
      default: return nil
      }
      return
    }
    return nil
  }

  var phrase: Phrase {
    switch self {
    case .person: .countedPeople
    case .household: .countedHouseholds
    case .establishment: .countedEstablishments
    }
  }
}
