internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what a study means.
  static let meaningWording: [DiagnosticCode: Entry] = [
    .periodReversed: Entry(
      title: LocalizedText(vi: "Ngày kết thúc trước ngày bắt đầu", en: "An end before its beginning"),
      rule: LocalizedText(
        vi: "`from` không muộn hơn `to`; tính cả hai ngày.",
        en: "`from` is not later than `to`; both days are included."),
      sentence: LocalizedText(
        vi: "{path}: ngày kết thúc {to} trước ngày bắt đầu {from}",
        en: "{path}: the end {to} lies before the beginning {from}"),
      fix: LocalizedText(vi: "đổi chỗ hai ngày, hoặc kiểm tra lại năm.", en: "swap the dates, or check the year."),
      wrong: "period: { from: 2023-12-31, to: 2023-01-01 }",
      right: "period: { from: 2023-01-01, to: 2023-12-31 }"),
    .requiresCycle: Entry(
      title: LocalizedText(vi: "Chỉ tiêu đòi hỏi lẫn nhau", en: "Indicators that require each other"),
      rule: LocalizedText(
        vi: "Một chỉ tiêu không được đòi hỏi chính nó, trực tiếp hay qua chỉ tiêu khác.",
        en: "An indicator cannot require itself, directly or through others."),
      sentence: LocalizedText(vi: "các chỉ tiêu đòi hỏi lẫn nhau: {circle}", en: "these indicators require each other: {circle}"),
      fix: LocalizedText(vi: "bỏ một trong các `requires` này.", en: "delete one of these `requires`."),
      wrong: "requires: [bills]",
      right: "requires: [smartphone]"),
    .partOfCycle: Entry(
      title: LocalizedText(vi: "Nhóm đối tượng là một phần của nhau", en: "Populations that are part of each other"),
      rule: LocalizedText(
        vi: "Một nhóm đối tượng không thể là một phần của chính nó.",
        en: "A population cannot be part of itself, directly or through others."),
      sentence: LocalizedText(
        vi: "các nhóm đối tượng là một phần của nhau: {circle}",
        en: "these populations are part of each other: {circle}"),
      fix: LocalizedText(vi: "bỏ một trong các `part-of` này.", en: "delete one of these `part-of`."),
      wrong: "unit: household, part-of: households, share: 85% }",
      right: "unit: household, part-of: residents14, share: 85% }"),
    .requiresTimes: Entry(
      title: LocalizedText(vi: "Điều kiện tính trên nhóm đối tượng khác", en: "A prerequisite counted in another population"),
      rule: LocalizedText(
        vi: "Tỷ lệ hộ không phải là mức trần cho người; cần hệ số cho biết bao nhiêu người dùng được.",
        en: "A rate of households is no ceiling for persons; a factor says what share of them can use it."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` tính trên {other}, chỉ tiêu này tính trên {own}; phải cho hệ số",
        en: "{path}: `{found}` counts {other}, this indicator {own}; its factor must be given"),
      fix: LocalizedText(
        vi: "ghi `requires: { {found}: { times: 60% } }` với tỷ lệ phù hợp.",
        en: "write `requires: { {found}: { times: 60% } }` with your share."),
      wrong: "requires: [smartphone]",
      right: "requires: { smartphone: { times: 60% } }"),
    .requiresMilestone: Entry(
      title: LocalizedText(vi: "Điều kiện là chỉ tiêu công trình", en: "A prerequisite that does not diffuse"),
      rule: LocalizedText(
        vi: "Chỉ chỉ tiêu phổ cập mới làm điều kiện; tác động của công trình ghi bằng `raises` của dự án.",
        en: "Only adoption indicators can be required; what a milestone opens up is a project that `raises` a ceiling."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` là {foundKind}, không làm điều kiện được",
        en: "{path}: `{found}` is {foundKind} and cannot be required"),
      fix: LocalizedText(
        vi: "nêu chỉ tiêu phổ cập; tác động của công trình thì dự án ghi bằng `raises`.",
        en: "require an adoption indicator; what a milestone opens up, its project `raises`."),
      wrong: "requires: [halls-online]",
      right: "requires: [smartphone]"),
    .mixingSum: Entry(
      title: LocalizedText(vi: "Trọng số không đủ 100 %", en: "Weights that do not add to 100 %"),
      rule: LocalizedText(vi: "Các trọng số của `mixing` cộng lại bằng 100 %.", en: "The weights of `mixing` add to 100 %."),
      sentence: LocalizedText(
        vi: "{path} phải cộng lại bằng 100%; hiện là {sum}",
        en: "{path} must add to 100%; it adds to {sum}"),
      fix: LocalizedText(vi: "điều chỉnh một trọng số.", en: "change one of the weights."),
      wrong: "mixing: { segment: 70%, place: 40% }",
      right: "mixing: { segment: 70%, place: 30% }"),
    .servesSum: Entry(
      title: LocalizedText(vi: "Quá toàn bộ thời gian của tổ", en: "More than all of a team’s time"),
      rule: LocalizedText(
        vi:
          "Tổng tỷ lệ thời gian dưới `serves` không quá 100 %; tỷ lệ còn dao động tính theo giá trị lớn nhất có thể, nên ghi bằng `uniform` hoặc `triangular`.",
        en:
          "The shares of time under `serves` add to at most 100 %; an uncertain share counts with the largest value it can take, so give it a `uniform` or `triangular` range."
      ),
      sentence: LocalizedText(
        vi: "{path} dùng {sum} thời gian; chỉ có 100%",
        en: "{path} takes {sum} of the time; there is only 100%"),
      fix: LocalizedText(
        vi: "giảm một tỷ lệ; phần dư có thể để trống.",
        en: "lower one of the shares; a rest may stay idle."),
      wrong: "bills: { share: 60%, handling: 20 min",
      right: "bills: { share: 30%, handling: 20 min"),
    .fundSum: Entry(
      title: LocalizedText(vi: "Cơ cấu nguồn không đủ 100 %", en: "A split that does not add to 100 %"),
      rule: LocalizedText(
        vi: "Tỷ lệ các nguồn chi cho một khoản cộng lại bằng 100 %.",
        en: "The shares of the funds that pay an item add to 100 %."),
      sentence: LocalizedText(
        vi: "{path} phải cộng lại bằng 100%; hiện là {sum}",
        en: "{path} must add to 100%; it adds to {sum}"),
      fix: LocalizedText(vi: "điều chỉnh một tỷ lệ.", en: "change one of the shares."),
      wrong: "fund: { capital: 70%, community: 20% }",
      right: "fund: { capital: 70%, community: 30% }"),
    .aboveAtMost: Entry(
      title: LocalizedText(vi: "Số tổ vượt mức tối đa", en: "More teams than there can be"),
      rule: LocalizedText(
        vi: "Số tổ, kể cả khi nhân lên, không vượt `at-most`.",
        en: "The count, with everything that multiplies it, is not above `at-most`."),
      sentence: LocalizedText(
        vi: "{path} lên tới {found} tại {place}, vượt `at-most` {most}",
        en: "{path} comes to {found} in {place}, above `at-most` {most}"),
      fix: LocalizedText(
        vi: "giảm số tổ, hoặc nâng `at-most` nếu có thể lập thêm.",
        en: "lower the count, or raise `at-most` if there can be more."),
      wrong: "count: { value: 13, source: bao-yen-bai }",
      right: "count: { value: 12, source: bao-yen-bai }"),
    .asOfAfterStart: Entry(
      title: LocalizedText(vi: "Số liệu đầu kỳ có sau kỳ", en: "A starting figure from the future"),
      rule: LocalizedText(
        vi: "Số đầu kỳ là số ghi nhận vào hoặc trước ngày đầu kỳ.",
        en: "The start is what was seen at or before the beginning of the period."),
      sentence: LocalizedText(
        vi: "{path}: {found} sau ngày đầu kỳ {start}",
        en: "{path}: {found} lies after the start of the period, {start}"),
      fix: LocalizedText(
        vi: "cho kỳ bắt đầu từ ngày đó, hoặc dùng số liệu sớm hơn.",
        en: "begin the period at that date, or give an earlier figure."),
      wrong: "start: { value: 35%, as-of: 2023-06-30, source: estimate }",
      right: "start: { value: 35%, as-of: 2022-12-31, source: estimate }"),
    .dateOutsidePeriod: Entry(
      title: LocalizedText(vi: "Ngày ngoài kỳ", en: "A date outside the period"),
      rule: LocalizedText(
        vi: "Mục tiêu được đánh giá vào các ngày trong kỳ.",
        en: "Targets are judged on days of the period."),
      sentence: LocalizedText(
        vi: "{path}: {found} không thuộc kỳ từ {from} đến {to}",
        en: "{path}: {found} is not in the period {from} to {to}"),
      fix: LocalizedText(
        vi: "chọn ngày trong kỳ, hoặc kéo dài `study.period`.",
        en: "choose a date inside, or lengthen `study.period`."),
      wrong: "at-least: { 2024-12-31: 60% }",
      right: "at-least: { 2023-12-31: 60% }"),
    .criteriaSum: Entry(
      title: LocalizedText(vi: "Số tiêu chí không khớp", en: "Criteria that do not add up"),
      rule: LocalizedText(
        vi: "`criteria` = met + mandatory + optional + unlisted, ở mọi địa bàn được xét mà chưa có danh hiệu.",
        en:
          "`criteria` = met + mandatory + optional + unlisted, in every place the level applies to and that does not hold it yet."
      ),
      sentence: LocalizedText(
        vi:
          "{path} có {criteria} tiêu chí, nhưng tại {place} {met} đã đạt + {mandatory} bắt buộc + {optional} mở rộng + {unlisted} chưa công bố = {sum} (nơi khác cũng sai: {others})",
        en:
          "{path} has {criteria} criteria, but in {place} {met} met + {mandatory} mandatory + {optional} optional + {unlisted} unlisted = {sum} (elsewhere too: {others})"
      ),
      fix: LocalizedText(vi: "điều chỉnh con số chưa đúng.", en: "mend the number that is wrong."),
      wrong: "criteria: 18",
      right: "criteria: 17"),
    .wrongIndicatorKind: Entry(
      title: LocalizedText(vi: "Sai loại chỉ tiêu", en: "The wrong kind of indicator"),
      rule: LocalizedText(
        vi:
          "Tổ và lớp học phục vụ, truyền thông thúc đẩy, dự án nâng trần chỉ tiêu phổ cập, và chỉ tiêu phổ cập khuyến khích nhau; dự án hoàn thành chỉ tiêu công trình; bộ phận Một cửa giải quyết hồ sơ. Chỉ tiêu chỉ báo cáo không có mục tiêu.",
        en:
          "Teams and classes serve, media add to and projects raise adoption indicators, which encourage each other; projects achieve milestones; desks serve flows. Nothing is asked of reported indicators."
      ),
      sentence: LocalizedText(
        vi: "{path} cần {wanted}; `{found}` là {foundKind}",
        en: "{path} takes {wanted}; `{found}` is {foundKind}"),
      fix: LocalizedText(vi: "nêu chỉ tiêu đúng loại.", en: "name an indicator of that kind."),
      wrong: "achieves: { smartphone: 100% }",
      right: "achieves: { halls-online: 100% }"),
    .countMissing: Entry(
      title: LocalizedText(vi: "Nhóm dân cư thiếu số đếm", en: "A segment without a count"),
      rule: LocalizedText(
        vi: "Mỗi nhóm dân cư phải có số lượng của mọi nhóm đối tượng được dùng đến, trực tiếp hoặc qua `part-of`.",
        en: "Each segment says how many it has of every population that something counts, directly or through `part-of`."),
      sentence: LocalizedText(vi: "{path} chưa có số lượng {population}", en: "{path} gives no count of {population}"),
      fix: LocalizedText(
        vi: "bổ sung dưới `counts:`, hoặc khai báo nhóm đối tượng là `part-of` một nhóm khác.",
        en: "add it under `counts:`, or declare the population `part-of` another."),
      wrong: "counts: { residents14: 2850 }, source: province-mean, receptivity: 0.7",
      right: "counts: { residents14: 2850, households: 972 }, source: province-mean, receptivity: 0.7"),
    .includesCycle: Entry(
      title: LocalizedText(vi: "Danh hiệu bao gồm lẫn nhau", en: "Levels that include each other"),
      rule: LocalizedText(
        vi: "Một danh hiệu không thể bao gồm chính nó.",
        en: "A level cannot include itself, directly or through others."),
      sentence: LocalizedText(vi: "các danh hiệu bao gồm lẫn nhau: {circle}", en: "these levels include each other: {circle}"),
      fix: LocalizedText(vi: "bỏ một trong các `includes` này.", en: "delete one of these `includes`."),
      wrong: "criteria: 17\n    includes: digital-ward",
      right: "criteria: 17"),
    .startAboveOne: Entry(
      title: LocalizedText(vi: "Đầu kỳ vượt quá toàn bộ", en: "More than everybody at the start"),
      rule: LocalizedText(
        vi: "Đang dùng và đã ngừng cộng lại không quá 100 %; số đã ngừng không vượt số từng dùng.",
        en: "Active and dormant together are at most 100 %; of those who ever adopted no more can be dormant."),
      sentence: LocalizedText(
        vi: "{path} và `dormant` không khớp nhau tại {cell}",
        en: "{path} and `dormant` do not fit together in {cell}"),
      fix: LocalizedText(vi: "giảm một trong hai số.", en: "lower one of the two."),
      wrong: "start: { value: 35%, source: estimate }\n    dormant: 70%",
      right: "start: { value: 35%, source: estimate }\n    dormant: 5%"),
    .periodTooLong: Entry(
      title: LocalizedText(vi: "Kỳ dài quá ba mươi năm", en: "A period of more than thirty years"),
      rule: LocalizedText(vi: "Một kế hoạch dài tối đa ba mươi năm.", en: "A study covers at most thirty years."),
      sentence: LocalizedText(
        vi: "{path} dài {found} ngày; một kế hoạch dài tối đa {limit} ngày",
        en: "{path} has {found} days; a study covers at most {limit}"),
      fix: LocalizedText(vi: "kiểm tra lại năm.", en: "check the years."),
      wrong: "period: { from: 2023-01-01, to: 2203-12-31 }",
      right: "period: { from: 2023-01-01, to: 2023-12-31 }"),
    .choiceTooLarge: Entry(
      title: LocalizedText(vi: "Đòi hỏi nhiều hơn số tiêu chí", en: "More optional criteria than there are"),
      rule: LocalizedText(
        vi: "`at-least` không vượt số mục tiêu dưới `of`.",
        en: "`at-least` is not above the number of targets under `of`."),
      sentence: LocalizedText(
        vi: "{path} đòi hỏi {found} trong số {count} mục tiêu",
        en: "{path} asks for {found} of {count} targets"),
      fix: LocalizedText(vi: "giảm `at-least`, hoặc thêm mục tiêu.", en: "lower `at-least`, or list more targets."),
      wrong: "mandatory: [vneid-70]\n    optional: { at-least: 3, of: [bills-60, halls] }",
      right: "mandatory: [vneid-70]\n    optional: { at-least: 1, of: [bills-60, halls] }"),
    .noSegmentServed: Entry(
      title: LocalizedText(vi: "Tổ không có nhóm dân cư nào để phục vụ", en: "A team that nobody is served by"),
      rule: LocalizedText(
        vi: "Ít nhất một nhóm dân cư dưới `segments` phải có ở một địa bàn của tổ.",
        en: "At least one of a team's `segments` is in one of its places."),
      sentence: LocalizedText(
        vi: "{path}: không địa bàn nào của tổ ({places}) có các nhóm dân cư này",
        en: "{path}: none of the team's places ({places}) has these segments"),
      fix: LocalizedText(
        vi: "nêu nhóm dân cư có ở các địa bàn đó, hoặc sửa `places`.",
        en: "name segments of these places, or mend `places`."),
      wrong: "places: [pu-trang], segments: [riverside]",
      right: "places: [pu-trang], segments: [farming]"),
    .unlimitedTeams: Entry(
      title: LocalizedText(vi: "Số tổ theo kinh phí không có giới hạn", en: "A budget that buys teams without end"),
      rule: LocalizedText(
        vi: "Khi tính số tổ theo `budget`, phải có giá của `start`, `running` hoặc `member`, hoặc có `at-most`.",
        en: "Where teams come from a `budget`, `start`, `running` or `member` has a price, or there is `at-most`."),
      sentence: LocalizedText(
        vi: "{path}: kinh phí này mua được vô số tổ, vì tổ không có giá và không có `at-most`",
        en: "{path}: this budget buys teams without end: they have no price, and there is no `at-most`"),
      fix: LocalizedText(
        vi: "ghi giá dưới `cost:` (`start`, `running` hoặc `member`), hoặc ghi `at-most:`.",
        en: "give a price under `cost:` (`start`, `running` or `member`), or `at-most:`."),
      wrong: "cost: { extra-hour: { price: 17 nghìn VND/h, beyond: 1 h/week } }",
      right: "at-most: 12"),
  ]
}
