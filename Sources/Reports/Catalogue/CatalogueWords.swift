internal import PlanningDomain

/// The words of the catalogue's tables.
struct CatalogueWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  var indicators: String { choose("Danh mục chỉ tiêu", "Indicators of the catalogue") }
  var teams: String { choose("Định mức tổ công nghệ số cộng đồng", "Norms of community teams") }
  var name: String { choose("Mục", "Entry") }
  var title: String { choose("Tên", "Title") }
  var counted: String { choose("Tính trên", "Counted over") }
  var files: String { choose("hồ sơ", "files") }
  var figure: String { choose("Số", "Number") }
  var value: String { choose("Giá trị hoặc khoảng 90 %", "Value or 90 % range") }
  var source: String { choose("Nguồn", "Source") }
  var grade: String { choose("Độ tin cậy", "Grade") }

  func takeIt(_ name: String) -> String {
    choose(
      "Dùng trong tệp kế hoạch bằng `like: catalogue/…`; `lantoa catalogue \(name)` in đủ một mục và các dòng cần ghi.",
      "A study takes an entry with `like: catalogue/…`; `lantoa catalogue \(name)` shows one in full and the lines to write.")
  }
  var grades: String {
    choose(
      "Độ tin cậy: văn bản – đọc trong đoạn trích của trang đã đăng, phải mở toàn văn trước khi dẫn; suy ra – tính từ các số ấy; giả định – ước tính riêng, thay bằng số của địa phương. Không khoảng nào là số đo của một xã.",
      "Grades: document – read in an excerpt of a published page, to be opened before it is cited; derived – arithmetic on such figures; assumption – our own judgement, to be replaced by what the ward knows. No range is a measurement of one ward."
    )
  }
  var lines: String { choose("Ghi trong tệp kế hoạch:", "In a study:") }

  /// A number of an entry by its path.
  func figure(_ path: String) -> String {
    switch path {
    case "ceiling": choose("Trần", "Ceiling")
    case "diffusion.p": choose("Tự tiếp cận (p)", "Own initiative (p)")
    case "diffusion.q": choose("Lan tỏa (q)", "Word of mouth (q)")
    case "lapse": choose("Ngừng dùng", "Lapse")
    case "members": choose("Thành viên", "Members")
    case "hours": choose("Giờ mỗi thành viên", "Hours a member")
    case "search": choose("Tìm người", "Search")
    case "cost.running.price": choose("Chi mỗi tổ", "Paid a team")
    case "cost.member.price": choose("Chi mỗi thành viên", "Paid a member")
    case "cost.extra-hour.price": choose("Chi mỗi giờ thêm", "Paid an extra hour")
    case "cost.extra-hour.beyond": choose("Giờ không tính thêm", "Hours before that")
    case _ where path.hasSuffix(".handling"): choose("Giúp mỗi người", "Help for one person")
    case _ where path.hasSuffix(".success"): choose("Thành công", "Success")
    default: path
    }
  }
}
