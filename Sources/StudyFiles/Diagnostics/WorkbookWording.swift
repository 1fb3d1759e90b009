internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about workbooks.
  static let workbookWording: [DiagnosticCode: Entry] = [
    .workbookReaderMissing: Entry(
      title: LocalizedText(vi: "Thiếu phần mềm đọc Excel", en: "What reads workbooks is not installed"),
      rule: LocalizedText(
        vi: "Tệp Excel đọc bằng Python và openpyxl của hệ điều hành (gói `python3-openpyxl`).",
        en: "Workbooks are read by the system's Python and openpyxl (package `python3-openpyxl`)."),
      sentence: LocalizedText(
        vi: "chưa cài gói `python3-openpyxl` nên không đọc được tệp Excel",
        en: "the package `python3-openpyxl` is not installed, so no workbook can be read"),
      fix: LocalizedText(
        vi: "chạy `sudo apt-get install python3-openpyxl`, hoặc lưu tệp thành CSV.",
        en: "run `sudo apt-get install python3-openpyxl`, or save the file as CSV."),
      wrong: "lantoa audit study.yaml --data so-lieu.xlsx",
      right: "sudo apt-get install python3-openpyxl"),
    .notAWorkbook: Entry(
      title: LocalizedText(vi: "Tệp Excel hỏng", en: "A workbook that is damaged"),
      rule: LocalizedText(vi: "Tệp là một tệp Excel (.xlsx) nguyên vẹn.", en: "The file is a sound Excel workbook (.xlsx)."),
      sentence: LocalizedText(
        vi: "tệp này không phải là tệp Excel nguyên vẹn", en: "this is no sound Excel workbook"),
      fix: LocalizedText(
        vi: "mở tệp bằng Excel rồi lưu lại thành .xlsx hoặc CSV.", en: "open it in Excel and save it as .xlsx or CSV."),
      wrong: "lantoa audit study.yaml --data tai-lieu.zip",
      right: "lantoa audit study.yaml --data so-lieu.xlsx"),
    .workbookLocked: Entry(
      title: LocalizedText(vi: "Tệp có mật khẩu hoặc kiểu Excel cũ", en: "A workbook with a password, or of old Excel"),
      rule: LocalizedText(
        vi: "Tệp Excel không có mật khẩu và là kiểu .xlsx (Excel 2007 trở lên).",
        en: "A workbook has no password and is .xlsx (Excel 2007 or later)."),
      sentence: LocalizedText(
        vi: "tệp này có mật khẩu hoặc là kiểu .xls cũ", en: "this file has a password or is an old .xls"),
      fix: LocalizedText(
        vi: "bỏ mật khẩu và lưu lại thành .xlsx.", en: "take the password away and save it as .xlsx."),
      wrong: "lantoa audit study.yaml --data so-lieu.xls",
      right: "lantoa audit study.yaml --data so-lieu.xlsx"),
    .workbookParts: Entry(
      title: LocalizedText(vi: "Tệp Excel có quá nhiều phần", en: "A workbook of too many parts"),
      rule: LocalizedText(vi: "Tệp Excel có tối đa 10 000 phần.", en: "A workbook has at most 10 000 parts."),
      sentence: LocalizedText(
        vi: "tệp có {found} phần; chỉ được tối đa {limit}", en: "the file has {found} parts; it may have {limit}"),
      fix: LocalizedText(
        vi: "chép số liệu sang một tệp Excel mới.", en: "copy the figures into a new workbook."),
      wrong: "10 001 × xl/media/image.png",
      right: "xl/worksheets/sheet1.xml"),
    .workbookInflates: Entry(
      title: LocalizedText(vi: "Tệp Excel giải nén quá lớn", en: "A workbook that inflates too far"),
      rule: LocalizedText(
        vi: "Nội dung tệp Excel khi giải nén dài tối đa 64 MiB.", en: "The parts of a workbook inflate to at most 64 MiB."),
      sentence: LocalizedText(
        vi: "khi giải nén tệp dài quá {limit} byte", en: "the file inflates to more than {limit} bytes"),
      fix: LocalizedText(
        vi: "chép số liệu sang một tệp Excel mới, chỉ gồm các dòng cần đọc.",
        en: "copy the rows that matter into a new workbook."),
      wrong: "xl/worksheets/sheet1.xml: 300 MiB",
      right: "xl/worksheets/sheet1.xml: 300 KiB"),
    .workbookDeclares: Entry(
      title: LocalizedText(vi: "Tệp Excel có khai báo XML lạ", en: "A workbook that declares entities"),
      rule: LocalizedText(
        vi: "Tệp Excel không chứa DOCTYPE hay ENTITY; các khai báo này có thể đọc tệp khác trên máy.",
        en: "No part of a workbook holds DOCTYPE or ENTITY: they could read other files of the machine."),
      sentence: LocalizedText(
        vi: "phần `{part}` của tệp có khai báo DOCTYPE hoặc ENTITY", en: "its part `{part}` declares a DOCTYPE or ENTITY"),
      fix: LocalizedText(
        vi: "không mở tệp này; hỏi lại người gửi.", en: "do not open the file; ask who sent it."),
      wrong: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
      right: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
    .workbookActive: Entry(
      title: LocalizedText(vi: "Tệp Excel có macro hoặc liên kết ngoài", en: "A workbook with macros or links to other files"),
      rule: LocalizedText(
        vi: "Tệp số liệu không có macro, liên kết ngoài, tệp nhúng hay kết nối dữ liệu.",
        en: "A workbook of figures has no macros, external links, embedded files or connections."),
      sentence: LocalizedText(
        vi: "tệp có phần `{part}`: macro, tệp nhúng hoặc liên kết ngoài",
        en: "the file has the part `{part}`: a macro, an embedded file or an external link"),
      fix: LocalizedText(
        vi: "chép số liệu (dán giá trị) sang tệp .xlsx mới.", en: "copy the figures, as values, into a new .xlsx."),
      wrong: "xl/vbaProject.bin",
      right: "xl/worksheets/sheet1.xml"),
    .workbookExhausting: Entry(
      title: LocalizedText(vi: "Tệp Excel không đọc xong được", en: "A workbook that takes too much to read"),
      rule: LocalizedText(
        vi: "Việc đọc tệp Excel dùng tối đa 1 GiB bộ nhớ và 60 giây.",
        en: "Reading a workbook may take 1 GiB of memory and 60 seconds."),
      sentence: LocalizedText(
        vi: "đọc tệp này vượt quá bộ nhớ hoặc thời gian cho phép",
        en: "reading this file takes more memory or time than it may"),
      fix: LocalizedText(
        vi: "chép số liệu sang tệp mới, hoặc lưu thành CSV.", en: "copy the figures into a new file, or save it as CSV."),
      wrong: "lantoa audit study.yaml --data every-resident.xlsx",
      right: "lantoa audit study.yaml --data by-ward.csv"),
    .formulaCell: Entry(
      title: LocalizedText(vi: "Ô là công thức", en: "A cell with a formula"),
      rule: LocalizedText(
        vi: "Ô chứa số hoặc chữ, không phải công thức: kết quả lưu trong tệp có thể đã cũ.",
        en: "Cells hold numbers and text, no formulas: the result stored beside one may be out of date."),
      sentence: LocalizedText(vi: "ô này là công thức `{found}`", en: "this cell is the formula `{found}`"),
      fix: LocalizedText(
        vi: "ghi giá trị: chép ô rồi dán giá trị (Paste Values).", en: "write the value: copy the cell and paste it as a value."),
      wrong: "=B4/C4",
      right: "99,91%"),
    .errorCell: Entry(
      title: LocalizedText(vi: "Ô báo lỗi của Excel", en: "A cell that holds an error"),
      rule: LocalizedText(vi: "Không ô nào là lỗi của Excel.", en: "No cell holds an error of Excel."),
      sentence: LocalizedText(vi: "ô này là lỗi `{found}` của Excel", en: "this cell is Excel's error `{found}`"),
      fix: LocalizedText(vi: "ghi giá trị đúng, hoặc để trống.", en: "write the right value, or leave it empty."),
      wrong: "#DIV/0!",
      right: "99,91%"),
    .sheetSkipped: Entry(
      title: LocalizedText(vi: "Trang tính không có bảng số liệu", en: "A sheet without a table"),
      rule: LocalizedText(
        vi: "Mỗi trang tính có số liệu thì có dòng tên cột; trang khác được bỏ qua.",
        en: "A sheet with figures has a row that names its columns; other sheets are passed over."),
      sentence: LocalizedText(
        vi: "trang tính này không có dòng tên cột nên không được đọc",
        en: "this sheet has no row that names its columns, and is not read"),
      fix: LocalizedText(
        vi: "thêm dòng tên cột nếu trang có số liệu.", en: "add such a row if the sheet holds figures."),
      wrong: "Hướng dẫn",
      right: "Xã/phường | Tháng | Chỉ tiêu | Số đạt"),
    .hiddenCells: Entry(
      title: LocalizedText(vi: "Phần bị ẩn trong tệp Excel", en: "Hidden parts of a workbook"),
      rule: LocalizedText(
        vi: "Dòng, cột và trang tính bị ẩn vẫn được đọc.", en: "Hidden rows, columns and sheets are read like all others."),
      sentence: LocalizedText(
        vi: "có {what} bị ẩn ở đây; số liệu ở đó vẫn được đọc", en: "{what} are hidden here, and read nevertheless"),
      fix: LocalizedText(
        vi: "bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng.", en: "show them and check, or delete what should not count."),
      wrong: "Hide",
      right: "Unhide"),
  ]
}
