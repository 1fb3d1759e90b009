internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about files and the desks that serve them.
  static let flowWording: [DiagnosticCode: Entry] = [
    .filesCycle: Entry(
      title: LocalizedText(vi: "Hồ sơ là một phần của nhau", en: "Files that are a share of each other"),
      rule: LocalizedText(
        vi: "Một chỉ tiêu hồ sơ không thể là một phần của chính nó, trực tiếp hay qua chỉ tiêu khác.",
        en: "The files of a flow are not a share of its own, directly or through others."),
      sentence: LocalizedText(
        vi: "hồ sơ của các chỉ tiêu này là một phần của nhau: {circle}",
        en: "the files of these flows are shares of each other: {circle}"),
      fix: LocalizedText(
        vi: "cho một trong các chỉ tiêu này số hồ sơ riêng: `files: 300/month`.",
        en: "give one of them files of its own: `files: 300/month`."),
      wrong: "files: { share: 60%, of: papers }",
      right: "files: 384/month"),
    .flowServedTwice: Entry(
      title: LocalizedText(vi: "Hai bộ phận cùng giải quyết một loại hồ sơ", en: "Two desks for one flow"),
      rule: LocalizedText(
        vi: "Ở mỗi địa bàn, mỗi loại hồ sơ chỉ do một bộ phận đang bật giải quyết.",
        en: "In each place a flow is served by one enabled desk."),
      sentence: LocalizedText(
        vi: "{path}: tại {place}, hồ sơ `{found}` đã do `{other}` giải quyết",
        en: "{path}: in {place} the files of `{found}` are served by `{other}` already"),
      fix: LocalizedText(
        vi: "gộp hai bộ phận, chia địa bàn bằng `places:`, hoặc tắt một bộ phận.",
        en: "join the two desks, divide the places with `places:`, or switch one off."),
      wrong: "counter: { kind: desk, officers: 1, hours: 5 h/week, serves: { papers: { handling: 15 min, success: 20% } } }",
      right:
        "counter: { kind: desk, enabled: false, officers: 1, hours: 5 h/week, serves: { papers: { handling: 15 min, success: 20% } } }"
    ),
  ]
}
