internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about ranges, `by` and lists over time.
  static let rangeWording: [DiagnosticCode: Entry] = [
    .endsReversed: Entry(
      title: LocalizedText(vi: "Hai đầu khoảng bị ngược", en: "Ends in the wrong order"),
      rule: LocalizedText(vi: "Các số của một khoảng phải tăng dần.", en: "The numbers of a range ascend."),
      sentence: LocalizedText(
        vi: "{path} phải tăng dần, số đầu nhỏ hơn số cuối",
        en: "{path} must ascend, the first number below the last"),
      fix: LocalizedText(
        vi: "đặt số nhỏ trước; số đã chắc chắn thì ghi một mình.",
        en: "put the smaller number first; a number that is certain stands alone."),
      wrong: "lapse: { between: [5%/year, 2%/year], source: estimate }",
      right: "lapse: { between: [2%/year, 5%/year], source: estimate }"),
    .rangeDomain: Entry(
      title: LocalizedText(vi: "Khoảng 90 % chạm giới hạn", en: "A 90 % range that touches a bound"),
      rule: LocalizedText(
        vi: "`between` và `lognormal` phải lớn hơn 0 và, với tỷ lệ, nhỏ hơn 100 %.",
        en: "`between` and `lognormal` keep strictly above 0 and, for a share, below 100 %."),
      sentence: LocalizedText(
        vi: "{path}: `{form}` phải {bound}; tìm thấy {found}",
        en: "{path}: `{form}` must {bound}; found {found}"),
      fix: LocalizedText(
        vi: "dùng `between: [a, b]`, `uniform: [a, b]` hoặc `triangular: [a, m, b]`.",
        en: "use `between: [a, b]`, `uniform: [a, b]` or `triangular: [a, m, b]`."),
      guess: LocalizedText(
        vi: "ghi `{suggestion}`, hoặc cho `between` số nằm hẳn bên trong giới hạn.",
        en: "write `{suggestion}`, or give `between` a number just inside."),
      wrong: "lapse: { between: [0%/year, 5%/year], source: estimate }",
      right: "lapse: { uniform: [0%/year, 5%/year], source: estimate }"),
    .mustBeCertain: Entry(
      title: LocalizedText(vi: "Số phải chắc chắn", en: "A number that must be certain"),
      rule: LocalizedText(
        vi: "Số tổ, số nhà văn hóa, hạn mức và kinh phí là điều được chọn, không phải điều chưa biết.",
        en: "Whole units such as teams and halls, limits and budgets are chosen, not uncertain."),
      sentence: LocalizedText(
        vi: "{path}: số này là lựa chọn, không thể là khoảng",
        en: "{path}: this number is a choice and cannot be uncertain"),
      fix: LocalizedText(
        vi: "ghi một số; muốn so sánh nhiều số thì lập phương án.",
        en: "write one number; compare several in scenarios."),
      wrong: "existing: { between: [10, 12] }",
      right: "existing: 12"),
    .distributionParameter: Entry(
      title: LocalizedText(vi: "Khoảng thừa hoặc thiếu số", en: "A range with too many or too few numbers"),
      rule: LocalizedText(
        vi: "`between` và `uniform` gồm hai số, `triangular` gồm ba số.",
        en: "`between` and `uniform` take two numbers, `triangular` three."),
      sentence: LocalizedText(vi: "{path} gồm {wanted} số; tìm thấy {found}", en: "{path} takes {wanted} numbers; found {found}"),
      fix: LocalizedText(
        vi: "ghi [thấp, cao], hoặc [thấp, dễ xảy ra nhất, cao] với `triangular`.",
        en: "write [low, high], or [low, most likely, high] for `triangular`."),
      wrong: "lapse: { between: [2%/year, 3%/year, 5%/year], source: estimate }",
      right: "lapse: { triangular: [2%/year, 3%/year, 5%/year], source: estimate }"),
    .onlyForShares: Entry(
      title: LocalizedText(vi: "Phân phối chỉ dùng cho tỷ lệ", en: "A distribution that only fits shares"),
      rule: LocalizedText(vi: "`beta` chỉ nằm giữa 0 và 1.", en: "`beta` lives between 0 and 1."),
      sentence: LocalizedText(
        vi: "{path}: chỉ tỷ lệ mới dùng được phân phối beta",
        en: "{path}: only a share can be a beta distribution"),
      fix: LocalizedText(
        vi: "dùng `between: [a, b]` hoặc `triangular: [a, m, b]`.",
        en: "use `between: [a, b]` or `triangular: [a, m, b]`."),
      wrong: "lapse: { beta: { a: 2, b: 8 }, source: estimate }",
      right: "lapse: { between: [2%/year, 5%/year], source: estimate }"),
    .severalForms: Entry(
      title: LocalizedText(vi: "Không đúng một cách ghi", en: "Not exactly one way to write it"),
      rule: LocalizedText(
        vi:
          "Trong nhóm của một số chỉ có đúng một cách ghi; mục tiêu chỉ có một trong hai khóa `place` và `in`, truyền thông một trong hai khóa `spend` và `messages`.",
        en:
          "Exactly one of the forms stands in the mapping of a number; one of `place` and `in` in a target; one of `spend` and `messages` in a medium."
      ),
      sentence: LocalizedText(
        vi: "{path} phải có đúng một trong các khóa {forms}", en: "{path} must have exactly one of {forms}"),
      fix: LocalizedText(vi: "chỉ giữ một khóa.", en: "keep one of them."),
      wrong: "lapse: { value: 8%/year, uniform: [2%/year, 5%/year], source: estimate }",
      right: "lapse: { value: 8%/year, source: estimate }"),
    .reportedContradicted: Entry(
      title: LocalizedText(vi: "Khoảng trái với cách nói của báo cáo", en: "A range that contradicts the report"),
      rule: LocalizedText(
        vi:
          "Khi `reported` có dạng “trên 65 %”, “gần 70 %”, “từ 60 % trở lên”, cả khoảng 90 % (hoặc giá trị) phải nằm đúng phía của số đó, kể cả bằng. Cách nói khác được giữ nguyên, không kiểm tra.",
        en:
          "Where `reported` says “above 65 %”, “nearly 70 %” or “60 % or more”, the whole 90 % range (or the value) lies on that side of the number, the number included. Any other wording is kept and not checked."
      ),
      sentence: LocalizedText(
        vi: "{path}: “{wording}” nghĩa là {bound} {side}, nhưng số đã ghi là {found}",
        en: "{path}: “{wording}” means {bound} {side}, but the number given is {found}"),
      fix: LocalizedText(
        vi: "sửa khoảng, hoặc ghi lại đúng câu của báo cáo.",
        en: "mend the range, or quote the report as it stands."),
      wrong: "start: { between: [60%, 72%], reported: trên 65 % }",
      right: "start: { between: [65%, 72%], reported: trên 65 % }"),
    .eachOnCertain: Entry(
      title: LocalizedText(vi: "Số chắc chắn không tách riêng cho từng nơi", en: "A certain number drawn for each"),
      rule: LocalizedText(
        vi: "`each` và `alike` chỉ đi với khoảng hoặc phân phối.",
        en: "`each` and `alike` stand only beside a range or a distribution."),
      sentence: LocalizedText(
        vi: "{path}: giá trị này chắc chắn; `{key}` chỉ đi với khoảng",
        en: "{path}: this value is certain; `{key}` goes with a range only"),
      fix: LocalizedText(vi: "bỏ `each` và `alike`, hoặc ghi một khoảng.", en: "delete `each` and `alike`, or give a range."),
      wrong: "start: { value: 35%, each: place }",
      right: "start: { between: [30%, 40%], each: place }"),
    .eachNotAllowed: Entry(
      title: LocalizedText(vi: "Số không thể khác nhau theo nơi đó", en: "A number that is not one for each"),
      rule: LocalizedText(
        vi:
          "`each: place` chỉ dùng cho số có thể khác nhau theo địa bàn, `each: segment` cho số có thể khác nhau theo nhóm dân cư.",
        en: "`each: place` is for numbers that may differ by place, `each: segment` for those that may differ by segment."),
      sentence: LocalizedText(
        vi: "{path}: không tách riêng cho từng {found} được, vì số này {allowed}",
        en: "{path}: it cannot be drawn for each {found}, because this number {allowed}"),
      fix: LocalizedText(vi: "bỏ `each` và `alike`.", en: "delete `each` and `alike`."),
      wrong: "delay: { uniform: [0 weeks, 12 weeks], each: place }",
      right: "delay: { uniform: [0 weeks, 12 weeks] }"),
    .byUnknown: Entry(
      title: LocalizedText(vi: "Tên không có trong `by`", en: "A name under `by` that is none"),
      rule: LocalizedText(
        vi: "Dưới `by` là tên địa bàn cơ sở, nhóm dân cư, `địa bàn/nhóm` hoặc `otherwise`; không ghi địa bàn cấp trên.",
        en: "Under `by` stand leaf places, segments, `place/segment` or `otherwise`; areas do not."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` không phải địa bàn cũng không phải nhóm dân cư; đã có: {known}",
        en: "{path}: `{found}` is neither a place nor a segment; known: {known}"),
      fix: LocalizedText(
        vi: "ghi tên địa bàn, nhóm dân cư, `địa bàn/nhóm` hoặc `otherwise`.",
        en: "write a place, a segment, `place/segment` or `otherwise`."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "by: { town: 93%, farmin: 84% }",
      right: "by: { town: 93%, farming: 84% }"),
    .byAmbiguous: Entry(
      title: LocalizedText(vi: "Tên vừa là địa bàn vừa là nhóm dân cư", en: "A name of both a place and a segment"),
      rule: LocalizedText(vi: "Tên dưới `by` chỉ có một nghĩa.", en: "A name under `by` means one thing."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` vừa là địa bàn vừa là nhóm dân cư",
        en: "{path}: `{found}` is both a place and a segment"),
      fix: LocalizedText(
        vi: "đổi tên một trong hai, hoặc ghi `địa bàn/nhóm`.",
        en: "rename one of them, or write `place/segment`."),
      wrong: "by: { pu-trang: 93%, farming: 84% }",
      right: "by: { town: 93%, farming: 84% }"),
    .byUncovered: Entry(
      title: LocalizedText(vi: "Địa bàn hoặc nhóm dân cư thiếu số", en: "A place or segment without a number"),
      rule: LocalizedText(
        vi: "Mọi địa bàn, nhóm dân cư dùng đến số đó đều phải có số dưới `by`.",
        en: "Every place and segment that reads a number must find one under `by`."),
      sentence: LocalizedText(
        vi: "{path} chưa có số cho {missing} (thiếu {count} nơi)",
        en: "{path} gives no number for {missing} ({count} not covered)"),
      fix: LocalizedText(
        vi: "bổ sung, hoặc ghi `otherwise:` cho các nơi còn lại.",
        en: "add it, or `otherwise:` for all the rest."),
      wrong: "by: { town: 93% }",
      right: "by: { town: 93%, farming: 84% }"),
    .byNotAllowed: Entry(
      title: LocalizedText(vi: "Số không được khác nhau theo nơi", en: "A number that cannot differ there"),
      rule: LocalizedText(
        vi:
          "Tổ thuộc về địa bàn, không thuộc nhóm dân cư; lực lượng đi khắp các địa bàn (`roams: true`), mức chi và ngày áp dụng chung.",
        en: "Teams belong to places, not to segments; a pool that `roams`, spending and dates are one for all."),
      sentence: LocalizedText(vi: "{path}: số này {allowed}", en: "{path}: this number {allowed}"),
      fix: LocalizedText(
        vi: "ghi một số chung, hoặc một số cho mỗi địa bàn nếu được phép.",
        en: "write one number, or one for each place where that is allowed."),
      wrong: "search: { by: { town: 6 min } }",
      right: "search: 6 min"),
    .firstDated: Entry(
      title: LocalizedText(vi: "Mục đầu tiên có ngày", en: "A dated first entry"),
      rule: LocalizedText(
        vi: "Danh sách theo thời gian bắt đầu bằng số áp dụng ngay từ đầu, không ghi ngày.",
        en: "A list over time begins with the number that holds from the start, without a date."),
      sentence: LocalizedText(
        vi: "{path}: mục đầu tiên không ghi ngày; áp dụng cho đến khi có mục sau",
        en: "{path}: the first entry has no date; it holds until a later one does"),
      fix: LocalizedText(vi: "đặt số áp dụng từ đầu lên trước.", en: "put the number that holds at the start first."),
      wrong: "spend: [{ from: 2023-04-01, value: 1 triệu VND/month }]",
      right: "spend: [1 triệu VND/month, { from: 2023-04-01, value: 2 triệu VND/month }]"),
    .entryOrder: Entry(
      title: LocalizedText(vi: "Các mục theo ngày không đúng thứ tự", en: "Dated entries out of order"),
      rule: LocalizedText(
        vi: "Các mục xếp theo `from` tăng dần, mỗi ngày một lần.",
        en: "Dated entries ascend by `from`, each date once."),
      sentence: LocalizedText(
        vi: "{path}: mục từ {from} phải muộn hơn mục đứng trước",
        en: "{path}: the entry from {from} must come later than the one before it"),
      fix: LocalizedText(vi: "xếp các mục theo ngày.", en: "order the entries by date."),
      wrong:
        "spend: [1 triệu VND/month, { from: 2023-04-01, value: 2 triệu VND/month }, { from: 2023-03-01, value: 0 VND/month }]",
      right:
        "spend: [1 triệu VND/month, { from: 2023-03-01, value: 0 VND/month }, { from: 2023-04-01, value: 2 triệu VND/month }]"),
    .datedNotAllowed: Entry(
      title: LocalizedText(vi: "Số không được thay đổi theo thời gian", en: "A number that cannot change over time"),
      rule: LocalizedText(
        vi:
          "Chỉ số tổ, thành viên, cán bộ và giờ làm, số buổi học, mức chi, số tin nhắn và số hồ sơ mới được ghi thành danh sách theo thời gian.",
        en: "Only counts of teams, members and officers, hours, sessions, spending, messages and files may be lists over time."),
      sentence: LocalizedText(
        vi: "{path} chỉ nhận một số, không nhận danh sách theo thời gian",
        en: "{path} takes one number, no list over time"),
      fix: LocalizedText(vi: "ghi một số.", en: "write one number."),
      wrong: "search: [6 min, { from: 2023-04-01, value: 5 min }]",
      right: "search: 6 min"),
  ]
}
