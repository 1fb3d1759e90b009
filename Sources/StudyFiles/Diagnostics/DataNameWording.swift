internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what the rows of reported figures name.
  static let dataNameWording: [DiagnosticCode: Entry] = [
    .unknownPlace: Entry(
      title: LocalizedText(vi: "Địa bàn không có trong kế hoạch", en: "A place that the study does not have"),
      rule: LocalizedText(
        vi: "Địa bàn là tên ngắn hoặc tên đầy đủ của một địa bàn trong kế hoạch, hoặc một địa bàn cũ có trong bảng chuyển đổi.",
        en: "A place is named by its identifier or title in the study, or is a former place of the mapping."),
      sentence: LocalizedText(
        vi: "kế hoạch không có địa bàn `{found}`; có: {known}", en: "the study has no place `{found}`; it has: {known}"),
      fix: LocalizedText(
        vi: "dùng tên trong kế hoạch, đưa địa bàn cũ vào bảng chuyển đổi, hoặc bỏ dòng này (như dòng toàn tỉnh).",
        en:
          "use a name of the study, put the former place into the mapping of places, or leave the row out (as one of a whole province)."
      ),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "Phường B;2024-01;vneid;5",
      right: "Phường A;2024-01;vneid;5"),
    .ambiguousPlace: Entry(
      title: LocalizedText(vi: "Tên chung cho nhiều địa bàn", en: "A name that several places have"),
      rule: LocalizedText(
        vi: "Tên rút gọn (không có Phường, Xã, Thôn…) chỉ dùng được khi một địa bàn duy nhất có tên đó.",
        en: "A name without Phường, Xã, Thôn… is enough only where one place has it."),
      sentence: LocalizedText(
        vi: "`{found}` có thể là: {known}", en: "`{found}` may be any of: {known}"),
      fix: LocalizedText(vi: "ghi đủ tên hoặc tên ngắn của địa bàn.", en: "write the full title or the identifier."),
      wrong: "Minh Tân;2024-01;vneid;5",
      right: "Phường Minh Tân;2024-01;vneid;5"),
    .unknownDataIndicator: Entry(
      title: LocalizedText(vi: "Chỉ tiêu không có trong kế hoạch", en: "An indicator that the study does not have"),
      rule: LocalizedText(
        vi:
          "Chỉ tiêu là tên ngắn hoặc tên đầy đủ của một chỉ tiêu trong kế hoạch; số khác (số tổ, số thành viên) ghi ở cột `Đại lượng`.",
        en:
          "An indicator is named by its identifier or title in the study; anything else (teams, members) stands in a column `quantity`."
      ),
      sentence: LocalizedText(
        vi: "kế hoạch không có chỉ tiêu `{found}`; có: {known}", en: "the study has no indicator `{found}`; it has: {known}"),
      fix: LocalizedText(
        vi: "dùng tên trong kế hoạch, hoặc ghi ở cột `Đại lượng` nếu không phải chỉ tiêu.",
        en: "use a name of the study, or a column `quantity` if it is no indicator."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "Phường A;2024-01;vneit;5",
      right: "Phường A;2024-01;vneid;5"),
    .unknownDataSegment: Entry(
      title: LocalizedText(vi: "Nhóm dân cư không có ở địa bàn", en: "A segment that the place does not have"),
      rule: LocalizedText(
        vi: "Nhóm là tên ngắn hoặc tên đầy đủ của một nhóm dân cư; để trống hoặc ghi `tất cả` nếu tính chung.",
        en: "A segment is named by its identifier or title; it is left empty, or `all`, where all are counted."),
      sentence: LocalizedText(
        vi: "ở đây không có nhóm `{found}`; có: {known}", en: "there is no segment `{found}` here; there are: {known}"),
      fix: LocalizedText(vi: "dùng tên trong kế hoạch.", en: "use a name of the study."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "Phường A;nông thôn;2024-01;vneid;5",
      right: "Phường A;town;2024-01;vneid;5"),
    .dataCellEmpty: Entry(
      title: LocalizedText(vi: "Dòng có số nhưng thiếu tên", en: "A row with figures that lacks a name"),
      rule: LocalizedText(
        vi: "Dòng có số thì phải có đủ ngày, địa bàn và chỉ tiêu (nếu bảng có các cột đó).",
        en: "A row with figures has its date, its place and its indicator, where there are such columns."),
      sentence: LocalizedText(
        vi: "dòng này có số nhưng ô `{key}` trống", en: "this row has figures, but its `{key}` is empty"),
      fix: LocalizedText(
        vi: "điền ô này (số của cả xã thì ghi `Tổng cộng` ở cột địa bàn), hoặc bỏ dòng này đi.",
        en: "fill it in (a figure for the whole study says `total` as its place), or leave the row out."),
      wrong: "Phường A;;vneid;5",
      right: "Phường A;2024-01;vneid;5"),
    .subjectTwice: Entry(
      title: LocalizedText(vi: "Vừa là chỉ tiêu vừa là đại lượng khác", en: "An indicator and another quantity at once"),
      rule: LocalizedText(
        vi: "Mỗi dòng chỉ nói về một chỉ tiêu hoặc một đại lượng khác.",
        en: "A row is about one indicator or about one other quantity."),
      sentence: LocalizedText(
        vi: "dòng này đã ghi chỉ tiêu, không thể ghi thêm đại lượng `{found}`",
        en: "this row names an indicator and cannot also name the quantity `{found}`"),
      fix: LocalizedText(vi: "để trống một trong hai ô.", en: "leave one of the two cells empty."),
      wrong: "vneid;Số tổ;2024-01;5",
      right: ";Số tổ;2024-01;5"),
    .unknownAccumulation: Entry(
      title: LocalizedText(vi: "Không rõ số lũy kế hay trong kỳ", en: "Neither cumulative nor in the period"),
      rule: LocalizedText(
        vi: "Loại số liệu là `lũy kế` hoặc `trong kỳ`.", en: "The accumulation is `cumulative` or `in period`."),
      sentence: LocalizedText(
        vi: "loại số liệu phải là `lũy kế` hoặc `trong kỳ`; ở đây là `{found}`",
        en: "this must be `cumulative` or `in period`; here it is `{found}`"),
      fix: LocalizedText(vi: "ghi một trong hai, hoặc để trống.", en: "write one of the two, or leave it empty."),
      wrong: "2024-01;vneid;5;tạm tính",
      right: "2024-01;vneid;5;lũy kế"),
    .totalWithoutName: Entry(
      title: LocalizedText(vi: "Dòng cộng thiếu ngày hoặc chỉ tiêu", en: "A row of totals that lacks its date or indicator"),
      rule: LocalizedText(
        vi: "Dòng cộng chỉ đọc được khi có đủ ngày và một chỉ tiêu; cộng nhiều chỉ tiêu thì không có nghĩa.",
        en: "A row of totals is read where it has its date and one indicator; a sum over indicators means nothing."),
      sentence: LocalizedText(
        vi: "dòng `{found}` thiếu ngày hoặc chỉ tiêu", en: "the row `{found}` lacks its date or its indicator"),
      fix: LocalizedText(
        vi: "điền ngày và chỉ tiêu của dòng này, hoặc bỏ dòng cộng đi.",
        en: "fill in its date and indicator, or leave the row out."),
      wrong: "Tổng cộng;;vneid;820",
      right: "Tổng cộng;2024-01;vneid;820"),
  ]
}
