/// The known word that was probably meant; nil when none is near enough to be worth offering.
///
/// Tones and accents count for nothing in the comparison, so `ngươi` finds `người`; ties go to the first by text.
package func suggestion(for word: String, among known: some Sequence<String>) -> String? {
  // Only what a person could have meant: long texts are no misspelled names.
  guard word.count <= 60 else { return nil }
  let wanted = plainLetters(of: word)
  let allowed = max(1, wanted.count / 3)
  let near = known.prefix(2_000).map { (word: $0, distance: editDistance(wanted, plainLetters(of: $0))) }
    .filter { $0.distance <= allowed && $0.distance < wanted.count }
  return near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

/// Lower case without marks; `đ` is `d`.
private func plainLetters(of word: String) -> [Unicode.Scalar] {
  word.lowercased().prefix(60).flatMap { character in
    // Vietnamese letters decompose to at most a base and two marks.
    baseScalars(of: character)
  }
}

private func baseScalars(of character: Character) -> [Unicode.Scalar] {
  guard character != "đ" else { return ["d"] }
  return String(character).decomposedScalars.filter { $0.properties.generalCategory != .nonspacingMark }
}

/// Optimal string alignment: insert, delete, replace, or swap two neighbors. O(n·m).
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
  var twoBefore: [Int] = []
  var before = Array(0...other.count)
  for i in 1...one.count {
    var row = [i] + [Int](repeating: 0, count: other.count)
    for j in 1...other.count {
      let cost = one[i - 1] == other[j - 1] ? 0 : 1
      row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + cost)
      if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
        row[j] = min(row[j], twoBefore[j - 2] + 1)
      }
    }
    twoBefore = before
    before = row
  }
  return before[other.count]
}
