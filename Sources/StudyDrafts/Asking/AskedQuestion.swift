package import PlanningDomain

/// A question that came up in an interview.
package struct AskedQuestion: Hashable, Sendable {
  /// 1…14.
  package let number: Int
  /// Of all questions with the number.
  package let heading: LocalizedText
  /// The option that answers it, without its dashes: `households`, `value.vneid-2`.
  package let option: String
  package let text: LocalizedText
  /// What stands if nobody answers, with where it comes from.
  package let standing: LocalizedText
}

/// An answer that cannot be taken, and why.
package struct RefusedAnswer: Hashable, Sendable {
  /// As in the answers given: `households`, `value.vneid-2`.
  package let option: String
  package let words: LocalizedText
  /// Whether it answers what is not asked with the other answers.
  package let isUnasked: Bool
}
