import StudyFiles

extension Fixture {
  static let ranges: [Fixture] = [
    Fixture(
      .reportedContradicted,
      after: ("start: { value: 35%, source: estimate }", "start: { between: [65%, 72%], reported: trên 65 % }"),
      vi: """
        ward.yaml:47:45: lỗi: indicators.bills.start.reported: “trên 65 %” nghĩa là 65% trở lên, nhưng số đã ghi là 60%–72% [S2407]
           47 |     start: { between: [60%, 72%], reported: trên 65 % }
              |                                             ^^^^^^^^^
          sửa: sửa khoảng, hoặc ghi lại đúng câu của báo cáo.
        """,
      en: """
        ward.yaml:47:45: error: indicators.bills.start.reported: “trên 65 %” means 65% or more, but the number given is 60%–72% [S2407]
           47 |     start: { between: [60%, 72%], reported: trên 65 % }
              |                                             ^^^^^^^^^
          fix: mend the range, or quote the report as it stands.
        """),
    Fixture(
      .eachOnCertain,
      after: ("start: { value: 35%, source: estimate }", "start: { between: [30%, 40%], each: place }"),
      vi: """
        ward.yaml:47:26: lỗi: indicators.bills.start: giá trị này chắc chắn; `each` chỉ đi với khoảng [S2408]
           47 |     start: { value: 35%, each: place }
              |                          ^^^^
          sửa: bỏ `each` và `alike`, hoặc ghi một khoảng.
        """,
      en: """
        ward.yaml:47:26: error: indicators.bills.start: this value is certain; `each` goes with a range only [S2408]
           47 |     start: { value: 35%, each: place }
              |                          ^^^^
          fix: delete `each` and `alike`, or give a range.
        """),
    Fixture(
      .eachNotAllowed,
      vi: """
        ward.yaml:86:50: lỗi: levers.hall-wifi.delay.each: không tách riêng cho từng địa bàn được, vì số này chỉ nhận một số chung cho mọi nơi [S2409]
           86 |     delay: { uniform: [0 weeks, 12 weeks], each: place }
              |                                                  ^^^^^
          sửa: bỏ `each` và `alike`.
        """,
      en: """
        ward.yaml:86:50: error: levers.hall-wifi.delay.each: it cannot be drawn for each place, because this number takes one number for all [S2409]
           86 |     delay: { uniform: [0 weeks, 12 weeks], each: place }
              |                                                  ^^^^^
          fix: delete `each` and `alike`.
        """),
    Fixture(
      .endsReversed,
      vi: """
        ward.yaml:41:23: lỗi: indicators.vneid.lapse.between phải tăng dần, số đầu nhỏ hơn số cuối [S2401]
           41 |     lapse: { between: [5%/year, 2%/year], source: estimate }
              |                       ^^^^^^^^^^^^^^^^^^
          sửa: đặt số nhỏ trước; số đã chắc chắn thì ghi một mình.
        """,
      en: """
        ward.yaml:41:23: error: indicators.vneid.lapse.between must ascend, the first number below the last [S2401]
           41 |     lapse: { between: [5%/year, 2%/year], source: estimate }
              |                       ^^^^^^^^^^^^^^^^^^
          fix: put the smaller number first; a number that is certain stands alone.
        """),
    Fixture(
      .rangeDomain,
      replacing: "lapse: { between: [2%/year, 5%/year], source: estimate }",
      vi: """
        ward.yaml:41:24: lỗi: indicators.vneid.lapse.between: `between` phải bắt đầu từ số lớn hơn 0; tìm thấy 0%/year [S2402]
           41 |     lapse: { between: [0%/year, 5%/year], source: estimate }
              |                        ^^^^^^^
          sửa: ghi `uniform: [0%/year, 5%/year]`, hoặc cho `between` số nằm hẳn bên trong giới hạn.
        """,
      en: """
        ward.yaml:41:24: error: indicators.vneid.lapse.between: `between` must begin above 0; found 0%/year [S2402]
           41 |     lapse: { between: [0%/year, 5%/year], source: estimate }
              |                        ^^^^^^^
          fix: write `uniform: [0%/year, 5%/year]`, or give `between` a number just inside.
        """),
    Fixture(
      .mustBeCertain,
      vi: """
        ward.yaml:61:26: lỗi: levers.teams.existing.between: số này là lựa chọn, không thể là khoảng [S2403]
           61 |     existing: { between: [10, 12] }
              |                          ^^^^^^^^
          sửa: ghi một số; muốn so sánh nhiều số thì lập phương án.
        """,
      en: """
        ward.yaml:61:26: error: levers.teams.existing.between: this number is a choice and cannot be uncertain [S2403]
           61 |     existing: { between: [10, 12] }
              |                          ^^^^^^^^
          fix: write one number; compare several in scenarios.
        """),
    Fixture(
      .distributionParameter,
      replacing: "lapse: { between: [2%/year, 5%/year], source: estimate }",
      vi: """
        ward.yaml:41:23: lỗi: indicators.vneid.lapse.between gồm 2 số; tìm thấy 3 [S2404]
           41 |     lapse: { between: [2%/year, 3%/year, 5%/year], source: estimate }
              |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: ghi [thấp, cao], hoặc [thấp, dễ xảy ra nhất, cao] với `triangular`.
        """,
      en: """
        ward.yaml:41:23: error: indicators.vneid.lapse.between takes 2 numbers; found 3 [S2404]
           41 |     lapse: { between: [2%/year, 3%/year, 5%/year], source: estimate }
              |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: write [low, high], or [low, most likely, high] for `triangular`.
        """),
    Fixture(
      .onlyForShares,
      vi: """
        ward.yaml:41:20: lỗi: indicators.vneid.lapse.beta: chỉ tỷ lệ mới dùng được phân phối beta [S2405]
           41 |     lapse: { beta: { a: 2, b: 8 }, source: estimate }
              |                    ^^^^^^^^^^^^^^
          sửa: dùng `between: [a, b]` hoặc `triangular: [a, m, b]`.
        """,
      en: """
        ward.yaml:41:20: error: indicators.vneid.lapse.beta: only a share can be a beta distribution [S2405]
           41 |     lapse: { beta: { a: 2, b: 8 }, source: estimate }
              |                    ^^^^^^^^^^^^^^
          fix: use `between: [a, b]` or `triangular: [a, m, b]`.
        """),
    Fixture(
      .severalForms,
      vi: """
        ward.yaml:50:12: lỗi: indicators.bills.lapse phải có đúng một trong các khóa value, between, uniform, triangular, normal, lognormal, beta, by [S2406]
           50 |     lapse: { value: 8%/year, uniform: [2%/year, 5%/year], source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: chỉ giữ một khóa.
        """,
      en: """
        ward.yaml:50:12: error: indicators.bills.lapse must have exactly one of value, between, uniform, triangular, normal, lognormal, beta, by [S2406]
           50 |     lapse: { value: 8%/year, uniform: [2%/year, 5%/year], source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: keep one of them.
        """),
    Fixture(
      .byUnknown,
      vi: """
        ward.yaml:29:31: lỗi: indicators.smartphone.start.by.farmin: `farmin` không phải địa bàn cũng không phải nhóm dân cư; đã có: pu-trang, town, farming, otherwise [S2501]
           29 |     start: { by: { town: 93%, farmin: 84% }, source: estimate }
              |                               ^^^^^^
          sửa: có phải là `farming`?
        """,
      en: """
        ward.yaml:29:31: error: indicators.smartphone.start.by.farmin: `farmin` is neither a place nor a segment; known: pu-trang, town, farming, otherwise [S2501]
           29 |     start: { by: { town: 93%, farmin: 84% }, source: estimate }
              |                               ^^^^^^
          fix: did you mean `farming`?
        """),
    Fixture(
      .byAmbiguous,
      after: (
        """
            segments:

        """,
        """
            segments:
              pu-trang: { counts: { residents14: 10, households: 4 } }

        """
      ),
      vi: """
        ward.yaml:30:20: lỗi: indicators.smartphone.start.by.pu-trang: `pu-trang` vừa là địa bàn vừa là nhóm dân cư [S2502]
           30 |     start: { by: { pu-trang: 93%, farming: 84% }, source: estimate }
              |                    ^^^^^^^^
          sửa: đổi tên một trong hai, hoặc ghi `địa bàn/nhóm`.
        """,
      en: """
        ward.yaml:30:20: error: indicators.smartphone.start.by.pu-trang: `pu-trang` is both a place and a segment [S2502]
           30 |     start: { by: { pu-trang: 93%, farming: 84% }, source: estimate }
              |                    ^^^^^^^^
          fix: rename one of them, or write `place/segment`.
        """),
    Fixture(
      .byUncovered,
      vi: """
        ward.yaml:29:14: lỗi: indicators.smartphone.start.by chưa có số cho pu-trang/farming (thiếu 1 nơi) [S2503]
           29 |     start: { by: { town: 93% }, source: estimate }
              |              ^^
          sửa: bổ sung, hoặc ghi `otherwise:` cho các nơi còn lại.
        """,
      en: """
        ward.yaml:29:14: error: indicators.smartphone.start.by gives no number for pu-trang/farming (1 not covered) [S2503]
           29 |     start: { by: { town: 93% }, source: estimate }
              |              ^^
          fix: add it, or `otherwise:` for all the rest.
        """),
    Fixture(
      .byNotAllowed,
      vi: """
        ward.yaml:65:21: lỗi: levers.teams.search.by.town: số này chỉ được khác nhau theo địa bàn [S2504]
           65 |     search: { by: { town: 6 min } }
              |                     ^^^^
          sửa: ghi một số chung, hoặc một số cho mỗi địa bàn nếu được phép.
        """,
      en: """
        ward.yaml:65:21: error: levers.teams.search.by.town: this number may differ by place only [S2504]
           65 |     search: { by: { town: 6 min } }
              |                     ^^^^
          fix: write one number, or one for each place where that is allowed.
        """),
    Fixture(
      .firstDated,
      replacing: "spend: 1 triệu VND/month",
      vi: """
        ward.yaml:77:13: lỗi: levers.zalo.spend: mục đầu tiên không ghi ngày; áp dụng cho đến khi có mục sau [S2601]
           77 |     spend: [{ from: 2023-04-01, value: 1 triệu VND/month }]
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: đặt số áp dụng từ đầu lên trước.
        """,
      en: """
        ward.yaml:77:13: error: levers.zalo.spend: the first entry has no date; it holds until a later one does [S2601]
           77 |     spend: [{ from: 2023-04-01, value: 1 triệu VND/month }]
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: put the number that holds at the start first.
        """),
    Fixture(
      .entryOrder,
      replacing: "spend: 1 triệu VND/month",
      vi: """
        ward.yaml:77:80: lỗi: levers.zalo.spend: mục từ 2023-03-01 phải muộn hơn mục đứng trước [S2602]
           77 | … [1 triệu VND/month, { from: 2023-04-01, value: 2 triệu VND/month }, { from: 2023-03-01, value: 0 VND/month }]
              |                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: xếp các mục theo ngày.
        """,
      en: """
        ward.yaml:77:80: error: levers.zalo.spend: the entry from 2023-03-01 must come later than the one before it [S2602]
           77 | … [1 triệu VND/month, { from: 2023-04-01, value: 2 triệu VND/month }, { from: 2023-03-01, value: 0 VND/month }]
              |                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: order the entries by date.
        """),
    Fixture(
      .datedNotAllowed,
      vi: """
        ward.yaml:65:13: lỗi: levers.teams.search chỉ nhận một số, không nhận danh sách theo thời gian [S2603]
           65 |     search: [6 min, { from: 2023-04-01, value: 5 min }]
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: ghi một số.
        """,
      en: """
        ward.yaml:65:13: error: levers.teams.search takes one number, no list over time [S2603]
           65 |     search: [6 min, { from: 2023-04-01, value: 5 min }]
              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: write one number.
        """),
    Fixture(
      .rangeDomain,
      replacing: "uniform: [0 weeks, 12 weeks]", with: "between: [0 weeks, 20 weeks]", orWith: "uniform: [0 weeks, 20 weeks]",
      vi: """
        ward.yaml:86:24: lỗi: levers.hall-wifi.delay.between: `between` phải bắt đầu từ số lớn hơn 0; tìm thấy 0 weeks [S2402]
           86 |     delay: { between: [0 weeks, 20 weeks] }
              |                        ^^^^^^^
          sửa: ghi `uniform: [0 weeks, 20 weeks]`, hoặc cho `between` số nằm hẳn bên trong giới hạn.
        """,
      en: """
        ward.yaml:86:24: error: levers.hall-wifi.delay.between: `between` must begin above 0; found 0 weeks [S2402]
           86 |     delay: { between: [0 weeks, 20 weeks] }
              |                        ^^^^^^^
          fix: write `uniform: [0 weeks, 20 weeks]`, or give `between` a number just inside.
        """),
    Fixture(
      .rangeDomain,
      replacing: "success: { value: 50%", with: "success: { between: [50%, 100%]", orWith: "success: { uniform: [50%, 100%]",
      vi: """
        ward.yaml:69:72: lỗi: levers.teams.serves.bills.success.between: `between` phải nhỏ hơn 100%; tìm thấy 100% [S2402]
           69 |       bills: { share: 30%, handling: 20 min, success: { between: [50%, 100%], source: estimate } }
              |                                                                        ^^^^
          sửa: ghi `uniform: [50%, 100%]`, hoặc cho `between` số nằm hẳn bên trong giới hạn.
        """,
      en: """
        ward.yaml:69:72: error: levers.teams.serves.bills.success.between: `between` must stay below 100%; found 100% [S2402]
           69 |       bills: { share: 30%, handling: 20 min, success: { between: [50%, 100%], source: estimate } }
              |                                                                        ^^^^
          fix: write `uniform: [50%, 100%]`, or give `between` a number just inside.
        """),
  ]
}
