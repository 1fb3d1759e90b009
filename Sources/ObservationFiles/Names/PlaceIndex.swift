internal import PlanningDomain
internal import StudyFiles

/// Places by the names that a report may give them.
struct PlaceIndex {
  enum Match: Hashable {
    case region(Region)
    /// Titles of those that the name fits.
    case several([String])
  }

  private var whole: [String: [Named]] = [:]
  private var short: [String: [Named]] = [:]
  private var former: [String: [Boundaries.Move]] = [:]
  private var shortFormer: [String: Set<String>] = [:]
  /// Titles of places and areas, each once, in file order.
  private(set) var titles: [String] = []
  /// Titles and identifiers, for suggestions.
  private(set) var known: [String] = []

  private struct Named: Hashable {
    var region: Region
    var title: String
  }

  init(_ study: Study, boundaries: Boundaries?) {
    for scenario in study.scenarios {
      for place in scenario.places { add(.place(place.id), place.id.text, place.title) }
      for area in scenario.areas { add(.area(area.id), area.id.text, area.title) }
    }
    for move in boundaries?.moves ?? [] {
      let key = move.from.text.folded
      former[key, default: []].append(move)
      shortFormer[Self.withoutKind(key), default: []].insert(key)
      if !known.contains(move.from.text) { known.append(move.from.text) }
    }
  }

  private mutating func add(_ region: Region, _ id: String, _ title: LocalizedText) {
    let named = Named(region: region, title: title.vi)
    for name in [id, title.vi, title.en] {
      let key = name.folded
      if whole[key]?.contains(where: { $0.region == region }) ?? false { continue }
      whole[key, default: []].append(named)
      known.append(name)
      let bare = Self.withoutKind(key)
      if !(short[bare]?.contains { $0.region == region } ?? false) { short[bare, default: []].append(named) }
    }
    if !titles.contains(title.vi) { titles.append(title.vi) }
  }

  /// Whether a name says that everything is counted.
  static func isTotal(_ name: String) -> Bool { totals.contains(name.folded) }

  /// The place of a name, with or without the word for its kind where one place only has the name; nil for an unknown one.
  func match(_ name: String) -> Match? {
    let key = name.folded
    if let named = whole[key] { return Self.match(named) }
    if Self.totals.contains(key) { return .region(.all) }
    return short[Self.withoutKind(key)].map(Self.match)
  }

  /// The former place that a name stands for on a day.
  ///
  /// - Parameter isOfStudy: the study has a place of this name; then the mapping must be about this very day.
  func formerPlace(_ name: String, on day: Day, isOfStudy: Bool) -> PlaceID? {
    let key = name.folded
    let alike = shortFormer[Self.withoutKind(key)]
    guard let moves = former[key] ?? (alike?.count == 1 ? alike?.first.flatMap { former[$0] } : nil) else { return nil }
    return (isOfStudy ? moves.first { $0.isValid(on: day) } : moves.first)?.from
  }

  private static func match(_ named: [Named]) -> Match {
    named.count == 1 ? .region(named[0].region) : .several(named.map(\.title))
  }

  /// Without the first word where it says what kind of place it is.
  private static func withoutKind(_ name: String) -> String {
    for kind in kinds where name.hasPrefix(kind + " ") { return String(name.dropFirst(kind.count + 1)) }
    for kind in ["p.", "x.", "tt.", "tx.", "tp.", "h.", "q.", "t."] where name.hasPrefix(kind) {
      return String(name.dropFirst(kind.count)).trimmed
    }
    for kind in [" ward", " commune", " village", " township", " district", " province"] where name.hasSuffix(kind) {
      return String(name.dropLast(kind.count))
    }
    return name
  }

  /// Longer ones first where one begins with another.
  private static let kinds = [
    "thành phố", "thị trấn", "thị xã", "tổ dân phố", "khu dân cư", "khu phố", "đặc khu", "phường", "quận", "huyện", "tỉnh",
    "thôn",
    "bản", "xóm", "làng", "buôn", "ấp", "xã", "tdp", "tp", "ward of", "commune of",
  ]

  /// What stands where a row counts everything.
  private static let totals: Set<String> = [
    "tổng cộng", "tổng", "tổng số", "cộng", "toàn xã", "toàn phường", "toàn huyện", "toàn quận", "toàn thị xã", "toàn thành phố",
    "toàn tỉnh", "toàn địa bàn", "toàn bộ", "cả xã", "cả phường", "cả huyện", "cả tỉnh", "chung", "chung toàn xã",
    "chung toàn phường", "total", "all", "overall", "whole study",
  ]
}
