internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about the numbers and dates of reports.
  static let figureWording: [DiagnosticCode: Entry] = [
    .notAFigure: Entry(
      title: LocalizedText(vi: "Ô không phải là một số", en: "A cell that is no number"),
      rule: LocalizedText(
        vi: "Mỗi ô số chứa một số, có thể kèm `%`, `triệu`, `nghìn` và từ như `trên`, `gần`, `khoảng`.",
        en: "A cell holds one number, perhaps with `%`, `million`, `thousand` and a word such as `over`, `nearly`, `about`."),
      sentence: LocalizedText(
        vi: "ô này phải là một số; ở đây là `{found}`", en: "this must be one number; here it is `{found}`"),
      fix: LocalizedText(
        vi: "ghi một số như `1234`, `12,5 %`, `22,3 triệu`; hai số thì tách thành hai cột; để trống hoặc ghi `-` nếu chưa có.",
        en:
          "write one number such as `1234`, `12.5 %`, `22.3 million`, and two in two columns; leave it empty or write `-` if there is none."
      ),
      wrong: "Phường A;2024-01;vneid;nhiều",
      right: "Phường A;2024-01;vneid;1234"),
    .twoNumberReadings: Entry(
      title: LocalizedText(vi: "Số có hai cách đọc", en: "A number with two readings"),
      rule: LocalizedText(
        vi:
          "Dấu chấm hoặc phẩy đứng một lần trước đúng ba chữ số có thể ngăn hàng nghìn hoặc phần lẻ; phải khai báo cách ghi, không đoán.",
        en:
          "One point or comma before exactly three digits may part thousands or decimals; the notation is declared, never guessed."
      ),
      sentence: LocalizedText(
        vi: "`{found}` có thể là {grouped} hoặc {decimal}", en: "`{found}` may be {grouped} or {decimal}"),
      fix: LocalizedText(
        vi:
          "khai báo `--locale vi` (phẩy trước phần lẻ: {vi}) hoặc `--locale en` (chấm trước phần lẻ: {en}), hay bỏ dấu ngăn hàng nghìn.",
        en:
          "declare `--locale vi` (comma before decimals: {vi}) or `--locale en` (point before decimals: {en}), or leave out separators of thousands."
      ),
      wrong: "Phường A;2024-01;vneid;1.234",
      right: "Phường A;2024-01;vneid;1234"),
    .negativeCount: Entry(
      title: LocalizedText(vi: "Số âm", en: "A negative count"),
      rule: LocalizedText(
        vi: "Số người, số hộ và tỷ lệ không âm; chỉ cột tăng/giảm được âm.",
        en: "Counts and rates are not negative; only a change may be."),
      sentence: LocalizedText(
        vi: "số này không được âm; ở đây là `{found}`", en: "this cannot be negative; here it is `{found}`"),
      fix: LocalizedText(vi: "sửa số, hoặc chuyển sang cột `Tăng/giảm`.", en: "mend it, or move it to a column `change`."),
      wrong: "Phường A;2024-01;vneid;-5",
      right: "Phường A;2024-01;vneid;5"),
    .shareWithoutPercent: Entry(
      title: LocalizedText(vi: "Tỷ lệ không ghi %", en: "A rate without its percent sign"),
      rule: LocalizedText(
        vi:
          "Tỷ lệ có dấu `%` trong ô, hoặc `(%)` ở tên cột, hoặc ô Excel định dạng phần trăm; không đoán 74 hay 0,74. Kế hoạch là tỷ lệ như vậy, hoặc số người lớn hơn 1.",
        en:
          "A rate has `%` in its cell, `(%)` in its heading or a percent format in Excel: 74 or 0.74 is not guessed. A goal is such a rate or more than one member."
      ),
      sentence: LocalizedText(
        vi: "phải rõ `{found}` là bao nhiêu phần trăm; ô và tên cột đều không có `%`",
        en: "it must be clear how many percent `{found}` is; neither cell nor heading says `%`"),
      fix: LocalizedText(
        vi: "ghi `%` trong ô, hoặc đặt tên cột là `Tỷ lệ (%)`.", en: "write `%` in the cell, or call the column `rate (%)`."),
      wrong: "Phường;Tháng;Chỉ tiêu;Tỷ lệ\nPhường A;2024-01;vneid;74",
      right: "Phường;Tháng;Chỉ tiêu;Tỷ lệ (%)\nPhường A;2024-01;vneid;74"),
    .percentOfCount: Entry(
      title: LocalizedText(vi: "Dấu % ở cột số lượng", en: "A percent sign where members are counted"),
      rule: LocalizedText(
        vi: "Cột số đạt và tổng số là số người hoặc số hộ; phần trăm ghi ở cột tỷ lệ.",
        en: "Numerators and denominators count members; percentages stand in a column of rates."),
      sentence: LocalizedText(
        vi: "cột này đếm người hoặc hộ; ở đây là `{found}`", en: "this column counts members; here it is `{found}`"),
      fix: LocalizedText(vi: "chuyển sang cột `Tỷ lệ (%)`.", en: "move it to a column `rate (%)`."),
      wrong: "Phường A;2024-01;vneid;5 %",
      right: "Phường A;2024-01;vneid;5"),
    .zeroDenominator: Entry(
      title: LocalizedText(vi: "Tổng số bằng 0", en: "A denominator of 0"),
      rule: LocalizedText(vi: "Tổng số làm căn cứ lớn hơn 0.", en: "A denominator is above 0."),
      sentence: LocalizedText(
        vi: "tổng số phải lớn hơn 0; ở đây là `{found}`", en: "a denominator must be above 0; here it is `{found}`"),
      fix: LocalizedText(vi: "ghi tổng số đúng, hoặc để trống.", en: "write the right number, or leave it empty."),
      wrong: "Phường;Tháng;Chỉ tiêu;Tổng số\nPhường A;2024-01;vneid;0",
      right: "Phường;Tháng;Chỉ tiêu;Tổng số\nPhường A;2024-01;vneid;3452"),
    .unknownWording: Entry(
      title: LocalizedText(vi: "Từ lạ bên cạnh số", en: "An unknown word beside a number"),
      rule: LocalizedText(
        vi:
          "Bên cạnh số chỉ có các từ đã biết: trên, hơn, gần, dưới, khoảng, trở lên; %, nghìn, triệu, tỷ; người, hộ, tài khoản…",
        en:
          "Beside a number stand only known words: over, nearly, under, about, or more; %, thousand, million; people, households…"
      ),
      sentence: LocalizedText(vi: "không hiểu `{word}` trong `{found}`", en: "`{word}` in `{found}` is not known"),
      fix: LocalizedText(
        vi: "chỉ ghi số, và đưa lời giải thích sang cột `Ghi chú`.", en: "write the number alone, and words in a column `note`."),
      wrong: "Phường A;2024-01;vneid;5 thùng",
      right: "Phường A;2024-01;vneid;5 hộ"),
    .countOfPercent: Entry(
      title: LocalizedText(vi: "Số đếm ở cột tỷ lệ", en: "A count among percentages"),
      rule: LocalizedText(
        vi: "Cột tỷ lệ chỉ ghi phần trăm; số người, số hộ ghi ở cột số đạt.",
        en: "A column of rates holds percent alone; people and households stand in a column of counts."),
      sentence: LocalizedText(
        vi: "cột này ghi phần trăm; `{found}` đếm bằng `{unit}`", en: "this column is percent; `{found}` counts `{unit}`"),
      fix: LocalizedText(
        vi: "chuyển số này sang cột `Số đạt`, hoặc ghi phần trăm (`35,2%`).",
        en: "move it to a column `numerator`, or write percent (`35.2%`)."),
      wrong: "Phường A;2024-01;vneid;;hơn 2.300 người",
      right: "Phường A;2024-01;vneid;hơn 2.300 người;"),
    .otherUnit: Entry(
      title: LocalizedText(vi: "Đơn vị tính khác với chỉ tiêu", en: "A unit that the indicator does not count"),
      rule: LocalizedText(
        vi: "Chỉ tiêu tính theo người thì số liệu là người, tính theo hộ thì số liệu là hộ.",
        en: "An indicator of people is reported in people, one of households in households."),
      sentence: LocalizedText(
        vi: "chỉ tiêu này tính theo {wanted}; ở đây là `{found}`", en: "this indicator counts {wanted}; here it is `{found}`"),
      fix: LocalizedText(
        vi: "sửa đơn vị tính nếu ghi nhầm, hoặc xin số đúng đơn vị.",
        en: "correct the unit if it was mistyped, or ask for the figure in the unit of the indicator."),
      wrong: "Phường A;2024-01;vneid;5 hộ",
      right: "Phường A;2024-01;vneid;5 người"),
    .fractionOfMembers: Entry(
      title: LocalizedText(vi: "Số người, số hộ có phần lẻ", en: "A fraction of people or households"),
      rule: LocalizedText(
        vi: "Số người, số hộ là số nguyên, trừ khi ghi theo nghìn, triệu.",
        en: "People and households are whole numbers, unless they are written in thousands or millions."),
      sentence: LocalizedText(
        vi: "số đếm theo {wanted} phải là số nguyên; ở đây là `{found}`", en: "{wanted} are whole numbers; here it is `{found}`"),
      fix: LocalizedText(
        vi: "ghi số nguyên (`3345`), hoặc thêm `nghìn` nếu là hàng nghìn (`3,345 nghìn`).",
        en: "write a whole number (`3345`), or add `thousand` if it is thousands (`3.345 thousand`)."),
      wrong: "Phường A;2024-01;vneid;3345,5",
      right: "Phường A;2024-01;vneid;3345"),
    .roughFigure: Entry(
      title: LocalizedText(vi: "Số ước chừng", en: "A figure that is about so much"),
      rule: LocalizedText(
        vi:
          "Số có chữ `khoảng`, `ước`, `xấp xỉ`, `~` là số ước: dùng như một khoảng, mỗi bên một phần hai mươi, và ít nhất nửa đơn vị của chữ số cuối khác 0 (`khoảng 5000`: 4500–5500).",
        en:
          "A figure with `about`, `around`, `~` is an estimate: it is taken as a range, a twentieth to each side and at least half a unit of its last digit that is not 0 (`about 5000`: 4500–5500)."
      ),
      sentence: LocalizedText(
        vi: "`{found}` là số ước; dùng như từ {low} đến {high}", en: "`{found}` is an estimate; it is taken as {low} to {high}"),
      fix: LocalizedText(vi: "xin số đếm chính xác nếu có.", en: "ask for the count itself, if there is one."),
      wrong: "Phường A;2024-01;vneid;khoảng 35%",
      right: "Phường A;2024-01;vneid;35,2%"),
    .notAReportDate: Entry(
      title: LocalizedText(vi: "Ô không phải ngày hay kỳ", en: "A cell that is no date or period"),
      rule: LocalizedText(
        vi:
          "Ngày ghi `31/12/2023` hoặc `2023-12-31`; kỳ ghi `tháng 3/2024`, `quý II/2026`, `6 tháng đầu năm 2024`, `năm 2024`; năm đủ bốn chữ số.",
        en:
          "A date is `31/12/2023` or `2023-12-31`, a period `2024-03`, `Q2 2026`, `first 6 months of 2024` or `2024`; years have four digits."
      ),
      sentence: LocalizedText(
        vi: "ô này phải là ngày hoặc kỳ; ở đây là `{found}`", en: "this must be a date or period; here it is `{found}`"),
      fix: LocalizedText(vi: "ghi như `31/12/2023` hoặc `tháng 3/2024`.", en: "write it as `2023-12-31` or `2024-03`."),
      wrong: "Phường A;31/02/2024;vneid;5",
      right: "Phường A;29/02/2024;vneid;5"),
    .twoDateReadings: Entry(
      title: LocalizedText(vi: "Ngày có hai cách đọc", en: "A date with two readings"),
      rule: LocalizedText(
        vi: "Ngày và tháng đều không quá 12 thì phải khai báo thứ tự ghi, không đoán.",
        en: "Where both the day and the month may be either, the order is declared, never guessed."),
      sentence: LocalizedText(vi: "`{found}` có thể là {first} hoặc {second}", en: "`{found}` may be {first} or {second}"),
      fix: LocalizedText(
        vi: "khai báo `--locale vi` ({first}) hoặc `--locale en` ({second}), hay ghi `{first}`.",
        en: "declare `--locale vi` ({first}) or `--locale en` ({second}), or write `{first}`."),
      wrong: "Phường A;01/02/2024;vneid;5",
      right: "Phường A;2024-02-01;vneid;5"),
    .dateFarOff: Entry(
      title: LocalizedText(vi: "Năm không thể là năm báo cáo", en: "A year that no report is about"),
      rule: LocalizedText(
        vi: "Ngày và kỳ của số liệu nằm trong các năm 1990–2100.", en: "Dates and periods of figures are of the years 1990–2100."),
      sentence: LocalizedText(
        vi: "năm phải từ {low} đến {high}; ở đây là `{found}`", en: "the year must be {low} to {high}; here it is `{found}`"),
      fix: LocalizedText(vi: "sửa lại năm.", en: "correct the year."),
      wrong: "Phường A;30/06/1823;vneid;5",
      right: "Phường A;30/06/2023;vneid;5"),
  ]
}
