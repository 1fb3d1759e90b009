import StudyFiles

extension Fixture {
  static let names: [Fixture] = [
    Fixture(
      .unknownKey,
      vi: """
        ward.yaml:65:5: lỗi: `serch` không phải khóa của levers.teams; các khóa có: count, members, hours, search, serves, kind, title, enabled, places, source, existing, at-most, training, attrition, split, roams, segments, cost [S3001]
           65 |     serch: 6 min
              |     ^^^^^
          sửa: có phải là `search`?
        """,
      en: """
        ward.yaml:65:5: error: `serch` is no key of levers.teams; it has: count, members, hours, search, serves, kind, title, enabled, places, source, existing, at-most, training, attrition, split, roams, segments, cost [S3001]
           65 |     serch: 6 min
              |     ^^^^^
          fix: did you mean `search`?
        """),
    Fixture(
      .missingKey,
      vi: """
        ward.yaml:4:3: lỗi: study.period phải có khóa `to` [S3002]
            4 |   period: { from: 2023-01-01 }
              |   ^^^^^^
          sửa: bổ sung `to:`.
        """,
      en: """
        ward.yaml:4:3: error: study.period must have the key `to` [S3002]
            4 |   period: { from: 2023-01-01 }
              |   ^^^^^^
          fix: add `to:`.
        """),
    Fixture(
      .wrongShape,
      vi: """
        ward.yaml:48:15: lỗi: indicators.bills.requires phải là một danh sách; tìm thấy một giá trị đơn [S3003]
           48 |     requires: smartphone
              |               ^^^^^^^^^^
          sửa: xem sách hướng dẫn về khóa này.
        """,
      en: """
        ward.yaml:48:15: error: indicators.bills.requires must be a list; found a single value [S3003]
           48 |     requires: smartphone
              |               ^^^^^^^^^^
          fix: see the manual for what the key takes.
        """),
    Fixture(
      .unknownReference,
      vi: """
        ward.yaml:35:9: lỗi: indicators.vneid.of: không có nhóm đối tượng `residents15`; đã có: residents14, households [S3004]
           35 |     of: residents15
              |         ^^^^^^^^^^^
          sửa: có phải là `residents14`?
        """,
      en: """
        ward.yaml:35:9: error: indicators.vneid.of: there is no population `residents15`; known: residents14, households [S3004]
           35 |     of: residents15
              |         ^^^^^^^^^^^
          fix: did you mean `residents14`?
        """),
    Fixture(
      .badIdentifier,
      vi: """
        ward.yaml:83:3: lỗi: `hall wifi` không dùng làm tên được: chỉ gồm chữ cái, chữ số, dấu gạch nối, bắt đầu bằng chữ cái hoặc chữ số [S3005]
           83 |   hall wifi:
              |   ^^^^^^^^^
          sửa: nối các từ bằng dấu gạch nối; tên đầy đủ ghi ở `title:`.
        """,
      en: """
        ward.yaml:83:3: error: `hall wifi` is no name: only letters, digits and hyphens, beginning with a letter or digit [S3005]
           83 |   hall wifi:
              |   ^^^^^^^^^
          fix: write words joined by hyphens; the full wording goes into `title:`.
        """),
    Fixture(
      .notAChoice,
      vi: """
        ward.yaml:75:11: lỗi: levers.zalo.kind: `poster` không thuộc các lựa chọn team, media, project, class, desk [S3006]
           75 |     kind: poster
              |           ^^^^^^
          sửa: chọn một trong các từ đó.
        """,
      en: """
        ward.yaml:75:11: error: levers.zalo.kind: `poster` is not one of team, media, project, class, desk [S3006]
           75 |     kind: poster
              |           ^^^^^^
          fix: write one of them.
        """),
    Fixture(
      .repeatedItem,
      vi: """
        ward.yaml:48:28: lỗi: indicators.bills.requires ghi `smartphone` hai lần [S3007]
           48 |     requires: [smartphone, smartphone]
              |                            ^^^^^^^^^^
          sửa: xóa một tên.
        """,
      en: """
        ward.yaml:48:28: error: indicators.bills.requires lists `smartphone` twice [S3007]
           48 |     requires: [smartphone, smartphone]
              |                            ^^^^^^^^^^
          fix: delete one.
        """),
    Fixture(
      .emptyCollection,
      vi: """
        ward.yaml:107:16: lỗi: levels.digital-ward.mandatory trống [S3008]
          107 |     mandatory: []
              |                ^^
          sửa: bổ sung nội dung, hoặc xóa khóa này.
        """,
      en: """
        ward.yaml:107:16: error: levels.digital-ward.mandatory is empty [S3008]
          107 |     mandatory: []
              |                ^^
          fix: add what belongs there, or delete the key.
        """),
    Fixture(
      .textCutAtComma,
      vi: """
        ward.yaml:10:38: lỗi: dấu phẩy cắt đoạn chữ của sources.bao-yen-bai.title trước `Trần Ngọc` [S3009]
           10 |   bao-yen-bai: { title: Báo Yên Bái, Trần Ngọc, document: 000_96d1a29bfbf50062.txt }
              |                                      ^^^^^^^^^
          sửa: đặt đoạn chữ trong dấu nháy.
        """,
      en: """
        ward.yaml:10:38: error: the comma cuts the text of sources.bao-yen-bai.title before `Trần Ngọc` [S3009]
           10 |   bao-yen-bai: { title: Báo Yên Bái, Trần Ngọc, document: 000_96d1a29bfbf50062.txt }
              |                                      ^^^^^^^^^
          fix: put the text in quotation marks.
        """),
  ]
}
