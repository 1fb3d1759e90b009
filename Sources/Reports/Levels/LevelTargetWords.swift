internal import Analyses
internal import PlanningDomain

/// How a target on a level is put into words.
struct LevelTargetWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  /// `ít nhất 9/15 nơi (60%, làm tròn lên)`, `“Công nhận mới”, thêm ít nhất 3/15 nơi`.
  func title(_ answer: LevelTargetAnswer) -> String {
    let target = answer.target
    let places = "\(answer.needed)/\(answer.places)"
    let count =
      target.counting == .new
      ? choose("thêm ít nhất \(places) nơi", "at least \(places) more places")
      : choose("ít nhất \(places) nơi", "at least \(places) places")
    let need = [share(target.need), held(answer)].compactMap { $0 }
    let words = need.isEmpty ? count : "\(count) (\(need.joined(separator: "; ")))"
    return target.title.map { "“\($0(language))”, \(words)" } ?? words
  }

  /// `Yêu cầu ít nhất 9/15 nơi …`, as a row or a sentence begins.
  func sentence(_ answer: LevelTargetAnswer) -> String {
    let title = title(answer)
    return choose("Yêu cầu \(title)", answer.target.title == nil ? "Target of \(title)" : "Target \(title)")
  }

  private func share(_ need: LevelTarget.Need) -> String? {
    guard case .share(let share, let rounding) = need else { return nil }
    let percent = Format(language).share(share, decimals: share * 100 == (share * 100).rounded() ? 0 : 1)
    switch rounding {
    case .up: return choose("\(percent)%, làm tròn lên", "\(percent)%, rounded up")
    case .down: return choose("\(percent)%, làm tròn xuống", "\(percent)%, rounded down")
    case .nearest: return choose("\(percent)%, làm tròn", "\(percent)%, rounded")
    }
  }

  /// Whether the places that hold the level already count.
  private func held(_ answer: LevelTargetAnswer) -> String? {
    guard answer.held > 0 else { return nil }
    return answer.target.counting == .new
      ? choose("không tính \(answer.held) nơi đã đạt từ trước", "not counting \(answer.held) held already")
      : choose("kể cả \(answer.held) nơi đã đạt từ trước", "including \(answer.held) held already")
  }
}
