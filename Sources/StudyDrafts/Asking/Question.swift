internal import PlanningDomain

/// One question with the answer that stands if nobody gives another.
struct Question<Answer> {
  /// The option that answers it, without its dashes: `households`, `value.vneid`.
  var option: String
  var text: LocalizedText
  /// What Enter stands for, with where it comes from and how good that is.
  var standard: Answer
  var shown: LocalizedText
  /// What “don't know” stands for; nil where a study cannot do with a range and takes the standard answer.
  var unknown: Answer?
  var read: (String) throws(Refusal) -> Answer
  /// How an answer was understood, where that is not what was typed.
  var echo: (Answer) -> String? = { _ in nil }

  /// `value` in `value.vneid`.
  var name: String { String(option.prefix { $0 != "." }) }
}

/// What goes to and fro between the planner and an interview.
public struct Dialogue {
  let say: (String) -> Void
  let hear: () -> String?

  /// - Parameters:
  ///   - say: shows a piece of text as it is, line breaks included.
  ///   - hear: the next line typed; nil where the input has ended.
  public init(say: @escaping (String) -> Void, hear: @escaping () -> String?) {
    self.say = say
    self.hear = hear
  }
}

/// Words that say one does not know, in the spellings people type.
func isUnknown(_ text: String) -> Bool {
  let words = [
    "không biết", "khong biet", "không rõ", "khong ro", "chưa biết", "chua biet", "kb", "don't know", "don’t know", "dont know",
    "do not know", "unknown", "?",
  ]
  return words.contains(text.lowercased())
}
