internal import PlanningDomain
internal import StudyFiles

/// A number of a draft: one value or a range, and what stands behind it.
struct Figure: Hashable, Sendable {
  enum Form: String, Hashable, Sendable { case value, between, uniform, triangular }

  var form: Form
  /// As the file takes them: one for a value, else the ends in ascending order.
  var texts: [String]
  /// In the canonical unit, one for each text.
  var values: [Double]
  var note: Note

  init(_ form: Form, _ quantities: [TypedQuantity], _ note: Note) {
    self.form = form
    texts = quantities.map(\.text)
    values = quantities.map(\.value)
    self.note = note
  }

  var low: Double { values[0] }
  var high: Double { values[values.count - 1] }
  var isRange: Bool { form != .value }

  /// The median, near enough for a plan's arithmetic.
  var middle: Double {
    guard form == .between else { return (low + high) / 2 }
    let isShare = texts[0].hasSuffix("%")
    guard isShare else { return (low * high).squareRoot() }
    let odds = (low / (1 - low) * high / (1 - high)).squareRoot()
    return odds / (1 + odds)
  }

  /// `45%`, `65%–72%`.
  var text: String { texts.joined(separator: "–") }

  /// As people read it: `65–72%`, `0,37–0,92 giờ/tuần`.
  var inWords: LocalizedText { LocalizedText(vi: readable(texts, .vi), en: readable(texts, .en)) }

  /// `45%` or `{ between: [65%, 72%] }`, for use under a source of its own.
  var bare: String { isRange ? "{ \(form.rawValue): [\(texts.joined(separator: ", "))] }" : texts[0] }

  /// `{ value: 45%, source: planner }`
  var yaml: String {
    let number = isRange ? "[\(texts.joined(separator: ", "))]" : texts[0]
    return "{ \(form.rawValue): \(number), source: \(note.rawValue) }"
  }
}

extension Figure {
  /// A value, or a range such as `45–50%` or `từ 45 % đến 50 %`.
  static func typed(
    _ typed: String, as dimension: Dimension, counted: AnswerUnit, unit: String, thing: LocalizedText
  ) throws(Refusal) -> Figure {
    if counted.mayBeNone, isNone(typed) { return typedNone(dimension, unit) }
    var ends = rangeEnds(of: typed)
    guard ends.count == 2 else {
      return Figure(.value, [try TypedQuantity(typed, as: dimension, counted: counted, unit: unit, thing: thing)], .planner)
    }
    // In `45–50%` the unit stands once, behind both.
    if let last = ends[0].last, last.isASCIIDigit {
      ends[0] += String(ends[1].drop { $0.isASCIIDigit || ".,".contains($0) })
    }
    let low = try TypedQuantity(ends[0], as: dimension, counted: counted, unit: unit, thing: thing)
    let high = try TypedQuantity(ends[1], as: dimension, counted: counted, unit: unit, thing: thing)
    guard low.value < high.value else {
      throw Refusal(
        vi: "\(thing.vi): khoảng phải ghi số nhỏ trước, số lớn sau", en: "\(thing.en): a range begins with its smaller end")
    }
    let isInside = low.value > 0 && (dimension != .share || high.value < 1)
    return Figure(isInside ? .between : .uniform, [low, high], .planner)
  }

  private static func typedNone(_ dimension: Dimension, _ unit: String) -> Figure {
    Figure(.value, [TypedQuantity(value: 0, text: "0" + unit)], .planner)
  }

  private static func rangeEnds(of typed: String) -> [String] {
    var text = typed.trimmed
    for opening in ["từ ", "from "] where text.lowercased().hasPrefix(opening) { text = String(text.dropFirst(opening.count)) }
    for mark in [" đến ", " to ", " - ", "–", "..", "-"] {
      let ends = text.components(around: mark).map(\.trimmed)
      if ends.count == 2, ends.allSatisfy({ $0.first?.isASCIIDigit ?? false }) { return ends }
    }
    return [text]
  }

  /// Whole people or units.
  static func whole(_ count: Double, _ note: Note) -> Figure {
    Figure(.value, [.whole(count)], note)
  }

  static func wholes(_ low: Double, _ high: Double, _ note: Note) -> Figure {
    Figure(.between, [.whole(low), .whole(high)], note)
  }

  static func share(_ percent: Double, _ note: Note) -> Figure { Figure(.value, [.percent(percent)], note) }

  static func shares(_ form: Form, _ low: Double, _ high: Double, _ note: Note) -> Figure {
    Figure(form, [.percent(low), .percent(high)], note)
  }
}

extension TypedQuantity {
  init(value: Double, text: String) {
    self.value = value
    self.text = text
  }

  static func whole(_ count: Double) -> TypedQuantity { TypedQuantity(value: count, text: String(Int(count))) }

  /// A share by its percentage, to one decimal.
  static func percent(_ percent: Double) -> TypedQuantity {
    let tenths = (percent * 10).rounded()
    return TypedQuantity(value: tenths / 1000, text: decimal(tenths / 10) + "%")
  }

  /// `0.27 h/week`, to two decimals.
  static func weeklyHours(_ hours: Double) -> TypedQuantity {
    let hundredths = max(1, (hours * 100).rounded())
    return TypedQuantity(value: hundredths / 100 * 60 / RateUnit.week, text: decimal(hundredths / 100) + " h/week")
  }
}

/// Without a fraction where there is none.
func decimal(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}

extension String {
  /// The pieces between the occurrences of a mark.
  func components(around mark: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      pieces.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
