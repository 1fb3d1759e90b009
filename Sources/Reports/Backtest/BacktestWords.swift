internal import Analyses
internal import PlanningDomain

/// The words of a backtest.
struct BacktestWords {
  let language: Language

  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ what: String) -> String {
    choose("THỬ DỰ BÁO TRÊN SỐ LIỆU ĐÃ BIẾT: ", "FORECASTS TRIED ON KNOWN FIGURES: ") + what
  }
  func counts(_ series: Int, figures: Int) -> String {
    choose("\(series) chuỗi, ", "\(series) series, ") + language.figures(figures)
  }
  var file: String { choose("mã tệp", "file") }
  var form: String { choose("Cách dự báo", "Form") }
  var forecasts: String { choose("Số lần\nthử", "Forecasts\ntried") }
  var relative: String { choose("Sai số so với\nkéo thẳng", "Error over\nstraight line") }
  var error: String { choose("Sai số\ntrung bình", "Mean\nerror") }
  var percent: String { choose("Sai số\n(%)", "Error\n(%)") }
  var score: String { choose("Điểm khoảng\n(CRPS)", "Score\n(CRPS)") }
  var covered80: String { choose("Khoảng 80%\ntrúng (%)", "80% range\nhit (%)") }
  var covered95: String { choose("Khoảng 95%\ntrúng (%)", "95% range\nhit (%)") }
  var brier: String { choose("Điểm xác suất\n(Brier)", "Probability\n(Brier)") }
  var weight: String { choose("Trọng số\nsắp tới (%)", "Weight\nahead (%)") }

  func target(_ id: String, share: String, date: String) -> String {
    choose("Chỉ tiêu \(id): \(share)% đến \(date)", "Target \(id): \(share)% by \(date)")
  }
  var weightOf: String { choose("Trọng số\n(%)", "Weight\n(%)") }
  var share: String { choose("Tỷ lệ\n(%)", "Share\n(%)") }
  var range: String { choose("Khoảng 80%", "80% range") }
  var probability: String { choose("Khả năng đạt\n(%)", "Chance to\nreach it (%)") }
  func tooShort(_ title: String, _ figures: Int?) -> String {
    guard let figures else {
      return choose("\(title): chưa đủ 6 số liệu để thử dự báo.", "\(title): fewer than the 6 figures that a backtest needs.")
    }
    return choose(
      "\(title): mới có \(figures) số liệu, cần ít nhất 6 để thử dự báo.",
      "\(title): \(language.figures(figures)); a backtest needs 6.")
  }
  var noSeries: String {
    choose("Chưa chuỗi nào có đủ 6 số liệu để thử dự báo.", "No series has the 6 figures that a backtest needs.")
  }

  var note: String {
    choose(
      "Mỗi lần thử chỉ dùng số liệu đã có lúc đó. Dưới 1 ở cột “so với kéo thẳng” là tốt hơn nối thẳng số đầu với số cuối; ± là sai số chuẩn, các lần thử cùng một thời điểm tính là một, chỉ ghi khi có từ năm thời điểm. Cách chưa thử được thì nặng bằng mức trung bình.",
      "Each try uses only what was known then. Below 1 in “over straight line” is better than the line through the first and last figure; ± is a standard error, tries from one date taken as one, given from five dates on. A form that could not be tried weighs as much as the others in the mean."
    )
  }

  func horizon(_ horizon: BacktestSummary.Horizon) -> String {
    switch horizon {
    case .all: choose("Mọi khoảng cách", "All horizons")
    case .near: choose("1–2 kỳ tới", "1–2 periods ahead")
    case .middle: choose("3–5 kỳ tới", "3–5 periods ahead")
    case .far: choose("Từ 6 kỳ tới", "6 periods ahead or more")
    }
  }

  func name(_ form: ForecastForm) -> String {
    switch form {
    case .lastValue: choose("Giữ nguyên số cuối", "Last value")
    case .drift: choose("Kéo thẳng từ số đầu", "Straight line")
    case .recent: choose("Kéo thẳng nửa sau", "Line of the last half")
    case .logistic: choose("Logistic", "Logistic")
    case .gompertz: choose("Gompertz", "Gompertz")
    case .bass: choose("Bass", "Bass")
    case .median: choose("Trung vị năm cách", "Median of five")
    case .model: choose("Mô hình Lantoa", "Lantoa's model")
    case .combination: choose("Kết hợp", "Combination")
    }
  }

  func warning(_ warning: BacktestWarning, format: Format) -> String {
    switch warning {
    case .worseThanDrift(let ratio):
      choose(
        "Thận trọng: đến nay dự báo kết hợp sai gấp \(format.number(ratio, decimals: 2)) lần kéo thẳng.",
        "Careful: so far the combination errs \(format.number(ratio, decimals: 2)) times as much as the straight line.")
    case .formsDisagree:
      choose(
        "Thận trọng: các cách dự báo khác nhau nhiều; đừng dựa vào một con số.",
        "Careful: the forms differ widely; do not lean on one number.")
    case .widthFromOthers(let origins):
      choose(
        "Mới thử được \(origins) thời điểm, nên độ rộng của khoảng chủ yếu lấy từ 18 chuỗi số liệu đã công bố của nơi khác.",
        "Only \(origins) date\(origins == 1 ? "" : "s") could be tried, so widths come mostly from 18 published series of other places."
      )
    case .abstained(let form):
      choose(
        "\(name(form)): số liệu chưa đủ để xác định đường cong, không tính đến.",
        "\(name(form)): the figures do not determine the curve; left out.")
    }
  }
}
