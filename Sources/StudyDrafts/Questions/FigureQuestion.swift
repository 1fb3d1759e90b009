internal import PlanningDomain
internal import StudyFiles

extension Question where Answer == Figure {
  /// A question answered by a number or a range.
  ///
  /// - Parameters:
  ///   - thing: what is asked for, as the subject of a sentence.
  ///   - counted: what the number counts.
  ///   - certain: a range cannot be taken.
  ///   - check: refuses what is nonsense.
  init(
    _ option: String, _ text: LocalizedText, thing: LocalizedText, standard: Figure, unknown: Figure?, as dimension: Dimension,
    counted: AnswerUnit, unit: String = "", certain: Bool = false, check: @escaping (Figure) throws(Refusal) -> Void = { _ in }
  ) {
    self.init(
      option: option, text: text, standard: standard, shown: standard.shown, unknown: unknown,
      read: { (typed: String) throws(Refusal) -> Figure in
        let figure = try Figure.typed(typed, as: dimension, counted: counted, unit: unit, thing: thing)
        if certain, figure.isRange {
          throw Refusal(vi: "\(thing.vi) phải là một số, không phải một khoảng", en: "\(thing.en) must be one number, no range")
        }
        try check(figure)
        return figure
      },
      echo: { $0.text })
  }
}

extension Figure {
  /// With its source and grade, as a question offers it.
  var shown: LocalizedText {
    func words(_ language: Language) -> String {
      let grade = note.grade == .assumption ? "" : note.grade.words(language) + ": "
      return "\(inWords(language)) – \(grade)\(note.title(language))"
    }
    return LocalizedText(vi: words(.vi), en: words(.en))
  }
}

extension Question {
  /// A question answered by one of several words.
  init(
    choice option: String, _ text: LocalizedText, standard: Answer, shown: LocalizedText, allowed: LocalizedText,
    read: @escaping (String) -> Answer?
  ) {
    self.init(
      option: option, text: text, standard: standard, shown: shown, unknown: nil,
      read: { (typed: String) throws(Refusal) -> Answer in
        if let answer = read(typed) { return answer }
        throw Refusal(vi: "chọn một trong: \(allowed.vi)", en: "choose one of: \(allowed.en)")
      })
  }
}

/// Pieces of `a, b; c`, trimmed, without empty ones.
func listed(_ typed: String) -> [String] {
  typed.split { ",;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
}

func isNone(_ typed: String) -> Bool {
  ["none", "no", "không", "khong", "không có", "khong co", "-"].contains(typed.lowercased())
}
