internal import StudyFiles

/// What kind of place a name says it is: the word before it, or behind it in English.
struct PlaceKind: Hashable {
  /// The kinds that the word may mean; empty where the name has none.
  var kinds: Set<String>
  /// The name without it.
  var bare: String

  /// - Parameter name: as `String.toned` gives it.
  init(_ name: String) {
    for (word, kinds) in Self.before where name.hasPrefix(word) {
      let bare = String(name.dropFirst(word.count)).trimmed
      if bare.isEmpty { continue }
      self.init(kinds: kinds, bare: bare)
      return
    }
    for (word, kinds) in Self.behind where name.hasSuffix(word) {
      self.init(kinds: kinds, bare: String(name.dropLast(word.count)))
      return
    }
    self.init(kinds: [], bare: name)
  }

  private init(kinds: Set<String>, bare: String) {
    self.kinds = kinds
    self.bare = bare
  }

  /// Whether two names may be of one place; a name without a kind may be of any.
  func fits(_ other: PlaceKind) -> Bool { kinds.isEmpty || other.kinds.isEmpty || !kinds.isDisjoint(with: other.kinds) }

  /// Longer ones first where one begins with another.
  private static let before: [(word: String, kinds: Set<String>)] =
    [
      "thành phố", "thị trấn", "thị xã", "tổ dân phố", "khu dân cư", "khu phố", "đặc khu", "phường", "quận", "huyện", "tỉnh",
      "thôn", "bản", "xóm", "làng", "buôn", "ấp", "xã",
    ].map { ($0.toned + " ", [$0]) }
    + [
      ("tdp ", ["tổ dân phố"]), ("tp ", ["thành phố"]), ("tt ", ["thị trấn"]), ("tx ", ["thị xã"]), ("p ", ["phường"]),
      ("x ", ["xã"]), ("tp.", ["thành phố"]), ("tt.", ["thị trấn"]), ("tx.", ["thị xã"]), ("p.", ["phường"]), ("x.", ["xã"]),
      ("h.", ["huyện"]), ("q.", ["quận"]), ("t.", ["tỉnh", "thôn"]), ("ward of ", ward), ("commune of ", ["xã"]),
    ]

  private static let behind: [(word: String, kinds: Set<String>)] = [
    (" ward", ward), (" commune", ["xã"]), (" village", village), (" township", ["thị trấn"]), (" district", ["huyện", "quận"]),
    (" province", ["tỉnh"]), (" city", ["thành phố"]),
  ]

  private static let ward: Set<String> = ["phường"]
  private static let village: Set<String> = ["thôn", "bản", "xóm", "làng", "buôn", "ấp", "tổ dân phố", "khu phố", "khu dân cư"]
}
