internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about units, notations and dates.
  static let quantityWording: [DiagnosticCode: Entry] = [
    .noUnit: Entry(
      title: LocalizedText(vi: "Số không có đơn vị", en: "A number without a unit"),
      rule: LocalizedText(
        vi: "Mọi đại lượng đều ghi đơn vị: `70%`, `4 weeks`, `0.3/year`, `2 triệu VND`.",
        en: "Every quantity carries its unit: `70%`, `4 weeks`, `0.3/year`, `2 triệu VND`."),
      sentence: LocalizedText(vi: "{path} phải có đơn vị; tìm thấy {found}", en: "{path} needs a unit; found {found}"),
      fix: LocalizedText(vi: "ghi như {example}.", en: "write it like {example}."),
      guess: LocalizedText(vi: "ghi `{suggestion}`.", en: "write `{suggestion}`."),
      wrong: "start: { value: 0.35, source: estimate }",
      right: "start: { value: 35%, source: estimate }"),
    .wrongDimension: Entry(
      title: LocalizedText(vi: "Sai loại đơn vị", en: "A unit of another kind"),
      rule: LocalizedText(
        vi: "Đơn vị phải đúng với đại lượng của khóa: khoảng thời gian không phải tốc độ, số tiền không phải số tiền mỗi tháng.",
        en: "The unit fits what the key measures: a duration is no rate, a sum of money no sum per month."),
      sentence: LocalizedText(
        vi: "{path} phải là {wanted}; tìm thấy {found}, là {foundKind}",
        en: "{path} must be {wanted}; found {found}, which is {foundKind}"),
      fix: LocalizedText(vi: "ghi như {example}.", en: "write it like {example}."),
      guess: LocalizedText(vi: "ghi `{suggestion}`.", en: "write `{suggestion}`."),
      wrong: "search: 6 weeks",
      right: "search: 6 min"),
    .notWhole: Entry(
      title: LocalizedText(vi: "Số đếm không nguyên", en: "A count that is not whole"),
      rule: LocalizedText(
        vi: "Số người, số hộ, số tổ, số nhà văn hóa là số nguyên, từ 0 trở lên.",
        en: "People, households, teams and halls are counted in whole numbers, 0 or more."),
      sentence: LocalizedText(
        vi: "{path} phải là số nguyên, từ 0 trở lên; tìm thấy {found}",
        en: "{path} must be a whole number, 0 or more; found {found}"),
      fix: LocalizedText(
        vi: "ghi số nguyên, ví dụ 4 hoặc 5.",
        en: "write a whole number such as 4 or 5."),
      wrong: "members: { value: 7.5, source: estimate }",
      right: "members: { value: 7, source: estimate }"),
    .shareRange: Entry(
      title: LocalizedText(vi: "Tỷ lệ ngoài khoảng 0–100 %", en: "A share outside 0–100 %"),
      rule: LocalizedText(
        vi: "Tỷ lệ nằm trong khoảng 0 %–100 %; không tự cắt bớt.",
        en: "A share lies between 0 % and 100 %; nothing is clipped."),
      sentence: LocalizedText(
        vi: "{path} phải nằm trong khoảng 0%–100%; tìm thấy {found}",
        en: "{path} must lie between 0% and 100%; found {found}"),
      fix: LocalizedText(vi: "kiểm tra lại số liệu và mẫu số.", en: "check the figure and what it is a share of."),
      wrong: "start: { value: 137%, source: estimate }",
      right: "start: { value: 35%, source: estimate }"),
    .negative: Entry(
      title: LocalizedText(vi: "Đại lượng âm", en: "A quantity below zero"),
      rule: LocalizedText(vi: "Không đại lượng nào trong kế hoạch nhỏ hơn 0.", en: "No quantity of a study is below 0."),
      sentence: LocalizedText(vi: "{path} phải từ 0 trở lên; tìm thấy {found}", en: "{path} must be 0 or more; found {found}"),
      fix: LocalizedText(vi: "xóa dấu trừ hoặc bỏ dòng này.", en: "delete the minus sign, or the line."),
      wrong: "search: -6 min",
      right: "search: 6 min"),
    .notWholeDong: Entry(
      title: LocalizedText(vi: "Số tiền lẻ dưới một đồng", en: "Money with a fraction of a đồng"),
      rule: LocalizedText(vi: "Số tiền phải tròn đồng.", en: "Sums of money come to whole đồng."),
      sentence: LocalizedText(vi: "{path} phải tròn đồng; tìm thấy {found}", en: "{path} must come to whole đồng; found {found}"),
      fix: LocalizedText(vi: "bớt chữ số thập phân.", en: "write fewer decimals."),
      wrong: "price: 2.0000001 triệu VND",
      right: "price: 2 triệu VND"),
    .unknownUnit: Entry(
      title: LocalizedText(vi: "Đơn vị lạ", en: "An unknown unit"),
      rule: LocalizedText(
        vi:
          """
          Các đơn vị: %, phút, giờ, ngày, tuần, tháng, năm, VND (hoặc đồng, có thể kèm nghìn, triệu, tỷ), người.
          Tỷ lệ: `70%`. Tốc độ: `8%/năm`, `0.02/year`. Khoảng thời gian: `4 tuần`. Thời lượng công việc: `15 phút`, `2 giờ`.
          Giờ làm việc: `1 giờ/tuần`, `1 h/week`, `4 giờ/tháng`, `30 phút/ngày`.
          Tiền: `2 triệu VND`; mỗi tháng, mỗi năm, mỗi giờ: `500 nghìn VND/tháng`, `90 triệu VND/năm`, `17 nghìn VND/giờ`;
          cho mỗi người: `600 VND/người/tháng`. Dùng được cả từ tiếng Anh: min, h, day, week, month, year, person.
          """,
        en:
          """
          Units are %, min, h, day, week, month, year, VND (also with nghìn, triệu, tỷ or thousand, million, billion), person.
          Shares: `70%`. Rates: `8%/year`, `0.02/year`. Durations: `4 weeks`. Time of work: `15 min`, `2 h`.
          Working hours: `1 h/week`, `4 h/month`, `30 min/day`.
          Money: `2 million VND`; per month, year or hour: `500 thousand VND/month`, `90 million VND/year`,
          `17 thousand VND/h`; per person: `600 VND/person/month`.
          Vietnamese words do as well: phút, giờ, ngày, tuần, tháng, năm, người, as in `1 giờ/tuần`.
          """
      ),
      sentence: LocalizedText(vi: "{path}: `{found}` không phải là đơn vị", en: "{path}: `{found}` is no unit"),
      fix: LocalizedText(
        vi: "xem `lantoa explain S2107` để biết các đơn vị dùng được.",
        en: "see `lantoa explain S2107` for the units there are."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "search: 6 mins",
      right: "search: 6 min"),
    .notANumber: Entry(
      title: LocalizedText(vi: "Chữ ở chỗ của số", en: "Text in place of a number"),
      rule: LocalizedText(vi: "Đại lượng bắt đầu bằng con số.", en: "A quantity begins with its number."),
      sentence: LocalizedText(
        vi: "{path} phải là số kèm đơn vị; tìm thấy `{found}`",
        en: "{path} must be a number with its unit; found `{found}`"),
      fix: LocalizedText(vi: "ghi bằng chữ số.", en: "write the figure in digits."),
      wrong: "search: six min",
      right: "search: 6 min"),
    .outOfRange: Entry(
      title: LocalizedText(vi: "Số ngoài giới hạn", en: "A number outside its bounds"),
      rule: LocalizedText(
        vi: "Một số khóa có giới hạn riêng: giờ làm việc không quá một ngày, mức nửa tác động phải lớn hơn 0.",
        en: "Some keys have bounds of their own: hours fit into a day, a half effect is above 0."),
      sentence: LocalizedText(vi: "{path} phải {bounds}; tìm thấy {found}", en: "{path} must be {bounds}; found {found}"),
      fix: LocalizedText(vi: "ghi số trong giới hạn này.", en: "write a number within these bounds."),
      wrong: "half-effect: 0 VND/person/month",
      right: "half-effect: 600 VND/person/month"),
    .leadingZero: Entry(
      title: LocalizedText(vi: "Số có số 0 ở đầu", en: "A number with a leading zero"),
      rule: LocalizedText(
        vi: "Số không có số 0 ở đầu; có phần mềm đọc `012` thành mười.",
        en: "Numbers have no leading zeros; some programs read `012` as ten."),
      sentence: LocalizedText(vi: "{path}: `{found}` có số 0 ở đầu", en: "{path}: `{found}` has a leading zero"),
      fix: LocalizedText(vi: "ghi {instead}.", en: "write {instead}."),
      wrong: "existing: 012",
      right: "existing: 12"),
    .sexagesimal: Entry(
      title: LocalizedText(vi: "Số có dấu hai chấm", en: "A number with a colon"),
      rule: LocalizedText(
        vi: "Thời lượng phải ghi đơn vị; có phần mềm đọc `1:30` thành chín mươi.",
        en: "Durations carry a unit; some programs read `1:30` as ninety."),
      sentence: LocalizedText(vi: "{path}: `{found}` không phải là số", en: "{path}: `{found}` is no number"),
      fix: LocalizedText(
        vi: "ghi thời lượng kèm đơn vị, ví dụ `90 phút`.",
        en: "write a duration with its unit, such as `90 min`."),
      wrong: "search: 1:30",
      right: "search: 6 min"),
    .notFinite: Entry(
      title: LocalizedText(vi: "Số không xác định", en: "A number that is none"),
      rule: LocalizedText(
        vi: "Số phải hữu hạn. Điều chưa biết thì ghi khoảng: `{ between: [a, b] }`.",
        en: "Numbers are finite. What is not known gets a range: `{ between: [a, b] }`."),
      sentence: LocalizedText(vi: "{path}: `{found}` không phải là số hữu hạn", en: "{path}: `{found}` is no finite number"),
      fix: LocalizedText(
        vi: "ghi khoảng như `{ between: [2%, 5%] }` nếu chưa biết rõ.",
        en: "give a range such as `{ between: [2%, 5%] }` if the number is not known."),
      wrong: "search: .nan",
      right: "search: 6 min"),
    .decimalComma: Entry(
      title: LocalizedText(vi: "Dấu phẩy thập phân", en: "A decimal comma"),
      rule: LocalizedText(
        vi: "Phần thập phân viết sau dấu chấm. Trong ngoặc, dấu phẩy ngăn cách hai giá trị.",
        en: "Decimals follow a point. In braces and brackets a comma separates two values."),
      sentence: LocalizedText(
        vi: "phần thập phân viết sau dấu chấm, không phải dấu phẩy; tìm thấy {found}",
        en: "decimals are written with a point, not a comma; found {found}"),
      fix: LocalizedText(vi: "ghi {instead}.", en: "write {instead}."),
      wrong: "start: { value: 12,5%, source: estimate }",
      right: "start: { value: 35%, source: estimate }"),
    .ambiguousSeparator: Entry(
      title: LocalizedText(vi: "Số có thể đọc theo hai cách", en: "A number that can be read in two ways"),
      rule: LocalizedText(
        vi: "Không ngăn cách hàng nghìn: `2.850` người đọc là 2850, người đọc là 2,85.",
        en: "No separators between thousands: `2.850` is 2850 to one reader and 2.85 to another."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` có thể đọc theo hai cách",
        en: "{path}: `{found}` can be read in two ways"),
      fix: LocalizedText(
        vi: "ghi `{decimal}` hoặc `{instead}`, tùy số nào đúng ý.",
        en: "write `{decimal}` or `{instead}`, whichever is meant."),
      guess: LocalizedText(vi: "ghi `{suggestion}`.", en: "write `{suggestion}`."),
      wrong: "price: 3.750 triệu VND",
      right: "price: 2 triệu VND"),
    .thousandsSeparator: Entry(
      title: LocalizedText(vi: "Số có dấu ngăn cách hàng nghìn", en: "A number with thousands separators"),
      rule: LocalizedText(
        vi: "Không ngăn cách hàng nghìn; số tiền lớn ghi kèm nghìn, triệu, tỷ: `90 triệu VND/năm`.",
        en: "Thousands are not separated; large sums are written with nghìn, triệu or tỷ: `90 triệu VND/year`."),
      sentence: LocalizedText(
        vi: "{path}: không viết dấu ngăn cách hàng nghìn; tìm thấy `{found}`",
        en: "{path}: thousands separators are not written; found `{found}`"),
      fix: LocalizedText(vi: "ghi `{instead}`.", en: "write `{instead}`."),
      wrong: "limit: 120.000.000",
      right: "limit: 120 triệu VND/year"),
    .notation: Entry(
      title: LocalizedText(vi: "Cách viết số không dùng", en: "A number in another notation"),
      rule: LocalizedText(
        vi: "Số viết dạng thập phân thường: `2850`, `0.3`. Không dùng dấu cộng, số mũ, gạch dưới hay hệ mười sáu.",
        en: "Numbers are plain decimals: `2850`, `0.3`. No signs, exponents, underscores or hexadecimals."),
      sentence: LocalizedText(
        vi: "{path}: `{found}` không viết ở dạng thập phân thường",
        en: "{path}: `{found}` is not written as a plain decimal"),
      fix: LocalizedText(vi: "chỉ ghi chữ số và nhiều nhất một dấu chấm.", en: "write plain digits with at most one point."),
      guess: LocalizedText(vi: "ghi {suggestion}.", en: "write {suggestion}."),
      wrong: "existing: 1_2",
      right: "existing: 12"),
    .booleanWord: Entry(
      title: LocalizedText(vi: "Từ bị hiểu thành có hoặc không", en: "A word that some programs read as yes or no"),
      rule: LocalizedText(
        vi: "Các từ `no`, `off`, `on`, `yes`, `true`, `false` không đặt trong dấu nháy thì không phải chữ hay tên.",
        en: "Plain `no`, `off`, `on`, `yes`, `true` and `false` are neither text nor names."),
      sentence: LocalizedText(
        vi: "`{found}` có thể bị hiểu là có hoặc không; ở đây không dùng làm chữ",
        en: "`{found}` may be read as yes or no; it is no text here"),
      fix: LocalizedText(
        vi: "đặt trong dấu nháy nếu đúng là từ đó.",
        en: "put it in quotation marks if the word itself is meant."),
      wrong: "title: No",
      right: "title: Phường Pú Trạng"),
    .notTrueOrFalse: Entry(
      title: LocalizedText(vi: "Không phải true hoặc false", en: "Something else than true or false"),
      rule: LocalizedText(vi: "Khóa bật tắt chỉ nhận `true` hoặc `false`.", en: "A switch is `true` or `false`."),
      sentence: LocalizedText(
        vi: "{path} phải là `true` hoặc `false`; tìm thấy `{found}`",
        en: "{path} must be `true` or `false`; found `{found}`"),
      fix: LocalizedText(vi: "ghi `true` hoặc `false`.", en: "write `true` or `false`."),
      wrong: "enabled: no",
      right: "enabled: false"),
    .dateNotation: Entry(
      title: LocalizedText(vi: "Ngày viết theo cách khác", en: "A date in another notation"),
      rule: LocalizedText(
        vi: "Ngày viết theo năm, tháng, ngày: `2023-12-31`.",
        en: "Dates are year, month, day: `2023-12-31`."),
      sentence: LocalizedText(
        vi: "{path}: ngày phải viết năm-tháng-ngày; tìm thấy {found}",
        en: "{path}: a date is written year-month-day; found {found}"),
      fix: LocalizedText(
        vi: "ghi năm-tháng-ngày, tháng và ngày gồm hai chữ số.",
        en: "write it as year-month-day with two digits for month and day."),
      guess: LocalizedText(vi: "ghi {suggestion}.", en: "write {suggestion}."),
      wrong: "completes: 30/06/2023",
      right: "completes: 2023-06-30"),
    .impossibleDate: Entry(
      title: LocalizedText(vi: "Ngày không có thật", en: "A date that does not exist"),
      rule: LocalizedText(vi: "Ngày phải có trong lịch.", en: "The day must be in the calendar."),
      sentence: LocalizedText(vi: "{path}: trong lịch không có ngày {found}", en: "{path}: there is no {found} in the calendar"),
      fix: LocalizedText(vi: "kiểm tra lại ngày và tháng.", en: "check the day and the month."),
      wrong: "completes: 2023-06-31",
      right: "completes: 2023-06-30"),
    .notADate: Entry(
      title: LocalizedText(vi: "Không phải ngày", en: "Something that is no date"),
      rule: LocalizedText(vi: "Ngày viết dạng `2023-12-31`.", en: "Dates are written `2023-12-31`."),
      sentence: LocalizedText(vi: "{path} phải là một ngày; tìm thấy `{found}`", en: "{path} must be a date; found `{found}`"),
      fix: LocalizedText(vi: "ghi ngày, ví dụ 2023-12-31.", en: "write a date such as 2023-12-31."),
      wrong: "completes: mid-year",
      right: "completes: 2023-06-30"),
  ]
}
