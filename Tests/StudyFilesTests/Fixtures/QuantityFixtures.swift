import StudyFiles

extension Fixture {
  static let quantities: [Fixture] = [
    Fixture(
      .noUnit,
      vi: """
        ward.yaml:47:21: lỗi: indicators.bills.start.value phải có đơn vị; tìm thấy 0.35 [S2101]
           47 |     start: { value: 0.35, source: estimate }
              |                     ^^^^
          sửa: ghi `35%`.
        """,
      en: """
        ward.yaml:47:21: error: indicators.bills.start.value needs a unit; found 0.35 [S2101]
           47 |     start: { value: 0.35, source: estimate }
              |                     ^^^^
          fix: write `35%`.
        """),
    Fixture(
      .wrongDimension,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search phải là thời lượng công việc (phút hoặc giờ); tìm thấy 6 weeks, là khoảng thời gian [S2102]
           65 |     search: 6 weeks
              |             ^^^^^^^
          sửa: ghi như `15 min` hoặc `15 phút`.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search must be a working time in minutes or hours; found 6 weeks, which is a duration [S2102]
           65 |     search: 6 weeks
              |             ^^^^^^^
          fix: write it like `15 min`.
        """),
    Fixture(
      .notWhole,
      vi: """
        ward.yaml:63:23: lỗi: levers.teams.members.value phải là số nguyên, từ 0 trở lên; tìm thấy 7.5 [S2103]
           63 |     members: { value: 7.5, source: estimate }
              |                       ^^^
          sửa: ghi số nguyên, ví dụ 4 hoặc 5.
        """,
      en: """
        ward.yaml:63:23: error: levers.teams.members.value must be a whole number, 0 or more; found 7.5 [S2103]
           63 |     members: { value: 7.5, source: estimate }
              |                       ^^^
          fix: write a whole number such as 4 or 5.
        """),
    Fixture(
      .shareRange,
      vi: """
        ward.yaml:47:21: lỗi: indicators.bills.start.value phải nằm trong khoảng 0%–100%; tìm thấy 137% [S2104]
           47 |     start: { value: 137%, source: estimate }
              |                     ^^^^
          sửa: kiểm tra lại số liệu và mẫu số.
        """,
      en: """
        ward.yaml:47:21: error: indicators.bills.start.value must lie between 0% and 100%; found 137% [S2104]
           47 |     start: { value: 137%, source: estimate }
              |                     ^^^^
          fix: check the figure and what it is a share of.
        """),
    Fixture(
      .negative,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search phải từ 0 trở lên; tìm thấy -6 min [S2105]
           65 |     search: -6 min
              |             ^^^^^^
          sửa: xóa dấu trừ hoặc bỏ dòng này.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search must be 0 or more; found -6 min [S2105]
           65 |     search: -6 min
              |             ^^^^^^
          fix: delete the minus sign, or the line.
        """),
    Fixture(
      .notWholeDong,
      vi: """
        ward.yaml:71:23: lỗi: levers.teams.cost.start.price phải tròn đồng; tìm thấy 2.0000001 triệu VND [S2106]
           71 |       start: { price: 2.0000001 triệu VND, fund: recurrent }
              |                       ^^^^^^^^^^^^^^^^^^^
          sửa: bớt chữ số thập phân.
        """,
      en: """
        ward.yaml:71:23: error: levers.teams.cost.start.price must come to whole đồng; found 2.0000001 triệu VND [S2106]
           71 |       start: { price: 2.0000001 triệu VND, fund: recurrent }
              |                       ^^^^^^^^^^^^^^^^^^^
          fix: write fewer decimals.
        """),
    Fixture(
      .unknownUnit,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search: `mins` không phải là đơn vị [S2107]
           65 |     search: 6 mins
              |             ^^^^^^
          sửa: có phải là `6 min`?
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search: `mins` is no unit [S2107]
           65 |     search: 6 mins
              |             ^^^^^^
          fix: did you mean `6 min`?
        """),
    Fixture(
      .notANumber,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search phải là số kèm đơn vị; tìm thấy `six min` [S2108]
           65 |     search: six min
              |             ^^^^^^^
          sửa: ghi bằng chữ số.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search must be a number with its unit; found `six min` [S2108]
           65 |     search: six min
              |             ^^^^^^^
          fix: write the figure in digits.
        """),
    Fixture(
      .outOfRange,
      vi: """
        ward.yaml:80:18: lỗi: levers.zalo.half-effect phải lớn hơn 0; tìm thấy 0 VND/person/month [S2109]
           80 |     half-effect: 0 VND/person/month
              |                  ^^^^^^^^^^^^^^^^^^
          sửa: ghi số trong giới hạn này.
        """,
      en: """
        ward.yaml:80:18: error: levers.zalo.half-effect must be above 0; found 0 VND/person/month [S2109]
           80 |     half-effect: 0 VND/person/month
              |                  ^^^^^^^^^^^^^^^^^^
          fix: write a number within these bounds.
        """),
    Fixture(
      .leadingZero,
      vi: """
        ward.yaml:61:15: lỗi: levers.teams.existing: `012` có số 0 ở đầu [S2201]
           61 |     existing: 012
              |               ^^^
          sửa: ghi 12.
        """,
      en: """
        ward.yaml:61:15: error: levers.teams.existing: `012` has a leading zero [S2201]
           61 |     existing: 012
              |               ^^^
          fix: write 12.
        """),
    Fixture(
      .sexagesimal,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search: `1:30` không phải là số [S2202]
           65 |     search: 1:30
              |             ^^^^
          sửa: ghi thời lượng kèm đơn vị, ví dụ `90 phút`.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search: `1:30` is no number [S2202]
           65 |     search: 1:30
              |             ^^^^
          fix: write a duration with its unit, such as `90 min`.
        """),
    Fixture(
      .notFinite,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search: `.nan` không phải là số hữu hạn [S2203]
           65 |     search: .nan
              |             ^^^^
          sửa: ghi khoảng như `{ between: [2%, 5%] }` nếu chưa biết rõ.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search: `.nan` is no finite number [S2203]
           65 |     search: .nan
              |             ^^^^
          fix: give a range such as `{ between: [2%, 5%] }` if the number is not known.
        """),
    Fixture(
      .decimalComma,
      vi: """
        ward.yaml:47:21: lỗi: phần thập phân viết sau dấu chấm, không phải dấu phẩy; tìm thấy 12,5% [S2204]
           47 |     start: { value: 12,5%, source: estimate }
              |                     ^^^^^
          sửa: ghi 12.5%.
        """,
      en: """
        ward.yaml:47:21: error: decimals are written with a point, not a comma; found 12,5% [S2204]
           47 |     start: { value: 12,5%, source: estimate }
              |                     ^^^^^
          fix: write 12.5%.
        """),
    Fixture(
      .ambiguousSeparator,
      vi: """
        ward.yaml:71:23: lỗi: levers.teams.cost.start.price: `3.750 triệu VND` có thể đọc theo hai cách [S2205]
           71 |       start: { price: 3.750 triệu VND, fund: recurrent }
              |                       ^^^^^^^^^^^^^^^
          sửa: ghi `3.75 triệu VND` hoặc `3750 triệu VND`, tùy số nào đúng ý.
        """,
      en: """
        ward.yaml:71:23: error: levers.teams.cost.start.price: `3.750 triệu VND` can be read in two ways [S2205]
           71 |       start: { price: 3.750 triệu VND, fund: recurrent }
              |                       ^^^^^^^^^^^^^^^
          fix: write `3.75 triệu VND` or `3750 triệu VND`, whichever is meant.
        """),
    Fixture(
      .notation,
      vi: """
        ward.yaml:61:15: lỗi: levers.teams.existing: `1_2` không viết ở dạng thập phân thường [S2206]
           61 |     existing: 1_2
              |               ^^^
          sửa: ghi 12.
        """,
      en: """
        ward.yaml:61:15: error: levers.teams.existing: `1_2` is not written as a plain decimal [S2206]
           61 |     existing: 1_2
              |               ^^^
          fix: write 12.
        """),
    Fixture(
      .booleanWord,
      vi: """
        ward.yaml:19:12: lỗi: `No` có thể bị hiểu là có hoặc không; ở đây không dùng làm chữ [S2207]
           19 |     title: No
              |            ^^
          sửa: đặt trong dấu nháy nếu đúng là từ đó.
        """,
      en: """
        ward.yaml:19:12: error: `No` may be read as yes or no; it is no text here [S2207]
           19 |     title: No
              |            ^^
          fix: put it in quotation marks if the word itself is meant.
        """),
    Fixture(
      .notTrueOrFalse,
      vi: """
        ward.yaml:93:96: lỗi: calendar.peak.enabled phải là `true` hoặc `false`; tìm thấy `no` [S2208]
           93 |   peak: { title: Đợt cao điểm quý IV, from: 2023-10-01, to: 2023-12-30, effort: 400%, enabled: no }
              |                                                                                                ^^
          sửa: ghi `true` hoặc `false`.
        """,
      en: """
        ward.yaml:93:96: error: calendar.peak.enabled must be `true` or `false`; found `no` [S2208]
           93 |   peak: { title: Đợt cao điểm quý IV, from: 2023-10-01, to: 2023-12-30, effort: 400%, enabled: no }
              |                                                                                                ^^
          fix: write `true` or `false`.
        """),
    Fixture(
      .dateNotation,
      vi: """
        ward.yaml:85:16: lỗi: levers.hall-wifi.completes: ngày phải viết năm-tháng-ngày; tìm thấy 30/06/2023 [S2301]
           85 |     completes: 30/06/2023
              |                ^^^^^^^^^^
          sửa: ghi 2023-06-30.
        """,
      en: """
        ward.yaml:85:16: error: levers.hall-wifi.completes: a date is written year-month-day; found 30/06/2023 [S2301]
           85 |     completes: 30/06/2023
              |                ^^^^^^^^^^
          fix: write 2023-06-30.
        """),
    Fixture(
      .impossibleDate,
      vi: """
        ward.yaml:85:16: lỗi: levers.hall-wifi.completes: trong lịch không có ngày 2023-06-31 [S2302]
           85 |     completes: 2023-06-31
              |                ^^^^^^^^^^
          sửa: kiểm tra lại ngày và tháng.
        """,
      en: """
        ward.yaml:85:16: error: levers.hall-wifi.completes: there is no 2023-06-31 in the calendar [S2302]
           85 |     completes: 2023-06-31
              |                ^^^^^^^^^^
          fix: check the day and the month.
        """),
    Fixture(
      .notADate,
      vi: """
        ward.yaml:85:16: lỗi: levers.hall-wifi.completes phải là một ngày; tìm thấy `mid-year` [S2303]
           85 |     completes: mid-year
              |                ^^^^^^^^
          sửa: ghi ngày, ví dụ 2023-12-31.
        """,
      en: """
        ward.yaml:85:16: error: levers.hall-wifi.completes must be a date; found `mid-year` [S2303]
           85 |     completes: mid-year
              |                ^^^^^^^^
          fix: write a date such as 2023-12-31.
        """),
    Fixture(
      .thousandsSeparator,
      vi: """
        ward.yaml:95:23: lỗi: funds.recurrent.limit: không viết dấu ngăn cách hàng nghìn; tìm thấy `120.000.000` [S2209]
           95 |   recurrent: { limit: 120.000.000 }
              |                       ^^^^^^^^^^^
          sửa: ghi `120 triệu VND/year`.
        """,
      en: """
        ward.yaml:95:23: error: funds.recurrent.limit: thousands separators are not written; found `120.000.000` [S2209]
           95 |   recurrent: { limit: 120.000.000 }
              |                       ^^^^^^^^^^^
          fix: write `120 triệu VND/year`.
        """),
    Fixture(
      .thousandsSeparator,
      replacing: "residents14: 2850", with: "residents14: 2.850", orWith: "residents14: 2850",
      vi: """
        ward.yaml:22:59: lỗi: places.pu-trang.segments.town.counts.residents14: không viết dấu ngăn cách hàng nghìn; tìm thấy `2.850` [S2209]
           22 |       town: { title: 6 tổ dân phố, counts: { residents14: 2.850, households: 972 }, source: province-mean }
              |                                                           ^^^^^
          sửa: ghi `2850`.
        """,
      en: """
        ward.yaml:22:59: error: places.pu-trang.segments.town.counts.residents14: thousands separators are not written; found `2.850` [S2209]
           22 |       town: { title: 6 tổ dân phố, counts: { residents14: 2.850, households: 972 }, source: province-mean }
              |                                                           ^^^^^
          fix: write `2850`.
        """),
    Fixture(
      .unknownUnit,
      replacing: "spend: 1 triệu VND/month", with: "spend: 1 tr/tháng", orWith: "spend: 1 triệu VND/tháng",
      vi: """
        ward.yaml:77:12: lỗi: levers.zalo.spend: `tr` không phải là đơn vị [S2107]
           77 |     spend: 1 tr/tháng
              |            ^^^^^^^^^^
          sửa: có phải là `1 triệu VND/tháng`?
        """,
      en: """
        ward.yaml:77:12: error: levers.zalo.spend: `tr` is no unit [S2107]
           77 |     spend: 1 tr/tháng
              |            ^^^^^^^^^^
          fix: did you mean `1 triệu VND/tháng`?
        """),
    Fixture(
      .wrongDimension,
      replacing: "limit: 120 triệu VND/year", with: "limit: 90 triệu VND", orWith: "limit: 90 triệu VND/year",
      vi: """
        ward.yaml:95:23: lỗi: funds.recurrent.limit phải là số tiền mỗi tháng hoặc mỗi năm; tìm thấy 90 triệu VND, là số tiền [S2102]
           95 |   recurrent: { limit: 90 triệu VND }
              |                       ^^^^^^^^^^^^
          sửa: ghi `90 triệu VND/year`.
        """,
      en: """
        ward.yaml:95:23: error: funds.recurrent.limit must be money per month or year; found 90 triệu VND, which is a sum of money [S2102]
           95 |   recurrent: { limit: 90 triệu VND }
              |                       ^^^^^^^^^^^^
          fix: write `90 triệu VND/year`.
        """),
  ]
}
