internal import PlanningDomain
internal import StudyFiles

/// The words that head columns in reports, Vietnamese and English, and what each means.
struct HeadingWords {
  private let names: NameIndex
  private let locale: Language?
  /// The one year that the rows above a table name; then a month alone is one of that year.
  var year: Int?

  init(names: NameIndex, locale: Language?) {
    self.names = names
    self.locale = locale
  }

  /// The field that a heading names; nil for an indicator, a date and anything else.
  func meaning(_ text: String) -> HeadingMeaning? {
    let plain = HeadingText(text).name.plain
    if plain.isEmpty || plain == "dat", HeadingText(text).isPercent { return HeadingMeaning(.rate) }
    if let meaning = Self.words[plain] ?? dated(text)?.meaning { return meaning }
    guard names.indicator(text) == nil, names.indicator(HeadingText(text).name) == nil else { return nil }
    // "Tổng số người từ đủ 14 tuổi" names its population.
    return plain.hasPrefix("tong so ") || plain.hasPrefix("total number of ") ? HeadingMeaning(.denominator) : nil
  }

  func indicator(_ text: String) -> IndicatorID? { names.indicator(text) ?? names.indicator(HeadingText(text).name) }

  /// The date that a heading names.
  func date(_ cell: SheetCell) -> ReportDate? {
    if case .date(let day) = cell.kind { return .day(day) }
    if case .found(let date) = ReportDate.read(HeadingText(cell.text).name, locale: locale) { return date }
    if let year, Self.isYearless(cell.text),
      case .found(let date) = ReportDate.read("\(HeadingText(cell.text).name)/\(year)", locale: locale)
    {
      return date
    }
    return dated(cell.text)?.date
  }

  /// Whether a heading is a month or quarter without its year.
  static func isYearless(_ text: String) -> Bool {
    HeadingText(text).name.folded.wholeMatch(of: /tháng \d{1,2}|t\d{1,2}|quý (?:iv|iii|ii|i|[1-4])/) != nil
  }

  /// A field with its date: "Thực hiện đến 30/6/2024", "Kế hoạch năm 2024".
  private func dated(_ text: String) -> (meaning: HeadingMeaning, date: ReportDate)? {
    let words = HeadingText(text).name.split(separator: " ")
    for count in (1..<max(words.count, 1)).reversed() {
      guard let meaning = Self.words[words[..<count].joined(separator: " ").plain], !meaning.field.isKey else { continue }
      let rest = words[count...].joined(separator: " ")
      if case .found(let date) = ReportDate.read(rest, locale: locale) { return (meaning, date) }
    }
    return nil
  }

  /// Whether a heading names a field or an indicator.
  func isKnown(_ text: String) -> Bool { meaning(text) != nil || indicator(text) != nil }

  /// As an official writes them, for suggestions; with the names of indicators.
  var suggestions: [String] { Self.shown + names.indicatorNames }

  private static let shown = [
    "Ngày", "Kỳ", "Tháng", "Quý", "Địa phương", "Xã", "Phường", "Xã/phường", "Thôn", "Nhóm", "Đối tượng", "Chỉ tiêu", "Đại lượng",
    "Số đạt", "Tử số", "Số lượng", "Kết quả", "Thực hiện", "Lũy kế", "Trong kỳ", "Phát sinh", "Mẫu số", "Tổng số", "Dân số",
    "Tỷ lệ (%)", "Giá trị", "Kế hoạch", "Chỉ tiêu giao", "Tăng/giảm", "Tăng (%)", "Tên trong báo cáo", "Ngày báo cáo",
    "Loại số liệu", "Nguồn", "Ghi chú", "Đơn vị tính", "STT", "date", "period", "month", "place", "segment", "indicator",
    "quantity",
    "numerator", "denominator", "rate (%)", "value", "goal", "change", "reported on", "accumulation", "source", "note", "unit",
  ]

  /// By their plain letters.
  private static let words: [String: HeadingMeaning] = {
    let lists: [(HeadingMeaning, [String])] = [
      (
        HeadingMeaning(.date),
        [
          "ngay", "den ngay", "tinh den", "tinh den ngay", "ngay so lieu", "thoi diem", "thoi gian", "ky", "ky so lieu",
          "ky bao cao", "ngay chot", "ngay chot so lieu",
          "thang", "quy", "nam", "date", "as of", "period", "month", "quarter", "year", "reporting period",
        ]
      ),
      (
        HeadingMeaning(.reportedOn),
        ["ngay bao cao", "bao cao ngay", "ngay gui", "reported on", "report date", "date of report", "ngay bc"]
      ),
      (
        HeadingMeaning(.place),
        [
          "noi", "dia phuong", "dia ban", "ten dia ban", "don vi", "ten don vi", "don vi hanh chinh", "xa", "phuong", "ten xa",
          "ten phuong",
          "xa phuong", "phuong xa", "xa phuong thi tran", "xa phuong dac khu", "thon", "ban", "xom", "thon ban",
          "thon to dan pho",
          "thon tdp", "to dan pho", "tdp", "khu pho", "khu dan cu", "huyen", "tinh", "place", "ward", "commune", "village",
          "locality",
          "area", "location",
        ]
      ),
      (
        HeadingMeaning(.segment),
        ["nhom", "doi tuong", "nhom doi tuong", "nhom dan cu", "nhom dan so", "segment", "group", "population group"]
      ),
      (
        HeadingMeaning(.indicator),
        ["chi tieu", "ten chi tieu", "noi dung chi tieu", "chi so", "noi dung", "tieu chi", "indicator", "indicator name"]
      ),
      (HeadingMeaning(.quantity), ["dai luong", "so lieu khac", "quantity", "other quantity"]),
      (
        HeadingMeaning(.numerator),
        [
          "so dat", "tu so", "so luong", "so luong dat", "ket qua", "thuc hien", "ket qua thuc hien", "so thuc te dat",
          "so da dat",
          "da dat", "da thuc hien", "dat", "ket qua dat duoc", "so nguoi", "so ho", "numerator", "count", "actual", "achieved",
          "number",
        ]
      ),
      (
        HeadingMeaning(.numerator, .cumulative),
        [
          "luy ke", "so luy ke", "luy ke den nay", "luy ke den ky", "luy ke tu dau nam", "thuc hien luy ke", "ket qua luy ke",
          "cumulative",
          "cumulative count", "to date",
        ]
      ),
      (
        HeadingMeaning(.numerator, .inPeriod),
        [
          "thuc hien ky nay", "ky nay", "thuc hien thang nay", "thang nay", "ket qua ky nay", "trong ky", "phat sinh",
          "phat sinh trong ky", "so phat sinh", "thuc hien trong ky", "ket qua trong ky", "trong thang",
          "thuc hien trong thang", "phat sinh trong thang", "so tang trong thang", "tang trong thang",
          "in period",
          "in the period", "new in period",
        ]
      ),
      (
        HeadingMeaning(.denominator),
        ["mau so", "tong so", "tong", "dan so", "tong dan so", "so thuc te", "denominator", "total", "eligible", "population"]
      ),
      (
        HeadingMeaning(.rate),
        ["ty le", "ti le", "ty le dat", "ti le dat", "ty le thuc hien", "dat ty le", "rate", "share", "percent", "percentage"]
      ),
      (HeadingMeaning(.value), ["gia tri", "so lieu", "value", "figure"]),
      (
        HeadingMeaning(.goal),
        [
          "ke hoach", "ke hoach giao", "ke hoach giao nam", "ke hoach duoc giao", "chi tieu giao nam", "ke hoach nam",
          "chi tieu giao", "chi tieu duoc giao", "chi tieu ke hoach", "muc tieu",
          "goal",
          "target", "plan", "planned",
        ]
      ),
      (HeadingMeaning(.change), ["tang giam", "tang", "tang them", "so tang", "so tang giam", "change", "increase"]),
      (HeadingMeaning(.relativeChange), ["ty le tang", "ti le tang", "toc do tang", "relative change", "growth"]),
      (
        HeadingMeaning(.wording),
        ["ten trong bao cao", "ten goi trong bao cao", "cach goi", "wording", "name in report", "reported as"]
      ),
      (HeadingMeaning(.accumulation), ["loai so lieu", "kieu so lieu", "cach tinh so", "accumulation", "kind of figure"]),
      (HeadingMeaning(.source), ["nguon", "nguon so lieu", "tai lieu kiem chung", "source"]),
      (HeadingMeaning(.unit), ["don vi tinh", "dvt", "unit", "unit of measure"]),
      (
        HeadingMeaning(.ignored),
        [
          "stt", "tt", "so tt", "so thu tu", "no", "giai thich", "giai thich chi tieu",
        ]
      ),
      (
        HeadingMeaning(.passedOver),
        [
          "ty le th kh", "ti le th kh", "th kh", "ty le thuc hien ke hoach", "ty le so ke hoach", "so ke hoach",
          "so voi ke hoach",
          "ty le hoan thanh", "ty le hoan thanh ke hoach", "so cung ky", "so voi cung ky", "so cung ky nam truoc",
          "so voi cung ky nam truoc", "cung ky", "cung ky nam truoc", "danh gia", "ket qua danh gia", "nhan xet", "xep loai",
          "actual against plan", "against plan", "year on year", "assessment",
        ]
      ),
      (HeadingMeaning(.note), ["ghi chu", "note", "notes", "remark", "remarks"]),
    ]
    var words: [String: HeadingMeaning] = [:]
    for (meaning, list) in lists { for word in list { words[word] = meaning } }
    return words
  }()
}
