internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what scenarios change.
  static let scenarioWording: [DiagnosticCode: Entry] = [
    .pathNowhere: Entry(
      title: LocalizedText(vi: "Đường dẫn không tới đâu", en: "A path that leads nowhere"),
      rule: LocalizedText(
        vi:
          "Thay đổi phải nêu đúng điều có trong kế hoạch: `levers.teams.count`. Phương án không thêm địa bàn, nhóm đối tượng, chỉ tiêu hay nhóm dân cư.",
        en:
          "A change names something that is in the study: `levers.teams.count`. Places, populations, indicators and segments are not added by a scenario."
      ),
      sentence: LocalizedText(
        vi: "`{path}` không dẫn tới đâu: không có `{key}`; chỉ có {allowed}",
        en: "`{path}` leads nowhere: there is no `{key}`; there is {allowed}"),
      fix: LocalizedText(vi: "nêu khóa có trong kế hoạch.", en: "name a key that is in the study."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "set: { levers.team.count: 6 }",
      right: "set: { levers.teams.count: 6 }"),
    .sectionFixed: Entry(
      title: LocalizedText(vi: "Thay đổi thước đo", en: "A change to the yardstick"),
      rule: LocalizedText(
        vi: "Phương án chỉ thay đổi giải pháp hoặc bối cảnh, không thay đổi thước đo: study, sources, targets, levels.",
        en: "A scenario changes the plan or the world, never what both are measured by: study, sources, targets, levels."),
      sentence: LocalizedText(
        vi: "`{key}` giống nhau ở mọi phương án; phương án chỉ được thay đổi {allowed}",
        en: "`{key}` is the same in every scenario; a scenario may change {allowed}"),
      fix: LocalizedText(
        vi: "khai báo thêm mục tiêu hoặc lập tệp kế hoạch khác.",
        en: "declare another target or study instead."),
      wrong: "set: { targets.bills-60.indicator: vneid }",
      right: "set: { levers.teams.count: 6 }"),
    .kindChanged: Entry(
      title: LocalizedText(vi: "Phương án đổi loại", en: "A scenario that makes something else of it"),
      rule: LocalizedText(
        vi: "Phương án giữ nguyên loại của chỉ tiêu; địa bàn cơ sở không trở thành địa bàn cấp trên, và ngược lại.",
        en: "In a scenario an indicator keeps its kind; a place does not become an area, nor an area a place."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` là {was}, phương án không thể biến thành {becomes}",
        en: "{path}: `{found}` is {was}; a scenario cannot make it {becomes}"),
      fix: LocalizedText(vi: "giữ nguyên loại, hoặc lập tệp kế hoạch khác.", en: "keep its kind, or write another study."),
      wrong: "set: { indicators.bills: { kind: milestone, start: 0% } }",
      right: "set: { indicators.bills.start: 30% }"),
    .extendsCycle: Entry(
      title: LocalizedText(vi: "Phương án kế thừa lẫn nhau", en: "Scenarios that extend each other"),
      rule: LocalizedText(
        vi: "Một phương án không thể kế thừa chính nó.",
        en: "A scenario cannot extend itself, directly or through others."),
      sentence: LocalizedText(vi: "các phương án kế thừa lẫn nhau: {circle}", en: "these scenarios extend each other: {circle}"),
      fix: LocalizedText(vi: "bỏ một trong các `extends` này.", en: "delete one of these `extends`."),
      wrong: "extends: half-the-teams, set: { levers.teams.count: 6 }",
      right: "extends: as-planned, set: { levers.teams.count: 6 }"),
    .notMultipliable: Entry(
      title: LocalizedText(vi: "Hệ số không có số để nhân", en: "A factor without a number"),
      rule: LocalizedText(
        vi: "`multiply` phải nêu một số trọn vẹn trong kế hoạch, không phải nhóm, chữ hay một phần của khoảng.",
        en: "`multiply` names a whole number of the study, not a mapping, a text or a part of a range."),
      sentence: LocalizedText(vi: "`{target}` không phải số nhân được", en: "`{target}` is no number that can be multiplied"),
      fix: LocalizedText(
        vi: "nêu chính số đó; hệ số có thể khác nhau bằng `by:`.",
        en: "name the number itself; a factor may differ with `by:`."),
      wrong: "multiply: { levers.teams: 2 }",
      right: "multiply: { levers.teams.members: 2 }"),
    .productRange: Entry(
      title: LocalizedText(vi: "Tích vượt giới hạn", en: "A product outside its bounds"),
      rule: LocalizedText(
        vi: "Kết quả của `multiply` phải đúng điều khóa cho phép: tỷ lệ không quá 100 %, số tổ nguyên.",
        en: "What comes out of `multiply` is what its key allows: shares up to 100 %, whole teams."),
      sentence: LocalizedText(
        vi: "hệ số này đưa {number} ra ngoài giới hạn cho phép ({wanted})",
        en: "this factor takes {number} outside what it may be ({wanted})"),
      fix: LocalizedText(vi: "chọn hệ số nhỏ hơn, hoặc dùng `set`.", en: "choose a smaller factor, or `set` the number."),
      wrong: "multiply: { levers.teams.serves.vneid.share: 3 }",
      right: "multiply: { levers.teams.serves.vneid.share: 0.5 }"),
    .productNotWhole: Entry(
      title: LocalizedText(vi: "Tích không phải số nguyên", en: "A product that is not whole"),
      rule: LocalizedText(
        vi: "Số tổ, số thành viên, số nhà văn hóa nhân với hệ số vẫn phải là số nguyên.",
        en: "Teams, members and halls multiplied by a factor stay whole."),
      sentence: LocalizedText(
        vi: "hệ số này làm {number} thành {found}; phải là số nguyên",
        en: "this factor makes {number} {found}; it must be whole"),
      fix: LocalizedText(
        vi: "chọn hệ số cho ra số nguyên, hoặc dùng `set`.", en: "choose a factor that gives a whole number, or use `set`."),
      guess: LocalizedText(
        vi: "chọn hệ số cho ra số nguyên: {suggestion} cho {below}, {other} cho {above}; hoặc dùng `set`.",
        en: "choose a factor that gives a whole number: {suggestion} gives {below}, {other} gives {above}; or use `set`."),
      wrong: "multiply: { levers.teams.count: 0.3 }",
      right: "multiply: { levers.teams.count: 0.5 }"),
    .uncertainShareRaised: Entry(
      title: LocalizedText(vi: "Nhân lớn một tỷ lệ còn dao động", en: "An uncertain share made larger"),
      rule: LocalizedText(
        vi: "Tỷ lệ còn dao động chỉ nhân với hệ số không quá 1, nếu không có thể vượt 100 %.",
        en: "An uncertain share is multiplied by at most 1, or it could pass 100 %."),
      sentence: LocalizedText(
        vi: "{number} là tỷ lệ còn dao động; hệ số không được quá 1",
        en: "{number} is an uncertain share; its factor can be at most 1"),
      fix: LocalizedText(vi: "dùng `set` với khoảng khác.", en: "use `set` with another range."),
      wrong: "multiply: { indicators.bills.start: 1.2 }",
      right: "multiply: { indicators.bills.start: 0.8 }"),
    .cannotSwitch: Entry(
      title: LocalizedText(vi: "Không bật tắt được", en: "Something that cannot be switched"),
      rule: LocalizedText(
        vi: "`with` và `without` nêu giải pháp và mục lịch: `levers.teams`, `calendar.peak`.",
        en: "`with` and `without` name levers and calendar entries: `levers.teams`, `calendar.peak`."),
      sentence: LocalizedText(
        vi: "`{found}` không phải giải pháp hay mục lịch; đã có {known}",
        en: "`{found}` is no lever or calendar entry; there is {known}"),
      fix: LocalizedText(vi: "nêu một trong số đó kèm tên mục.", en: "name one of them with its section."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "with: [calendar.peek]",
      right: "with: [calendar.peak]"),
    .tooManyScenarios: Entry(
      title: LocalizedText(vi: "Quá nhiều phương án", en: "Too many scenarios"),
      rule: LocalizedText(vi: "Một kế hoạch so sánh tối đa 500 phương án.", en: "A study compares at most 500 scenarios."),
      sentence: LocalizedText(
        vi: "{path} có {found} phương án; chỉ so sánh được tối đa {limit}",
        en: "{path} holds {found} scenarios; at most {limit} can be compared"),
      fix: LocalizedText(vi: "chuyển phần còn lại sang tệp khác.", en: "put the rest into another file."),
      wrong: "scenarios: { s1: {}, s2: {}, …, s501: {} }",
      right: "scenarios: { s1: {}, s2: {} }"),
    .editedTwice: Entry(
      title: LocalizedText(vi: "Hai thay đổi cùng một chỗ", en: "Two changes at one place"),
      rule: LocalizedText(
        vi: "Mỗi phương án chỉ thay đổi một chỗ một lần; hai thay đổi sẽ phụ thuộc thứ tự.",
        en: "One scenario changes a place once; two changes would depend on their order."),
      sentence: LocalizedText(
        vi: "`{found}` đã được thay đổi ở {first} trong phương án này",
        en: "`{found}` is already changed at {first} of this scenario"),
      fix: LocalizedText(
        vi: "chỉ giữ một, hoặc chuyển một thay đổi sang phương án kế thừa (`extends`).",
        en: "keep one of them, or put one into a scenario that `extends` this one."),
      wrong: "set: { levers.teams.count: 6 }, multiply: { levers.teams.count: 2 }",
      right: "set: { levers.teams.count: 6 }"),
  ]
}
