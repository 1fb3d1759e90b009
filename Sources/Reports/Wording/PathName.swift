internal import Analyses
package import PlanningDomain

/// A path of the study file, named by the titles of what it runs through where those are known.
package struct PathName {
  private let study: Study
  private let language: Language

  package init(study: Study, language: Language) {
    self.study = study
    self.language = language
  }

  /// `Tổ công nghệ số – giờ làm mỗi thành viên (levers.teams.hours)`; the path alone where nothing on it is known.
  package func name(_ path: String) -> String { title(path).map { "\($0) (\(path))" } ?? path }

  /// The same without the path; nil where nothing on it is known.
  package func title(_ path: String) -> String? {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 1, let head = head(parts[0], parts[1]) else { return nil }
    var words = [head]
    var rest = parts.dropFirst(2)
    while let part = rest.popFirst() {
      if part == "each" {
        words.append(PathWords(language: language).at(rest.map { place($0) ?? segment($0) ?? $0 }.joined(separator: ".")))
        break
      }
      if part == "by" {
        words += rest.map { part in
          place(part) ?? segment(part) ?? (part == "otherwise" ? PathWords(language: language).otherwise : part)
        }
        break
      }
      if let word = key(part, of: parts, next: rest.first) {
        words.append(word.text)
        rest = rest.dropFirst(word.used)
      } else if let word = segment(part) {
        words.append(word)
      }
    }
    return words.joined(separator: " – ")
  }

  /// The place or segment a number is drawn for, `Minh Tân` of `….each.minh-tan`; nil where it is drawn once.
  func part(_ path: String) -> String? {
    guard let range = path.ranges(of: ".each.").last else { return nil }
    let id = String(path[range.upperBound...])
    return place(id) ?? segment(id) ?? id
  }

  private var scenarios: [Scenario] {
    (study.scenario(study.reference).map { [$0] } ?? []) + study.scenarios.filter { $0.id != study.reference }
  }

  private func found<Item>(_ items: (Scenario) -> [Item], _ matches: (Item) -> Bool) -> Item? {
    for scenario in scenarios { if let item = items(scenario).first(where: matches) { return item } }
    return nil
  }

  /// What the first two parts of a path name.
  private func head(_ kind: String, _ id: String) -> String? {
    switch kind {
    case "populations": population(id)
    case "places": place(id) ?? repeated(id)
    case "indicators": indicator(id)
    case "levers": found(\.levers) { $0.id.text == id }?.title(language)
    case "calendar": found(\.calendar) { $0.id.text == id }?.title(language)
    case "funds": found(\.funds) { $0.id.text == id }?.title(language)
    case "levels": study.levels.first { $0.id.text == id }?.title(language)
    case "targets": study.targets.first { $0.id.text == id }.map { $0.title?(language) ?? indicator($0.indicator.text) ?? id }
    case "sources": study.sources.first { $0.id.text == id }?.title(language)
    default: nil
    }
  }

  private func population(_ id: String) -> String? { found(\.populations) { $0.id.text == id }?.title(language) }
  private func place(_ id: String) -> String? {
    found(\.places) { $0.id.text == id }?.title(language) ?? found(\.areas) { $0.id.text == id }?.title(language)
  }
  /// Places that stand for ones without a name, written once: `Xã 1 … Xã 12`.
  private func repeated(_ id: String) -> String? {
    func isCopy(_ place: Place) -> Bool {
      place.isSynthetic && place.id.text.hasPrefix("\(id)-") && place.id.text.dropFirst(id.count + 1).allSatisfy(\.isNumber)
    }
    guard let copies = scenarios.first?.places.filter(isCopy), let first = copies.first, let last = copies.last else {
      return nil
    }
    return copies.count == 1 ? first.title(language) : "\(first.title(language)) … \(last.title(language))"
  }

  private func indicator(_ id: String) -> String? { found(\.indicators) { $0.id.text == id }?.title(language) }
  private func flow(_ id: String) -> Flow? { found(\.indicators) { $0.id.text == id }?.flow }
  private func segment(_ id: String) -> String? {
    found({ $0.places.flatMap(\.segments) }) { $0.id.text == id }?.title(language)
  }

  /// The words for one part, and how many of the following parts they say as well.
  private func key(_ part: String, of path: [String], next: String?) -> (text: String, used: Int)? {
    let words = PathWords(language: language)
    if path[0] == "populations", part == "share" {
      let whole = found(\.populations) { $0.id.text == path[1] }?.partOf?.population.text
      return (words.share(of: whole.map { population($0) ?? $0 }), 0)
    }
    if path[0] == "levers", let word = words.lever(part, of: found(\.levers) { $0.id.text == path[1] }) { return (word, 0) }
    if path[0] == "indicators", part == "share", let files = flow(path[1])?.files, case .share(_, let whole) = files {
      return (words.share(of: indicator(whole.text) ?? whole.text), 0)
    }
    if let next, let title = part == "counts" ? population(next) : indicator(next), let text = words.about(part, title) {
      return (text, 1)
    }
    if path[0] == "levels", part == "unlisted", next == "count" { return (words.unlistedCount, 1) }
    if path[0] == "levels", part == "met", let word = words.plain(part) { return (word, next == "count" ? 1 : 0) }
    return words.plain(part).map { ($0, 0) }
  }
}
