import StudyFiles

extension Fixture {
  static let meaning: [Fixture] = [
    Fixture(
      .periodReversed,
      vi: """
        ward.yaml:4:35: lỗi: study.period.to: ngày kết thúc 2023-01-01 trước ngày bắt đầu 2023-12-31 [S4001]
            4 |   period: { from: 2023-12-31, to: 2023-01-01 }
              |                                   ^^^^^^^^^^
          sửa: đổi chỗ hai ngày, hoặc kiểm tra lại năm.
        """,
      en: """
        ward.yaml:4:35: error: study.period.to: the end 2023-01-01 lies before the beginning 2023-12-31 [S4001]
            4 |   period: { from: 2023-12-31, to: 2023-01-01 }
              |                                   ^^^^^^^^^^
          fix: swap the dates, or check the year.
        """),
    Fixture(
      .requiresCycle,
      vi: """
        ward.yaml:43:3: lỗi: các chỉ tiêu đòi hỏi lẫn nhau: bills → bills [S4002]
           43 |   bills:
              |   ^^^^^
          sửa: bỏ một trong các `requires` này.
        """,
      en: """
        ward.yaml:43:3: error: these indicators require each other: bills → bills [S4002]
           43 |   bills:
              |   ^^^^^
          fix: delete one of these `requires`.
        """),
    Fixture(
      .partOfCycle,
      replacing: "unit: household }",
      vi: """
        ward.yaml:16:3: lỗi: các nhóm đối tượng là một phần của nhau: households → households [S4003]
           16 |   households: { title: { vi: Hộ gia đình, en: Households }, unit: household, part-of: households, share: 85% }
              |   ^^^^^^^^^^
          sửa: bỏ một trong các `part-of` này.
        """,
      en: """
        ward.yaml:16:3: error: these populations are part of each other: households → households [S4003]
           16 |   households: { title: { vi: Hộ gia đình, en: Households }, unit: household, part-of: households, share: 85% }
              |   ^^^^^^^^^^
          fix: delete one of these `part-of`.
        """),
    Fixture(
      .requiresTimes,
      replacing: "measure: ever",
      with: """
        measure: ever
            requires: [smartphone]
        """,
      orWith: """
        measure: ever
            requires: { smartphone: { times: 60% } }
        """,
      vi: """
        ward.yaml:37:16: lỗi: indicators.vneid.requires: `smartphone` tính trên households, chỉ tiêu này tính trên residents14; phải cho hệ số [S4004]
           37 |     requires: [smartphone]
              |                ^^^^^^^^^^
          sửa: ghi `requires: { smartphone: { times: 60% } }` với tỷ lệ phù hợp.
        """,
      en: """
        ward.yaml:37:16: error: indicators.vneid.requires: `smartphone` counts households, this indicator residents14; its factor must be given [S4004]
           37 |     requires: [smartphone]
              |                ^^^^^^^^^^
          fix: write `requires: { smartphone: { times: 60% } }` with your share.
        """),
    Fixture(
      .requiresMilestone,
      vi: """
        ward.yaml:48:16: lỗi: indicators.bills.requires: `halls-online` là chỉ tiêu công trình (`kind: milestone`), không làm điều kiện được [S4005]
           48 |     requires: [halls-online]
              |                ^^^^^^^^^^^^
          sửa: nêu chỉ tiêu phổ cập; tác động của công trình thì dự án ghi bằng `raises`.
        """,
      en: """
        ward.yaml:48:16: error: indicators.bills.requires: `halls-online` is a milestone indicator and cannot be required [S4005]
           48 |     requires: [halls-online]
              |                ^^^^^^^^^^^^
          fix: require an adoption indicator; what a milestone opens up, its project `raises`.
        """),
    Fixture(
      .mixingSum,
      replacing: "measure: ever",
      with: """
        measure: ever
            mixing: { segment: 70%, place: 40% }
        """,
      orWith: """
        measure: ever
            mixing: { segment: 70%, place: 30% }
        """,
      vi: """
        ward.yaml:37:13: lỗi: indicators.vneid.mixing phải cộng lại bằng 100%; hiện là 110% [S4006]
           37 |     mixing: { segment: 70%, place: 40% }
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: điều chỉnh một trọng số.
        """,
      en: """
        ward.yaml:37:13: error: indicators.vneid.mixing must add to 100%; it adds to 110% [S4006]
           37 |     mixing: { segment: 70%, place: 40% }
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: change one of the weights.
        """),
    Fixture(
      .servesSum,
      vi: """
        ward.yaml:67:5: lỗi: levers.teams.serves dùng 110% thời gian; chỉ có 100% [S4007]
           67 |     serves:
              |     ^^^^^^
          sửa: giảm một tỷ lệ; phần dư có thể để trống.
        """,
      en: """
        ward.yaml:67:5: error: levers.teams.serves takes 110% of the time; there is only 100% [S4007]
           67 |     serves:
              |     ^^^^^^
          fix: lower one of the shares; a rest may stay idle.
        """),
    Fixture(
      .fundSum,
      vi: """
        ward.yaml:89:61: lỗi: levers.hall-wifi.cost.capital.fund phải cộng lại bằng 100%; hiện là 90% [S4008]
           89 |     cost: { capital: { price: 40 triệu VND, units: 6, fund: { capital: 70%, community: 20% } } }
              |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: điều chỉnh một tỷ lệ.
        """,
      en: """
        ward.yaml:89:61: error: levers.hall-wifi.cost.capital.fund must add to 100%; it adds to 90% [S4008]
           89 |     cost: { capital: { price: 40 triệu VND, units: 6, fund: { capital: 70%, community: 20% } } }
              |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: change one of the shares.
        """),
    Fixture(
      .aboveAtMost,
      vi: """
        ward.yaml:60:12: lỗi: levers.teams.count lên tới 13 tại pu-trang, vượt `at-most` 12 [S4009]
           60 |     count: { value: 13, source: bao-yen-bai }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: giảm số tổ, hoặc nâng `at-most` nếu có thể lập thêm.
        """,
      en: """
        ward.yaml:60:12: error: levers.teams.count comes to 13 in pu-trang, above `at-most` 12 [S4009]
           60 |     count: { value: 13, source: bao-yen-bai }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: lower the count, or raise `at-most` if there can be more.
        """),
    Fixture(
      .asOfAfterStart,
      replacing: "start: { value: 35%, source: estimate }",
      vi: """
        ward.yaml:47:33: lỗi: indicators.bills.start.as-of: 2023-06-30 sau ngày đầu kỳ 2023-01-01 [S4010]
           47 |     start: { value: 35%, as-of: 2023-06-30, source: estimate }
              |                                 ^^^^^^^^^^
          sửa: cho kỳ bắt đầu từ ngày đó, hoặc dùng số liệu sớm hơn.
        """,
      en: """
        ward.yaml:47:33: error: indicators.bills.start.as-of: 2023-06-30 lies after the start of the period, 2023-01-01 [S4010]
           47 |     start: { value: 35%, as-of: 2023-06-30, source: estimate }
              |                                 ^^^^^^^^^^
          fix: begin the period at that date, or give an earlier figure.
        """),
    Fixture(
      .dateOutsidePeriod,
      vi: """
        ward.yaml:100:45: lỗi: targets.bills-60.at-least.2024-12-31: 2024-12-31 không thuộc kỳ từ 2023-01-01 đến 2023-12-31 [S4011]
          100 |   bills-60: { indicator: bills, at-least: { 2024-12-31: 60% } }
              |                                             ^^^^^^^^^^
          sửa: chọn ngày trong kỳ, hoặc kéo dài `study.period`.
        """,
      en: """
        ward.yaml:100:45: error: targets.bills-60.at-least.2024-12-31: 2024-12-31 is not in the period 2023-01-01 to 2023-12-31 [S4011]
          100 |   bills-60: { indicator: bills, at-least: { 2024-12-31: 60% } }
              |                                             ^^^^^^^^^^
          fix: choose a date inside, or lengthen `study.period`.
        """),
    Fixture(
      .criteriaSum,
      vi: """
        ward.yaml:105:15: lỗi: levels.digital-ward có 18 tiêu chí, nhưng tại pu-trang 14 đã đạt + 3 bắt buộc + 0 mở rộng + 0 chưa công bố = 17 (nơi khác cũng sai: 0) [S4012]
          105 |     criteria: 18
              |               ^^
          sửa: điều chỉnh con số chưa đúng.
        """,
      en: """
        ward.yaml:105:15: error: levels.digital-ward has 18 criteria, but in pu-trang 14 met + 3 mandatory + 0 optional + 0 unlisted = 17 (elsewhere too: 0) [S4012]
          105 |     criteria: 18
              |               ^^
          fix: mend the number that is wrong.
        """),
    Fixture(
      .wrongIndicatorKind,
      vi: """
        ward.yaml:87:17: lỗi: levers.hall-wifi.achieves.smartphone cần chỉ tiêu công trình (`kind: milestone`); `smartphone` là chỉ tiêu phổ cập [S4013]
           87 |     achieves: { smartphone: 100% }
              |                 ^^^^^^^^^^
          sửa: nêu chỉ tiêu đúng loại.
        """,
      en: """
        ward.yaml:87:17: error: levers.hall-wifi.achieves.smartphone takes a milestone indicator; `smartphone` is an adoption indicator [S4013]
           87 |     achieves: { smartphone: 100% }
              |                 ^^^^^^^^^^
          fix: name an indicator of that kind.
        """),
    Fixture(
      .countMissing,
      vi: """
        ward.yaml:23:7: lỗi: places.pu-trang.segments.farming chưa có số lượng households [S4014]
           23 |       farming: { title: 6 tổ dân phố nông nghiệp, counts: { residents14: 2850 }, source: province-mean, recept…
              |       ^^^^^^^
          sửa: bổ sung dưới `counts:`, hoặc khai báo nhóm đối tượng là `part-of` một nhóm khác.
        """,
      en: """
        ward.yaml:23:7: error: places.pu-trang.segments.farming gives no count of households [S4014]
           23 |       farming: { title: 6 tổ dân phố nông nghiệp, counts: { residents14: 2850 }, source: province-mean, recept…
              |       ^^^^^^^
          fix: add it under `counts:`, or declare the population `part-of` another.
        """),
    Fixture(
      .includesCycle,
      vi: """
        ward.yaml:103:3: lỗi: các danh hiệu bao gồm lẫn nhau: digital-ward → digital-ward [S4015]
          103 |   digital-ward:
              |   ^^^^^^^^^^^^
          sửa: bỏ một trong các `includes` này.
        """,
      en: """
        ward.yaml:103:3: error: these levels include each other: digital-ward → digital-ward [S4015]
          103 |   digital-ward:
              |   ^^^^^^^^^^^^
          fix: delete one of these `includes`.
        """),
    Fixture(
      .startAboveOne,
      replacing: "start: { value: 35%, source: estimate }",
      vi: """
        ward.yaml:47:12: lỗi: indicators.bills.start và `dormant` không khớp nhau tại pu-trang/town [S4016]
           47 |     start: { value: 35%, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: giảm một trong hai số.
        """,
      en: """
        ward.yaml:47:12: error: indicators.bills.start and `dormant` do not fit together in pu-trang/town [S4016]
           47 |     start: { value: 35%, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: lower one of the two.
        """),
    Fixture(
      .periodTooLong,
      vi: """
        ward.yaml:4:11: lỗi: study.period dài 66108 ngày; một kế hoạch dài tối đa 10958 ngày [S4018]
            4 |   period: { from: 2023-01-01, to: 2203-12-31 }
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: kiểm tra lại năm.
        """,
      en: """
        ward.yaml:4:11: error: study.period has 66108 days; a study covers at most 10958 [S4018]
            4 |   period: { from: 2023-01-01, to: 2203-12-31 }
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: check the years.
        """),
    Fixture(
      .choiceTooLarge,
      replacing: "mandatory: [vneid-70, bills-60, halls]",
      vi: """
        ward.yaml:108:27: lỗi: levels.digital-ward.optional.at-least đòi hỏi 3 trong số 2 mục tiêu [S4017]
          108 |     optional: { at-least: 3, of: [bills-60, halls] }
              |                           ^
          sửa: giảm `at-least`, hoặc thêm mục tiêu.
        """,
      en: """
        ward.yaml:108:27: error: levels.digital-ward.optional.at-least asks for 3 of 2 targets [S4017]
          108 |     optional: { at-least: 3, of: [bills-60, halls] }
              |                           ^
          fix: lower `at-least`, or list more targets.
        """),
    Fixture(
      .noSegmentServed,
      replacing: "hours: {", with: "places: [ben]\n    segments: [farming]\n    hours: {",
      orWith: "places: [ben]\n    segments: [town]\n    hours: {",
      after: (
        "  pu-trang:\n",
        "  ben: { segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n"
      ),
      vi: """
        ward.yaml:66:15: lỗi: levers.teams.segments: không địa bàn nào của tổ (ben) có các nhóm dân cư này [S4019]
           66 |     segments: [farming]
              |               ^^^^^^^^^
          sửa: nêu nhóm dân cư có ở các địa bàn đó, hoặc sửa `places`.
        """,
      en: """
        ward.yaml:66:15: error: levers.teams.segments: none of the team's places (ben) has these segments [S4019]
           66 |     segments: [farming]
              |               ^^^^^^^^^
          fix: name segments of these places, or mend `places`.
        """),
    Fixture(
      .unlimitedTeams,
      replacing: "count: { value: 12, source: bao-yen-bai }\n    existing: 12\n    at-most: 12",
      with: "count: { budget: 48 triệu VND/year, source: bao-yen-bai }",
      orWith: "count: { budget: 48 triệu VND/year, source: bao-yen-bai }\n    at-most: 12",
      after: (
        "      start: { price: 2 triệu VND, fund: recurrent }\n      running: { price: 500 nghìn VND/month, fund: recurrent, source: nq-60 }\n",
        ""
      ),
      vi: """
        ward.yaml:60:12: lỗi: levers.teams.count: kinh phí này mua được vô số tổ, vì tổ không có giá và không có `at-most` [S4020]
           60 |     count: { budget: 48 triệu VND/year, source: bao-yen-bai }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: ghi giá dưới `cost:` (`start`, `running` hoặc `member`), hoặc ghi `at-most:`.
        """,
      en: """
        ward.yaml:60:12: error: levers.teams.count: this budget buys teams without end: they have no price, and there is no `at-most` [S4020]
           60 |     count: { budget: 48 triệu VND/year, source: bao-yen-bai }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: give a price under `cost:` (`start`, `running` or `member`), or `at-most:`.
        """),
    Fixture(
      .targetMetAtStart,
      vi: """
        ward.yaml:100:3: cảnh báo: targets.bills-60 giao 35%, nhưng `bills` đầu kỳ đã đạt 35% [S6005]
          100 |   bills-60: { indicator: bills, at-least: { 2023-12-31: 35% } }
              |   ^^^^^^^^
          sửa: kiểm tra lại mục tiêu và số liệu đầu kỳ.
        """,
      en: """
        ward.yaml:100:3: warning: targets.bills-60 asks for 35%, but `bills` starts at 35% already [S6005]
          100 |   bills-60: { indicator: bills, at-least: { 2023-12-31: 35% } }
              |   ^^^^^^^^
          fix: check the target and the starting figure.
        """),
    Fixture(
      .unused,
      replacing: "fund: { capital: 70%, community: 30% }",
      vi: """
        ward.yaml:97:3: cảnh báo: không chỗ nào dùng nguồn kinh phí `community` [S6007]
           97 |   community: { kind: contributed, limit: 80 triệu VND/year }
              |   ^^^^^^^^^
          sửa: dùng tên này ở chỗ cần, hoặc xóa khai báo.
        """,
      en: """
        ward.yaml:97:3: warning: nothing uses the fund `community` [S6007]
           97 |   community: { kind: contributed, limit: 80 triệu VND/year }
              |   ^^^^^^^^^
          fix: name it where it belongs, or delete it.
        """),
    Fixture(
      .startAboveReach,
      replacing: "start: { value: 35%, source: estimate }",
      vi: """
        ward.yaml:47:12: cảnh báo: indicators.bills.start là 90% tại pu-trang/farming, vượt mức 84% mà `smartphone` đầu kỳ cho phép: ở đó chưa thể có thêm người mới [S6008]
           47 |     start: { value: 90%, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: kiểm tra lại hai số đầu kỳ và `times`.
        """,
      en: """
        ward.yaml:47:12: warning: indicators.bills.start is 90% in pu-trang/farming, above the 84% that the start of `smartphone` allows: nobody new can adopt there yet [S6008]
           47 |     start: { value: 90%, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: check both starts, and `times`.
        """),
    Fixture(
      .startAboveCeiling,
      replacing: "start: { value: 20%, source: estimate }",
      with: "start: { between: [85%, 95%], source: estimate }", orWith: "start: { between: [15%, 25%], source: estimate }",
      vi: """
        ward.yaml:37:12: cảnh báo: indicators.vneid.start là ≈91% tại pu-trang/farming, vượt mức trần 80%: ở đó không thể có thêm người mới [S6003]
           37 |     start: { between: [85%, 95%], source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: kiểm tra lại cả hai số.
        """,
      en: """
        ward.yaml:37:12: warning: indicators.vneid.start is ≈91% in pu-trang/farming, above the ceiling 80%: nobody new can adopt there [S6003]
           37 |     start: { between: [85%, 95%], source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: check both figures.
        """),
  ]
}
