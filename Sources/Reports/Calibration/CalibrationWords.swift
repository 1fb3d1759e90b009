internal import Analyses
internal import PlanningDomain

/// The sentences of a calibration.
struct CalibrationWords {
  let language: Language
  func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ study: String) -> String { choose("HIỆU CHỈNH THEO SỐ LIỆU: ", "FITTED TO REPORTED FIGURES: ") + study }

  func counts(used: Int, unused: Int) -> String {
    choose("\(used) số liệu được dùng, \(unused) không dùng", language.figures(used) + " used, \(unused) not")
  }

  var claims: String { choose("Số liệu đủ để nói gì", "What the figures are enough to speak of") }
  var indicator: String { choose("Chỉ tiêu", "Indicator") }
  var dates: String { choose("Số ngày có\nsố liệu", "Dates") }
  var mayBeSaid: String { choose("Có thể nói", "What may be said") }

  func claim(_ kind: Claim.Kind) -> String {
    switch kind {
    case .priorOnly:
      choose("chưa có số liệu: chỉ là các khoảng do kế hoạch ghi", "no figure: the study's own ranges, nothing more")
    case .level:
      choose(
        "đang ở mức nào; chưa nói được nhanh hay chậm", "where things stand; not yet how fast they go")
    case .slope:
      choose("mức và tốc độ; chưa nói được sẽ dừng ở đâu", "level and pace; not yet where it will end")
    case .curve: choose("mức, tốc độ và mức trần", "level, pace and where it ends")
    }
  }

  var claimsNote: String {
    choose(
      "Tốc độ cần ít nhất 6 ngày có số liệu, mức trần cần 12, và số liệu phải xác định được các số nói về chúng (bảng dưới).",
      "A pace needs figures of 6 dates, an end 12, and both need numbers about them that the figures identify (below).")
  }

  var unused: String { choose("Số liệu không dùng", "Figures not used") }
  var row: String { choose("Dòng", "Row") }
  var about: String { choose("Số liệu", "About") }
  var written: String { choose("Báo cáo ghi", "As written") }
  var reason: String { choose("Vì sao", "Why") }

  var figures: String {
    choose("Số liệu bên cạnh mức kế hoạch đã hiệu chỉnh kỳ vọng", "Figures beside what the fitted study expects")
  }
  var unfitted: String { choose("Số liệu bên cạnh mức giữa của kế hoạch", "Figures beside the middle of the study") }
  var date: String { choose("Đến ngày", "Date") }
  var reported: String { choose("Báo cáo", "Reported") }
  var expected: String { choose("Kỳ vọng\n5%–95%", "Expected\n5%–95%") }
  var deviation: String { choose("Lệch (sai\nsố chuẩn)", "Off by\n(st. errors)") }
  var wild: String { choose("Khả năng\nlà số lạ", "Odd one\nout") }
  var everybody: String { choose("Toàn bộ", "All") }
  var estimateNote: String {
    choose(
      "≈: ước tính: báo cáo ghi “khoảng”, hoặc nơi cũ được chia theo trọng số.",
      "≈: an estimate: the report says “about”, or a former place was split by weights.")
  }
  var figuresNote: String {
    choose(
      "Lệch: số báo cáo trừ mức kỳ vọng, tính bằng sai số chuẩn (may rủi và sai sót khi đếm); ngoài ±2 là đáng hỏi lại. Khả năng là số lạ: xác suất số này sai hẳn so với các số cùng chuỗi.",
      "Off by: reported less expected, in standard errors (luck and miscounting); beyond ±2 it is worth asking. Odd one out: the probability that this figure is wrong beside the others of its series."
    )
  }
}
