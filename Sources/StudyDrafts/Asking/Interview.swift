internal import PlanningDomain
internal import StudyFiles

/// Gets an answer to each question: from an option, from the planner, or by taking what stands if nobody is asked.
struct Interview {
  let language: Language
  /// Answers given beforehand, by option.
  private let given: [String: String]
  private let dialogue: Dialogue?
  /// Options nobody answered where nobody was asked, in the order of the questions.
  private(set) var assumed: [String] = []
  /// Every question that came up, in order.
  private(set) var asked: [AskedQuestion] = []
  /// Answers that could not be taken, where all of them are wanted; the standard answers stand in for them.
  private(set) var refused: [RefusedAnswer] = []
  private let collects: Bool
  private var used: Set<String> = []
  private var number = 0
  private var heading = LocalizedText("")

  /// - Parameters:
  ///   - dialogue: nil asks nobody.
  ///   - collects: an answer that cannot be taken is noted in `refused`; else it is thrown.
  init(given: [String: String], language: Language, dialogue: Dialogue?, collects: Bool = false) {
    self.given = given
    self.language = language
    self.dialogue = dialogue
    self.collects = collects
  }

  static let questions = 14

  /// Begins the next of the fourteen questions; its parts are asked one by one.
  mutating func begin(vi: String, en: String) {
    number += 1
    heading = LocalizedText(vi: vi, en: en)
    dialogue?.say("\n\(number)/\(Self.questions)  \(heading(language))\n")
  }

  func remark(_ words: LocalizedText) { dialogue?.say("   \(words(language))\n") }

  mutating func answer<Answer>(_ question: Question<Answer>) throws -> Answer {
    asked.append(
      AskedQuestion(
        number: number, heading: heading, option: question.option, text: question.text, standing: question.shown))
    // `seen` answers for every `seen.vneid` that has no answer of its own.
    for option in [question.option, question.name] {
      guard let text = given[option]?.composed.trimmed else { continue }
      used.insert(option)
      if isUnknown(text) { return standIn(question) }
      do {
        return try question.read(text)
      } catch {
        guard collects else { throw DraftError.answer(option: question.name, words: error.words) }
        note(error, of: option)
        return question.standard
      }
    }
    guard let dialogue else {
      if !assumed.contains(question.name) { assumed.append(question.name) }
      return question.standard
    }
    return try ask(question, in: dialogue)
  }

  /// A comparison with an answer that was refused itself says nothing.
  private mutating func note(_ refusal: Refusal, of option: String) {
    guard !refused.contains(where: { refusal.comparedWith.contains($0.option) }) else { return }
    refused.append(RefusedAnswer(option: option, words: refusal.words, isUnasked: false))
  }

  private func ask<Answer>(_ question: Question<Answer>, in dialogue: Dialogue) throws -> Answer {
    dialogue.say("   \(question.text(language))\n   [Enter: \(question.shown(language))]\n   > ")
    while let line = dialogue.hear() {
      let text = line.composed.trimmed
      if text.isEmpty { return question.standard }
      if isUnknown(text) {
        if question.unknown == nil { remark(Self.standsIn) }
        return standIn(question)
      }
      do {
        let answer = try question.read(text)
        if let echo = question.echo(answer), echo != text { dialogue.say("     = \(echo)\n") }
        return answer
      } catch {
        dialogue.say("   ✗ \(error.words(language))\n   > ")
      }
    }
    throw DraftError.brokenOff
  }

  private func standIn<Answer>(_ question: Question<Answer>) -> Answer { question.unknown ?? question.standard }

  private static let standsIn = LocalizedText(
    vi: "Chỗ này phải có một câu trả lời: tạm lấy giá trị mặc định.",
    en: "Here some answer must stand: the default is taken for now.")

  /// Options given for things that were never asked, such as the value of an indicator that was not chosen.
  mutating func refuseUnused() throws {
    for option in given.keys.filter({ !used.contains($0) }).sorted() {
      let parts = option.split(separator: ".", maxSplits: 1).map(String.init)
      let about = parts.count == 2 ? parts[1] : option
      let words = LocalizedText(
        vi: "`\(about)` không được hỏi đến với các câu trả lời này", en: "`\(about)` is not asked about with these answers")
      guard collects else { throw DraftError.answer(option: parts[0], words: words) }
      // Which questions come up depends on few others.
      let gates = ["place", "kind", "indicators", "works", "criteria", "met"]
      guard !refused.contains(where: { gates.contains($0.option) }) else { return }
      refused.append(RefusedAnswer(option: option, words: words, isUnasked: true))
    }
  }
}
