internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about areas and what is counted over places.
  static let placeWording: [DiagnosticCode: Entry] = [
    .withinCycle: Entry(
      title: LocalizedText(vi: "Địa bàn nằm trong nhau", en: "Areas within each other"),
      rule: LocalizedText(
        vi: "Một địa bàn cấp trên không nằm trong chính nó, trực tiếp hay qua địa bàn khác.",
        en: "An area is not within itself, directly or through others."),
      sentence: LocalizedText(vi: "các địa bàn nằm trong nhau: {circle}", en: "these areas lie within each other: {circle}"),
      fix: LocalizedText(vi: "bỏ một trong các `within` này.", en: "delete one of these `within`."),
      wrong: "yen-bai: { title: Tỉnh Yên Bái, within: yen-bai }",
      right: "yen-bai: { title: Tỉnh Yên Bái }"),
    .withinLeaf: Entry(
      title: LocalizedText(vi: "Địa bàn nằm trong địa bàn cơ sở", en: "A place within a place that has people of its own"),
      rule: LocalizedText(
        vi: "`within` nêu địa bàn cấp trên, tức địa bàn không có `segments`; dân cư được khai ở địa bàn cơ sở.",
        en: "`within` names an area, which has no `segments`; people are declared in the leaf places."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` có `segments` riêng, nên không chứa địa bàn khác",
        en: "{path}: `{found}` has `segments` of its own, so nothing lies within it"),
      fix: LocalizedText(
        vi: "nêu một địa bàn không có `segments`, hoặc bỏ `within`.",
        en: "name an area without `segments`, or delete `within`."),
      wrong: "within: pu-trang",
      right: "within: yen-bai"),
    .emptyArea: Entry(
      title: LocalizedText(vi: "Địa bàn cấp trên trống", en: "An area without places"),
      rule: LocalizedText(
        vi:
          "Địa bàn không có `segments` là địa bàn cấp trên; phải có ít nhất một địa bàn cơ sở nằm trong đó, trực tiếp hay qua địa bàn khác.",
        en: "A place without `segments` is an area; at least one leaf place lies within it, directly or through other areas."),
      sentence: LocalizedText(vi: "không địa bàn cơ sở nào nằm trong `{found}`", en: "no leaf place lies within `{found}`"),
      fix: LocalizedText(
        vi: "ghi `within: {found}` ở các địa bàn thuộc về nó, hoặc khai `segments:` nếu chính nó có dân cư.",
        en: "write `within: {found}` in the places that belong to it, or give it `segments:` if people live in it."),
      wrong: "tan-an: { title: Phường Tân An }",
      right: "tan-an: { title: Phường Tân An, segments: { town: { counts: { residents14: 10, households: 4 } } } }"),
    .heldOutside: Entry(
      title: LocalizedText(vi: "Danh hiệu đã có ở nơi không xét", en: "A level held where it does not apply"),
      rule: LocalizedText(
        vi: "Các địa bàn dưới `held` thuộc số địa bàn dưới `applies-to`.",
        en: "The places under `held` are among those under `applies-to`."),
      sentence: LocalizedText(
        vi: "{path}: danh hiệu này không xét ở {found} (có {count} nơi như vậy)",
        en: "{path}: the level does not apply to {found} (to {count} of these places)"),
      fix: LocalizedText(
        vi: "thêm vào `applies-to`, hoặc bỏ khỏi `held`.",
        en: "add it to `applies-to`, or take it out of `held`."),
      wrong: "held: [pu-trang]",
      right: "held: [tan-an]"),
    .includedElsewhere: Entry(
      title: LocalizedText(vi: "Danh hiệu được bao gồm không xét ở đó", en: "An included level that does not apply there"),
      rule: LocalizedText(
        vi: "Danh hiệu nêu ở `includes` phải được xét ở mọi địa bàn mà danh hiệu này còn phải đạt.",
        en: "The level under `includes` applies in every place where this one is still to be reached."),
      sentence: LocalizedText(
        vi: "{path} bao gồm `{found}`, danh hiệu không xét ở {place} (có {count} nơi như vậy)",
        en: "{path} includes `{found}`, which does not apply to {place} (to {count} of its places)"),
      fix: LocalizedText(
        vi: "mở rộng `applies-to` của danh hiệu được bao gồm, hoặc thu hẹp `applies-to` của danh hiệu này.",
        en: "widen `applies-to` of the included level, or narrow it here."),
      wrong: "model-ward: { criteria: 1, mandatory: [halls], includes: digital-ward }",
      right: "model-ward: { criteria: 1, mandatory: [halls], includes: digital-ward, applies-to: [pu-trang] }"),
    .levelTargetAsCriterion: Entry(
      title: LocalizedText(vi: "Mục tiêu về danh hiệu làm tiêu chí", en: "A target on a level as a criterion"),
      rule: LocalizedText(
        vi: "Tiêu chí của danh hiệu là mục tiêu về chỉ tiêu, xét ở từng địa bàn; danh hiệu khác được nêu ở `includes`.",
        en: "The criteria of a level are targets on indicators, judged in each place; another level is named in `includes`."),
      sentence: LocalizedText(
        vi: "{path}: mục tiêu `{found}` đếm địa bàn đạt danh hiệu, nên không làm tiêu chí được",
        en: "{path}: the target `{found}` counts places that reach a level, so it is no criterion"),
      fix: LocalizedText(
        vi: "nêu mục tiêu về một chỉ tiêu, hoặc dùng `includes`.",
        en: "name a target on an indicator, or use `includes`."),
      wrong: "mandatory: [wards]",
      right: "mandatory: [vneid-70, bills-60, halls]"),
    .roundWithoutShare: Entry(
      title: LocalizedText(vi: "Làm tròn một số nguyên", en: "Rounding a whole number"),
      rule: LocalizedText(vi: "`round` chỉ đi với `places` là tỷ lệ.", en: "`round` stands only where `places` is a share."),
      sentence: LocalizedText(
        vi: "{path}: `places` là số nguyên, không có gì để làm tròn",
        en: "{path}: `places` is a whole number, and there is nothing to round"),
      fix: LocalizedText(vi: "bỏ `round`, hoặc ghi `places` bằng tỷ lệ.", en: "delete `round`, or give `places` as a share."),
      wrong: "wards: { level: digital-ward, places: 1, round: down }",
      right: "wards: { level: digital-ward, places: 60%, round: down }"),
    .placesTooMany: Entry(
      title: LocalizedText(vi: "Nhiều địa bàn hơn số có thể đạt", en: "More places than can count"),
      rule: LocalizedText(
        vi:
          "Số địa bàn của mục tiêu về danh hiệu không vượt số địa bàn được xét; với `counting: new` không kể địa bàn đã có danh hiệu.",
        en:
          "A target on a level asks for no more places than the level applies to; with `counting: new` those that hold it already do not count."
      ),
      sentence: LocalizedText(
        vi: "{path} cần {found} địa bàn; chỉ {count} địa bàn có thể tính cho `{level}`",
        en: "{path} asks for {found} places; only {count} can count for `{level}`"),
      fix: LocalizedText(
        vi: "giảm `places`, hoặc kiểm tra `applies-to`, `held` và `counting`.",
        en: "lower `places`, or check `applies-to`, `held` and `counting`."),
      wrong: "wards: { level: digital-ward, places: 9 }",
      right: "wards: { level: digital-ward, places: 1 }"),
  ]
}
