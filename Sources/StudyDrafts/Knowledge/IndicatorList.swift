internal import PlanningDomain

extension DraftIndicator {
  /// In the order of the list that a planner chooses from.
  static let list: [DraftIndicator] = [
    DraftIndicator(
      id: "vneid-2", title: LocalizedText(vi: "Kích hoạt VNeID mức 2", en: "VNeID level 2 activated"), population: .residents14,
      start: Start(ward: 60...80, commune: 50...70, upland: 35...60)),
    DraftIndicator(
      id: "payment-account-15", title: LocalizedText(vi: "Có tài khoản thanh toán", en: "Payment account"),
      population: .residents15, start: Start(ward: 70...85, commune: 55...75, upland: 35...60), ceiling: 70...98, target: 80),
    DraftIndicator(
      id: "bills-cashless", title: LocalizedText(vi: "Hộ trả tiền điện, nước KDTM", en: "Households paying bills cashless"),
      population: .households, start: Start(ward: 50...75, commune: 30...55, upland: 10...30), ceiling: 60...98),
    DraftIndicator(
      id: "digital-skills", title: LocalizedText(vi: "Được tập huấn kỹ năng số", en: "Trained in digital skills"),
      population: .workingAge, start: Start(ward: 20...50, commune: 15...40, upland: 5...25), ceiling: 60...95, target: 70),
    DraftIndicator(
      id: "epayment-use", title: LocalizedText(vi: "Người dùng thanh toán điện tử", en: "Paying electronically"),
      population: .residents18, start: Start(ward: 45...70, commune: 30...55, upland: 12...35), ceiling: 50...90),
    DraftIndicator(
      id: "digital-signature", title: LocalizedText(vi: "Có chữ ký số cá nhân", en: "Personal digital signature"),
      population: .residents18, start: Start(ward: 8...20, commune: 5...15, upland: 2...8), ceiling: 30...90),
    DraftIndicator(
      id: "health-book", title: LocalizedText(vi: "Sổ sức khỏe điện tử trên VNeID", en: "Health book on VNeID"),
      population: .residents, start: Start(ward: 8...25, commune: 5...15, upland: 2...10), ceiling: 40...90),
    DraftIndicator(
      id: "provincial-app", title: LocalizedText(vi: "Cài ứng dụng của tỉnh", en: "Provincial app installed"),
      population: .residents18, start: Start(ward: 25...55, commune: 15...45, upland: 5...30), ceiling: 60...95),
    DraftIndicator(
      id: "smartphone-household", title: LocalizedText(vi: "Hộ có điện thoại thông minh", en: "Households with a smartphone"),
      population: .households, start: Start(ward: 88...96, commune: 82...93, upland: 65...85), ceiling: 95...99),
  ]

  /// What a place of this kind is usually asked about.
  static func usual(in kind: PlaceKind) -> [DraftIndicator] {
    let ids: [String]
    switch kind {
    case .ward: ids = ["vneid-2", "payment-account-15", "bills-cashless", "digital-skills"]
    case .commune: ids = ["vneid-2", "payment-account-15", "bills-cashless"]
    case .uplandCommune: ids = ["vneid-2", "payment-account-15", "smartphone-household"]
    case .hamlet: ids = ["vneid-2", "bills-cashless", "health-book"]
    }
    return ids.compactMap { id in list.first { $0.id == id } }
  }
}
