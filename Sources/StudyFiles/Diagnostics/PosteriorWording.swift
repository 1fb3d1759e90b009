internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about the draws that a calibration has written below a study.
  static let posteriorWording: [DiagnosticCode: Entry] = [
    .drawnUnknown: Entry(
      title: LocalizedText(vi: "Lượt rút của một số không có trong tệp", en: "Draws of a number that the study has not"),
      rule: LocalizedText(
        vi:
          "Dòng đầu của `draws` là đường dẫn các số của phương án `reference`; số ghi `each:` thì thêm `.each.` và tên nơi, nhóm.",
        en:
          "The first line of `draws` holds paths of the scenario `reference`; with `each:`, `.each.` and a place or segment follow."
      ),
      sentence: LocalizedText(vi: "không có số nào ở đường dẫn `{found}`", en: "there is no number at `{found}`"),
      fix: LocalizedText(
        vi: "bỏ phần `posterior:` rồi hiệu chỉnh lại: `lantoa calibrate`.",
        en: "take `posterior:` out and calibrate again: `lantoa calibrate`."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "indicators.vneid.diffusion.q,indicators.vneid.laps",
      right: "indicators.vneid.diffusion.q,indicators.vneid.lapse"),
    .drawnCertain: Entry(
      title: LocalizedText(vi: "Lượt rút của một số chắc chắn", en: "Draws of a number that is certain"),
      rule: LocalizedText(
        vi: "Chỉ những số ghi thành khoảng mới có lượt rút.", en: "Only numbers that are written as a range have draws."),
      sentence: LocalizedText(
        vi: "`{found}` là số chắc chắn, không có khoảng nào để hiệu chỉnh",
        en: "`{found}` is certain: it has no range to be fitted"),
      fix: LocalizedText(
        vi: "ghi lại khoảng ban đầu của số này, hoặc hiệu chỉnh lại từ đầu.",
        en: "write its range again, or calibrate anew."),
      wrong: "indicators.vneid.start,indicators.vneid.lapse",
      right: "indicators.vneid.diffusion.q,indicators.vneid.lapse"),
    .drawnTwice: Entry(
      title: LocalizedText(vi: "Hai cột cho một số", en: "Two columns for one number"),
      rule: LocalizedText(vi: "Mỗi số có một cột trong `draws`.", en: "Every number has one column of `draws`."),
      sentence: LocalizedText(vi: "`{found}` đã có một cột", en: "`{found}` has a column already"),
      fix: LocalizedText(vi: "bỏ một trong hai cột.", en: "take one of the two columns out."),
      wrong: "indicators.vneid.lapse,indicators.vneid.lapse",
      right: "indicators.vneid.diffusion.q,indicators.vneid.lapse"),
    .drawsRagged: Entry(
      title: LocalizedText(vi: "Lượt rút thiếu hoặc thừa ô", en: "A draw with too few or too many values"),
      rule: LocalizedText(
        vi: "Mỗi dòng của `draws` có đúng một số cho mỗi đường dẫn ở dòng đầu.",
        en: "Every line of `draws` holds one number for each path in the first."),
      sentence: LocalizedText(
        vi: "dòng này có {found} ô; dòng đầu có {wanted} đường dẫn",
        en: "the line has {found} values; the first names {wanted} numbers"),
      fix: LocalizedText(
        vi: "lấy lại tệp mà `lantoa calibrate` đã ghi.", en: "take the file as `lantoa calibrate` wrote it."),
      wrong: "0.004",
      right: "0.004,0.0001"),
    .drawNotANumber: Entry(
      title: LocalizedText(vi: "Ô không phải là số", en: "A draw that is no number"),
      rule: LocalizedText(
        vi: "Các ô của `draws` là số trần, dấu thập phân là dấu chấm, theo đơn vị lưu trong máy.",
        en: "Values of `draws` are bare numbers with a decimal point, in the units in which numbers are kept."),
      sentence: LocalizedText(vi: "“{found}” không phải là số", en: "“{found}” is no number"),
      fix: LocalizedText(
        vi: "ghi số như `0.0041`, hoặc lấy lại tệp mà `lantoa calibrate` đã ghi.",
        en: "write a number such as `0.0041`, or take the file as `lantoa calibrate` wrote it."),
      wrong: "0.004,n/a",
      right: "0.004,0.0001"),
    .drawOutside: Entry(
      title: LocalizedText(vi: "Lượt rút ngoài miền của số", en: "A draw outside what the number can be"),
      rule: LocalizedText(
        vi: "Tỷ lệ nằm trong 0 đến 1, tốc độ và thời gian không âm, số đếm không quá lớn.",
        en: "Shares lie in 0 to 1, rates and times are not negative, counts are not beyond reason."),
      sentence: LocalizedText(
        vi: "{path}: {found} không thể là {wanted}", en: "{path}: {found} cannot be {wanted}"),
      fix: LocalizedText(
        vi: "lấy lại tệp mà `lantoa calibrate` đã ghi; các số ở đây tính theo 1 (không phải %), ngày, phút và đồng.",
        en: "take the file as `lantoa calibrate` wrote it; numbers here are of 1 (not %), days, minutes and VND."),
      wrong: "-0.004,0.0001",
      right: "0.004,0.0001"),
    .drawsTooMany: Entry(
      title: LocalizedText(vi: "Quá nhiều lượt rút", en: "Too many draws"),
      rule: LocalizedText(
        vi: "`draws` có nhiều nhất 100000 dòng, bằng số lượt mô phỏng nhiều nhất.",
        en: "`draws` has at most 100000 rows, as many as a run has draws."),
      sentence: LocalizedText(vi: "có {found} lượt rút; nhiều nhất {limit}", en: "{found} draws; at most {limit}"),
      fix: LocalizedText(vi: "bỏ bớt dòng.", en: "take rows out."),
      wrong: "draws: |  # 100001 rows",
      right: "draws: |  # 1000 rows"),
    .drawsEmpty: Entry(
      title: LocalizedText(vi: "Không có lượt rút nào", en: "No draws"),
      rule: LocalizedText(
        vi: "`draws` có một dòng đường dẫn và ít nhất một lượt rút.", en: "`draws` has a line of paths and at least one draw."),
      sentence: LocalizedText(vi: "{path} không có lượt rút nào dưới dòng đường dẫn", en: "{path} has no draw below its paths"),
      fix: LocalizedText(
        vi: "lấy lại tệp mà `lantoa calibrate` đã ghi, hoặc bỏ phần `posterior:`.",
        en: "take the file as `lantoa calibrate` wrote it, or take `posterior:` out."),
      wrong: "draws: |\n  indicators.vneid.lapse",
      right: "draws: |\n  indicators.vneid.lapse\n  0.0001"),
    .notAHash: Entry(
      title: LocalizedText(vi: "Không phải mã SHA-256", en: "Not a SHA-256"),
      rule: LocalizedText(
        vi: "`sha256` có 64 chữ số thập lục phân, viết thường, như `sha256sum` in ra.",
        en: "`sha256` has 64 hexadecimal digits in lower case, as `sha256sum` prints them."),
      sentence: LocalizedText(
        vi: "“{found}” ({count} ký tự) không phải mã SHA-256", en: "“{found}” ({count} characters) is no SHA-256"),
      fix: LocalizedText(vi: "chép lại mã mà `sha256sum` in ra.", en: "copy what `sha256sum` prints."),
      wrong: "sha256: 9f86d081",
      right: "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
  ]
}
