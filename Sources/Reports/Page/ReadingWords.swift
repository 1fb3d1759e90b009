internal import PlanningDomain

/// The words above and below the tables.
struct ReadingWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func ranges(draws: Int) -> String {
    draws > 0
      ? choose("thấp – giữa – cao: 5% – 50% – 95% số lượt mô phỏng", "low – middle – high: 5% – 50% – 95% of draws")
      : choose("chỉ đường giữa: không có xác suất (chạy tất định)", "central path only: no probabilities (deterministic run)")
  }
  func assumptions(_ assumptions: Int, of inputs: Int) -> String {
    choose(
      "⚠ \(assumptions)/\(inputs) số đầu vào là giả định, chưa phải số liệu của địa phương (Biểu 4: --show assumptions).",
      "⚠ \(assumptions) of \(inputs) inputs are assumptions, not local figures (Table 4: --show assumptions).")
  }

  func level(_ title: String, place: String?, criteria: Int, met: Int, source: String?, modelled: Int, unlisted: Int?) -> String {
    let place = place.map { choose(" tại \($0)", " in \($0)") } ?? ""
    let source = source.map { " (\($0))" } ?? ""
    let rest = unlisted.map { choose(" + \($0) chưa công bố tên", " + \($0) not yet published") } ?? ""
    return choose(
      "Danh hiệu “\(title)”\(place): \(criteria) = \(met) đã đạt\(source) + \(modelled) dự báo\(rest).",
      "Level “\(title)”\(place): \(criteria) = \(met) met\(source) + \(modelled) projected\(rest).")
  }
  func alreadyMet(_ title: String, criteria: Int, source: String?) -> String {
    let source = source.map { " (\($0))" } ?? ""
    return choose(
      "Danh hiệu “\(title)”: đã đạt đủ \(criteria)/\(criteria)\(source).",
      "Level “\(title)”: already met, \(criteria) of \(criteria)\(source).")
  }
  func within(_ what: String, _ level: String) -> String { choose("\(what) (của “\(level)”)", "\(what) (of “\(level)”)") }
  func reached(_ probability: String) -> String { choose(" Đạt đủ: \(probability).", " All met: \(probability).") }
  func centrally(_ words: String) -> String { " \(words)." }
  func worst(_ what: String) -> String { choose(" Vướng nhất: \(what).", " Most often missing: \(what).") }
  func row(_ number: Int) -> String { choose("chỉ tiêu \(number)", "row \(number)") }
  var unlisted: String { choose("tiêu chí chưa công bố tên", "criteria not yet published") }
  func places(_ title: String, _ range: String, of places: Int, held: Int) -> String {
    let before = held == 0 ? "" : choose(", \(held) nơi đã đạt từ trước", ", \(held) held already")
    return choose(
      "Danh hiệu “\(title)”: \(range) trong \(places) nơi đạt\(before) (--show levels).",
      "Level “\(title)”: \(range) of \(places) places reach it\(before) (--show levels).")
  }
  func held(_ title: String, place: String?) -> String {
    let place = place.map { choose(" tại \($0)", " in \($0)") } ?? ""
    return choose("Danh hiệu “\(title)”\(place): đã đạt từ trước.", "Level “\(title)”\(place): held already.")
  }
  func levelTarget(_ title: String, judgement: String, missing: String?) -> String {
    let missing = missing.map { choose(", còn thiếu \($0) nơi", ", \($0) short") } ?? ""
    return "\(title): \(judgement)\(missing)."
  }
  func chanceOf(_ probability: String) -> String { choose("khả năng \(probability)", "probability \(probability)") }
  func heldByLevel(_ title: String) -> String {
    choose(", vướng nhất danh hiệu “\(title)”", ", most often missing the level “\(title)”")
  }

  func synthetic(_ count: String, of places: String) -> String {
    choose(
      "⚠ \(count)/\(places) địa bàn chưa biết tên, thay bằng địa bàn giả định.",
      "⚠ \(count) of \(places) places are synthetic: their names are not known.")
  }
  func chance(_ project: String, _ percent: String) -> String {
    choose(
      "\(project): chưa chắc thực hiện được, khả năng \(percent)%; không thực hiện thì không tốn tiền và không có tác dụng.",
      "\(project): not certain to come about, chance \(percent)%; where it does not it costs nothing and moves nothing.")
  }
  func idle(_ project: String, cost: String, chance: String?) -> String {
    let chance = chance.map { choose(" (khả năng thực hiện \($0)%)", " (chance \($0)%)") } ?? ""
    return choose(
      "\(project)\(chance): \(cost) triệu đồng không làm tăng chỉ tiêu nào của người dân và không hoàn thành chỉ tiêu nào được giao.",
      "\(project)\(chance): \(cost) million VND move no indicator of residents and complete no target.")
  }

  func toDo(_ list: [String]) -> String { (choose("Việc phải làm: ", "To be done: ") + list.joined(separator: "; ")).sentence }
  func combined(_ list: [String]) -> String {
    (choose(
      "Khả năng ở trên chỉ theo mô hình; kết hợp với các cách nối dài số liệu đã báo cáo (Biểu 12): ",
      "The probabilities above are the model's alone; together with other ways to continue the reported figures (Table 12): ")
      + list.joined(separator: "; ")).sentence
  }
  func toDo(_ list: [String], after date: String) -> String {
    (choose("Việc còn phải làm sau \(date): ", "Still to be done after \(date): ") + list.joined(separator: "; ")).sentence
  }
  func add(_ row: Int, _ count: String, _ unit: String, date: String, pace: String?) -> String {
    let pace = pace.map { choose(" = \($0) \(unit)/tổ/tuần", " = \($0) \(unit) per team and week") } ?? ""
    return choose(
      "chỉ tiêu \(row) thêm \(count) \(unit)\(pace) (đến \(date))", "row \(row): \(count) more \(unit)\(pace) (by \(date))")
  }

  var reading: String { choose("Đọc bảng: ", "Reading: ") }
  func recommended(_ option: String, isOnly: Bool, probability: String, cost: String) -> String {
    isOnly
      ? choose(
        "\(option) là phương án duy nhất vừa trong mức kinh phí vừa nhiều khả năng đạt đủ (\(probability)), chi \(cost) triệu đồng.",
        "\(option) is the only option within its funds that is likely to meet everything (\(probability)), at \(cost) million VND."
      )
      : choose(
        "\(option) là phương án rẻ nhất trong mức kinh phí mà nhiều khả năng đạt đủ (\(probability)), chi \(cost) triệu đồng.",
        "\(option) is the cheapest option within its funds that is likely to meet everything (\(probability)), at \(cost) million VND."
      )
  }
  func recommendedCentrally(_ option: String, cost: String) -> String {
    choose(
      "trên đường giữa, \(option) là phương án rẻ nhất trong mức kinh phí mà đủ mọi chỉ tiêu, chi \(cost) triệu đồng.",
      "on the central path \(option) is the cheapest option within its funds that meets everything, at \(cost) million VND.")
  }
  func none(_ option: String, probability: String?) -> String {
    let figure = probability.map { " (\($0))" } ?? ""
    return choose(
      "chưa phương án nào vừa trong mức kinh phí vừa nhiều khả năng đạt đủ; gần nhất là \(option)\(figure)",
      "no option is within its funds and likely to meet everything; \(option) comes closest\(figure)")
  }
  var noneCentrally: String {
    choose(
      "trên đường giữa chưa phương án nào vừa trong mức kinh phí vừa đủ mọi chỉ tiêu.",
      "on the central path no option is within its funds and meets everything.")
  }
  func lacks(_ money: String) -> String { choose(", nhưng thiếu \(money) triệu đồng", ", but lacks \(money) million VND") }
  func outsideWindow() -> String {
    choose(", nhưng có khoản chi ngoài thời hạn của nguồn", ", but spends outside a fund's dates")
  }
  func heldBy(_ row: String) -> String { choose(", vướng nhất \(row)", ", most often missing \(row)") }
  /// What is left of five lines of a hundred letters beside the recommendation.
  static let mostLettersOfCuts = 240
  func cut(_ option: String, saved: String, lost: String) -> String {
    choose("\(option) đỡ \(saved) triệu đồng nhưng mất \(lost)", "\(option) saves \(saved) million VND but loses \(lost)")
  }
  func cuts(_ list: [String], against reference: String, isCutShort: Bool) -> String {
    let more = isCutShort ? choose("; phương án khác: xem Biểu 2", "; other options: see Table 2") : ""
    return choose("So với \(reference): ", "Against \(reference): ") + list.joined(separator: "; ") + more + "."
  }
  func of(_ count: String, _ unit: String, _ row: String) -> String { "\(count)\u{A0}\(unit) (\(row))" }
  func noneEver(_ most: (option: String, met: String, all: String)?) -> String {
    guard let most else {
      return choose(
        "không phương án nào đạt được chỉ tiêu hay danh hiệu nào.", "no option meets any target or level.")
    }
    return choose(
      "không phương án nào đạt đủ trong bất kỳ lượt nào; \(most.option) đạt được nhiều nhất: trung bình \(most.met)/\(most.all) chỉ tiêu, danh hiệu.",
      "no option meets everything in any draw; \(most.option) meets the most: \(most.met) of \(most.all) targets and levels in the mean."
    )
  }

  func turns(_ option: String, _ name: String, median: String, isBelow: Bool, left: String, right: String) -> String {
    let side = isBelow ? choose("dưới", "below") : choose("trên", "above")
    let opposite = isBelow ? choose("trên", "above") : choose("dưới", "below")
    return choose(
      "Đổi kết luận nếu: \(name) \(side) \(median) – \(option) chỉ còn \(left) đạt đủ (\(opposite) mức đó: \(right)).",
      "The conclusion turns if: \(name) is \(side) \(median) – \(option) is left with \(left) (\(opposite) it: \(right)).")
  }
  func strongest(_ option: String, _ name: String, median: String, below: String, above: String) -> String {
    choose(
      "Không một giả định nào tự nó đổi kết luận về \(option). Ảnh hưởng nhất: \(name) – dưới \(median): \(below), trên: \(above).",
      "No single assumption turns the conclusion on \(option). Strongest: \(name) – below \(median): \(below), above: \(above).")
  }
  func noneStandsOut(_ option: String) -> String {
    choose("Không giả định nào nổi bật riêng với \(option).", "No single assumption stands out for \(option).")
  }

  func runCode(_ code: String) -> String { choose("Mã lượt chạy \(code)", "Run \(code)") }
  func study(_ id: String, _ hash: String) -> String { choose("tệp \(id), mã tệp \(hash)", "study \(id), file \(hash)") }
  func table(_ path: String, _ hash: String) -> String { choose("bảng \(path), mã tệp \(hash)", "table \(path), file \(hash)") }
  func fitted(_ path: String, _ hash: String) -> String {
    choose("đã hiệu chỉnh theo \(path), mã tệp \(hash)", "fitted to \(path), file \(hash)")
  }
  func seed(_ seed: String) -> String { choose("hạt giống \(seed)", "seed \(seed)") }
  func draws(_ draws: String, error: String) -> String {
    choose("\(draws) lượt mô phỏng (±\(error) điểm)", "\(draws) draws (±\(error) points)")
  }
  var deterministic: String { choose("chạy tất định", "deterministic run") }
  func resolution(isDaily: Bool) -> String { isDaily ? choose("bước ngày", "daily steps") : choose("bước tuần", "weekly steps") }
  func noise(_ sd: String, memory: String) -> String {
    choose("nhiễu \(sd)%, nhớ \(memory) ngày", "noise \(sd)%, memory \(memory) days")
  }
  var noNoise: String { choose("không nhiễu", "no noise") }
  var more: String {
    choose(
      "Xem thêm: Biểu 3 Dự toán (--show budget), Biểu 4 Giả định (--show assumptions), tất cả (--show all).",
      "More: Table 3 cost estimate (--show budget), Table 4 assumptions (--show assumptions), everything (--show all).")
  }
}
