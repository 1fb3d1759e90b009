internal import Analyses
internal import PlanningDomain

/// Biểu 11: every indicator of one scenario summed over all places, over the areas of every tier, and in each leaf place.
struct PlaceTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: PlaceWords
  private let format: Format
  private let tree: PlaceTree

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = PlaceWords(language: roster.language)
    format = Format(roster.language)
    tree = PlaceTree(answers.scenario)
  }

  private var scenario: Scenario { answers.scenario }
  private var projections: Projections { answers.projections }
  private var end: Day { roster.study.period.through }

  func table() throws -> Table {
    let period = roster.study.period
    var leftOut = (places: 0, areas: 0)
    var hasEmptyPlaces = false
    var rows: [Table.Row] = []
    for indicator in scenario.indicators where indicator.reported == nil {
      let selection = Projections.Selection(indicator.id)
      let parts = PlaceRows(tree) { figure(of: indicator, in: $0) }
      leftOut = (max(leftOut.places, parts.placesLeftOut), max(leftOut.areas, parts.areasLeftOut))
      let unit = indicator.flow?.measure == .onlineNow ? words.filesADay : roster.unit(of: indicator.id, in: scenario)
      let title = indicator.title(roster.language)
      rows.append(try row(unit.isEmpty ? title : "\(title) (\(unit))", indicator, selection, .total))
      for label in PlaceLabels(parts, roster: roster, scenario: scenario).rows {
        if isEmpty(indicator, in: label.region) {
          hasEmptyPlaces = true
          continue
        }
        rows.append(try row(label.label, indicator, .init(indicator.id, in: label.region), label.kind))
      }
    }
    return try Table(
      title: words.title(roster.fullOption(scenario)),
      columns: [
        .label(words.part), .init(words.base), .init(format.date(period.from, in: period).unbroken),
        .init(words.projected(format.date(end, in: period), hasDraws: projections.drawCount > 0)), .init(words.counted),
        .init(words.open),
      ],
      rows: rows, notes: notes(leftOut.places, leftOut.areas) + (hasEmptyPlaces ? [words.empty] : []))
  }

  private func notes(_ places: Int, _ areas: Int) -> [String] {
    let leftOut =
      places > 0 ? [words.leftOut(places: format.count(places), areas: areas == 0 ? nil : format.count(areas))] : []
    return leftOut + (scenario.areas.isEmpty ? [] : [words.note])
  }

  /// What leaf places are ranked by: the middle share of those where somebody is counted.
  private func figure(of indicator: Indicator, in region: Region) -> Double? {
    isEmpty(indicator, in: region) ? nil : projections.share(.init(indicator.id, in: region), on: end).middle
  }

  /// Whether there is nobody, or no file, to count.
  private func isEmpty(_ indicator: Indicator, in region: Region) -> Bool {
    indicator.milestone == nil && base(.init(indicator.id, in: region)).middle <= 0
  }

  private func base(_ selection: Projections.Selection) -> Series {
    projections.files(selection, on: end)?.all ?? projections.eligible(selection)
  }

  private func row(
    _ label: String, _ indicator: Indicator, _ selection: Projections.Selection, _ kind: Table.Row.Kind
  ) throws -> Table.Row {
    let share = projections.share(selection, on: end)
    let start: Table.Cell = try projections.startShare(selection).map { .number(format.share($0.middle)) } ?? .missing
    if indicator.milestone != nil {
      return Table.Row(
        kind, [.text(label), .missing, start, .number(format.milestone(share, decimals: 1)), .missing, .missing])
    }
    let base = base(selection)
    let counted = projections.files(selection, on: end)?.online ?? projections.count(selection, on: end)
    return Table.Row(
      kind,
      [
        .text(label), .number(format.middleCount(base)), start,
        .number(format.lowMiddleHigh(share: share, decimals: Precision.percentDecimals([share]))),
        .number(format.middleCount(counted)), .number(format.middleCount(base.minus(counted))),
      ])
  }
}

/// The words of Biểu 11.
private struct PlaceWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ option: String) -> String {
    choose("Biểu 11. Tổng hợp theo địa bàn – \(option)", "Table 11. Totals by area and place – \(option)")
  }
  var filesADay: String { choose("hồ sơ/ngày", "files a day") }
  var part: String { choose("Chỉ tiêu, địa bàn", "Indicator, place") }
  var base: String { choose("Tổng số\ncăn cứ", "Counted\nover") }
  func projected(_ date: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose("Dự báo \(date) (%)\n\("thấp – giữa – cao".unbroken)", "Projected \(date) (%)\n\("low – middle – high".unbroken)")
      : choose("Dự báo \(date) (%)\ngiữa", "Projected \(date) (%)\ncentral")
  }
  var counted: String { choose("Đã đạt\n(giữa)", "Counted\n(middle)") }
  var open: String { choose("Còn lại\n(giữa)", "Left\n(middle)") }
  func leftOut(places: String, areas: String?) -> String {
    let areas = areas.map { choose(" và \($0) khu vực cấp dưới", " and \($0) areas of lower tiers") } ?? ""
    return choose(
      "Không ghi \(places) địa bàn ở giữa\(areas); --format csv có đủ.",
      "\(places) places in between\(areas) are left out; --format csv has all.")
  }
  var empty: String {
    choose("Nơi không có ai để tính thì không có dòng.", "Places with nobody to count have no row.")
  }
  var note: String {
    choose(
      "Dòng khu vực cộng mọi địa bàn trong đó; số giữa của các địa bàn không cộng thành số giữa của khu vực.",
      "An area's row sums the places in it; middles of places do not add up to the middle of their area.")
  }
}
