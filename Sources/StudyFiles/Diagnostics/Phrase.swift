internal import PlanningDomain

/// Words inside a sentence that differ by language.
package enum Phrase: String, CaseIterable, Sendable {
  // What a number measures.
  case plainNumber, share, factor, rate, people, count, duration, minutes, workingTime
  case money, moneyPerMonth, moneyPerTime, moneyPerHour, spendPerPerson, perMonth, otherQuantity
  // How one is written.
  case exampleShare, exampleFactor, exampleRate, exampleCount, exampleDuration, exampleMinutes, exampleWorkingTime
  case exampleMoney, exampleMoneyPerMonth, exampleMoneyPerYear, exampleMoneyPerHour, exampleSpendPerPerson
  case examplePerMonth
  // Shapes.
  case wholeStudy, mapping, list, text, nothing, date, trueOrFalse
  // Things with names.
  case source, population, place, segment, indicator, fund, target, level, scenario
  case milestone, adoption, flow, reported, otherAdoption, itself, projected, area, leafPlace, wholeArea, teamNorm, drawnNumber
  // Bounds and scopes.
  case aboveZero, beginsAboveZero, liesAboveZero, belowTheWhole, belowADay, withinADay, belowReason, withinReason, oneNumber,
    oneNumberRoaming, byPlaceOnly, orMore, orLess
  // What is counted of a table.
  case bytes, rows, cells, columns, sheet
  // What a table of reported figures needs.
  case dateColumn, indicatorColumn, figureColumn, countedPeople, countedHouseholds, countedEstablishments
  // Why a file cannot be opened.
  case noSuchFile, noPermission, notReadable
  // What YAML stumbles over.
  case syntaxSecondColon, syntaxOpenBracket, syntaxOpenQuote, syntaxReservedCharacter, syntaxMissingColon
  case syntaxIndentation, syntaxEscape, syntaxUnexpected

  static func kind(of dimension: Dimension) -> Phrase {
    switch dimension {
    case .share: .share
    case .factor: .factor
    case .rate: .rate
    case .people: .people
    case .count: .count
    case .duration: .duration
    case .minutes: .minutes
    case .workingTime: .workingTime
    case .money: .money
    case .moneyPerMonth: .moneyPerMonth
    case .moneyPerHour: .moneyPerHour
    case .spendPerPerson: .spendPerPerson
    case .perMonth: .perMonth
    case .number: .plainNumber
    }
  }

  static func example(of dimension: Dimension, per time: String = "month") -> Phrase {
    switch dimension {
    case .share: .exampleShare
    case .factor: .exampleFactor
    case .rate: .exampleRate
    case .people, .count, .number: .exampleCount
    case .duration: .exampleDuration
    case .minutes: .exampleMinutes
    case .workingTime: .exampleWorkingTime
    case .money: .exampleMoney
    case .moneyPerMonth: time == "year" ? .exampleMoneyPerYear : .exampleMoneyPerMonth
    case .moneyPerHour: .exampleMoneyPerHour
    case .spendPerPerson: .exampleSpendPerPerson
    case .perMonth: .examplePerMonth
    }
  }
}
