internal import PlanningDomain

/// Who lives there: questions three to five.
struct People: Hashable, Sendable {
  var groups: Figure
  var households: Figure
  var residents: Figure
  /// The share of farming or minority residents.
  var harder: Figure

  /// Households a group and people a household, Yên Bái 2022.
  private static let householdsPerGroup = 162.0
  private static let peoplePerHousehold = 3.86

  init(asking interview: inout Interview, _ setting: Setting) throws {
    interview.begin(vi: "Số thôn, tổ và số hộ", en: "Groups and households")
    let groups = setting.kind == .hamlet ? Figure.whole(1, .planner) : try interview.answer(Self.groups(setting.kind))
    self.groups = groups
    households = try interview.answer(Self.households(groups.middle))
    interview.begin(vi: "Dân số", en: "Population")
    residents = try interview.answer(Self.residents(households))
    interview.begin(vi: "Hộ nông nghiệp, đồng bào DTTS", en: "Farming and minority residents")
    harder = try interview.answer(Self.harder(setting.kind))
  }

  private static func groups(_ kind: PlaceKind) -> Question<Figure> {
    Question(
      "groups", LocalizedText(vi: "Có mấy thôn, tổ dân phố?", en: "How many villages or residential groups?"),
      thing: LocalizedText(vi: "số thôn, tổ", en: "the number of groups"),
      standard: kind == .uplandCommune ? .whole(14, .estimate) : .whole(29, .groupCount), unknown: nil, as: .count,
      counted: .groups, certain: true
    ) { (figure: Figure) throws(Refusal) in
      guard (1...2000).contains(figure.low) else {
        throw Refusal(vi: "số thôn, tổ phải từ 1 đến 2000", en: "there are 1 to 2000 groups")
      }
    }
  }

  private static func households(_ groups: Double) -> Question<Figure> {
    Question(
      "households", LocalizedText(vi: "Có bao nhiêu hộ?", en: "How many households?"),
      thing: LocalizedText(vi: "số hộ", en: "the number of households"),
      standard: .whole(groups * householdsPerGroup, .groupSize),
      unknown: .wholes((groups * 80).rounded(), (groups * 300).rounded(), .unknown), as: .people, counted: .households
    ) { (figure: Figure) throws(Refusal) in
      guard figure.low >= max(groups, 1) else {
        throw Refusal(
          vi: "phải có ít nhất một hộ mỗi thôn, tổ; ở đây \(figure.inWords.vi) hộ cho \(decimal(groups)) thôn, tổ",
          en: "there is at least one household a group; here \(figure.text) for \(decimal(groups))",
          comparedWith: figure.low >= 1 ? ["groups"] : [])
      }
      guard figure.high <= 1_000_000 else { throw Refusal(vi: "quá một triệu hộ", en: "that is more than a million households") }
    }
  }

  private static func residents(_ households: Figure) -> Question<Figure> {
    let middle = households.middle
    let (low, high) = ((households.low * 3.4).rounded(), (households.high * 4.4).rounded())
    let standard =
      households.isRange
      ? Figure.wholes(low, high, Note.weaker(households.note, .groupSize))
      : Figure.whole((middle * peoplePerHousehold).rounded(), .groupSize)
    return Question(
      "population", LocalizedText(vi: "Có bao nhiêu người?", en: "How many residents?"),
      thing: LocalizedText(vi: "dân số", en: "the number of residents"), standard: standard,
      unknown: .wholes((households.low * 3).rounded(), (households.high * 5).rounded(), .unknown), as: .people,
      counted: .residents
    ) { (figure: Figure) throws(Refusal) in
      let perHousehold = figure.middle / middle
      guard (1...15).contains(perHousehold) else {
        throw Refusal(
          vi:
            "\(figure.inWords.vi) người cho \(households.inWords.vi) hộ là \(readable([decimal((perHousehold * 10).rounded() / 10)], .vi)) người một hộ; kiểm tra lại",
          en:
            "\(figure.inWords.en) residents for \(households.inWords.en) households are \(decimal((perHousehold * 10).rounded() / 10)) each; check both",
          comparedWith: ["households"])
      }
    }
  }

  private static func harder(_ kind: PlaceKind) -> Question<Figure> {
    let (usual, range): (Double, ClosedRange<Double>) =
      switch kind {
      case .ward: (30, 10...50)
      case .commune: (75, 50...90)
      case .uplandCommune: (85, 70...95)
      case .hamlet: (50, 20...80)
      }
    return Question(
      "farming",
      LocalizedText(
        vi: "Bao nhiêu % dân số là hộ nông nghiệp hoặc đồng bào DTTS, khó tiếp cận hơn?",
        en: "What share of residents are farming or minority households, harder to reach?"),
      thing: LocalizedText(vi: "tỷ lệ hộ nông nghiệp, DTTS", en: "the share of farming and minority residents"),
      standard: .share(usual, .harderShare), unknown: .shares(.between, range.lowerBound, range.upperBound, .unknown), as: .share,
      counted: .percent, unit: "%")
  }
}

extension People {
  /// One segment, or the easier and the harder one, with a share of residents and of households each.
  struct Part: Hashable, Sendable {
    var segment: DraftSegment
    var isHarder: Bool
    var residents: Figure
    var households: Figure
  }

  /// The share by which people are split: the middle of a range, because two ranges would lose a total that is known.
  var split: Double { harder.middle }

  func parts(in kind: PlaceKind) -> [Part] {
    let (easier, harder) = kind.segments
    let share = self.harder
    if share.high <= 0 { return [Part(segment: easier, isHarder: false, residents: residents, households: households)] }
    if share.low >= 1 { return [Part(segment: harder, isHarder: true, residents: residents, households: households)] }
    func portion(_ total: Figure, _ share: Double) -> Figure {
      let note = Note.weaker(total.note, self.harder.note)
      let ends = ((total.low * share).rounded(), (total.high * share).rounded())
      return ends.0 < ends.1 && ends.0 > 0 ? .wholes(ends.0, ends.1, note) : .whole(ends.1, note)
    }
    func rest(_ total: Figure) -> Figure {
      guard !total.isRange else { return portion(total, 1 - split) }
      // What is left over, so that the parts add to the total.
      return .whole(total.low - (total.low * split).rounded(), Note.weaker(total.note, share.note))
    }
    return [
      Part(segment: easier, isHarder: false, residents: rest(residents), households: rest(households)),
      Part(
        segment: harder, isHarder: true, residents: portion(residents, split), households: portion(households, split)),
    ]
  }
}
