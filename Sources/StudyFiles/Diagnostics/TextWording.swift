internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about bytes, characters and YAML.
  static let textWording: [DiagnosticCode: Entry] = [
    .unreadable: Entry(
      title: LocalizedText(vi: "Tệp không đọc được", en: "A file that cannot be read"),
      rule: LocalizedText(
        vi: "Đường dẫn phải trỏ đến một tệp được phép đọc.",
        en: "The path must lead to a file that may be read."),
      sentence: LocalizedText(vi: "không đọc được tệp: {reason}", en: "the file cannot be read: {reason}"),
      fix: LocalizedText(vi: "kiểm tra lại đường dẫn và quyền đọc tệp.", en: "check the path and the right to read it."),
      wrong: "lantoa check Scenarios/no-such-file.yaml",
      right: "lantoa check Scenarios/pu-trang-2023.yaml"),
    .tooLarge: Entry(
      title: LocalizedText(vi: "Tệp quá lớn", en: "A file that is too large"),
      rule: LocalizedText(
        vi: "Tệp kế hoạch là văn bản soạn bằng tay; trên 1 MiB thì là tệp khác (riêng phần `posterior:` đến 16 MiB).",
        en: "A study is text written by hand; beyond 1 MiB it is some other file (`posterior:` alone may have 16 MiB)."),
      sentence: LocalizedText(
        vi: "tệp dài {bytes} byte; tệp kế hoạch chỉ được dài tối đa {limit} byte",
        en: "the file has {bytes} bytes; a study has at most {limit}"),
      fix: LocalizedText(
        vi: "kiểm tra xem đây có đúng là tệp kế hoạch, không phải tệp dữ liệu.",
        en: "check that this is the study file and not a data file."),
      wrong: "lantoa check series.csv",
      right: "lantoa check study.yaml"),
    .notUTF8: Entry(
      title: LocalizedText(vi: "Văn bản không phải UTF-8", en: "Text that is not UTF-8"),
      rule: LocalizedText(
        vi: "Tệp kế hoạch phải lưu ở bảng mã UTF-8, có hoặc không có dấu thứ tự byte.",
        en: "A study file is saved as UTF-8, with or without a byte order mark."),
      sentence: LocalizedText(
        vi: "văn bản phải ở bảng mã UTF-8; byte {byte} ở vị trí {offset} không hợp lệ (tệp có vẻ ở bảng mã {encoding})",
        en: "the text must be UTF-8; byte {byte} at offset {offset} is not (the file looks like {encoding})"),
      fix: LocalizedText(
        vi: "mở tệp bằng bảng mã {encoding} rồi lưu lại thành UTF-8.",
        en: "open it as {encoding} and save it as UTF-8."),
      wrong: "iconv -f utf-8 -t windows-1258 study.yaml",
      right: "iconv -f windows-1258 -t utf-8 study.yaml"),
    .controlCharacter: Entry(
      title: LocalizedText(vi: "Ký tự không nhìn thấy được", en: "A character that nobody can see"),
      rule: LocalizedText(
        vi: "Không dùng ký tự điều khiển, ký tự xuống dòng ẩn hay ký tự đổi chiều chữ.",
        en: "No control characters, no invisible line ends and no marks that turn the direction of writing."),
      sentence: LocalizedText(
        vi: "tệp kế hoạch không được chứa ký tự ẩn {character}",
        en: "the invisible character {character} may not stand in a study"),
      fix: LocalizedText(vi: "xóa ký tự này.", en: "delete it."),
      wrong: "title: Phường Pú‹U+202E›Trạng",
      right: "title: Phường Pú Trạng"),
    .tabIndentation: Entry(
      title: LocalizedText(vi: "Dùng phím Tab để lùi dòng", en: "A tab where spaces are meant"),
      rule: LocalizedText(
        vi: "Lùi dòng bằng dấu cách; YAML không tính độ rộng của dấu Tab.",
        en: "Lines are indented with spaces; YAML gives a tab no width."),
      sentence: LocalizedText(
        vi: "phải lùi dòng bằng dấu cách; dòng này bắt đầu bằng dấu Tab",
        en: "a line must be indented with spaces; this one begins with a tab"),
      fix: LocalizedText(
        vi: "thay dấu Tab bằng hai dấu cách cho mỗi cấp.",
        en: "replace the tab by two spaces for each level."),
      wrong: "\tdraws: 2000",
      right: "  draws: 2000"),
    .emptyFile: Entry(
      title: LocalizedText(vi: "Tệp trống", en: "An empty file"),
      rule: LocalizedText(
        vi: "Tệp kế hoạch phải có ít nhất các mục study, populations, places, indicators và scenarios.",
        en: "A study has at least the sections study, populations, places, indicators and scenarios."),
      sentence: LocalizedText(vi: "tệp không chứa kế hoạch nào: tệp trống", en: "the file holds no study: it is empty"),
      fix: LocalizedText(
        vi: "bắt đầu bằng mục `study:`; sách hướng dẫn có một ví dụ nhỏ.",
        en: "begin with `study:`; the manual shows a small one."),
      wrong: "# nothing yet",
      right: "study: { id: pu-trang-2023, … }"),
    .syntax: Entry(
      title: LocalizedText(vi: "Văn bản không đúng cú pháp YAML", en: "Text that is not YAML"),
      rule: LocalizedText(
        vi: "Viết `khóa: giá trị`; nội dung của một khóa nằm lùi vào ở các dòng dưới hoặc trong dấu ngoặc nhọn.",
        en: "Keys and values are written `key: value`; what belongs to a key is indented below it or stands in braces."),
      sentence: LocalizedText(vi: "không đúng cú pháp YAML: {problem}", en: "this is not YAML: {problem}"),
      fix: LocalizedText(
        vi: "xem lại dòng này hoặc dòng ngay trước; đoạn chữ có `: `, `#` hoặc dấu ngoặc thì đặt trong dấu nháy.",
        en: "mend the line, or the one before it; text that holds `: `, `#` or a bracket stands in quotation marks."),
      guess: LocalizedText(
        vi:
          "chỗ sai bắt đầu từ {suggestion}: xem lại ở đó hoặc ở đây; đoạn chữ có `: `, `#` hoặc dấu ngoặc thì đặt trong dấu nháy.",
        en: "it begins at {suggestion}: mend it there or here; text that holds `: `, `#` or a bracket stands in quotation marks."),
      wrong: "period: { from: 2023-01-01, to: 2023-12-31",
      right: "period: { from: 2023-01-01, to: 2023-12-31 }"),
    .severalDocuments: Entry(
      title: LocalizedText(vi: "Nhiều văn bản YAML trong một tệp", en: "Several documents in one file"),
      rule: LocalizedText(vi: "Mỗi tệp chỉ chứa một kế hoạch.", en: "One file holds one study."),
      sentence: LocalizedText(
        vi: "tại đây bắt đầu văn bản thứ hai; mỗi tệp chỉ chứa một kế hoạch",
        en: "a second document begins here; one file holds one study"),
      fix: LocalizedText(
        vi: "xóa dòng `---`, hoặc chuyển kế hoạch thứ hai sang tệp riêng.",
        en: "delete the line `---`, or put the second study into a file of its own."),
      wrong: "---",
      right: "reference: as-planned"),
    .tooDeep: Entry(
      title: LocalizedText(vi: "Lồng nhau quá sâu", en: "Nesting that is too deep"),
      rule: LocalizedText(
        vi: "Nhóm và danh sách lồng nhau tối đa 64 cấp; kế hoạch thường chỉ cần khoảng mười cấp.",
        en: "Mappings and lists nest at most 64 deep; a study needs about ten."),
      sentence: LocalizedText(
        vi: "nhóm và danh sách chỉ được lồng nhau {limit} cấp; chỗ này sâu hơn",
        en: "mappings and lists may nest {limit} deep; here they nest deeper"),
      fix: LocalizedText(vi: "kiểm tra các dấu ngoặc trên dòng này.", en: "check the brackets on this line."),
      wrong:
        "draws: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[2000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      right: "draws: 2000"),
    .aliasExpansion: Entry(
      title: LocalizedText(vi: "Lặp lại bằng `*` quá nhiều", en: "Repetitions that grow without bound"),
      rule: LocalizedText(
        vi: "Tổng số giá trị do các bí danh (`*tên`) lặp lại không quá 10 000.",
        en: "Everything that aliases (`*name`) repeat adds up to at most 10 000 values."),
      sentence: LocalizedText(
        vi: "các bí danh chỉ được lặp lại tổng cộng {limit} giá trị; bí danh này vượt quá",
        en: "aliases may repeat {limit} values in all; this one goes beyond"),
      fix: LocalizedText(vi: "viết hẳn giá trị ra, hoặc lặp lại ít hơn.", en: "write the values out, or repeat less."),
      wrong: "i: [*h, *h, *h, *h, *h, *h, *h, *h, *h]",
      right: "i: [*h]"),
    .unknownAnchor: Entry(
      title: LocalizedText(vi: "Bí danh chưa được đặt tên", en: "An alias without its anchor"),
      rule: LocalizedText(
        vi: "`*tên` lặp lại phần đã đánh dấu `&tên` ở phía trên.",
        en: "`*name` repeats what was marked `&name` further up."),
      sentence: LocalizedText(
        vi: "`*{name}` không lặp lại gì: phía trên không có `&{name}`",
        en: "`*{name}` repeats nothing: there is no `&{name}` above"),
      fix: LocalizedText(
        vi: "đánh dấu giá trị bằng `&{name}`, hoặc đặt đoạn chữ bắt đầu bằng `*` trong dấu nháy.",
        en: "mark the value `&{name}`, or put text that begins with `*` in quotation marks."),
      wrong: "draws: *many",
      right: "draws: 2000"),
    .tag: Entry(
      title: LocalizedText(vi: "Thẻ kiểu của YAML", en: "A YAML tag"),
      rule: LocalizedText(
        vi: "Giá trị không kèm thẻ kiểu; chính khóa quy định kiểu giá trị.",
        en: "Values carry no tags; the key says what kind of value it takes."),
      sentence: LocalizedText(
        vi: "thẻ `{tag}` không có ý nghĩa trong tệp kế hoạch",
        en: "the tag `{tag}` has no meaning in a study"),
      fix: LocalizedText(vi: "xóa thẻ này.", en: "delete the tag."),
      wrong: "draws: !!int 2000",
      right: "draws: 2000"),
    .duplicateKey: Entry(
      title: LocalizedText(vi: "Khóa viết hai lần", en: "A key written twice"),
      rule: LocalizedText(
        vi: "Mỗi khóa chỉ xuất hiện một lần trong nhóm, kể cả khi hai cách ghi chỉ khác cách lưu dấu.",
        en: "Each key stands once in its mapping, also when two spellings differ only in how accents are stored."),
      sentence: LocalizedText(
        vi: "khóa `{key}` được viết lần thứ hai; lần đầu ở {first}",
        en: "the key `{key}` stands here a second time; it is first defined at {first}"),
      fix: LocalizedText(vi: "chỉ giữ lại một.", en: "keep one of the two."),
      wrong: "draws: 2000\n  draws: 500",
      right: "draws: 2000"),
    .keyNotText: Entry(
      title: LocalizedText(vi: "Khóa không phải là chữ", en: "A key that is no text"),
      rule: LocalizedText(vi: "Khóa là một đoạn chữ đơn.", en: "A key is a single piece of text."),
      sentence: LocalizedText(vi: "khóa phải là một đoạn chữ đơn", en: "a key must be a single piece of text"),
      fix: LocalizedText(vi: "viết `khóa: giá trị` với khóa là chữ thường.", en: "write `key: value` with a plain key."),
      wrong: "draws: 2000\n  [a, b]: 1",
      right: "draws: 2000"),
    .mergeKey: Entry(
      title: LocalizedText(vi: "Ghép `<<` thứ không phải nhóm", en: "A merge of something else than a mapping"),
      rule: LocalizedText(
        vi: "`<<: *tên` thêm các khóa của nhóm đã đánh dấu `&tên`.",
        en: "`<<: *name` adds the keys of the mapping marked `&name`."),
      sentence: LocalizedText(
        vi: "`<<` chỉ nhận một nhóm khóa, hoặc danh sách các nhóm",
        en: "`<<` takes a mapping, or a list of mappings"),
      fix: LocalizedText(vi: "nêu một nhóm đã đánh dấu bằng `&`.", en: "name a mapping marked with `&`."),
      wrong: "draws: 2000\n  <<: 5",
      right: "draws: 2000"),
    .tooManyFindings: Entry(
      title: LocalizedText(vi: "Quá nhiều lỗi", en: "More findings than anybody reads"),
      rule: LocalizedText(vi: "Mỗi lần chỉ nêu tối đa 500 lỗi.", en: "At most 500 findings are shown at once."),
      sentence: LocalizedText(
        vi: "tệp này còn nhiều lỗi khác ngoài {limit} lỗi đã nêu",
        en: "there is more to be said of this file than these {limit} findings"),
      fix: LocalizedText(
        vi: "xử lý các lỗi này trước; kiểm tra xem tệp có đúng là tệp kế hoạch.",
        en: "mend these first; check that the file is a study."),
      wrong: "lantoa check series.yaml",
      right: "lantoa check study.yaml"),
    .lineTooLong: Entry(
      title: LocalizedText(vi: "Dòng quá dài", en: "A line that is too long"),
      rule: LocalizedText(vi: "Mỗi dòng dài tối đa 10 000 ký tự.", en: "A line has at most 10 000 characters."),
      sentence: LocalizedText(
        vi: "mỗi dòng chỉ được dài {limit} ký tự; dòng này dài {length}",
        en: "a line may have {limit} characters; this one has {length}"),
      fix: LocalizedText(
        vi: "ngắt dòng sau dấu phẩy, hoặc viết mỗi mục một dòng.",
        en: "break it after a comma, or write one entry a line."),
      wrong: "places: { a: { … }, b: { … }, c: { … }, …",
      right: "places:\n  a: { … }\n  b: { … }"),
    .missingColon: Entry(
      title: LocalizedText(vi: "Thiếu dấu hai chấm sau khóa", en: "A key without its colon"),
      rule: LocalizedText(
        vi: "Sau mỗi khóa là dấu hai chấm, rồi đến dấu cách hoặc xuống dòng: `draws: 2000`.",
        en: "Each key is followed by a colon and a space or the end of the line: `draws: 2000`."),
      sentence: LocalizedText(
        vi: "thiếu dấu hai chấm sau khóa `{key}`", en: "the colon after the key `{key}` is missing"),
      fix: LocalizedText(vi: "ghi `{suggestion}`.", en: "write `{suggestion}`."),
      wrong: "draws 2000",
      right: "draws: 2000"),
    .indentation: Entry(
      title: LocalizedText(vi: "Dòng lùi sai cột", en: "A line that is indented unlike its neighbors"),
      rule: LocalizedText(
        vi: "Các khóa cùng cấp lùi vào bằng nhau; nội dung của một khóa lùi sâu hơn khóa đó.",
        en: "Keys of one mapping are indented alike; what belongs to a key is indented further."),
      sentence: LocalizedText(
        vi: "dòng này lùi {found} dấu cách, không thẳng cột với dòng nào phía trên (dòng {line} lùi {above})",
        en: "this line is indented by {found} and lines up with none above it (line {line} is indented by {above})"),
      fix: LocalizedText(vi: "lùi dòng này {wanted} dấu cách.", en: "indent it by {wanted}."),
      wrong: "   draws: 2000",
      right: "  draws: 2000"),
  ]
}
