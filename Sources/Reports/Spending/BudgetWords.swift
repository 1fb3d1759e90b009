internal import PlanningDomain

/// The words of Biểu 3.
struct BudgetWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ option: String) -> String { choose("Biểu 3. Dự toán kinh phí – \(option)", "Table 3. Cost estimate – \(option)") }
  var inDong: String { choose("ĐVT: đồng", "Money: VND") }
  var number: String { choose("STT", "No.") }
  var content: String { choose("Nội dung", "Item") }
  var unit: String { choose("ĐVT", "Unit") }
  var quantity: String { choose("Số lượng", "Quantity") }
  var price: String { choose("Đơn giá", "Unit price") }
  var amount: String { choose("Thành tiền", "Amount") }
  var fund: String { choose("Nguồn", "Fund") }
  var basis: String { choose("Căn cứ", "Source") }
  var total: String { choose("Tổng cộng", "Total") }
  var assumed: String { choose("giả định", "assumption") }
  var noFund: String { choose("chưa ghi nguồn", "no fund named") }
  var noCosts: String { choose("không phát sinh chi", "nothing is spent") }

  func item(_ kind: CostItem.Kind) -> String {
    switch kind {
    case .startUp: choose("Thành lập, trang bị ban đầu", "Start-up")
    case .running: choose("Hoạt động thường xuyên", "Running")
    case .member: choose("Hỗ trợ thành viên", "Allowance of members")
    case .extraHour: choose("Giờ làm thêm", "Extra hours")
    case .capital: choose("Đầu tư, lắp đặt", "Installation")
    case .spend: choose("Chi tuyên truyền", "Messages")
    case .message: choose("Tin nhắn tuyên truyền", "Text messages")
    case .session: choose("Lớp tập huấn", "Training sessions")
    }
  }

  /// What is counted; for running costs of a desk its officers.
  func unit(_ kind: CostItem.Kind, isDesk: Bool) -> String {
    switch kind {
    case .startUp: choose("tổ", "team")
    case .running: isDesk ? choose("cán bộ × tháng", "officer × month") : choose("tổ × tháng", "team × month")
    case .member: choose("người × tháng", "member × month")
    case .extraHour: choose("giờ", "hour")
    case .capital: choose("công trình", "unit")
    case .spend: choose("tháng", "month")
    case .message: choose("tin", "message")
    case .session: choose("buổi", "session")
    }
  }

  func chance(_ item: String, _ percent: String) -> String {
    choose("\(item) (khả năng thực hiện \(percent)%)", "\(item) (chance \(percent)%)")
  }
  func uncertain(_ project: String, _ percent: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose(
        "\(project): dự toán ghi đủ; bảng nguồn kinh phí chỉ tính trong các lượt thực hiện được (khả năng \(percent)%).",
        "\(project): estimated in full; the table of funds counts it in the draws in which it comes about (chance \(percent)%).")
      : choose(
        "\(project): dự toán ghi đủ; khả năng thực hiện \(percent)%.", "\(project): estimated in full; its chance is \(percent)%."
      )
  }
  func idle(_ project: String) -> String {
    choose(
      "\(project): không làm tăng chỉ tiêu nào của người dân và không hoàn thành chỉ tiêu nào được giao.",
      "\(project): moves no indicator of residents and completes no target.")
  }
  var atMedians: String {
    choose(
      "Dự toán lập theo số giữa của mọi số đầu vào, số lượng làm tròn đến 0,1, đơn giá đến đồng; bảng nguồn kinh phí tính trung bình các lượt mô phỏng, làm tròn từng tháng, từng nguồn.",
      "The estimate stands at the median of every input, quantities rounded to 0.1 and unit prices to whole VND; the table of funds at the mean of the draws, rounded month by month and fund by fund."
    )
  }
  var atMediansAlone: String {
    choose(
      "Dự toán lập theo số giữa của mọi số đầu vào, số lượng làm tròn đến 0,1, đơn giá đến đồng; bảng nguồn kinh phí làm tròn từng tháng, từng nguồn.",
      "The estimate stands at the median of every input, quantities rounded to 0.1 and unit prices to whole VND; the table of funds is rounded month by month and fund by fund."
    )
  }
  func unused(_ lever: String, _ amount: String, teams: Int, cap: Int?) -> String {
    if let cap {
      return choose(
        "\(lever): mức khoán còn dư \(amount) đồng vì số tổ không được quá \(cap) (at-most).",
        "\(lever): \(amount) VND of its budget are left, because there may be no more than \(cap) teams (at-most).")
    }
    if teams == 0 {
      return choose(
        "\(lever): mức khoán \(amount) đồng không đủ cho một tổ nào, nên số tổ là 0.",
        "\(lever): its budget of \(amount) VND does not pay for a single team, so there are 0 teams.")
    }
    return choose(
      "\(lever): \(amount) đồng của mức khoán không đủ cho thêm một tổ.",
      "\(lever): \(amount) VND of its budget pay for no further whole team.")
  }

  func funds(_ option: String) -> String {
    choose("Nguồn kinh phí theo năm – \(option)", "Funds by year – \(option)")
  }
  var inMillions: String { choose("ĐVT: triệu đồng", "Money: million VND") }
  var year: String { choose("Năm", "Year") }
  var limit: String { choose("Mức giao", "Limit") }
  var spent: String { choose("Chi", "Spent") }
  var lowHigh: String { choose("thấp–cao", "low–high") }
  var balance: String { choose("Thừa (+)\nvượt (–)", "Left (+)\nover (–)") }
  var outside: String { choose("Ngoài\nthời hạn", "Outside\nits dates") }
  var over: String { choose("VƯỢT", "OVER") }
  var contributed: String { choose("huy động", "contributed") }
  func window(_ fund: String, from: String?, through: String?) -> String {
    let start = from.map { choose(" từ \($0)", " from \($0)") } ?? ""
    let end = through.map { choose(" đến \($0)", " to \($0)") } ?? ""
    return choose("\(fund) chỉ được chi\(start)\(end).", "\(fund) may be spent\(start)\(end) only.")
  }
}
