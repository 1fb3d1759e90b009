internal import PlanningDomain

/// What may stand at one place of a study file, as an editor is told it.
indirect enum Shape: Sendable {
  /// Any text on which no rule is known beyond being text.
  case text
  /// Text, or `{ vi: …, en: … }`.
  case title
  /// A name of the planner's own: letters, digits, hyphens.
  case name
  case date
  case truth
  case choice([String])
  /// `Int.max` for no largest value.
  case whole(ClosedRange<Int>)
  case quantity(Dimension)
  /// That many quantities in a list, in ascending order.
  case ends(Dimension, count: Int)
  case number(NumberShape)
  case mapping([Key])
  /// A mapping whose keys the planner chooses.
  case members(Shape, named: MemberNames = .ids, isEmptyAllowed: Bool = true)
  /// A list without repetition.
  case list(Shape, isEmptyAllowed: Bool = false)
  case either([Shape])
  /// The first where the mapping has the key, else the second.
  case having(String, Shape, Shape)
  /// Text that begins with one of these words and a point.
  case path(in: [String])
  /// Whatever a scenario may write in the place of what is there.
  case anything
  /// One of several kinds of mapping, told apart by the word under `kind`.
  case kinds(Kinds)
  /// A mapping that may be a `table` too.
  case places(Shape)
}

/// What the keys are that a planner chooses.
enum MemberNames: Sendable {
  case ids, dates
  /// Names declared elsewhere, or paths.
  case anyhow
}

/// Mappings that `kind:` tells apart.
struct Kinds: Sendable {
  /// Its name in the document.
  var name: String
  /// Where `kind` is not written; nil where it must be, unless an entry of the catalogue is taken.
  var standard: String?
  var kinds: [(word: String, keys: [Key])]
  /// The keys beside `like:` where no kind is written.
  var liked: [Key]
}

/// How a number may be written.
struct NumberShape: Hashable, Sendable {
  var dimension: Dimension
  /// No distribution.
  var isCertain = false
  /// `by:` places or segments.
  var isScoped = true
  /// A list of numbers with dates.
  var isDated = false
  /// Keys that stand in the same mapping and are no number: `as-of`.
  var beside: Beside = .nothing

  enum Beside: String, Hashable, Sendable { case nothing, start, budget }

  init(_ dimension: Dimension, certain: Bool = false, scoped: Bool = true, dated: Bool = false, beside: Beside = .nothing) {
    self.dimension = dimension
    isCertain = certain
    isScoped = scoped
    isDated = dated
    self.beside = beside
  }
}

/// One key of a mapping.
struct Key: Sendable {
  var name: String
  var isRequired: Bool
  var shape: Shape
  var about: LocalizedText

  /// - Parameter name: ends with `!` where the key must be written.
  init(_ name: String, _ shape: Shape, vi: String, en: String) {
    isRequired = name.hasSuffix("!")
    self.name = isRequired ? String(name.dropLast()) : name
    self.shape = shape
    about = LocalizedText(vi: vi, en: en)
  }
}

extension Key {
  static let title = Key(
    "title", .title, vi: "Tên in trong báo cáo; hoặc { vi: …, en: … }.", en: "Name in reports, or { vi: …, en: … }.")
  static let source = Key(
    "source", .name, vi: "Nguồn của các số ở đây: một tên trong `sources`.",
    en: "Where the numbers here come from: a name in `sources`.")
}
