internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about tables of places and repeated places.
  static let tableWording: [DiagnosticCode: Entry] = [
    .tableUnreadable: Entry(
      title: LocalizedText(vi: "Bảng địa bàn không đọc được", en: "A table that cannot be read"),
      rule: LocalizedText(
        vi: "`table:` trỏ đến một tệp CSV; đường dẫn tính từ thư mục chứa tệp kế hoạch.",
        en: "`table:` leads to a CSV file; its path starts where the study file lies."),
      sentence: LocalizedText(
        vi: "không đọc được bảng `{table}`: {reason}", en: "the table `{table}` cannot be read: {reason}"),
      fix: LocalizedText(
        vi: "kiểm tra đường dẫn (tính từ thư mục chứa tệp kế hoạch) và quyền đọc tệp.",
        en: "check the path, which starts where the study file lies, and the right to read it."),
      wrong: "places: { table: no-such-file.csv }",
      right: "places: { table: places.csv }"),
    .tableWithoutFile: Entry(
      title: LocalizedText(vi: "Bảng của một kế hoạch không nằm trong tệp", en: "A table of a study that is no file"),
      rule: LocalizedText(
        vi: "Bảng nằm cạnh tệp kế hoạch; kế hoạch đọc từ văn bản (không từ tệp) thì không có chỗ để tìm bảng.",
        en: "A table lies beside its study file; a study that is read from text alone has no place to look for one."),
      sentence: LocalizedText(
        vi: "bảng `{table}` không tìm được vì kế hoạch này không đọc từ một tệp",
        en: "the table `{table}` cannot be found, for this study is not read from a file"),
      fix: LocalizedText(
        vi: "lưu kế hoạch thành tệp cạnh bảng, hoặc đưa kèm hàm đọc bảng.",
        en: "save the study beside its table, or give a loader with the text."),
      wrong: "StudyFile.read(text: text, name: \"study.yaml\")",
      right: "StudyFile.read(path: \"study.yaml\")"),
    .tableTooLarge: Entry(
      title: LocalizedText(vi: "Bảng quá lớn", en: "A table that is too large"),
      rule: LocalizedText(
        vi: "Bảng địa bàn dài tối đa 16 MiB và 100 000 dòng.", en: "A table has at most 16 MiB and 100 000 rows."),
      sentence: LocalizedText(
        vi: "bảng có {found} {unit}; chỉ được tối đa {limit}", en: "the table has {found} {unit}; it may have {limit}"),
      fix: LocalizedText(
        vi: "kiểm tra xem đây có đúng là bảng địa bàn.", en: "check that this is the table of places."),
      wrong: "places: { table: every-household.csv }",
      right: "places: { table: places.csv }"),
    .tableEmpty: Entry(
      title: LocalizedText(vi: "Bảng không có địa bàn nào", en: "A table without places"),
      rule: LocalizedText(
        vi: "Dòng đầu của bảng là tên cột; mỗi dòng sau là một địa bàn.",
        en: "The first row of a table names its columns; each further row is a place."),
      sentence: LocalizedText(vi: "bảng không có dòng địa bàn nào", en: "the table has no row with a place"),
      fix: LocalizedText(
        vi: "ghi tên cột ở dòng đầu và mỗi địa bàn một dòng ở dưới.",
        en: "write the columns' names in the first row and a place in each further one."),
      wrong: "id,title,segments.town.counts.residents14",
      right: "id,title,segments.town.counts.residents14\nminh-tan,Phường Minh Tân,8450"),
    .openQuote: Entry(
      title: LocalizedText(vi: "Dấu nháy kép chưa đóng", en: "A quotation mark that is never closed"),
      rule: LocalizedText(
        vi: "Ô bắt đầu bằng dấu nháy kép thì kết thúc bằng dấu nháy kép; dấu nháy bên trong viết hai lần.",
        en: "A cell that begins with a quotation mark ends with one; a mark inside it is written twice."),
      sentence: LocalizedText(
        vi: "dấu nháy kép mở ở đây không được đóng cho đến hết tệp",
        en: "the quotation mark that opens here is not closed before the end of the file"),
      fix: LocalizedText(vi: "đóng dấu nháy ở cuối ô, hoặc xóa nó.", en: "close it at the end of the cell, or delete it."),
      wrong: "minh-tan,\"Phường Minh Tân,8450",
      right: "minh-tan,\"Phường Minh Tân\",8450"),
    .strayQuote: Entry(
      title: LocalizedText(vi: "Dấu nháy kép đặt sai chỗ", en: "A quotation mark in the wrong place"),
      rule: LocalizedText(
        vi: "Dấu nháy kép bao cả ô; dấu nháy bên trong một ô như vậy viết hai lần.",
        en: "Quotation marks stand around the whole cell; a mark inside such a cell is written twice."),
      sentence: LocalizedText(
        vi: "dấu nháy kép phải bao cả ô; ô này có chữ nằm ngoài",
        en: "quotation marks must stand around the whole cell; here text stands outside"),
      fix: LocalizedText(
        vi: "đặt cả ô trong dấu nháy và viết dấu nháy bên trong hai lần: `\"Tổ \"\"A\"\" cũ\"`.",
        en: "put the whole cell into quotation marks and double those inside: `\"The \"\"A\"\" group\"`."),
      wrong: "minh-tan,Phường \"Minh Tân\",8450",
      right: "minh-tan,\"Phường \"\"Minh Tân\"\"\",8450"),
    .raggedRow: Entry(
      title: LocalizedText(vi: "Dòng thừa hoặc thiếu ô", en: "A row with too few or too many cells"),
      rule: LocalizedText(
        vi: "Mỗi dòng có đúng số ô bằng số tên cột; ô trống vẫn cần dấu phân cách.",
        en: "Each row has as many cells as there are columns; an empty cell still has its separator."),
      sentence: LocalizedText(
        vi: "dòng này có {found} ô; bảng có {wanted} cột", en: "this row has {found} cells; the table has {wanted} columns"),
      fix: LocalizedText(
        vi: "thêm hoặc bớt dấu phân cách; chữ có dấu phẩy thì đặt trong dấu nháy kép.",
        en: "add or take away separators; text with a comma stands in quotation marks."),
      wrong: "id,title,segments.town.counts.residents14\nminh-tan,8450",
      right: "id,title,segments.town.counts.residents14\nminh-tan,,8450"),
    .columnMissing: Entry(
      title: LocalizedText(vi: "Bảng thiếu cột", en: "A table without a column that it needs"),
      rule: LocalizedText(
        vi:
          "Bảng có cột `id` và ít nhất một cột số dân, ví dụ `segments.town.counts.residents14`; cột cách nhau bằng dấu phẩy hoặc chấm phẩy.",
        en:
          "A table has the column `id` and at least one of people, such as `segments.town.counts.residents14`; commas or semicolons stand between columns."
      ),
      sentence: LocalizedText(vi: "bảng không có cột `{key}`", en: "the table has no column `{key}`"),
      fix: LocalizedText(
        vi: "thêm cột này vào dòng đầu; các cột cách nhau bằng dấu phẩy hoặc chấm phẩy.",
        en: "add it to the first row; columns stand apart by commas or semicolons."),
      wrong: "title,segments.town.counts.residents14",
      right: "id,title,segments.town.counts.residents14"),
    .headingMissing: Entry(
      title: LocalizedText(vi: "Cột không có tên", en: "A column without a name"),
      rule: LocalizedText(
        vi: "Cột có nội dung thì phải có tên ở dòng đầu.", en: "A column that holds something has its name in the first row."),
      sentence: LocalizedText(
        vi: "ô này nằm ở cột thứ {key}, cột không có tên", en: "this cell stands in column {key}, which has no name"),
      fix: LocalizedText(vi: "đặt tên cho cột ở dòng đầu, hoặc xóa cột.", en: "name the column in the first row, or delete it."),
      wrong: "id,segments.town.counts.residents14,\nminh-tan,8450,4 min",
      right: "id,segments.town.counts.residents14,travel\nminh-tan,8450,4 min"),
    .unknownHeading: Entry(
      title: LocalizedText(vi: "Tên cột lạ", en: "An unknown column"),
      rule: LocalizedText(
        vi:
          "Tên cột là `id`, một đường dẫn bên trong địa bàn (`travel`, `segments.town.counts.residents14`) hoặc đường dẫn của một số khác (`indicators.vneid.start`), có thể thêm `/town` cho một nhóm dân cư.",
        en:
          "A column is `id`, a path inside the place (`travel`, `segments.town.counts.residents14`) or the path of a number elsewhere (`indicators.vneid.start`), perhaps with `/town` for one segment."
      ),
      sentence: LocalizedText(
        vi: "`{found}` không phải tên cột; có thể là: {allowed}", en: "`{found}` is no column; there are: {allowed}"),
      fix: LocalizedText(vi: "chọn trong các tên nêu trên, hoặc xóa cột.", en: "see the names above, or delete the column."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "id,travl,segments.town.counts.residents14",
      right: "id,travel,segments.town.counts.residents14"),
    .rowWithoutID: Entry(
      title: LocalizedText(vi: "Địa bàn không có tên ngắn", en: "A place without an identifier"),
      rule: LocalizedText(
        vi: "Mỗi dòng có tên ngắn ở cột `id`.", en: "Each row has an identifier in the column `id`."),
      sentence: LocalizedText(vi: "dòng này không có `id`", en: "this row has no `id`"),
      fix: LocalizedText(
        vi: "ghi tên ngắn của địa bàn, ví dụ `minh-tan`.", en: "write the place's identifier, such as `minh-tan`."),
      wrong: ",Phường Minh Tân,8450",
      right: "minh-tan,Phường Minh Tân,8450"),
    .placeTwice: Entry(
      title: LocalizedText(vi: "Địa bàn ghi hai lần", en: "A place written twice"),
      rule: LocalizedText(
        vi: "Mỗi tên ngắn chỉ thuộc một địa bàn, dù ghi trong bảng, trong tệp kế hoạch hay do `repeat` sinh ra.",
        en: "An identifier belongs to one place, whether of the table, of the study file or made by `repeat`."),
      sentence: LocalizedText(
        vi: "địa bàn `{place}` được ghi lần thứ hai; lần đầu ở {first}",
        en: "the place `{place}` stands here a second time; it is first defined at {first}"),
      fix: LocalizedText(vi: "chỉ giữ một, hoặc đổi tên ngắn.", en: "keep one of the two, or rename one."),
      wrong: "minh-tan,8450\nminh-tan,7210",
      right: "minh-tan,8450\ndong-tam,7210"),
    .repeatNotSynthetic: Entry(
      title: LocalizedText(vi: "Địa bàn nhân bản không ghi là giả định", en: "Repeated places not said to be synthetic"),
      rule: LocalizedText(
        vi: "`repeat: n` thay cho n đơn vị không biết tên nên phải ghi `synthetic: true`; báo cáo nêu rõ điều đó.",
        en: "`repeat: n` stands for n units whose names are not known, so it says `synthetic: true`; reports say so."),
      sentence: LocalizedText(
        vi: "{path} có `repeat` nên phải ghi `synthetic: true`", en: "{path} has `repeat` and so must say `synthetic: true`"),
      fix: LocalizedText(
        vi: "thêm `synthetic: true`, hoặc ghi riêng từng địa bàn.", en: "add `synthetic: true`, or write each place by itself."),
      wrong: "pu-trang:\n    repeat: 3",
      right: "pu-trang:\n    repeat: 3\n    synthetic: true"),
  ]
}
