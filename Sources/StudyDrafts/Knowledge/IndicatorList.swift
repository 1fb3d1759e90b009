internal import PlanningDomain

extension DraftIndicator {
  /// In the order of the list that a planner chooses from.
  static let list: [DraftIndicator] = [
    DraftIndicator(
      id: "vneid", title: LocalizedText(vi: "Kích hoạt VNeID mức 2", en: "VNeID level 2 activated"),
      explanation: LocalizedText(
        vi: "Số người đã kích hoạt và đăng nhập, không phải số hồ sơ thu nhận",
        en: "People who activated it and logged in, not dossiers captured"),
      pillar: .society, population: .residents14, measure: .ever,
      start: Start(ward: 60...80, commune: 50...70, upland: 35...60), lapse: 2...5),
    DraftIndicator(
      id: "accounts", title: LocalizedText(vi: "Có tài khoản thanh toán", en: "Payment account"),
      explanation: LocalizedText(
        vi: "Số người có ít nhất một tài khoản tại ngân hàng, tổ chức được phép; không phải số tài khoản",
        en: "People with at least one account at a bank or licensed body; not accounts"),
      pillar: .economy, population: .residents15, measure: .ever,
      start: Start(ward: 70...85, commune: 55...75, upland: 35...60), lapse: 5...10, target: 80),
    DraftIndicator(
      id: "bills", title: LocalizedText(vi: "Hộ trả tiền điện, nước KDTM", en: "Households paying bills cashless"),
      explanation: LocalizedText(
        vi: "Số hộ đang trả tiền điện hoặc tiền nước không dùng tiền mặt",
        en: "Households now paying the power or the water bill without cash"),
      pillar: .economy, population: .households, measure: .active,
      start: Start(ward: 50...75, commune: 30...55, upland: 10...30), lapse: 5...10, returns: true),
    DraftIndicator(
      id: "skills", title: LocalizedText(vi: "Được tập huấn kỹ năng số", en: "Trained in digital skills"),
      explanation: LocalizedText(
        vi: "Số người, không phải số lượt, đã được tập huấn kỹ năng số cơ bản",
        en: "People, not attendances, trained in basic digital skills"),
      pillar: .society, population: .workingAge, measure: .ever,
      start: Start(ward: 20...50, commune: 15...40, upland: 5...25), target: 70),
    DraftIndicator(
      id: "e-pay", title: LocalizedText(vi: "Người dùng thanh toán điện tử", en: "Paying electronically"),
      explanation: LocalizedText(
        vi: "Số người đang dùng thanh toán điện tử; có tài khoản chưa phải là dùng",
        en: "People now paying electronically; to own an account is not to use it"),
      pillar: .economy, population: .adults, measure: .active,
      start: Start(ward: 45...70, commune: 30...55, upland: 12...35), lapse: 15...30, returns: true),
    DraftIndicator(
      id: "signature", title: LocalizedText(vi: "Có chữ ký số cá nhân", en: "Personal digital signature"),
      explanation: LocalizedText(
        vi: "Số người có chứng thư chữ ký số cá nhân còn hiệu lực", en: "People with a personal certificate in force"),
      pillar: .society, population: .adults, measure: .active,
      start: Start(ward: 8...20, commune: 5...15, upland: 2...8), lapse: 20...50),
    DraftIndicator(
      id: "health-book", title: LocalizedText(vi: "Sổ sức khỏe điện tử trên VNeID", en: "Health book on VNeID"),
      explanation: LocalizedText(
        vi: "Số người đã mở sổ sức khỏe điện tử trên VNeID, không phải hồ sơ do y tế lập",
        en: "People who opened the health book on VNeID, not records made by the health service"),
      pillar: .society, population: .residents14, measure: .ever,
      start: Start(ward: 8...25, commune: 5...15, upland: 2...10)),
    DraftIndicator(
      id: "smartphone", title: LocalizedText(vi: "Hộ có điện thoại thông minh", en: "Households with a smartphone"),
      explanation: LocalizedText(
        vi: "Số hộ có ít nhất một điện thoại thông minh", en: "Households with at least one smartphone"),
      pillar: .society, population: .households, measure: .active,
      start: Start(ward: 85...92, commune: 75...85, upland: 60...72)),
  ]

  /// What a place of this kind is usually asked about.
  static func usual(in kind: PlaceKind) -> [DraftIndicator] {
    let ids: [String]
    switch kind {
    case .ward: ids = ["vneid", "accounts", "bills", "skills"]
    case .commune: ids = ["vneid", "accounts", "bills"]
    case .uplandCommune: ids = ["vneid", "accounts", "smartphone"]
    case .hamlet: ids = ["vneid", "bills", "health-book"]
    }
    return ids.compactMap { id in list.first { $0.id == id } }
  }
}
