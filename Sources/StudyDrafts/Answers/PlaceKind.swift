public import PlanningDomain

/// What sort of place a draft is about.
public enum PlaceKind: String, CaseIterable, Sendable {
  case ward, commune
  case uplandCommune = "upland-commune"
  case hamlet

  public var title: LocalizedText {
    switch self {
    case .ward: LocalizedText(vi: "phường", en: "ward")
    case .commune: LocalizedText(vi: "xã", en: "commune")
    case .uplandCommune: LocalizedText(vi: "xã vùng cao", en: "upland commune")
    case .hamlet: LocalizedText(vi: "thôn, tổ dân phố", en: "hamlet or residential group")
    }
  }

  /// By its name in either language, or its number in the list.
  init?(typed: String) {
    let text = typed.lowercased()
    let names: [PlaceKind: [String]] = [
      .ward: ["1", "ward", "phường", "phuong"], .commune: ["2", "commune", "xã", "xa"],
      .uplandCommune: ["3", "upland-commune", "upland commune", "upland", "xã vùng cao", "xa vung cao", "vùng cao"],
      .hamlet: [
        "4", "hamlet", "village", "group", "residential group", "thôn", "thon", "bản", "ban", "xóm", "xom", "tổ dân phố",
        "to dan pho", "tdp", "thôn/tổ dân phố", "thôn, tổ dân phố",
      ],
    ]
    guard let kind = Self.allCases.first(where: { names[$0]?.contains(text) ?? false }) else { return nil }
    self = kind
  }

  /// What a place's own name says of it: `Phường Âu Lâu`.
  init?(place: String) {
    let words: [(String, PlaceKind)] = [
      ("phường ", .ward), ("xã ", .commune), ("thôn ", .hamlet), ("bản ", .hamlet), ("xóm ", .hamlet), ("tổ dân phố ", .hamlet),
      ("tổ ", .hamlet), ("khu phố ", .hamlet),
    ]
    let text = place.lowercased()
    guard let kind = words.first(where: { text.hasPrefix($0.0) })?.1 else { return nil }
    self = kind
  }

  /// The people who are easier to reach, and those who are harder.
  var segments: (easier: DraftSegment, harder: DraftSegment) {
    switch self {
    case .uplandCommune:
      (
        DraftSegment(id: "center", title: LocalizedText(vi: "Trung tâm xã", en: "Center of the commune")),
        DraftSegment(id: "outlying", title: LocalizedText(vi: "Thôn, bản xa, đồng bào DTTS", en: "Outlying minority villages"))
      )
    case .ward, .hamlet:
      (
        DraftSegment(id: "town", title: LocalizedText(vi: "Hộ phi nông nghiệp", en: "Town households")),
        DraftSegment(id: "farming", title: LocalizedText(vi: "Hộ nông nghiệp, DTTS", en: "Farming and minority households"))
      )
    case .commune:
      (
        DraftSegment(id: "center", title: LocalizedText(vi: "Trung tâm xã", en: "Center of the commune")),
        DraftSegment(id: "farming", title: LocalizedText(vi: "Thôn nông nghiệp, DTTS", en: "Farming and minority villages"))
      )
    }
  }
}

struct DraftSegment: Hashable, Sendable {
  var id: String
  var title: LocalizedText
}
