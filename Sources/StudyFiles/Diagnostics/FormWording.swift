internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about forms that were filled in.
  static let formWording: [DiagnosticCode: Entry] = [
    .notAForm: Entry(
      title: LocalizedText(vi: "Bảng tính không phải phiếu", en: "A workbook that is no form"),
      rule: LocalizedText(
        vi:
          "Chỉ phiếu do `lantoa new --form` tạo ra mới chạy được như một kế hoạch; ô đánh dấu ở góc trên bên phải của phiếu phải còn.",
        en: "Only a form that `lantoa new --form` wrote runs as a study; the marked cell in its upper right corner must be there."
      ),
      sentence: LocalizedText(
        vi: "bảng tính này không phải phiếu lập kế hoạch: không trang nào có ô ghi `lantoa-form/1 …`",
        en: "this workbook is no form of a plan: no sheet has a cell with `lantoa-form/1 …`"),
      fix: LocalizedText(
        vi: "điền vào phiếu do `lantoa new --form phieu.xlsx` tạo ra; bảng số liệu thì dùng với `lantoa audit --data`.",
        en: "fill in a form made by `lantoa new --form form.xlsx`; a table of figures goes to `lantoa audit --data`."),
      wrong: "lantoa run so-lieu-thang-3.xlsx", right: "lantoa new --form phieu.xlsx"),
    .formAnswer: Entry(
      title: LocalizedText(vi: "Câu trả lời không dùng được", en: "An answer that cannot be taken"),
      rule: LocalizedText(
        vi: "Câu trả lời trong phiếu theo cùng quy tắc với câu trả lời của `lantoa new`; ô để trống thì lấy giá trị mặc định.",
        en: "Answers in a form follow the rules of `lantoa new`; an empty cell takes the default."),
      sentence: LocalizedText(vi: "{question}: {reason}", en: "{question}: {reason}"),
      fix: LocalizedText(
        vi: "sửa ô này; để trống thì lấy như cột “Để trống thì lấy”, không rõ thì ghi “không biết”.",
        en: "write another answer; an empty cell takes what the column “Taken if left empty” says, and “don't know” is an answer."
      ),
      wrong: "Có bao nhiêu hộ? | nhiều", right: "Có bao nhiêu hộ? | 4698"),
    .formMark: Entry(
      title: LocalizedText(vi: "Ô đánh dấu ghi chữ khác", en: "A mark that is neither yes nor no"),
      rule: LocalizedText(
        vi: "Ô đánh dấu ghi `x` (chọn) hoặc `không`, hoặc để trống.", en: "A mark is `x` for yes or `no`, or the cell is empty."),
      sentence: LocalizedText(
        vi: "ô đánh dấu phải là `x` hoặc `không`; ở đây là `{found}`", en: "a mark must be `x` or `no`; found `{found}`"),
      fix: LocalizedText(vi: "ghi `x` để chọn, `không` để bỏ.", en: "write `x` to choose it, `no` to leave it out."),
      wrong: "Kích hoạt VNeID mức 2 | 65", right: "Kích hoạt VNeID mức 2 | x"),
    .formRow: Entry(
      title: LocalizedText(vi: "Dòng của phiếu không nhận ra được", en: "A row of a form that is not known"),
      rule: LocalizedText(
        vi: "Mỗi dòng có câu trả lời giữ nguyên mã của nó ở cột “Mã”, và mỗi mã chỉ có ở một dòng.",
        en: "Every row with an answer keeps its code in the column “Code”, and no two rows have one code."),
      sentence: LocalizedText(
        vi: "dòng này có câu trả lời nhưng mã `{found}` thiếu, lạ hoặc trùng với dòng khác",
        en: "the row holds an answer, but its code `{found}` is missing, unknown or that of another row"),
      fix: LocalizedText(
        vi: "chép câu trả lời sang phiếu mới, vào đúng dòng của câu hỏi.",
        en: "copy the answer into a new form, to the row of its question."),
      wrong: "Có bao nhiêu hộ? | 4698 | (mã bị xóa)", right: "Có bao nhiêu hộ? | 4698 | households"),
    .formUnmarked: Entry(
      title: LocalizedText(vi: "Dòng đã điền mà chưa đánh x", en: "A row filled in without its mark"),
      rule: LocalizedText(
        vi: "Chỉ tiêu nào đưa vào kế hoạch thì đánh `x` ở cột “Chọn (x)”; dòng không đánh `x` thì để trống.",
        en: "An indicator of the plan has `x` in the column “Chosen (x)”; a row without it stays empty."),
      sentence: LocalizedText(
        vi: "dòng “{row}” đã điền số liệu nhưng ô {cell} (cột “Chọn (x)”) chưa đánh x",
        en: "the row “{row}” is filled in, but there is no x in {cell} (the column “Chosen (x)”)"),
      fix: LocalizedText(
        vi: "đánh x vào ô {cell}; nếu không lấy chỉ tiêu này thì xóa những gì đã điền ở dòng.",
        en: "write x into {cell}; or clear the row if the indicator is not meant."),
      wrong: "Kích hoạt VNeID mức 2 |   | 65", right: "Kích hoạt VNeID mức 2 | x | 65"),
  ]
}
