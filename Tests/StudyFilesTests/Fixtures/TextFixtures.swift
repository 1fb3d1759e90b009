import StudyFiles

extension Fixture {
  static let text: [Fixture] = [
    Fixture(
      .unreadable,
      in: .missing,
      vi: """
        no-such-folder/study.yaml:1:1: lỗi: không đọc được tệp: không có tệp này [S1001]
          sửa: kiểm tra lại đường dẫn và quyền đọc tệp.
        """,
      en: """
        no-such-folder/study.yaml:1:1: error: the file cannot be read: there is no such file [S1001]
          fix: check the path and the right to read it.
        """),
    Fixture(
      .tooLarge,
      in: .bytes([UInt8](repeating: 0x23, count: ByteReading.byteLimit + 1)),
      vi: """
        ward.yaml:1:1: lỗi: tệp dài 1048577 byte; tệp kế hoạch chỉ được dài tối đa 1048576 byte [S1002]
          sửa: kiểm tra xem đây có đúng là tệp kế hoạch, không phải tệp dữ liệu.
        """,
      en: """
        ward.yaml:1:1: error: the file has 1048577 bytes; a study has at most 1048576 [S1002]
          fix: check that this is the study file and not a data file.
        """),
    Fixture(
      .notUTF8,
      in: .bytes(Array("study: { id: ".utf8) + [0xD0, 0xF4, 0x6E, 0x67]),
      vi: """
        ward.yaml:1:14: lỗi: văn bản phải ở bảng mã UTF-8; byte 0xD0 ở vị trí 13 không hợp lệ (tệp có vẻ ở bảng mã windows-1258) [S1003]
            1 | study: { id: ��ng
              |              ^
          sửa: mở tệp bằng bảng mã windows-1258 rồi lưu lại thành UTF-8.
        """,
      en: """
        ward.yaml:1:14: error: the text must be UTF-8; byte 0xD0 at offset 13 is not (the file looks like windows-1258) [S1003]
            1 | study: { id: ��ng
              |              ^
          fix: open it as windows-1258 and save it as UTF-8.
        """),
    Fixture(
      .controlCharacter,
      replacing: "title: Phường Pú Trạng", with: "title: Phường Pú\u{202E}Trạng",
      vi: """
        ward.yaml:19:21: lỗi: tệp kế hoạch không được chứa ký tự ẩn ‹U+202E› [S1004]
           19 |     title: Phường Pú‹U+202E›Trạng
              |                     ^^^^^^^^
          sửa: xóa ký tự này.
        """,
      en: """
        ward.yaml:19:21: error: the invisible character ‹U+202E› may not stand in a study [S1004]
           19 |     title: Phường Pú‹U+202E›Trạng
              |                     ^^^^^^^^
          fix: delete it.
        """),
    Fixture(
      .tabIndentation,
      vi: """
        ward.yaml:6:1: lỗi: phải lùi dòng bằng dấu cách; dòng này bắt đầu bằng dấu Tab [S1005]
            6 | ␉draws: 2000
              | ^
          sửa: thay dấu Tab bằng hai dấu cách cho mỗi cấp.
        """,
      en: """
        ward.yaml:6:1: error: a line must be indented with spaces; this one begins with a tab [S1005]
            6 | ␉draws: 2000
              | ^
          fix: replace the tab by two spaces for each level.
        """),
    Fixture(
      .emptyFile,
      in: .text("# nothing yet\n"),
      vi: """
        ward.yaml:1:1: lỗi: tệp không chứa kế hoạch nào: tệp trống [S1006]
            1 | # nothing yet
              | ^
          sửa: bắt đầu bằng mục `study:`; sách hướng dẫn có một ví dụ nhỏ.
        """,
      en: """
        ward.yaml:1:1: error: the file holds no study: it is empty [S1006]
            1 | # nothing yet
              | ^
          fix: begin with `study:`; the manual shows a small one.
        """),
    Fixture(
      .syntax,
      vi: """
        ward.yaml:5:10: lỗi: không đúng cú pháp YAML: thiếu dấu `,` hoặc dấu đóng `}` `]` [S1007]
            5 |   reports: { every: month, cut-off: 14 }
              |          ^
          sửa: chỗ sai bắt đầu từ 4:11: xem lại ở đó hoặc ở đây; đoạn chữ có `: `, `#` hoặc dấu ngoặc thì đặt trong dấu nháy.
        """,
      en: """
        ward.yaml:5:10: error: this is not YAML: a `,` or the closing `}` or `]` is missing [S1007]
            5 |   reports: { every: month, cut-off: 14 }
              |          ^
          fix: it begins at 4:11: mend it there or here; text that holds `: `, `#` or a bracket stands in quotation marks.
        """),
    Fixture(
      .severalDocuments,
      vi: """
        ward.yaml:108:1: lỗi: tại đây bắt đầu văn bản thứ hai; mỗi tệp chỉ chứa một kế hoạch [S1008]
          108 | ---
              | ^^^
          sửa: xóa dòng `---`, hoặc chuyển kế hoạch thứ hai sang tệp riêng.
        """,
      en: """
        ward.yaml:108:1: error: a second document begins here; one file holds one study [S1008]
          108 | ---
              | ^^^
          fix: delete the line `---`, or put the second study into a file of its own.
        """),
    Fixture(
      .tooDeep,
      vi: """
        ward.yaml:6:72: lỗi: nhóm và danh sách chỉ được lồng nhau 64 cấp; chỗ này sâu hơn [S1009]
            6 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[2000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
              |                                                         ^
          sửa: kiểm tra các dấu ngoặc trên dòng này.
        """,
      en: """
        ward.yaml:6:72: error: mappings and lists may nest 64 deep; here they nest deeper [S1009]
            6 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[2000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
              |                                                         ^
          fix: check the brackets on this line.
        """),
    Fixture(
      .aliasExpansion,
      in: .text(Fixture.bomb),
      vi: """
        ward.yaml:5:8: lỗi: các bí danh chỉ được lặp lại tổng cộng 10000 giá trị; bí danh này vượt quá [S1010]
            5 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
              |        ^^
          sửa: viết hẳn giá trị ra, hoặc lặp lại ít hơn.
        """,
      en: """
        ward.yaml:5:8: error: aliases may repeat 10000 values in all; this one goes beyond [S1010]
            5 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
              |        ^^
          fix: write the values out, or repeat less.
        """),
    Fixture(
      .unknownAnchor,
      vi: """
        ward.yaml:6:10: lỗi: `*many` không lặp lại gì: phía trên không có `&many` [S1011]
            6 |   draws: *many
              |          ^^^^^
          sửa: đánh dấu giá trị bằng `&many`, hoặc đặt đoạn chữ bắt đầu bằng `*` trong dấu nháy.
        """,
      en: """
        ward.yaml:6:10: error: `*many` repeats nothing: there is no `&many` above [S1011]
            6 |   draws: *many
              |          ^^^^^
          fix: mark the value `&many`, or put text that begins with `*` in quotation marks.
        """),
    Fixture(
      .tag,
      vi: """
        ward.yaml:6:10: lỗi: thẻ `!!int` không có ý nghĩa trong tệp kế hoạch [S1012]
            6 |   draws: !!int 2000
              |          ^^^^^^^^^^
          sửa: xóa thẻ này.
        """,
      en: """
        ward.yaml:6:10: error: the tag `!!int` has no meaning in a study [S1012]
            6 |   draws: !!int 2000
              |          ^^^^^^^^^^
          fix: delete the tag.
        """),
    Fixture(
      .duplicateKey,
      vi: """
        ward.yaml:7:3: lỗi: khóa `draws` được viết lần thứ hai; lần đầu ở 6:3 [S1013]
            7 |   draws: 500
              |   ^^^^^
          sửa: chỉ giữ lại một.
        """,
      en: """
        ward.yaml:7:3: error: the key `draws` stands here a second time; it is first defined at 6:3 [S1013]
            7 |   draws: 500
              |   ^^^^^
          fix: keep one of the two.
        """),
    Fixture(
      .keyNotText,
      vi: """
        ward.yaml:7:3: lỗi: khóa phải là một đoạn chữ đơn [S1014]
            7 |   [a, b]: 1
              |   ^^^^^^
          sửa: viết `khóa: giá trị` với khóa là chữ thường.
        """,
      en: """
        ward.yaml:7:3: error: a key must be a single piece of text [S1014]
            7 |   [a, b]: 1
              |   ^^^^^^
          fix: write `key: value` with a plain key.
        """),
    Fixture(
      .mergeKey,
      vi: """
        ward.yaml:7:3: lỗi: `<<` chỉ nhận một nhóm khóa, hoặc danh sách các nhóm [S1015]
            7 |   <<: 5
              |   ^^
          sửa: nêu một nhóm đã đánh dấu bằng `&`.
        """,
      en: """
        ward.yaml:7:3: error: `<<` takes a mapping, or a list of mappings [S1015]
            7 |   <<: 5
              |   ^^
          fix: name a mapping marked with `&`.
        """),
    Fixture(
      .tooManyFindings,
      in: .text(Fixture.flood),
      vi: """
        ward.yaml:498:3: lỗi: tệp này còn nhiều lỗi khác ngoài 500 lỗi đã nêu [S1016]
          498 |   key-496: 1
              |   ^^^^^^^
          sửa: xử lý các lỗi này trước; kiểm tra xem tệp có đúng là tệp kế hoạch.
        """,
      en: """
        ward.yaml:498:3: error: there is more to be said of this file than these 500 findings [S1016]
          498 |   key-496: 1
              |   ^^^^^^^
          fix: mend these first; check that the file is a study.
        """),
    Fixture(
      .lineTooLong,
      in: .text("# " + String(repeating: "x", count: ByteReading.lineLimit)),
      vi: """
        ward.yaml:1:1: lỗi: mỗi dòng chỉ được dài 10000 ký tự; dòng này dài 10002 [S1017]
            1 | # xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              | ^
          sửa: ngắt dòng sau dấu phẩy, hoặc viết mỗi mục một dòng.
        """,
      en: """
        ward.yaml:1:1: error: a line may have 10000 characters; this one has 10002 [S1017]
            1 | # xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              | ^
          fix: break it after a comma, or write one entry a line.
        """),
    Fixture(
      .missingColon,
      replacing: "draws: 2000",
      vi: """
        ward.yaml:6:3: lỗi: thiếu dấu hai chấm sau khóa `draws` [S1018]
            6 |   draws 2000
              |   ^^^^^
          sửa: ghi `draws: 2000`.
        """,
      en: """
        ward.yaml:6:3: error: the colon after the key `draws` is missing [S1018]
            6 |   draws 2000
              |   ^^^^^
          fix: write `draws: 2000`.
        """),
    Fixture(
      .missingColon,
      replacing: "levers:", with: "levers", orWith: "levers:",
      vi: """
        ward.yaml:57:1: lỗi: thiếu dấu hai chấm sau khóa `levers` [S1018]
           57 | levers
              | ^^^^^^
          sửa: ghi `levers:`.
        """,
      en: """
        ward.yaml:57:1: error: the colon after the key `levers` is missing [S1018]
           57 | levers
              | ^^^^^^
          fix: write `levers:`.
        """),
    Fixture(
      .indentation,
      replacing: "  draws: 2000",
      vi: """
        ward.yaml:6:4: lỗi: dòng này lùi 3 dấu cách, không thẳng cột với dòng nào phía trên (dòng 5 lùi 2) [S1019]
            6 |    draws: 2000
              |    ^^^^^^
          sửa: lùi dòng này 2 dấu cách.
        """,
      en: """
        ward.yaml:6:4: error: this line is indented by 3 and lines up with none above it (line 5 is indented by 2) [S1019]
            6 |    draws: 2000
              |    ^^^^^^
          fix: indent it by 2.
        """),
    Fixture(
      .indentation,
      replacing: "    search: 6 min", with: "   search: 6 min", orWith: "    search: 6 min",
      vi: """
        ward.yaml:65:4: lỗi: dòng này lùi 3 dấu cách, không thẳng cột với dòng nào phía trên (dòng 64 lùi 4) [S1019]
           65 |    search: 6 min
              |    ^^^^^^^
          sửa: lùi dòng này 4 dấu cách.
        """,
      en: """
        ward.yaml:65:4: error: this line is indented by 3 and lines up with none above it (line 64 is indented by 4) [S1019]
           65 |    search: 6 min
              |    ^^^^^^^
          fix: indent it by 4.
        """),
  ]
}
