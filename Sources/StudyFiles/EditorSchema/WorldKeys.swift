internal import PlanningDomain

/// Populations, places and their segments.
enum WorldKeys {
  static let population: [Key] = [
    Key.title,
    Key("unit", .choice(Population.Unit.allCases.map(\.rawValue)), vi: "Đếm người hay hộ.", en: "People or households."),
    Key(
      "part-of", .name, vi: "Là một phần của tổng số nào; ghi cùng `share`.", en: "The population it is a part of; with `share`."),
    Key("share", .number(NumberShape(.share)), vi: "Chiếm bao nhiêu của tổng số đó.", en: "How much of it."), Key.source,
  ]

  static let place: [Key] = [
    Key.title,
    Key("within", .name, vi: "Thuộc vùng nào.", en: "The area it lies in."),
    Key(
      "travel", .number(NumberShape(.minutes, scoped: false)), vi: "Thời gian đi giữa hai hộ.", en: "Way between two households."),
    Key(
      "segments", .members(.mapping(segment), isEmptyAllowed: false), vi: "Các nhóm dân; vùng thì không có.",
      en: "Segments of people; an area has none."),
    Key(
      "repeat", .whole(1...1_000_000), vi: "Bấy nhiêu địa bàn giống nhau, chưa biết tên.",
      en: "As many like it whose names are not known."),
    Key("synthetic", .truth, vi: "`true` khi dùng `repeat`.", en: "`true` with `repeat`."), Key.source,
  ]

  private static let segment: [Key] = [
    Key.title,
    Key(
      "counts!", .members(.number(NumberShape(.people, scoped: false)), named: .anyhow), vi: "Số người, số hộ theo từng tổng số.",
      en: "How many there are of each population."),
    Key(
      "receptivity", .number(NumberShape(.factor, scoped: false)), vi: "Dễ thuyết phục đến đâu; 1 là bình thường.",
      en: "How easily they are won; 1 is usual."), Key.source,
  ]
}
