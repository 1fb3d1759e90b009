internal import PlanningDomain
internal import StudyFiles

/// Places by the names that a report may give them.
struct PlaceIndex {
  enum Match: Hashable {
    case region(Region)
    /// Titles of those that the name fits.
    case several([String])
  }

  private let wholes: WholeNames
  /// By whole names and by those without the word for their kind, tones behind their syllables.
  private var whole: [String: [Named]] = [:]
  private var short: [String: [Named]] = [:]
  /// The same without any marks.
  private var plainWhole: [String: [Named]] = [:]
  private var plainShort: [String: [Named]] = [:]
  private var former: [String: [Boundaries.Move]] = [:]
  private var shortFormer: [String: Set<String>] = [:]
  /// Titles of places and areas, each once, in file order.
  private(set) var titles: [String] = []
  /// Titles and identifiers, for suggestions.
  private(set) var known: [String] = []

  private struct Named: Hashable {
    var region: Region
    var title: String
    /// Of its title: `phường`.
    var kind: PlaceKind
  }

  init(_ study: Study, boundaries: Boundaries?) {
    wholes = WholeNames(study)
    for scenario in study.scenarios {
      for place in scenario.places { add(.place(place.id), place.id.text, place.title) }
      for area in scenario.areas { add(.area(area.id), area.id.text, area.title) }
    }
    for move in boundaries?.moves ?? [] {
      let key = move.from.text.toned
      former[key, default: []].append(move)
      shortFormer[PlaceKind(key).bare, default: []].insert(key)
      if !known.contains(move.from.text) { known.append(move.from.text) }
    }
  }

  private mutating func add(_ region: Region, _ id: String, _ title: LocalizedText) {
    let (vi, en) = (PlaceKind(title.vi.toned), PlaceKind(title.en.toned))
    let named = Named(region: region, title: title.vi, kind: vi.kinds.isEmpty ? en : vi)
    func insert(_ key: String, _ index: inout [String: [Named]]) {
      if !(index[key]?.contains { $0.region == region } ?? false) { index[key, default: []].append(named) }
    }
    for name in [id, title.vi, title.en] {
      let key = name.toned
      let isNew = !(whole[key]?.contains { $0.region == region } ?? false)
      insert(key, &whole)
      insert(PlaceKind(key).bare, &short)
      insert(name.plain, &plainWhole)
      insert(PlaceKind(key).bare.plain, &plainShort)
      if isNew { known.append(name) }
    }
    if !titles.contains(title.vi) { titles.append(title.vi) }
  }

  /// The place of a name, with or without the word for its kind where one place only has the name; nil for an unknown one, and
  /// for one of another kind: after a merger `xã A` and `phường A` are two places. The office of a place stands for it, tones
  /// may stand on either vowel, and a name without any marks is enough where one place only has it.
  func match(_ name: String) -> Match? {
    match(exact: name) ?? name.withoutListNumber.flatMap { match(exact: $0) }
  }

  private func match(exact name: String) -> Match? {
    let key = Self.withoutOffice(name.toned)
    if let named = whole[key] { return Self.match(named) }
    if wholes.contains(name) { return .region(.all) }
    let kind = PlaceKind(key)
    if let match = Self.match(short[kind.bare], of: kind) { return match }
    guard name.isUnmarked else { return nil }
    if let named = plainWhole[key.plain] { return named.count == 1 ? Self.match(named) : .several(named.map(\.title)) }
    return Self.match(plainShort[kind.bare.plain], of: kind)
  }

  private static func match(_ named: [Named]?, of kind: PlaceKind) -> Match? {
    guard let fitting = named?.filter({ kind.fits($0.kind) }), !fitting.isEmpty else { return nil }
    return match(fitting)
  }

  /// `UBND phường A` is the place itself.
  private static func withoutOffice(_ key: String) -> String {
    for office in offices where key.hasPrefix(office) { return String(key.dropFirst(office.count)) }
    return key
  }

  private static let offices = ["ubnd", "ủy ban nhân dân", "people's committee of"].map { $0.toned + " " }

  /// The title of a place that has the name under another kind.
  func otherKind(_ name: String) -> String? {
    let key = Self.withoutOffice((name.withoutListNumber ?? name).toned)
    return short[PlaceKind(key).bare]?.first?.title
  }

  /// The former place that a name stands for on a day.
  ///
  /// - Parameter isOfStudy: the study has a place of this name; then the mapping must be about this very day.
  func formerPlace(_ name: String, on day: Day, isOfStudy: Bool) -> PlaceID? {
    let key = name.toned
    let kind = PlaceKind(key)
    let alike = shortFormer[kind.bare]?.filter { kind.fits(PlaceKind($0)) }
    guard let moves = former[key] ?? (alike?.count == 1 ? alike?.first.flatMap { former[$0] } : nil) else { return nil }
    return (isOfStudy ? moves.first { $0.isValid(on: day) } : moves.first)?.from
  }

  /// The one place or area whose whole title stands in texts, none of them within the title of another; nil where there are none
  /// or several. A title without a word for its kind is too common for that.
  func only(in texts: [String]) -> (region: Region, title: String)? {
    var found: [Region: String] = [:]
    for text in texts.map({ " " + $0.toned.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " " }) {
      let named = titled.filter { text.contains(" " + $0.key + " ") }
      for (key, place) in named where !named.contains(where: { $0.key != key && $0.key.contains(key) }) {
        found[place.region] = place.title
      }
    }
    let places = found.filter { $0.key.place != nil }
    let only = places.isEmpty ? found : places
    return only.count == 1 ? only.first.map { ($0.key, $0.value) } : nil
  }

  private var titled: [(key: String, place: Named)] {
    whole.filter { !PlaceKind($0.key).kinds.isEmpty && $0.value.count == 1 }.map { ($0.key, $0.value[0]) }
      .sorted { $0.0 < $1.0 }
  }

  /// How many leaf places there are.
  var placeCount: Int { Set(whole.values.flatMap { $0 }.compactMap(\.region.place)).count }

  private static func match(_ named: [Named]) -> Match {
    named.count == 1 ? .region(named[0].region) : .several(named.map(\.title))
  }
}
