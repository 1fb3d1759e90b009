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
  private var used: Set<String> = []
  private var number = 0

  /// - Parameter dialogue: nil asks nobody.
  init(given: [String: String], language: Language, dialogue: Dialogue?) {
    self.given = given
    self.language = language
    self.dialogue = dialogue
  }

  static let questions = 14

  /// Begins the next of the fourteen questions; its parts are asked one by one.
  mutating func begin(vi: String, en: String) {
    number += 1
    dialogue?.say("\n\(number)/\(Self.questions)  \(LocalizedText(vi: vi, en: en)(language))\n")
  }

  func remark(_ words: LocalizedText) { dialogue?.say("   \(words(language))\n") }

  mutating func answer<Answer>(_ question: Question<Answer>) throws -> Answer {
    // `seen` answers for every `seen.vneid` that has no answer of its own.
    for option in [question.option, question.name] {
      guard let text = given[option]?.composed.trimmed else { continue }
      used.insert(option)
      if isUnknown(text) { return standIn(question) }
      do {
        return try question.read(text)
      } catch {
        throw DraftError.answer(option: question.name, words: error.words)
      }
    }
    guard let dialogue else {
      if !assumed.contains(question.name) { assumed.append(question.name) }
      return question.standard
    }
    return try ask(question, in: dialogue)
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
  func refuseUnused() throws {
    guard let option = given.keys.filter({ !used.contains($0) }).min() else { return }
    let parts = option.split(separator: ".", maxSplits: 1).map(String.init)
    let about = parts.count == 2 ? parts[1] : option
    throw DraftError.answer(
      option: parts[0],
      words: LocalizedText(
        vi: "`\(about)` không được hỏi đến với các câu trả lời này", en: "`\(about)` is not asked about with these answers"))
  }
}
