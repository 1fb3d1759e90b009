internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about keys, shapes and names.
  static let nameWording: [DiagnosticCode: Entry] = [
    .unknownKey: Entry(
      title: LocalizedText(vi: "Khóa lạ", en: "An unknown key"),
      rule: LocalizedText(
        vi: "Mỗi nhóm chỉ có các khóa mang nghĩa tại đó.",
        en: "A mapping has only the keys that mean something there."),
      sentence: LocalizedText(
        vi: "`{key}` không phải khóa của {in}; các khóa có: {allowed}",
        en: "`{key}` is no key of {in}; it has: {allowed}"),
      fix: LocalizedText(vi: "xóa khóa này hoặc chọn trong các khóa nêu trên.", en: "delete it, or see the keys above."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "serch: 6 min",
      right: "search: 6 min"),
    .missingKey: Entry(
      title: LocalizedText(vi: "Thiếu khóa", en: "A missing key"),
      rule: LocalizedText(vi: "Một số khóa bắt buộc phải có.", en: "Some keys must be there."),
      sentence: LocalizedText(vi: "{path} phải có khóa `{key}`", en: "{path} must have the key `{key}`"),
      fix: LocalizedText(vi: "bổ sung `{key}:`.", en: "add `{key}:`."),
      wrong: "period: { from: 2023-01-01 }",
      right: "period: { from: 2023-01-01, to: 2023-12-31 }"),
    .wrongShape: Entry(
      title: LocalizedText(vi: "Giá trị sai dạng", en: "A value of the wrong shape"),
      rule: LocalizedText(
        vi: "Mỗi khóa nhận một giá trị đơn, một danh sách hoặc một nhóm.",
        en: "Each key takes a single value, a list or a mapping."),
      sentence: LocalizedText(
        vi: "{path} phải là {wanted}; tìm thấy {foundKind}",
        en: "{path} must be {wanted}; found {foundKind}"),
      fix: LocalizedText(vi: "xem sách hướng dẫn về khóa này.", en: "see the manual for what the key takes."),
      wrong: "requires: smartphone",
      right: "requires: [smartphone]"),
    .unknownReference: Entry(
      title: LocalizedText(vi: "Tên không tồn tại", en: "A name that nothing has"),
      rule: LocalizedText(
        vi:
          "Tên được nhắc đến phải được khai báo ở mục tương ứng: sources, populations, places, segments, indicators, funds, targets, levels, scenarios.",
        en:
          "What is named is declared in its section: sources, populations, places, segments, indicators, funds, targets, levels, scenarios."
      ),
      sentence: LocalizedText(
        vi: "{path}: không có {wanted} `{found}`; đã có: {known}",
        en: "{path}: there is no {wanted} `{found}`; known: {known}"),
      fix: LocalizedText(
        vi: "khai báo tên này, hoặc dùng tên đã khai báo.",
        en: "declare it, or use a name that is declared."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "of: residents15",
      right: "of: residents14"),
    .badIdentifier: Entry(
      title: LocalizedText(vi: "Tên có ký tự không dùng được", en: "A name with other characters"),
      rule: LocalizedText(
        vi: "Tên gồm chữ cái, chữ số và dấu gạch nối, bắt đầu bằng chữ cái hoặc chữ số; `otherwise` đã có nghĩa riêng.",
        en: "Names are letters of any script, digits and hyphens, and begin with a letter or digit; `otherwise` is taken."),
      sentence: LocalizedText(
        vi: "`{found}` không dùng làm tên được: chỉ gồm chữ cái, chữ số, dấu gạch nối, bắt đầu bằng chữ cái hoặc chữ số",
        en: "`{found}` is no name: only letters, digits and hyphens, beginning with a letter or digit"),
      fix: LocalizedText(
        vi: "nối các từ bằng dấu gạch nối; tên đầy đủ ghi ở `title:`.",
        en: "write words joined by hyphens; the full wording goes into `title:`."),
      wrong: "hall wifi:\n    kind: project",
      right: "hall-wifi:\n    kind: project"),
    .notAChoice: Entry(
      title: LocalizedText(vi: "Từ ngoài các lựa chọn", en: "A word that is not among the choices"),
      rule: LocalizedText(vi: "Một số khóa chỉ nhận một trong vài từ.", en: "Some keys take one of a few words."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` không thuộc các lựa chọn {allowed}",
        en: "{path}: `{found}` is not one of {allowed}"),
      fix: LocalizedText(vi: "chọn một trong các từ đó.", en: "write one of them."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "kind: poster",
      right: "kind: media"),
    .repeatedItem: Entry(
      title: LocalizedText(vi: "Tên lặp lại trong danh sách", en: "A name listed twice"),
      rule: LocalizedText(vi: "Mỗi tên chỉ ghi một lần trong danh sách.", en: "A list of names holds each once."),
      sentence: LocalizedText(vi: "{path} ghi `{found}` hai lần", en: "{path} lists `{found}` twice"),
      fix: LocalizedText(vi: "xóa một tên.", en: "delete one."),
      wrong: "requires: [smartphone, smartphone]",
      right: "requires: [smartphone]"),
    .emptyCollection: Entry(
      title: LocalizedText(vi: "Danh sách hoặc mục trống", en: "An empty list or section"),
      rule: LocalizedText(
        vi: "Mục hoặc danh sách đã ghi thì phải có nội dung.",
        en: "A section or list that is written holds something."),
      sentence: LocalizedText(vi: "{path} trống", en: "{path} is empty"),
      fix: LocalizedText(vi: "bổ sung nội dung, hoặc xóa khóa này.", en: "add what belongs there, or delete the key."),
      wrong: "mandatory: []",
      right: "mandatory: [vneid-70, bills-60, halls]"),
    .textCutAtComma: Entry(
      title: LocalizedText(vi: "Đoạn chữ bị cắt ở dấu phẩy", en: "Text cut at a comma"),
      rule: LocalizedText(
        vi:
          "Trong ngoặc nhọn, dấu phẩy kết thúc giá trị; đoạn chữ có dấu phẩy phải đặt trong dấu nháy. (Tên song ngữ được phép có dấu phẩy.)",
        en:
          "In braces a comma ends a value; text with a comma stands in quotation marks. (Titles in two languages may hold commas.)"
      ),
      sentence: LocalizedText(
        vi: "dấu phẩy cắt đoạn chữ của {path} trước `{key}`",
        en: "the comma cuts the text of {path} before `{key}`"),
      fix: LocalizedText(vi: "đặt đoạn chữ trong dấu nháy.", en: "put the text in quotation marks."),
      wrong: "title: Báo Yên Bái, Trần Ngọc",
      right: "title: \"Báo Yên Bái, Trần Ngọc\""),
  ]
}
