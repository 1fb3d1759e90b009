public import PlanningDomain
internal import StudyFiles

/// Why an answer cannot be taken, said so that the next one can.
struct Refusal: Error, Hashable, Sendable {
  let words: LocalizedText
  /// Other answers that it was held against, by option.
  let comparedWith: [String]

  init(vi: String, en: String, comparedWith: [String] = []) {
    words = LocalizedText(vi: vi, en: en)
    self.comparedWith = comparedWith
  }

  /// The reader's own sentence and remedy, with the thing asked for in the place of a path.
  init(_ fault: QuantityFault, about thing: LocalizedText) {
    func sentence(_ language: Language) -> String {
      let finding = Diagnostic(
        code: fault.code, position: Position(file: "", line: 1, column: 1), extent: 1, sourceLine: nil,
        arguments: fault.arguments.merging(["path": .text(thing(language))]) { $1 })
      let words = finding.sentence(language) + "; " + finding.fix(language)
      return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
    self.init(vi: sentence(.vi), en: sentence(.en))
  }
}

/// An answer given by an option that cannot be taken, or an interview that was broken off.
public enum DraftError: Error, Hashable, Sendable {
  /// The option's name without its dashes, and why.
  case answer(option: String, words: LocalizedText)
  /// The input ended before the last question.
  case brokenOff
}
