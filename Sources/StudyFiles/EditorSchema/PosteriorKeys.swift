internal import PlanningDomain

/// What `lantoa calibrate --out` writes below a study.
enum PosteriorKeys {
  static let section = Key(
    "posterior", .mapping(keys), vi: "Kết quả hiệu chỉnh theo số liệu, do `lantoa calibrate --out` ghi.",
    en: "What reported figures made of the numbers; written by `lantoa calibrate --out`.")

  private static let keys: [Key] = [
    Key("data!", .list(.mapping(file)), vi: "Các tệp số liệu đã dùng.", en: "The files of figures it was fitted to."),
    Key("version!", .text, vi: "Phiên bản Lantoa đã hiệu chỉnh.", en: "The version of Lantoa that fitted it."),
    Key("seed!", .whole(0...Int.max), vi: "Hạt giống ngẫu nhiên khi hiệu chỉnh.", en: "Seed of the fit."),
    Key(
      "source!", .mapping(source), vi: "Nguồn ghi trong báo cáo cho các số đã hiệu chỉnh.",
      en: "The source that reports name for fitted numbers."),
    Key(
      "unlearned", .list(.path(in: sections)), vi: "Các số mà số liệu không cho biết gì: vẫn là giả định như đã ghi.",
      en: "Numbers that the figures tell nothing of: still assumed as written."),
    Key(
      "draws!", .text, vi: "Khối CSV: dòng đầu là đường dẫn, mỗi dòng sau là một lượt rút chung của mọi số.",
      en: "A block of CSV: paths in the first line, then one joint draw of all numbers a line."),
  ]

  private static let file: [Key] = [
    Key("file!", .text, vi: "Tên tệp số liệu.", en: "Name of the file of figures."),
    Key("sha256!", .text, vi: "SHA-256 của tệp, như `sha256sum` in ra.", en: "Its SHA-256, as `sha256sum` prints it."),
  ]

  private static let source: [Key] = [
    Key("title!", .title, vi: "Tên nguồn in trong báo cáo.", en: "Name of the source in reports."),
    Key("document", .text, vi: "Tên tệp hoặc địa chỉ văn bản.", en: "File or address of the document."),
  ]

  /// Where numbers stand.
  private static let sections = [
    "study", "populations", "places", "indicators", "levers", "calendar", "funds", "levels", "scenarios",
  ]
}
