package import PlanningDomain

extension Language {
  /// One of two wordings.
  func choose(vi: String, en: String) -> String {
    switch self {
    case .vi: vi
    case .en: en
    }
  }
}

extension Language {
  /// `5 số liệu`, `1 figure`.
  func figures(_ count: Int) -> String {
    let number = Format(self).count(count)
    return choose(vi: "\(number) số liệu", en: "\(number) figure\(count == 1 ? "" : "s")")
  }
}

extension String {
  /// With no-break spaces: never broken between lines.
  var unbroken: String { replacing(" ", with: "\u{A0}") }

  /// A path that may be broken behind its dots.
  var breakablePath: String { replacing(".", with: ".\(WordWrap.breakMark)") }

  /// With a full stop, unless an abbreviation has set it.
  var sentence: String { hasSuffix(".") ? self : self + "." }
}

extension Format {
  /// The whole date, `31/12/2023` or `31 Dec 2023`.
  package func date(_ day: Day) -> String {
    let (year, month, date) = day.date
    return self.date(year: year, month: month, day: date)
  }

  /// The date without its year where the page states it, `31/12` or `31 Dec`.
  package func shortDate(_ day: Day) -> String {
    let (_, month, date) = day.date
    return shortDate(month: month, day: date)
  }

  /// A date of a page about `period`: without the year where the period has only one.
  package func date(_ day: Day, in period: Period) -> String {
    period.from.date.year == period.through.date.year && period.contains(day) ? shortDate(day) : date(day)
  }
}

extension Population.Unit {
  /// The abbreviation beside a figure: `ng.`, `hộ`.
  func short(_ language: Language) -> String {
    switch self {
    case .person: language.choose(vi: "ng.", en: "people")
    case .household: language.choose(vi: "hộ", en: "hh")
    case .establishment: language.choose(vi: "cơ sở", en: "est.")
    case .file: language.choose(vi: "hồ sơ", en: "files")
    }
  }
}

extension Indicator.Pillar {
  /// The number under which officials know the pillar.
  var numeral: String {
    switch self {
    case .government: "I"
    case .economy: "II"
    case .society: "III"
    }
  }

  func heading(_ language: Language) -> String {
    switch self {
    case .government: language.choose(vi: "CHÍNH QUYỀN SỐ", en: "DIGITAL GOVERNMENT")
    case .economy: language.choose(vi: "KINH TẾ SỐ", en: "DIGITAL ECONOMY")
    case .society: language.choose(vi: "XÃ HỘI SỐ", en: "DIGITAL SOCIETY")
    }
  }
}

extension Verdict {
  /// The color that repeats the word.
  var tone: Tone {
    switch self {
    case .almostCertain, .likely: .good
    case .uncertain: .warning
    case .unlikely, .veryUnlikely: .bad
    }
  }
}
