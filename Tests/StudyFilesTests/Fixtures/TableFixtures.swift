import StudyFiles

extension Fixture {
  static let tables: [Fixture] = [
    Fixture(
      .tableUnreadable,
      in: .table(nil),
      vi: """
        town.yaml:5:10: lỗi: không đọc được bảng `places.csv`: không có tệp này [S7001]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          sửa: kiểm tra đường dẫn (tính từ thư mục chứa tệp kế hoạch) và quyền đọc tệp.
        """,
      en: """
        town.yaml:5:10: error: the table `places.csv` cannot be read: there is no such file [S7001]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          fix: check the path, which starts where the study file lies, and the right to read it.
        """),
    Fixture(
      .tableWithoutFile,
      in: .text(TableStudy.text),
      vi: """
        ward.yaml:5:10: lỗi: bảng `places.csv` không tìm được vì kế hoạch này không đọc từ một tệp [S7002]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          sửa: lưu kế hoạch thành tệp cạnh bảng, hoặc đưa kèm hàm đọc bảng.
        """,
      en: """
        ward.yaml:5:10: error: the table `places.csv` cannot be found, for this study is not read from a file [S7002]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          fix: save the study beside its table, or give a loader with the text.
        """),
    Fixture(
      .tableTooLarge,
      in: .table([UInt8](repeating: 0x2C, count: TableFile.byteLimit + 1)),
      vi: """
        town.yaml:5:10: lỗi: bảng có 16777217 byte; chỉ được tối đa 16777216 [S7003]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          sửa: kiểm tra xem đây có đúng là bảng địa bàn.
        """,
      en: """
        town.yaml:5:10: error: the table has 16777217 bytes; it may have 16777216 [S7003]
            5 |   table: places.csv
              |          ^^^^^^^^^^
          fix: check that this is the table of places.
        """),
    Fixture(
      .tableTooLarge,
      in: .table("id\n" + String(repeating: "a\n", count: TableFile.placeLimit + 1)),
      vi: """
        places.csv:100002:1: lỗi: bảng có 100001 dòng; chỉ được tối đa 100000 [S7003]
        100002 | a
               | ^
          sửa: kiểm tra xem đây có đúng là bảng địa bàn.
        """,
      en: """
        places.csv:100002:1: error: the table has 100001 rows; it may have 100000 [S7003]
        100002 | a
               | ^
          fix: check that this is the table of places.
        """),
    Fixture(
      .tableEmpty,
      in: .table("id,segments.town.counts.residents14\n\n,\n"),
      vi: """
        places.csv:1:1: lỗi: bảng không có dòng địa bàn nào [S7004]
            1 | id,segments.town.counts.residents14
              | ^^
          sửa: ghi tên cột ở dòng đầu và mỗi địa bàn một dòng ở dưới.
        """,
      en: """
        places.csv:1:1: error: the table has no row with a place [S7004]
            1 | id,segments.town.counts.residents14
              | ^^
          fix: write the columns' names in the first row and a place in each further one.
        """),
    Fixture(
      .openQuote,
      in: .table("id,title,segments.town.counts.residents14\nminh-tan,\"Phường Minh Tân,8450\n"),
      vi: """
        places.csv:2:10: lỗi: dấu nháy kép mở ở đây không được đóng cho đến hết tệp [S7005]
            2 | minh-tan,"Phường Minh Tân,8450
              |          ^
          sửa: đóng dấu nháy ở cuối ô, hoặc xóa nó.
        """,
      en: """
        places.csv:2:10: error: the quotation mark that opens here is not closed before the end of the file [S7005]
            2 | minh-tan,"Phường Minh Tân,8450
              |          ^
          fix: close it at the end of the cell, or delete it.
        """),
    Fixture(
      .strayQuote,
      in: .table("id,title,segments.town.counts.residents14\nminh-tan,Phường \"Minh Tân\",8450\n"),
      vi: """
        places.csv:2:17: lỗi: dấu nháy kép phải bao cả ô; ô này có chữ nằm ngoài [S7006]
            2 | minh-tan,Phường "Minh Tân",8450
              |                 ^
          sửa: đặt cả ô trong dấu nháy và viết dấu nháy bên trong hai lần: `"Tổ ""A"" cũ"`.
        """,
      en: """
        places.csv:2:17: error: quotation marks must stand around the whole cell; here text stands outside [S7006]
            2 | minh-tan,Phường "Minh Tân",8450
              |                 ^
          fix: put the whole cell into quotation marks and double those inside: `"The ""A"" group"`.
        """),
    Fixture(
      .strayQuote,
      in: .table("id,title,segments.town.counts.residents14\nminh-tan,\"Phường\" Minh Tân,8450\n"),
      vi: """
        places.csv:2:19: lỗi: dấu nháy kép phải bao cả ô; ô này có chữ nằm ngoài [S7006]
            2 | minh-tan,"Phường" Minh Tân,8450
              |                   ^^^^^^^^
          sửa: đặt cả ô trong dấu nháy và viết dấu nháy bên trong hai lần: `"Tổ ""A"" cũ"`.
        """,
      en: """
        places.csv:2:19: error: quotation marks must stand around the whole cell; here text stands outside [S7006]
            2 | minh-tan,"Phường" Minh Tân,8450
              |                   ^^^^^^^^
          fix: put the whole cell into quotation marks and double those inside: `"The ""A"" group"`.
        """),
    Fixture(
      .raggedRow,
      in: .table("id,title,segments.town.counts.residents14\nminh-tan,8450\n"),
      vi: """
        places.csv:2:10: lỗi: dòng này có 2 ô; bảng có 3 cột [S7007]
            2 | minh-tan,8450
              |          ^^^^
          sửa: thêm hoặc bớt dấu phân cách; chữ có dấu phẩy thì đặt trong dấu nháy kép.
        """,
      en: """
        places.csv:2:10: error: this row has 2 cells; the table has 3 columns [S7007]
            2 | minh-tan,8450
              |          ^^^^
          fix: add or take away separators; text with a comma stands in quotation marks.
        """),
    Fixture(
      .raggedRow,
      in: .table("id,segments.town.counts.residents14\nminh-tan,Phường Minh Tân,8450,\n"),
      vi: """
        places.csv:2:26: lỗi: dòng này có 4 ô; bảng có 2 cột [S7007]
            2 | minh-tan,Phường Minh Tân,8450,
              |                          ^^^^
          sửa: thêm hoặc bớt dấu phân cách; chữ có dấu phẩy thì đặt trong dấu nháy kép.
        """,
      en: """
        places.csv:2:26: error: this row has 4 cells; the table has 2 columns [S7007]
            2 | minh-tan,Phường Minh Tân,8450,
              |                          ^^^^
          fix: add or take away separators; text with a comma stands in quotation marks.
        """),
    Fixture(
      .columnMissing,
      in: .table("title,segments.town.counts.residents14\nPhường Minh Tân,8450\n"),
      vi: """
        places.csv:1:1: lỗi: bảng không có cột `id` [S7008]
            1 | title,segments.town.counts.residents14
              | ^^^^^
          sửa: thêm cột này vào dòng đầu; các cột cách nhau bằng dấu phẩy hoặc chấm phẩy.
        """,
      en: """
        places.csv:1:1: error: the table has no column `id` [S7008]
            1 | title,segments.town.counts.residents14
              | ^^^^^
          fix: add it to the first row; columns stand apart by commas or semicolons.
        """),
    Fixture(
      .columnMissing,
      in: .table("id,travel\nminh-tan,4 min\n"),
      vi: """
        places.csv:1:1: lỗi: bảng không có cột `segments.….counts.…` [S7008]
            1 | id,travel
              | ^^
          sửa: thêm cột này vào dòng đầu; các cột cách nhau bằng dấu phẩy hoặc chấm phẩy.
        """,
      en: """
        places.csv:1:1: error: the table has no column `segments.….counts.…` [S7008]
            1 | id,travel
              | ^^
          fix: add it to the first row; columns stand apart by commas or semicolons.
        """),
    Fixture(
      .headingMissing,
      in: .table("id,segments.town.counts.residents14,\nminh-tan,8450,4 min\n"),
      vi: """
        places.csv:2:15: lỗi: ô này nằm ở cột thứ 3, cột không có tên [S7009]
            2 | minh-tan,8450,4 min
              |               ^^^^^
          sửa: đặt tên cho cột ở dòng đầu, hoặc xóa cột.
        """,
      en: """
        places.csv:2:15: error: this cell stands in column 3, which has no name [S7009]
            2 | minh-tan,8450,4 min
              |               ^^^^^
          fix: name the column in the first row, or delete it.
        """),
    Fixture(
      .unknownHeading,
      in: .table("id,travl,segments.town.counts.residents14\nminh-tan,4 min,8450\n"),
      vi: """
        places.csv:1:4: lỗi: `travl` không phải tên cột; có thể là: id, title, title.vi, title.en, within, travel, source, synthetic, segments.….title, segments.….title.vi, segments.….title.en, segments.….receptivity, segments.….source, segments.….counts.residents14 [S7010]
            1 | id,travl,segments.town.counts.residents14
              |    ^^^^^
          sửa: có phải là `travel`?
        """,
      en: """
        places.csv:1:4: error: `travl` is no column; there are: id, title, title.vi, title.en, within, travel, source, synthetic, segments.….title, segments.….title.vi, segments.….title.en, segments.….receptivity, segments.….source, segments.….counts.residents14 [S7010]
            1 | id,travl,segments.town.counts.residents14
              |    ^^^^^
          fix: did you mean `travel`?
        """),
    Fixture(
      .unknownHeading,
      in: .table("id,segments.town.counts.residents14,Ghi chú\nminh-tan,8450,x\n"),
      vi: """
        places.csv:1:37: lỗi: `Ghi chú` không phải tên cột; có thể là: id, title, title.vi, title.en, within, travel, source, synthetic, segments.….title, segments.….title.vi, segments.….title.en, segments.….receptivity, segments.….source, segments.….counts.residents14 [S7010]
            1 | id,segments.town.counts.residents14,Ghi chú
              |                                     ^^^^^^^
          sửa: chọn trong các tên nêu trên, hoặc xóa cột.
        """,
      en: """
        places.csv:1:37: error: `Ghi chú` is no column; there are: id, title, title.vi, title.en, within, travel, source, synthetic, segments.….title, segments.….title.vi, segments.….title.en, segments.….receptivity, segments.….source, segments.….counts.residents14 [S7010]
            1 | id,segments.town.counts.residents14,Ghi chú
              |                                     ^^^^^^^
          fix: see the names above, or delete the column.
        """),
    Fixture(
      .rowWithoutID,
      in: .table("id,title,segments.town.counts.residents14\n,Phường Minh Tân,8450\n"),
      vi: """
        places.csv:2:1: lỗi: dòng này không có `id` [S7011]
            2 | ,Phường Minh Tân,8450
              | ^
          sửa: ghi tên ngắn của địa bàn, ví dụ `minh-tan`.
        """,
      en: """
        places.csv:2:1: error: this row has no `id` [S7011]
            2 | ,Phường Minh Tân,8450
              | ^
          fix: write the place's identifier, such as `minh-tan`.
        """),
    Fixture(
      .placeTwice,
      in: .table("id,segments.town.counts.residents14\nminh-tan,8450\nminh-tan,7210\n"),
      vi: """
        places.csv:3:1: lỗi: địa bàn `minh-tan` được ghi lần thứ hai; lần đầu ở places.csv:2:1 [S7012]
            3 | minh-tan,7210
              | ^^^^^^^^
          sửa: chỉ giữ một, hoặc đổi tên ngắn.
        """,
      en: """
        places.csv:3:1: error: the place `minh-tan` stands here a second time; it is first defined at places.csv:2:1 [S7012]
            3 | minh-tan,7210
              | ^^^^^^^^
          fix: keep one of the two, or rename one.
        """),
    Fixture(
      .repeatNotSynthetic,
      replacing: "pu-trang:\n", with: "pu-trang:\n    repeat: 3\n", orWith: "pu-trang:\n    repeat: 3\n    synthetic: true\n",
      vi: """
        ward.yaml:19:5: lỗi: places.pu-trang có `repeat` nên phải ghi `synthetic: true` [S7013]
           19 |     repeat: 3
              |     ^^^^^^
          sửa: thêm `synthetic: true`, hoặc ghi riêng từng địa bàn.
        """,
      en: """
        ward.yaml:19:5: error: places.pu-trang has `repeat` and so must say `synthetic: true` [S7013]
           19 |     repeat: 3
              |     ^^^^^^
          fix: add `synthetic: true`, or write each place by itself.
        """),
  ]
}
