internal import Foundation

/// What the words of a report say is counted: the few dozen words that officials use, in both languages.
///
/// Words are whole words of the composed lower-case text; a phrase is found where its words follow each other. What it does not
/// know it does not judge.
struct ReportVocabulary: Hashable, Sendable {
  /// How far somebody has come, in order.
  enum Stage: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// Done by an office: dossiers captured, accounts granted or registered.
    case issued
    case installed
    /// Done by people themselves.
    case activated
    case used

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  enum Counted: Hashable, Sendable, CaseIterable {
    case people, households, accounts, subscriptions, organizations, villages, teams, members
  }

  var stages: Set<Stage> = []
  var counted: Set<Counted> = []
  /// "18+", "từ đủ 15 tuổi": the youngest who count.
  var ages: Set<Int> = []

  init(_ texts: [String]) {
    for text in texts { read(Self.words(text)) }
  }

  private mutating func read(_ words: [String]) {
    for (phrase, stage) in Self.stages where Self.affirms(words, phrase) { stages.insert(stage) }
    if Self.grants(words) { stages.insert(.issued) }
    var rest = words
    for (phrase, thing) in Self.things {
      while let place = Self.position(of: phrase, in: rest) {
        if let thing { counted.insert(thing) }
        rest.replaceSubrange(place..<place + phrase.count, with: ["·"])
      }
    }
    for (index, word) in words.enumerated() {
      guard let age = Int(word.hasSuffix("+") ? String(word.dropLast()) : word), (10...80).contains(age) else { continue }
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      if word.hasSuffix("+") || ["tuổi", "tuoi", "years", "year"].contains(after) || ["đủ", "aged", "age"].contains(before) {
        ages.insert(age)
      }
    }
  }

  /// "cấp" is to grant, unless it is a level of government or part of another word.
  private static func grants(_ words: [String]) -> Bool {
    let after: Set = [
      "xã", "huyện", "tỉnh", "phường", "thôn", "độ", "cơ", "bách", "cứu", "ủy", "uỷ", "thành", "trung", "học", "1", "2", "3", "4",
      "i",
      "ii", "iii",
    ]
    let before: Set = ["cung", "cao", "sơ", "trung", "nâng", "phân", "các", "mọi", "khẩn", "hai", "ba", "lớp", "chính"]
    return words.indices.contains { (index: Int) in
      words[index] == "cấp" && !(index + 1 < words.count && after.contains(words[index + 1]))
        && !(index > 0 && before.contains(words[index - 1]))
    }
  }

  static func words(_ text: String) -> [String] {
    text.precomposedStringWithCanonicalMapping.lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "+" }.map(String.init)
  }

  /// Whether a remark says in so many words that an office granted something, and not that people took it up.
  static func saysGranted(_ text: String) -> Bool {
    let said = words(text)
    let isTakenUp = stages.contains { $0.1 >= .activated && affirms(said, $0.0) }
    return !isTakenUp && granted.contains { affirms(said, $0) }
  }

  /// Whether a phrase stands somewhere without "not yet" or "not" before it.
  private static func affirms(_ words: [String], _ phrase: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      Array(words[start..<start + phrase.count]) == phrase
        && !(start > 0 && ["chưa", "không", "not", "never"].contains(words[start - 1]))
        && !(start > 1 && words[start - 2] == "chưa")
    }
  }

  private static let granted: [[String]] = [
    "đã cấp", "được cấp", "cấp mới", "cấp tài khoản", "thu nhận hồ sơ", "đã thu nhận", "accounts granted", "accounts issued",
    "granted accounts", "issued accounts", "newly issued",
  ].map { words($0) }

  private static func position(of phrase: [String], in words: [String]) -> Int? {
    guard words.count >= phrase.count else { return nil }
    return (0...words.count - phrase.count).first { Array(words[$0..<$0 + phrase.count]) == phrase }
  }

  private static func phrases<Meaning>(_ table: [(String, Meaning)]) -> [([String], Meaning)] {
    table.map { (words($0.0), $0.1) }
  }

  private static let stages: [([String], Stage)] = phrases([
    ("thu nhận", .issued), ("đăng ký", .issued), ("được tạo", .issued), ("granted", .issued), ("issued", .issued),
    ("registered", .issued), ("captured", .issued), ("opened", .issued), ("phát hành", .issued), ("cài đặt", .installed),
    ("installed", .installed), ("downloaded", .installed), ("tải về", .installed), ("kích hoạt", .activated),
    ("activated", .activated), ("sử dụng", .used), ("dùng", .used), ("used", .used), ("use", .used), ("using", .used),
    ("uses", .used), ("users", .used), ("active", .used), ("giao dịch", .used), ("hoạt động", .used),
  ])

  /// Longer phrases first: what they cover is not read again. nil for words that only look like one.
  private static let things: [([String], Counted?)] = phrases([
    ("tổ công nghệ số cộng đồng", .teams), ("tổ công nghệ số", .teams), ("tổ chuyển đổi số cộng đồng", .teams),
    ("tổ cđs cộng đồng", .teams), ("tổ cnscđ", .teams), ("community teams", .teams), ("teams", .teams), ("team", .teams),
    ("thành viên", .members), ("tổ viên", .members), ("team members", .members), ("members", .members), ("member", .members),
    ("tổ dân phố", .villages), ("tdp", .villages), ("hộ chiếu", nil), ("hộ khẩu", nil), ("bảo hộ", nil), ("ủng hộ", nil),
    ("hộ tịch", nil), ("hộ kinh doanh", .organizations), ("business households", .organizations),
    ("công dân số", nil), ("nhân dân", nil), ("công nghệ", nil), ("bản thân", nil), ("văn bản", nil), ("cơ bản", nil),
    ("hộ gia đình", .households), ("hộ dân", .households), ("hộ", .households), ("households", .households),
    ("household", .households), ("tổ chức tín dụng", .organizations), ("tổ chức", .organizations),
    ("doanh nghiệp", .organizations), ("cơ quan", .organizations), ("organizations", .organizations),
    ("organisations", .organizations), ("enterprises", .organizations), ("companies", .organizations), ("firms", .organizations),
    ("thuê bao", .subscriptions), ("subscriptions", .subscriptions), ("subscribers", .subscriptions), ("subs", .subscriptions),
    ("tài khoản", .accounts), ("accounts", .accounts), ("account", .accounts), ("người dân", .people), ("người", .people),
    ("cá nhân", .people), ("công dân", .people), ("dân số", .people), ("people", .people), ("persons", .people),
    ("person", .people), ("citizens", .people), ("residents", .people), ("adults", .people), ("individuals", .people),
    ("thôn", .villages), ("xóm", .villages), ("villages", .villages),
  ])
}
