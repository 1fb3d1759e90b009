import StudyFiles

extension Fixture {
  static let places: [Fixture] = [
    Fixture(
      .withinCycle,
      after: (
        "  pu-trang:\n    title",
        "  yen-bai: { title: Tỉnh Yên Bái }\n  tan-an: { within: yen-bai, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    within: yen-bai\n    title"
      ),
      vi: """
        ward.yaml:18:3: lỗi: các địa bàn nằm trong nhau: yen-bai → yen-bai [S4021]
           18 |   yen-bai: { title: Tỉnh Yên Bái, within: yen-bai }
              |   ^^^^^^^
          sửa: bỏ một trong các `within` này.
        """,
      en: """
        ward.yaml:18:3: error: these areas lie within each other: yen-bai → yen-bai [S4021]
           18 |   yen-bai: { title: Tỉnh Yên Bái, within: yen-bai }
              |   ^^^^^^^
          fix: delete one of these `within`.
        """),
    Fixture(
      .withinLeaf,
      after: (
        "  pu-trang:\n    title",
        "  yen-bai: { title: Tỉnh Yên Bái }\n  tan-an: { within: yen-bai, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    within: yen-bai\n    title"
      ),
      vi: """
        ward.yaml:19:21: lỗi: places.tan-an.within: `pu-trang` có `segments` riêng, nên không chứa địa bàn khác [S4022]
           19 |   tan-an: { within: pu-trang, segments: { town: { counts: { residents14: 10, households: 4 } } } }
              |                     ^^^^^^^^
          sửa: nêu một địa bàn không có `segments`, hoặc bỏ `within`.
        """,
      en: """
        ward.yaml:19:21: error: places.tan-an.within: `pu-trang` has `segments` of its own, so nothing lies within it [S4022]
           19 |   tan-an: { within: pu-trang, segments: { town: { counts: { residents14: 10, households: 4 } } } }
              |                     ^^^^^^^^
          fix: name an area without `segments`, or delete `within`.
        """),
    Fixture(
      .emptyArea,
      after: (
        "  pu-trang:\n    title",
        "  tan-an: { title: Phường Tân An, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    title"
      ),
      vi: """
        ward.yaml:18:3: lỗi: không địa bàn cơ sở nào nằm trong `tan-an` [S4023]
           18 |   tan-an: { title: Phường Tân An }
              |   ^^^^^^
          sửa: ghi `within: tan-an` ở các địa bàn thuộc về nó, hoặc khai `segments:` nếu chính nó có dân cư.
        """,
      en: """
        ward.yaml:18:3: error: no leaf place lies within `tan-an` [S4023]
           18 |   tan-an: { title: Phường Tân An }
              |   ^^^^^^
          fix: write `within: tan-an` in the places that belong to it, or give it `segments:` if people live in it.
        """),
    Fixture(
      .heldOutside,
      after: (
        "  pu-trang:\n    title",
        "  tan-an: { title: Phường Tân An, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    title"
      ), ("    criteria: 17\n", "    criteria: 17\n    applies-to: [tan-an]\n    held: [tan-an]\n"),
      vi: """
        ward.yaml:108:11: lỗi: levels.digital-ward.held: danh hiệu này không xét ở pu-trang (có 1 nơi như vậy) [S4026]
          108 |     held: [pu-trang]
              |           ^^^^^^^^^^
          sửa: thêm vào `applies-to`, hoặc bỏ khỏi `held`.
        """,
      en: """
        ward.yaml:108:11: error: levels.digital-ward.held: the level does not apply to pu-trang (to 1 of these places) [S4026]
          108 |     held: [pu-trang]
              |           ^^^^^^^^^^
          fix: add it to `applies-to`, or take it out of `held`.
        """),
    Fixture(
      .includedElsewhere,
      after: (
        "  pu-trang:\n    title",
        "  tan-an: { title: Phường Tân An, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    title"
      ), ("    criteria: 17\n", "    criteria: 17\n    applies-to: [pu-trang]\n"),
      (
        "reference: as",
        "  model-ward: { criteria: 1, mandatory: [halls], includes: digital-ward, applies-to: [pu-trang] }\nreference: as"
      ),
      vi: """
        ward.yaml:110:60: lỗi: levels.model-ward bao gồm `digital-ward`, danh hiệu không xét ở tan-an (có 1 nơi như vậy) [S4030]
          110 |   model-ward: { criteria: 1, mandatory: [halls], includes: digital-ward }
              |                                                            ^^^^^^^^^^^^
          sửa: mở rộng `applies-to` của danh hiệu được bao gồm, hoặc thu hẹp `applies-to` của danh hiệu này.
        """,
      en: """
        ward.yaml:110:60: error: levels.model-ward includes `digital-ward`, which does not apply to tan-an (to 1 of its places) [S4030]
          110 |   model-ward: { criteria: 1, mandatory: [halls], includes: digital-ward }
              |                                                            ^^^^^^^^^^^^
          fix: widen `applies-to` of the included level, or narrow it here.
        """),
    Fixture(
      .levelTargetAsCriterion,
      after: ("  halls: { indicator", "  wards: { level: digital-ward, places: 1 }\n  halls: { indicator"),
      vi: """
        ward.yaml:108:17: lỗi: levels.digital-ward.mandatory: mục tiêu `wards` đếm địa bàn đạt danh hiệu, nên không làm tiêu chí được [S4027]
          108 |     mandatory: [wards]
              |                 ^^^^^
          sửa: nêu mục tiêu về một chỉ tiêu, hoặc dùng `includes`.
        """,
      en: """
        ward.yaml:108:17: error: levels.digital-ward.mandatory: the target `wards` counts places that reach a level, so it is no criterion [S4027]
          108 |     mandatory: [wards]
              |                 ^^^^^
          fix: name a target on an indicator, or use `includes`.
        """),
    Fixture(
      .roundWithoutShare,
      after: (
        "  pu-trang:\n    title",
        "  tan-an: { title: Phường Tân An, segments: { town: { counts: { residents14: 10, households: 4 } } } }\n  pu-trang:\n    title"
      ), ("  halls: { indicator", "  wards: { level: digital-ward, places: 60%, round: down }\n  halls: { indicator"),
      vi: """
        ward.yaml:102:44: lỗi: targets.wards.round: `places` là số nguyên, không có gì để làm tròn [S4028]
          102 |   wards: { level: digital-ward, places: 1, round: down }
              |                                            ^^^^^
          sửa: bỏ `round`, hoặc ghi `places` bằng tỷ lệ.
        """,
      en: """
        ward.yaml:102:44: error: targets.wards.round: `places` is a whole number, and there is nothing to round [S4028]
          102 |   wards: { level: digital-ward, places: 1, round: down }
              |                                            ^^^^^
          fix: delete `round`, or give `places` as a share.
        """),
    Fixture(
      .placesTooMany,
      after: ("  halls: { indicator", "  wards: { level: digital-ward, places: 1 }\n  halls: { indicator"),
      vi: """
        ward.yaml:101:41: lỗi: targets.wards cần 9 địa bàn; chỉ 1 địa bàn có thể tính cho `digital-ward` [S4029]
          101 |   wards: { level: digital-ward, places: 9 }
              |                                         ^
          sửa: giảm `places`, hoặc kiểm tra `applies-to`, `held` và `counting`.
        """,
      en: """
        ward.yaml:101:41: error: targets.wards asks for 9 places; only 1 can count for `digital-ward` [S4029]
          101 |   wards: { level: digital-ward, places: 9 }
              |                                         ^
          fix: lower `places`, or check `applies-to`, `held` and `counting`.
        """),
    Fixture(
      .filesCycle,
      after: ("levers:\n", "  papers:\n    kind: flow\n    files: 384/month\nlevers:\n"),
      vi: """
        ward.yaml:57:3: lỗi: hồ sơ của các chỉ tiêu này là một phần của nhau: papers → papers [S4024]
           57 |   papers:
              |   ^^^^^^
          sửa: cho một trong các chỉ tiêu này số hồ sơ riêng: `files: 300/month`.
        """,
      en: """
        ward.yaml:57:3: error: the files of these flows are shares of each other: papers → papers [S4024]
           57 |   papers:
              |   ^^^^^^
          fix: give one of them files of its own: `files: 300/month`.
        """),
    Fixture(
      .flowServedTwice,
      after: (
        "levers:\n",
        "  papers: { kind: flow, files: 384/month }\nlevers:\n  one-stop: { kind: desk, officers: 2, hours: 10 h/week, serves: { papers: { handling: 15 min, success: 20% } } }\n  counter: { kind: desk, enabled: false, officers: 1, hours: 5 h/week, serves: { papers: { handling: 15 min, success: 20% } } }\n"
      ),
      vi: """
        ward.yaml:60:66: lỗi: levers.counter: tại pu-trang, hồ sơ `papers` đã do `one-stop` giải quyết [S4025]
           60 | … counter: { kind: desk, officers: 1, hours: 5 h/week, serves: { papers: { handling: 15 min, success: 20% } } }
              |                                                                  ^^^^^^
          sửa: gộp hai bộ phận, chia địa bàn bằng `places:`, hoặc tắt một bộ phận.
        """,
      en: """
        ward.yaml:60:66: error: levers.counter: in pu-trang the files of `papers` are served by `one-stop` already [S4025]
           60 | … counter: { kind: desk, officers: 1, hours: 5 h/week, serves: { papers: { handling: 15 min, success: 20% } } }
              |                                                                  ^^^^^^
          fix: join the two desks, divide the places with `places:`, or switch one off.
        """),
  ]
}
