import StudyFiles

extension Fixture {
  static let scenarios: [Fixture] = [
    Fixture(
      .kindChanged,
      after: ("set: { levers.teams.count: 6 }", "set: { indicators.bills.start: 30% }"),
      vi: """
        ward.yaml:111:74: lỗi: indicators.bills: `bills` là chỉ tiêu phổ cập, phương án không thể biến thành chỉ tiêu công trình (`kind: milestone`) [S5011]
          111 | …s: { title: { vi: Nửa số tổ, en: Half the teams }, set: { indicators.bills: { kind: milestone, start: 0% } } }
              |                                                            ^^^^^^^^^^^^^^^^
          sửa: giữ nguyên loại, hoặc lập tệp kế hoạch khác.
        """,
      en: """
        ward.yaml:111:74: error: indicators.bills: `bills` is an adoption indicator; a scenario cannot make it a milestone indicator [S5011]
          111 | …s: { title: { vi: Nửa số tổ, en: Half the teams }, set: { indicators.bills: { kind: milestone, start: 0% } } }
              |                                                            ^^^^^^^^^^^^^^^^
          fix: keep its kind, or write another study.
        """),
    Fixture(
      .pathNowhere,
      vi: """
        ward.yaml:111:74: lỗi: `levers.team.count` không dẫn tới đâu: không có `team`; chỉ có teams, zalo, hall-wifi [S5001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { levers.team.count: 6 } }
              |                                                                          ^^^^^^^^^^^^^^^^^
          sửa: có phải là `levers.teams.count`?
        """,
      en: """
        ward.yaml:111:74: error: `levers.team.count` leads nowhere: there is no `team`; there is teams, zalo, hall-wifi [S5001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { levers.team.count: 6 } }
              |                                                                          ^^^^^^^^^^^^^^^^^
          fix: did you mean `levers.teams.count`?
        """),
    Fixture(
      .sectionFixed,
      vi: """
        ward.yaml:111:74: lỗi: `targets` giống nhau ở mọi phương án; phương án chỉ được thay đổi levers, indicators, places, populations, calendar, funds [S5002]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { targets.bills-60.indicator: vneid } }
              |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: khai báo thêm mục tiêu hoặc lập tệp kế hoạch khác.
        """,
      en: """
        ward.yaml:111:74: error: `targets` is the same in every scenario; a scenario may change levers, indicators, places, populations, calendar, funds [S5002]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { targets.bills-60.indicator: vneid } }
              |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: declare another target or study instead.
        """),
    Fixture(
      .extendsCycle,
      replacing: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:3: lỗi: các phương án kế thừa lẫn nhau: half-the-teams → half-the-teams [S5003]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, extends: half-the-teams, set: { levers.teams…
              |   ^^^^^^^^^^^^^^
          sửa: bỏ một trong các `extends` này.
        """,
      en: """
        ward.yaml:111:3: error: these scenarios extend each other: half-the-teams → half-the-teams [S5003]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, extends: half-the-teams, set: { levers.teams…
              |   ^^^^^^^^^^^^^^
          fix: delete one of these `extends`.
        """),
    Fixture(
      .notMultipliable,
      replacing: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:79: lỗi: `levers.teams` không phải số nhân được [S5004]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams: 2 } }
              |                                                                               ^^^^^^^^^^^^
          sửa: nêu chính số đó; hệ số có thể khác nhau bằng `by:`.
        """,
      en: """
        ward.yaml:111:79: error: `levers.teams` is no number that can be multiplied [S5004]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams: 2 } }
              |                                                                               ^^^^^^^^^^^^
          fix: name the number itself; a factor may differ with `by:`.
        """),
    Fixture(
      .productRange,
      replacing: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:112: lỗi: hệ số này đưa levers.teams.serves.vneid.share ra ngoài giới hạn cho phép (tỷ lệ) [S5005]
          111 | …-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams.serves.vneid.share: 3 } }
              |                                                                                                           ^
          sửa: chọn hệ số nhỏ hơn, hoặc dùng `set`.
        """,
      en: """
        ward.yaml:111:112: error: this factor takes levers.teams.serves.vneid.share outside what it may be (a share) [S5005]
          111 | …-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams.serves.vneid.share: 3 } }
              |                                                                                                           ^
          fix: choose a smaller factor, or `set` the number.
        """),
    Fixture(
      .uncertainShareRaised,
      replacing: "set: { levers.teams.count: 6 }",
      after: ("start: { value: 35%, source: estimate }", "start: { between: [30%, 40%], source: estimate }"),
      vi: """
        ward.yaml:111:103: lỗi: indicators.bills.start là tỷ lệ còn dao động; hệ số không được quá 1 [S5006]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { indicators.bills.start: 1.2 } }
              |                                                                                                       ^^^
          sửa: dùng `set` với khoảng khác.
        """,
      en: """
        ward.yaml:111:103: error: indicators.bills.start is an uncertain share; its factor can be at most 1 [S5006]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { indicators.bills.start: 1.2 } }
              |                                                                                                       ^^^
          fix: use `set` with another range.
        """),
    Fixture(
      .cannotSwitch,
      vi: """
        ward.yaml:113:94: lỗi: `calendar.peek` không phải giải pháp hay mục lịch; đã có levers.teams, levers.zalo, levers.hall-wifi, calendar.tet, calendar.harvest, calendar.peak [S5007]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter }, with: [calendar.peek] }
              |                                                                                              ^^^^^^^^^^^^^
          sửa: có phải là `calendar.peak`?
        """,
      en: """
        ward.yaml:113:94: error: `calendar.peek` is no lever or calendar entry; there is levers.teams, levers.zalo, levers.hall-wifi, calendar.tet, calendar.harvest, calendar.peak [S5007]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter }, with: [calendar.peek] }
              |                                                                                              ^^^^^^^^^^^^^
          fix: did you mean `calendar.peak`?
        """),
    Fixture(
      .tooManyScenarios,
      in: .text(Fixture.crowd),
      vi: """
        ward.yaml:109:1: lỗi: scenarios có 507 phương án; chỉ so sánh được tối đa 500 [S5009]
          109 | scenarios:
              | ^^^^^^^^^
          sửa: chuyển phần còn lại sang tệp khác.
        """,
      en: """
        ward.yaml:109:1: error: scenarios holds 507 scenarios; at most 500 can be compared [S5009]
          109 | scenarios:
              | ^^^^^^^^^
          fix: put the rest into another file.
        """),
    Fixture(
      .editedTwice,
      vi: """
        ward.yaml:111:111: lỗi: `levers.teams.count` đã được thay đổi ở 111:74 trong phương án này [S5008]
          111 | …: { vi: Nửa số tổ, en: Half the teams }, set: { levers.teams.count: 6 }, multiply: { levers.teams.count: 2 } }
              |                                                                                       ^^^^^^^^^^^^^^^^^^
          sửa: chỉ giữ một, hoặc chuyển một thay đổi sang phương án kế thừa (`extends`).
        """,
      en: """
        ward.yaml:111:111: error: `levers.teams.count` is already changed at 111:74 of this scenario [S5008]
          111 | …: { vi: Nửa số tổ, en: Half the teams }, set: { levers.teams.count: 6 }, multiply: { levers.teams.count: 2 } }
              |                                                                                       ^^^^^^^^^^^^^^^^^^
          fix: keep one of them, or put one into a scenario that `extends` this one.
        """),
    Fixture(
      .uncertaintyRemoved,
      replacing: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:74: cảnh báo: levers.teams.hours trong kế hoạch là khoảng; giá trị này làm nó thành chắc chắn [S6001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { levers.teams.hours: 1 h/week } }
              |                                                                          ^^^^^^^^^^^^^^^^^^
          sửa: dùng `multiply` hoặc đặt một khoảng nếu vẫn chưa biết rõ.
        """,
      en: """
        ward.yaml:111:74: warning: levers.teams.hours is uncertain in the study; this value makes it certain [S6001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { levers.teams.hours: 1 h/week } }
              |                                                                          ^^^^^^^^^^^^^^^^^^
          fix: use `multiply`, or set a range, if it stays unknown.
        """),
    Fixture(
      .oldFigure,
      replacing: "start: { value: 35%, source: estimate }",
      vi: """
        ward.yaml:47:33: cảnh báo: indicators.bills.start.as-of: 2022-06-30 trước kỳ 185 ngày [S6002]
           47 |     start: { value: 35%, as-of: 2022-06-30, source: estimate }
              |                                 ^^^^^^^^^^
          sửa: tìm số liệu mới hơn, hoặc ghi khoảng.
        """,
      en: """
        ward.yaml:47:33: warning: indicators.bills.start.as-of: 2022-06-30 is 185 days before the period [S6002]
           47 |     start: { value: 35%, as-of: 2022-06-30, source: estimate }
              |                                 ^^^^^^^^^^
          fix: look for a newer figure, or give a range.
        """),
    Fixture(
      .startAboveCeiling,
      vi: """
        ward.yaml:29:12: cảnh báo: indicators.smartphone.start là 97% tại pu-trang/farming, vượt mức trần 95%: ở đó không thể có thêm người mới [S6003]
           29 |     start: { by: { town: 93%, farming: 97% }, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: kiểm tra lại cả hai số.
        """,
      en: """
        ward.yaml:29:12: warning: indicators.smartphone.start is 97% in pu-trang/farming, above the ceiling 95%: nobody new can adopt there [S6003]
           29 |     start: { by: { town: 93%, farming: 97% }, source: estimate }
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: check both figures.
        """),
    Fixture(
      .withoutEffect,
      vi: """
        ward.yaml:91:28: cảnh báo: calendar.tet.from nằm ngoài kỳ từ 2023-01-01 đến 2023-12-31 nên không có tác dụng [S6004]
           91 |   tet: { title: Tết, from: 2022-01-20, to: 2022-01-29, effort: 0%, demand: 120% }
              |                            ^^^^^^^^^^
          sửa: kiểm tra lại năm.
        """,
      en: """
        ward.yaml:91:28: warning: calendar.tet.from lies outside the period 2023-01-01 to 2023-12-31 and changes nothing [S6004]
           91 |   tet: { title: Tết, from: 2022-01-20, to: 2022-01-29, effort: 0%, demand: 120% }
              |                            ^^^^^^^^^^
          fix: check the year.
        """),
    Fixture(
      .productNotWhole,
      replacing: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:99: lỗi: hệ số này làm levers.teams.count thành 3.6; phải là số nguyên [S5010]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams.count: 0.3 } }
              |                                                                                                   ^^^
          sửa: chọn hệ số cho ra số nguyên: 0.25 cho 3, 0.5 cho 6; hoặc dùng `set`.
        """,
      en: """
        ward.yaml:111:99: error: this factor makes levers.teams.count 3.6; it must be whole [S5010]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, multiply: { levers.teams.count: 0.3 } }
              |                                                                                                   ^^^
          fix: choose a factor that gives a whole number: 0.25 gives 3, 0.5 gives 6; or use `set`.
        """),
    Fixture(
      .scenarioChangesNothing,
      vi: """
        ward.yaml:113:3: cảnh báo: phương án `peak-quarter` không thay đổi gì so với `as-planned` [S6006]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter } }
              |   ^^^^^^^^^^^^
          sửa: ghi thay đổi dưới `set`, `multiply`, `with` hoặc `without`, hoặc xóa phương án này.
        """,
      en: """
        ward.yaml:113:3: warning: scenario `peak-quarter` changes nothing of `as-planned` [S6006]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter } }
              |   ^^^^^^^^^^^^
          fix: write what changes under `set`, `multiply`, `with` or `without`, or delete the scenario.
        """),
    Fixture(
      .cannotSwitch,
      replacing: "with: [calendar.peak]", with: "with: [peak]", orWith: "with: [calendar.peak]",
      vi: """
        ward.yaml:113:94: lỗi: `peak` không phải giải pháp hay mục lịch; đã có levers.teams, levers.zalo, levers.hall-wifi, calendar.tet, calendar.harvest, calendar.peak [S5007]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter }, with: [peak] }
              |                                                                                              ^^^^
          sửa: có phải là `calendar.peak`?
        """,
      en: """
        ward.yaml:113:94: error: `peak` is no lever or calendar entry; there is levers.teams, levers.zalo, levers.hall-wifi, calendar.tet, calendar.harvest, calendar.peak [S5007]
          113 |   peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter }, with: [peak] }
              |                                                                                              ^^^^
          fix: did you mean `calendar.peak`?
        """),
    Fixture(
      .pathNowhere,
      replacing: "set: { levers.teams.count: 6 }", with: "set: { teams.count: 6 }",
      orWith: "set: { levers.teams.count: 6 }",
      vi: """
        ward.yaml:111:74: lỗi: `scenarios.half-the-teams` không dẫn tới đâu: không có `teams`; chỉ có levers, indicators, places, populations, calendar, funds [S5001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { teams.count: 6 } }
              |                                                                          ^^^^^^^^^^^
          sửa: có phải là `levers.teams.count`?
        """,
      en: """
        ward.yaml:111:74: error: `scenarios.half-the-teams` leads nowhere: there is no `teams`; there is levers, indicators, places, populations, calendar, funds [S5001]
          111 |   half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { teams.count: 6 } }
              |                                                                          ^^^^^^^^^^^
          fix: did you mean `levers.teams.count`?
        """),
  ]
}
