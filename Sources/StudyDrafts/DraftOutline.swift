package import PlanningDomain

/// All that an interview may ask, with what stands where nobody answers: what a form is made of.
package struct DraftOutline: Sendable {
  /// In the order of the questions; no option twice. Questions that come up only with other answers than the given are there too.
  package let questions: [AskedQuestion]

  /// - Parameters:
  ///   - given: answers known beforehand; what stands follows from them. Those that cannot be taken count as not given.
  ///   - today: decides which year is proposed.
  package init(given: [String: String], language: Language, today: Day) throws {
    let ids = DraftIndicator.list.map(\.id)
    let halves = [ids.prefix(6), ids.dropFirst(6).prefix(6)].map { $0.joined(separator: ", ") }
    let worlds: [[String: String]] =
      [[:]] + halves.map { ["indicators": $0] } + [["works": "1000000", "criteria": "17", "met": "10"], ["kind": "commune"]]
    var questions: [AskedQuestion] = []
    var seen: Set<String> = []
    for world in worlds {
      var interview = Interview(
        given: given.merging(world) { $1 }, language: language, dialogue: nil, collects: true)
      _ = try Answers(asking: &interview, today: today)
      questions += interview.asked.filter { seen.insert($0.option).inserted }
    }
    // Stable, because the order of parts within a question matters.
    self.questions = questions.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }.map(
      \.element)
  }

  package subscript(_ option: String) -> AskedQuestion? { questions.first { $0.option == option } }
}

/// What may be chosen in a draft, in words that its questions take for answers.
package enum DraftChoices {
  package struct IndicatorChoice: Hashable, Sendable {
    package let id: String
    package let title: LocalizedText
    /// What it may be reported over.
    package let populations: [LocalizedText]
  }

  package static let indicators: [IndicatorChoice] = DraftIndicator.list.map { indicator in
    IndicatorChoice(id: indicator.id, title: indicator.title, populations: indicator.denominators.map(\.answer))
  }

  package static let kinds: [LocalizedText] = [
    LocalizedText(vi: "phường", en: "ward"), LocalizedText(vi: "xã", en: "commune"),
    LocalizedText(vi: "xã vùng cao", en: "upland commune"), LocalizedText(vi: "thôn", en: "hamlet"),
  ]

  package static let options: [(id: String, title: LocalizedText)] = PlanOption.allCases.map { ($0.rawValue, $0.title) }

  package static let years = Tet.years
}

extension DraftPopulation {
  /// A short name that the question takes for an answer.
  var answer: LocalizedText {
    switch self {
    case .residents: LocalizedText(vi: "dân số", en: "residents")
    case .residents14: LocalizedText(vi: "từ đủ 14 tuổi", en: "14+")
    case .residents15: LocalizedText(vi: "từ đủ 15 tuổi", en: "15+")
    case .residents18: LocalizedText(vi: "từ đủ 18 tuổi", en: "18+")
    case .workingAge: LocalizedText(vi: "độ tuổi lao động", en: "15-64")
    case .households: LocalizedText(vi: "hộ", en: "households")
    }
  }
}
