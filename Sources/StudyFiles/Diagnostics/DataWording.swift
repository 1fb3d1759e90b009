internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about files of reported figures as a whole, and about their columns.
  static let dataWording: [DiagnosticCode: Entry] = [
    .undeclaredEncoding: Entry(
      title: LocalizedText(vi: "Số liệu không ở bảng mã UTF-8", en: "Data that is not UTF-8"),
      rule: LocalizedText(
        vi: "Tệp số liệu ở bảng mã UTF-8, hoặc bảng mã khác thì phải khai báo: `utf-16`, `windows-1258` (`cp1258`).",
        en: "Data is UTF-8, or its encoding is declared: `utf-16`, `windows-1258` (`cp1258`)."),
      sentence: LocalizedText(
        vi: "số liệu phải ở bảng mã UTF-8; byte {byte} ở vị trí {offset} không hợp lệ (tệp có vẻ ở bảng mã {encoding})",
        en: "the data must be UTF-8; byte {byte} at offset {offset} is not (the file looks like {encoding})"),
      fix: LocalizedText(
        vi: "khai báo `--encoding {encoding}`, hoặc lưu lại tệp thành UTF-8.",
        en: "declare `--encoding {encoding}`, or save the file as UTF-8."),
      wrong: "lantoa audit study.yaml --data cp1258.csv",
      right: "lantoa audit study.yaml --data cp1258.csv --encoding windows-1258"),
    .undecodable: Entry(
      title: LocalizedText(vi: "Số liệu không đúng bảng mã đã khai báo", en: "Data that is not in the encoding declared"),
      rule: LocalizedText(
        vi: "Mọi byte của tệp phải hợp lệ trong bảng mã đã khai báo; UTF-16 phải có dấu thứ tự byte.",
        en: "Every byte of the file must be valid in the declared encoding; UTF-16 begins with a byte order mark."),
      sentence: LocalizedText(
        vi: "byte ở vị trí {offset} không hợp lệ trong bảng mã {encoding} đã khai báo",
        en: "the byte at offset {offset} is not valid in {encoding}, which was declared"),
      fix: LocalizedText(
        vi: "khai báo đúng bảng mã, hoặc lưu lại tệp thành UTF-8.",
        en: "declare the encoding it has, or save the file as UTF-8."),
      wrong: "lantoa audit study.yaml --data so-lieu.csv --encoding utf-16",
      right: "lantoa audit study.yaml --data so-lieu.csv"),
    .notATable: Entry(
      title: LocalizedText(vi: "Ảnh hoặc văn bản, không phải bảng số liệu", en: "A picture or a paper in place of a table"),
      rule: LocalizedText(
        vi: "Số liệu là tệp CSV hoặc tệp Excel (.xlsx), không phải ảnh chụp, PDF hay văn bản.",
        en: "Figures come as CSV or as an Excel workbook (.xlsx), not as a picture, a PDF or a letter."),
      sentence: LocalizedText(vi: "tệp này là {found}, không phải bảng số liệu", en: "this file is {found}, not a table"),
      fix: LocalizedText(
        vi: "xin tệp Excel gốc, hoặc gõ số liệu vào phiếu của `lantoa template`.",
        en: "ask for the workbook it was made from, or type the figures into the form of `lantoa template`."),
      wrong: "lantoa audit study.yaml --data anh-zalo.jpg",
      right: "lantoa audit study.yaml --data so-lieu.xlsx"),
    .dataTooLarge: Entry(
      title: LocalizedText(vi: "Tệp số liệu quá lớn", en: "Data that is too large"),
      rule: LocalizedText(
        vi: "Tệp số liệu dài tối đa 16 MiB, 100 000 dòng (kể cả dòng trống trong bảng tính) và 500 000 ô.",
        en: "Data has at most 16 MiB, 100 000 rows (empty rows of a workbook count) and 500 000 cells."),
      sentence: LocalizedText(
        vi: "tệp có {found} {unit}; chỉ được tối đa {limit}", en: "the file has {found} {unit}; it may have {limit}"),
      fix: LocalizedText(
        vi: "chỉ giữ lại các dòng có số liệu, hoặc chia thành nhiều tệp.",
        en: "keep only the rows with figures, or split the file."),
      wrong: "lantoa audit study.yaml --data every-resident.csv",
      right: "lantoa audit study.yaml --data by-ward.csv"),
    .noHeadings: Entry(
      title: LocalizedText(vi: "Không tìm thấy dòng tên cột", en: "No row that names the columns"),
      rule: LocalizedText(
        vi: "Trước số liệu phải có dòng tên cột, ví dụ: Xã/phường, Tháng, Chỉ tiêu, Số đạt, Tổng số, Tỷ lệ (%).",
        en: "Above the figures a row names the columns, such as place, date, indicator, numerator, denominator, rate (%)."),
      sentence: LocalizedText(
        vi: "tệp không có dòng nào nêu tên ít nhất hai cột mà chương trình biết",
        en: "no row names at least two columns that are known"),
      fix: LocalizedText(
        vi: "thêm dòng tên cột, ví dụ `Xã/phường;Tháng;Chỉ tiêu;Số đạt;Tổng số`.",
        en: "add a row such as `place;date;indicator;numerator;denominator`."),
      wrong: "Phường A;2024-01;vneid;5",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt\nPhường A;2024-01;vneid;5"),
    .dataColumnMissing: Entry(
      title: LocalizedText(vi: "Thiếu cột cần có", en: "A column that is needed"),
      rule: LocalizedText(
        vi:
          "Phải có ngày hoặc kỳ, chỉ tiêu (hoặc đại lượng) và ít nhất một cột số: số đạt, tổng số, tỷ lệ, giá trị, kế hoạch hoặc tăng/giảm; ngày và chỉ tiêu có thể nằm ở tên cột.",
        en:
          "There must be a date or period, an indicator (or quantity) and at least one of numerator, denominator, rate, value, goal or change; date and indicator may stand in the headings."
      ),
      sentence: LocalizedText(vi: "bảng phải có {wanted}; chưa thấy", en: "the table must have {wanted}; there is none"),
      fix: LocalizedText(
        vi: "thêm cột này, hoặc ghi ở dòng tên cột phía trên các cột số.",
        en: "add the column, or write it in the headings above the figures."),
      wrong: "Phường;Chỉ tiêu;Số đạt\nPhường A;vneid;5",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt\nPhường A;2024-01;vneid;5"),
    .unknownDataHeading: Entry(
      title: LocalizedText(vi: "Tên cột số liệu lạ", en: "An unknown column of data"),
      rule: LocalizedText(
        vi:
          "Mỗi tên cột là một tên đã biết (Xã/phường, Tháng, Chỉ tiêu, Nhóm, Số đạt, Tổng số, Tỷ lệ (%), Kế hoạch, Nguồn, Ghi chú…), tên một chỉ tiêu, hoặc một ngày.",
        en:
          "Each heading is a known word (place, date, indicator, segment, numerator, denominator, rate, goal, source, note…), the name of an indicator, or a date."
      ),
      sentence: LocalizedText(
        vi: "`{found}` không phải tên cột đã biết, tên chỉ tiêu hay ngày",
        en: "`{found}` is no known column, no indicator and no date"),
      fix: LocalizedText(
        vi: "đổi tên cột, hoặc đặt là `Ghi chú` nếu không cần đọc.", en: "rename it, or call it `Note` if it need not be read."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "Phường;Thág;Chỉ tiêu;Số đạt",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt"),
    .columnTwice: Entry(
      title: LocalizedText(vi: "Hai cột cùng ý nghĩa", en: "Two columns that mean the same"),
      rule: LocalizedText(
        vi: "Không có hai cột cùng nội dung, cùng chỉ tiêu và cùng ngày.",
        en: "No two columns give the same figure of the same indicator and date."),
      sentence: LocalizedText(
        vi: "cột `{found}` trùng ý nghĩa với cột ở {first}", en: "the column `{found}` means the same as the one at {first}"),
      fix: LocalizedText(
        vi: "bỏ một cột, ghi rõ ngày hay chỉ tiêu ở tên cột, hoặc đặt tên `Trong kỳ` cho cột số của riêng kỳ.",
        en:
          "delete one, say in the headings which date or indicator each is for, or head what was added in the period `in period`."
      ),
      wrong: "Phường;Tháng;Chỉ tiêu;Số đạt;Kết quả",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt;Tổng số"),
    .noFigures: Entry(
      title: LocalizedText(vi: "Không có số liệu", en: "A table without figures"),
      rule: LocalizedText(
        vi: "Dưới dòng tên cột phải có ít nhất một dòng có số.", en: "Below the headings at least one row holds a figure."),
      sentence: LocalizedText(
        vi: "dưới dòng tên cột này không có số nào (dòng chưa điền: {count})",
        en: "no figure stands below these headings (rows not filled in: {count})"),
      fix: LocalizedText(
        vi: "điền số liệu; ô trống, `-` và `chưa có` được hiểu là chưa có số liệu.",
        en: "fill in figures; an empty cell, `-` and `n/a` mean that there is none yet."),
      wrong: "Phường;Tháng;Chỉ tiêu;Số đạt\nPhường A;2024-01;vneid;-",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt\nPhường A;2024-01;vneid;5"),
    .unfilledRows: Entry(
      title: LocalizedText(vi: "Còn dòng chưa điền", en: "Rows that are not filled in"),
      rule: LocalizedText(
        vi: "Dòng chỉ có ngày, tên và tổng số là dòng chưa điền, không được dùng.",
        en: "A row of a date, names and perhaps the total of all counts nothing and is not used."),
      sentence: LocalizedText(vi: "số dòng chưa điền, từ đây: {count}", en: "rows not filled in, from here on: {count}"),
      fix: LocalizedText(vi: "điền khi có số liệu; không cần xóa.", en: "fill them in when there are figures; they may stay."),
      wrong: "Phường;Tháng;Chỉ tiêu;Số đạt;Tổng số\nPhường A;2024-01;vneid;;3452",
      right: "Phường;Tháng;Chỉ tiêu;Số đạt;Tổng số\nPhường A;2024-01;vneid;5;3452"),
    .columnPassedOver: Entry(
      title: LocalizedText(vi: "Cột không dùng đến", en: "Columns that are not taken"),
      rule: LocalizedText(
        vi: "Tỷ lệ so kế hoạch, so cùng kỳ và đánh giá không phải số đạt của chỉ tiêu nên không được đọc.",
        en:
          "What was reached of the plan, comparisons with other years and assessments are no figures of an indicator and are not read."
      ),
      sentence: LocalizedText(vi: "không đọc cột: {known}", en: "these columns are not read: {known}"),
      fix: LocalizedText(
        vi: "không cần làm gì; tỷ lệ trên tổng số thì đặt tên cột là `Tỷ lệ (%)`.",
        en: "nothing need be done; a share of the whole is headed `rate (%)`."),
      wrong: "Chỉ tiêu;Lũy kế;Tỷ lệ TH/KH (%)",
      right: "Chỉ tiêu;Lũy kế;Tỷ lệ (%)"),
    .dateOfTitle: Entry(
      title: LocalizedText(vi: "Ngày lấy từ tiêu đề", en: "A date taken from the title"),
      rule: LocalizedText(
        vi: "Bảng không có cột ngày thì lấy kỳ duy nhất ghi ở tiêu đề phía trên bảng.",
        en: "Where no column gives a date, the one period named in the title above the table is taken."),
      sentence: LocalizedText(
        vi: "bảng không có cột ngày; lấy `{found}` ở tiêu đề cho mọi dòng",
        en: "no column gives a date; `{found}` of the title is taken for every row"),
      fix: LocalizedText(
        vi: "thêm cột `Đến ngày` nếu các dòng chốt khác ngày.", en: "add a column `date` if the rows close on other days."),
      wrong: "BÁO CÁO THÁNG 6 NĂM 2023",
      right: "Đến ngày: 30/6/2023"),
    .placeOfTitle: Entry(
      title: LocalizedText(vi: "Địa bàn lấy từ tiêu đề", en: "A place taken from the title"),
      rule: LocalizedText(
        vi: "Bảng không có cột địa bàn thì lấy địa bàn duy nhất của kế hoạch ghi ở tiêu đề phía trên bảng.",
        en: "Where no column gives a place, the one place of the study named in the title above the table is taken."),
      sentence: LocalizedText(
        vi: "bảng không có cột địa bàn; lấy `{found}` ở tiêu đề cho mọi dòng",
        en: "no column gives a place; `{found}` of the title is taken for every row"),
      fix: LocalizedText(
        vi: "thêm cột `Địa bàn` nếu các dòng là của nơi khác; số của toàn bộ ghi `Tổng cộng`.",
        en: "add a column `place` if the rows are of other places; figures of all places say `total`."),
      wrong: "UBND PHƯỜNG A",
      right: "Địa bàn: Phường A"),
  ]
}
