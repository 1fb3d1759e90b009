internal import LantoaKit

/// What became of figures of former places that could not be moved, on standard error.
extension Words {
  static func rebased(_ rebasing: Rebasing, in language: Language) -> [String] {
    rebasing.incomplete.map { incomplete($0, language) } + rebasing.dropped.map { dropped($0, language) }
      + rebasing.leftOut.map { leftOut($0, language) }
  }

  private static func incomplete(_ gap: Rebasing.Incomplete, _ language: Language) -> String {
    let missing = gap.missing.map(\.text).joined(separator: ", ")
    return switch language {
    case .vi: "cảnh báo: \(gap.place) ngày \(gap.date) thiếu số liệu của \(missing), nên không cộng."
    case .en: "warning: \(gap.place) on \(gap.date) lacks figures of \(missing), so it is left out."
    }
  }

  private static func dropped(_ dropped: DroppedFigure, _ language: Language) -> String {
    let (vi, en) =
      switch dropped.figure {
      case .numerator: ("số đạt", "the count")
      case .denominator: ("tổng số", "the denominator")
      case .rate: ("tỷ lệ", "the rate")
      case .goal: ("kế hoạch giao", "the goal")
      case .change: ("mức tăng", "the change")
      case .relativeChange: ("phần trăm tăng", "the change in percent")
      }
    let (why, reason) =
      switch (dropped.reason, dropped.figure) {
      case (.missing, .relativeChange): ("phần trăm tăng của nhiều nơi không cộng được", "such percentages cannot be summed")
      case (.missing(let places), .rate): ("\(list(places)) không ghi tổng số", "\(list(places)) has no denominator for it")
      case (.missing(let places), .goal):
        (
          "\(list(places)) không ghi, hoặc ghi bằng % mà không có tổng số",
          "\(list(places)) states none, or one in percent without its denominator"
        )
      case (.missing(let places), _): ("\(list(places)) không ghi", "\(list(places)) states none")
      case (.oppositeBounds, _): ("có nơi ghi “trên”, có nơi ghi “dưới”", "some say “more than”, others “less than”")
      case (.tooSmall, _):
        ("cộng lại không quá 1, dễ hiểu nhầm là tỷ lệ", "it comes out at 1 or less, which would read as a share")
      }
    return switch language {
    case .vi: "cảnh báo: \(dropped.place) ngày \(dropped.date): không cộng \(vi), vì \(why)."
    case .en: "warning: \(dropped.place) on \(dropped.date): \(en) is left out of the sum, for \(reason)."
    }
  }

  private static func list(_ places: [PlaceID]) -> String { places.map(\.text).joined(separator: ", ") }

  private static func leftOut(_ figure: Rebasing.LeftOut, _ language: Language) -> String {
    let (vi, en) =
      switch figure.reason {
      case .rateAlone:
        (
          "tỷ lệ hoặc kế hoạch bằng % không có tổng số thì không cộng được; ghi thêm tổng số.",
          "a rate or goal in percent without its denominator cannot be summed; add the denominator."
        )
      case .contradicted:
        (
          "có dòng khác nói khác về cùng nơi, cùng ngày, nên không cộng dòng nào; giữ một dòng hoặc ghi ngày báo cáo.",
          "another row says something else of the same place and day, so neither is summed; keep one, or state when each was reported."
        )
      case .noMove: (noMove(figure, .vi), noMove(figure, .en))
      }
    return "\(language == .vi ? "cảnh báo" : "warning"): \(figure.observation.origin): \(language == .vi ? vi : en)"
  }

  /// The usual slip is to write the day of the merger as valid-from: then nothing before it is moved.
  private static func noMove(_ figure: Rebasing.LeftOut, _ language: Language) -> String {
    let day = figure.observation.date
    let later = figure.moves.compactMap(\.validFrom).filter { $0 > day }.min()
    let earlier = figure.moves.compactMap(\.validThrough).filter { $0 < day }.max()
    switch (later, earlier, language) {
    case (let later?, _, .vi):
      return "bảng chuyển đổi chỉ có hiệu lực cho số liệu từ \(later), còn số liệu này của \(day), nên không chuyển; "
        + "để trống “hiệu lực từ” thì số liệu trước ngày đó cũng được chuyển."
    case (let later?, _, .en):
      return "the mapping holds for figures from \(later) on and this one is of \(day), so it is not moved; "
        + "leave valid-from empty to move earlier figures too."
    case (nil, let earlier?, .vi):
      return "bảng chuyển đổi chỉ có hiệu lực cho số liệu đến \(earlier), còn số liệu này của \(day), nên không chuyển."
    case (nil, let earlier?, .en):
      return "the mapping holds for figures through \(earlier) and this one is of \(day), so it is not moved."
    case (nil, nil, .vi): return "bảng chuyển đổi không cho biết nơi này thành nơi nào vào ngày đó."
    case (nil, nil, .en): return "the mapping leads this place nowhere on its day."
    }
  }
}
