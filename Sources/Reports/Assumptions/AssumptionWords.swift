internal import PlanningDomain

/// The words of Biểu 4.
struct AssumptionWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ assumptions: Int, of inputs: Int) -> String {
    choose(
      "Biểu 4. Số đầu vào: \(assumptions)/\(inputs) là giả định", "Table 4. Inputs: \(assumptions) of \(inputs) are assumptions")
  }
  var number: String { choose("STT", "No.") }
  var input: String { choose("Số đầu vào", "Input") }
  var written: String { choose("Ghi trong tệp", "As written") }
  var range: String { choose("5%–95%", "5%–95%") }
  var source: String { choose("Nguồn", "Source") }
  var grade: String { choose("Độ tin cậy", "Grade") }
  var influence: String { choose("Đạt đủ khi\ndưới / trên giữa", "All met when\nbelow / above") }

  func reported(_ wording: String) -> String { choose("báo cáo ghi: “\(wording)”", "as reported: “\(wording)”") }
  func catalogue(_ entry: String) -> String { choose("theo danh mục: \(entry)", "from the catalogue: \(entry)") }
  func each(_ each: Value.Each, _ format: Format) -> String {
    let subject =
      switch each.subject {
      case .place: choose("riêng từng nơi", "each place by itself")
      case .segment: choose("riêng từng nhóm", "each segment by itself")
      }
    if each.alike == 0 { return "(\(subject))" }
    let alike = format.share(each.alike, decimals: 0)
    return choose("(\(subject), giống nhau \(alike)%)", "(\(subject), \(alike)% alike)")
  }

  func grade(_ grade: Source.Grade) -> String {
    switch grade {
    case .document: choose("văn bản", "document")
    case .derived: choose("suy ra", "derived")
    case .memory: choose("theo trí nhớ", "memory")
    case .assumption: choose("giả định", "assumption")
    }
  }

  func influenceNote(_ option: String) -> String {
    choose(
      "Cột cuối: khả năng \(option) đạt đủ mọi chỉ tiêu trong các lượt mà số đó nằm dưới / trên số giữa; số ảnh hưởng nhiều xếp trước.",
      "Last column: the probability that \(option) meets everything in draws where the number lies below / above its median; the strongest come first."
    )
  }
}
