import Analyses
import LantoaKit
import PlanningDomain
import Reports
import Testing

/// Classes, messages, desks, encouragement, projects that may not happen and works that move nothing.
@Suite("Kinds of levers")
struct LeverKindTests {
  private static let levers = """
    sms: { kind: media, title: { vi: Tin nhắn, en: Text messages }, messages: 20000/month, price: 200 VND, audience: people, carry-over: 2 weeks, half-effect: 600 VND/person/month, adds: { account: 0/year }, fund: recurrent }
    classes: { kind: class, title: { vi: Lớp tối, en: Evening classes }, places: [dong-tam], sessions: 2/month, seats: 40, serves: { account: { success: 50% } }, cost: { session: { price: 3 triệu VND, fund: recurrent } } }
    wifi: { kind: project, title: { vi: Phủ sóng, en: Coverage }, completes: 2023-06-30, chance: 80%, raises: { account: 5% }, cost: { capital: { price: 100 triệu VND, units: 2, fund: recurrent } } }
    centre: { kind: project, title: { vi: Trung tâm điều hành, en: Operations center }, completes: 2023-06-30, cost: { capital: { price: 400 triệu VND, units: 1, fund: recurrent } } }
    """

  private func page(_ sections: [Section], _ language: Language, levers: String = levers, draws: Bool = false) throws -> String {
    let study = try WrittenStudy.study(indicators: WrittenStudy.files, levers: levers)
    let answers = draws ? try WrittenStudy.drawn(study) : try WrittenStudy.central(study)
    return try WrittenStudy.page(answers, language, sections, width: 140)
  }

  private func rows(_ page: String) -> [String] {
    page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("Messages, sessions and officers are counted in their own units")
  func units() throws {
    let vietnamese = rows(try page([.budget], .vi, levers: "\(Self.levers)\n\(WrittenStudy.desk)"))
    #expect(vietnamese.contains("1 Tin nhắn tuyên truyền tin 240.000 200 48.000.000 Chi thường xuyên giả định"))
    #expect(vietnamese.contains("1 Lớp tập huấn buổi 24 3.000.000 72.000.000 Chi thường xuyên giả định"))
    #expect(vietnamese.contains("1 Hoạt động thường xuyên cán bộ × tháng 36 1.000.000 36.000.000 Chi thường xuyên giả định"))
    let english = rows(try page([.budget], .en, levers: "\(Self.levers)\n\(WrittenStudy.desk)"))
    #expect(english.contains("1 Text messages message 240,000 200 48,000,000 Recurrent assumption"))
    #expect(english.contains("1 Training sessions session 24 3,000,000 72,000,000 Recurrent assumption"))
    #expect(english.contains("1 Running officer × month 36 1,000,000 36,000,000 Recurrent assumption"))
  }

  @Test("A project that may not happen says so in the estimate and under Table 1")
  func chance() throws {
    let vietnamese = try page([.targets, .budget], .vi, draws: true)
    #expect(
      rows(vietnamese).contains(
        "1 Đầu tư, lắp đặt (khả năng thực hiện 80%) công trình 2 100.000.000 200.000.000 Chi thường xuyên giả định"))
    #expect(
      vietnamese.contains(
        "Phủ sóng: dự toán ghi đủ; bảng nguồn kinh phí chỉ tính trong các lượt thực hiện được (khả năng 80%).\n"))
    #expect(
      vietnamese.contains(
        "Phủ sóng: chưa chắc thực hiện được, khả năng 80%; không thực hiện thì không tốn tiền và không có tác dụng.\n"))
    #expect(
      try page([.targets], .en).contains(
        "Coverage: not certain to come about, chance 80%; where it does not it costs nothing and moves nothing.\n"))
  }

  @Test("Capital that moves no indicator of residents and completes no target is said in words")
  func idle() throws {
    #expect(
      try page([.targets], .vi).contains(
        "Trung tâm điều hành: 400,0 triệu đồng không làm tăng chỉ tiêu nào của người dân và không hoàn thành chỉ tiêu nào được giao.\n"
      ))
    #expect(
      try page([.targets, .budget], .en).contains(
        "Operations center: 400.0 million VND move no indicator of residents and complete no target.\n"))
    #expect(try page([.budget], .en).contains("Operations center: moves no indicator of residents and completes no target.\n"))
    #expect(try !page([.targets], .en).contains("Coverage: 200"))
  }

  @Test("Classes are a source of adopters, and what no outreach means names classes and desks")
  func contributions() throws {
    let page = try page([.contributions], .vi)
    #expect(rows(page).contains("Lớp tối 332 – – +332"))
    #expect(!page.contains("được chỉ tiêu khác thúc đẩy"))
    #expect(page.contains("tắt mọi tổ, truyền thông, lớp học và bộ phận hỗ trợ, giữ nguyên"))
  }

  @Test("Encouragement by another indicator has a row of its own", arguments: Language.allCases)
  func encouragement(_ language: Language) throws {
    let study = try WrittenStudy.study(
      indicators: """
        \(WrittenStudy.account.replacing("diffusion", with: "encouraged-by: { shops: 0.5/year }, diffusion"))
        shops: { title: { vi: Cửa hàng, en: Shops }, of: people, measure: ever, start: 50%, diffusion: { p: 0/year, q: 0/year } }
        """)
    let page = try WrittenStudy.page(WrittenStudy.central(study), language, [.contributions, .assumptions], width: 160)
    #expect(page.contains(language == .vi ? "  được chỉ tiêu khác thúc đẩy " : "  encouraged by other indicators "))
    #expect(page.contains(language == .vi ? "Tài khoản – thúc đẩy bởi Cửa hàng" : "Account – encouraged by Shops"))
  }

  @Test("Teams that roam are counted once, and no pace a team is given for a part of their places")
  func roaming() throws {
    let teams = """
      teams: { kind: team, title: Tổ, roams: true, count: 4, existing: 4, members: 5, hours: 1 h/week, search: 5 min, training: 0 days, serves: { account: { share: 100%, handling: 30 min, success: 50% } } }
      """
    let study = try WrittenStudy.study(
      levers: teams,
      goals: """
        targets:
          all-90: { indicator: account, at-least: { 2023-12-31: 90% } }
          one-90: { indicator: account, at-least: { 2023-12-31: 90% }, place: minh-tan }
        """, scenarios: "plan: { title: Một }\ntwo: { title: Hai, set: { levers.teams.count: 6 } }")
    let page = try WrittenStudy.page(WrittenStudy.central(study), .vi, [.summary], width: 200)
    #expect(rows(page).contains("Số tổ 4 6"))
    #expect(
      page.contains(
        "Việc phải làm: chỉ tiêu 1 thêm 2.600 ng. = 12,5 ng./tổ/tuần (đến 31/12); chỉ tiêu 2 thêm 650 ng. (đến 31/12).\n"))
  }

  @Test(
    "Paths of desks, flows, areas, repeated places and numbers drawn for one place are named",
    arguments: [
      ("levers.desk.hours", "Bộ phận Một cửa – giờ của mỗi cán bộ", "One-stop desk – hours per officer"),
      (
        "levers.desk.officers.by.otherwise", "Bộ phận Một cửa – số cán bộ – các nơi còn lại",
        "One-stop desk – officers – elsewhere"
      ),
      (
        "levers.desk.serves.files.handling", "Bộ phận Một cửa – phục vụ Hồ sơ trực tuyến – thời gian mỗi hồ sơ",
        "One-stop desk – serving Files online – time per file"
      ),
      ("indicators.files.files", "Hồ sơ trực tuyến – số hồ sơ", "Files online – files"),
      (
        "places.xa.segments.all.counts.people", "Xã 1 … Xã 2 – Dân – số lượng Người dân",
        "Commune 1 … Commune 2 – Dân – number of Residents"
      ),
      ("indicators.account.start.by.city", "Tài khoản – mức đầu kỳ – Thành phố", "Account – start – City"),
      ("indicators.account.start.each.minh-tan", "Tài khoản – mức đầu kỳ – tại Minh Tân", "Account – start – at Minh Tân"),
    ])
  func paths(path: String, vietnamese: String, english: String) throws {
    let study = try WrittenStudy.study(
      places: WrittenStudy.threeTiers, indicators: WrittenStudy.files, levers: WrittenStudy.desk)
    #expect(PathName(study: study, language: .vi).title(path) == vietnamese)
    #expect(PathName(study: study, language: .en).title(path) == english)
  }
}
