internal import PlanningDomain
internal import StudyFiles

/// The names under which a report gives the sum of everything.
struct WholeNames {
  /// `toàn xã` in a study of a commune; a province's row beside it is none of its figures.
  private var levels: Set<String> = []
  /// Places of the study, for `Cộng 3 xã`.
  private var count: Int

  init(_ study: Study) {
    count = Set(study.scenarios.flatMap(\.places).map(\.id)).count
    var small: Set<String> = []
    for scenario in study.scenarios {
      for place in scenario.places {
        small.formUnion(Self.levels(of: place.title))
        if scenario.places.count == 1 { levels.formUnion(Self.levels(of: place.title)) }
      }
      for area in scenario.areas {
        small.formUnion(Self.levels(of: area.title))
        let below = Self.areas(below: area.id, in: scenario)
        if scenario.places.allSatisfy({ $0.within.map(below.contains) ?? false }) {
          levels.formUnion(Self.levels(of: area.title))
        }
      }
    }
    small.formUnion(Self.levels(of: study.title))
    levels.formUnion(Self.levels(of: study.title))
    // Of places side by side each is as large as the whole's own name says; a study that names no such level may be of any.
    let own = small.intersection(Self.smallest)
    levels.formUnion(own.isEmpty ? Self.smallest : own)
  }

  private static func areas(below id: AreaID, in scenario: Scenario) -> Set<AreaID> {
    var found: Set<AreaID> = [id]
    for _ in scenario.areas {
      for area in scenario.areas where area.within.map(found.contains) ?? false { found.insert(area.id) }
    }
    return found
  }

  /// The first level that a title names: of `Phường A, tỉnh B` that is `phường`.
  private static func levels(of title: LocalizedText) -> Set<String> {
    let words = title.vi.folded.replacing("xã hội", with: "").split { !$0.isLetter }.map(String.init)
    for index in words.indices {
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      if let level = all.first(where: { $0 == pair || $0 == words[index] }) { return [level] }
    }
    return []
  }

  private static let all = ["thị xã", "thị trấn", "thành phố", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã"]
  private static let smallest: Set<String> = ["xã", "phường", "thị trấn", "đặc khu"]

  /// Whether a name says that all places of the study are counted together.
  func contains(_ name: String) -> Bool {
    let text = Self.text(name)
    if Self.always.contains(text) { return true }
    for start in ["toàn ", "cả ", "chung toàn "] where text.hasPrefix(start) {
      return levels.contains(String(text.dropFirst(start.count)))
    }
    return Self.count(in: text) == count
  }

  /// Whether a name says that something is added up, whatever it is.
  static func isSum(_ name: String) -> Bool {
    let text = text(name)
    return always.contains(text) || count(in: text) != nil
      || ["toàn ", "cả ", "chung toàn "].contains { start in
        text.hasPrefix(start) && all.contains(String(text.dropFirst(start.count)))
      }
  }

  private static func text(_ name: String) -> String {
    var text = name.folded
    while let last = text.last, ":.".contains(last) { text = String(text.dropLast()).trimmed }
    return text
  }

  /// 3 of `Cộng 3 xã`.
  private static func count(in text: String) -> Int? {
    guard text.hasPrefix("tổng") || text.hasPrefix("cộng") else { return nil }
    return text.wholeMatch(
      of:
        /(?:tổng cộng|tổng số|tổng|cộng) (\d{1,4})(?:[ ,\/]+(?:và|xã|phường|thị trấn|đặc khu|thôn|bản|tổ dân phố|tdp|khu phố|đơn vị|địa bàn|địa phương))+/
    ).flatMap { Int($0.1) }
  }

  private static let always: Set<String> = [
    "tổng cộng", "tổng", "tổng số", "cộng", "toàn địa bàn", "toàn bộ", "chung", "total", "all", "overall", "whole study",
  ]
}
