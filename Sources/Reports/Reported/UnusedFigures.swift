internal import Analyses
internal import PlanningDomain

extension Evidence.Reason {
  /// Why a reported figure was not learned from.
  func words(_ language: Language) -> String {
    switch self {
    case .notAdoption:
      language.choose(
        vi: "không phải chỉ tiêu người dân sử dụng mà kế hoạch mô phỏng", en: "no indicator of the study that people take up")
    case .contradictory: language.choose(vi: "mâu thuẫn (xem `lantoa audit`)", en: "contradictory (see `lantoa audit`)")
    case .outsidePeriod: language.choose(vi: "ngoài thời gian của kế hoạch", en: "outside the period of the study")
    case .addedInPeriod:
      language.choose(
        vi: "là số phát sinh trong kỳ, không rõ mức ban đầu", en: "counts what was added in a period, from an unknown level")
    case .noFigure: language.choose(vi: "không có số đạt và không có tỷ lệ", en: "has neither a count nor a share")
    case .aboveWhole: language.choose(vi: "lớn hơn tổng số hoặc trên 100 %", en: "exceeds its whole or 100 %")
    case .whole:
      language.choose(
        vi: "đúng 100 %: nói là xong, không nói mức sử dụng", en: "exactly 100 %: says that it is done, not how far it is used")
    case .restated: language.choose(vi: "có báo cáo sau sửa lại số của ngày này", en: "a later report restates this date")
    case .contradicted: language.choose(vi: "hai báo cáo cùng ngày nói khác nhau", en: "two reports of this date disagree")
    case .nobodyEligible:
      language.choose(
        vi: "kế hoạch không có nơi hoặc nhóm này, hoặc không ai thuộc diện tính",
        en: "a place or segment that the study has not, or where nobody counts")
    }
  }
}
