import PlanningDomain
import StudyFiles
import Testing

@Suite("Bounds as officials write them")
struct ReportedBoundTests {
  @Test(
    "Words before the percentage or after it name a lower bound",
    arguments: [
      "trên 65 %", "Hơn 65%", "đạt trên 65%", "vượt 65 %", "vượt mức 65%", "ít nhất 65 %", "ít nhất là 65%", "từ 65 % trở lên",
      "không dưới 65%", "65 phần trăm trở lên", "over 65 %", "above 65%", "at least 65 percent", "more than 65%", "65% or more",
      "no less than 65%", "trên 65,0 %", "tính đến ngày 20/11/2023 đạt trên 65\u{A0}%", "≥ 65%",
    ])
  func lower(_ wording: String) {
    #expect(ReportedBound(wording) == .atLeast(0.65))
    #expect(ReportedBound(String(String.UnicodeScalarView(wording.decomposedScalars))) == .atLeast(0.65))
  }

  @Test(
    "Other words name an upper bound",
    arguments: [
      "gần 65 %", "dưới 65%", "chưa đến 65%", "không quá 65 %", "tối đa 65%", "65% trở xuống", "nearly 65 %", "almost 65%",
      "below 65%", "under 65 per cent", "at most 65 %", "no more than 65%", "less than 65%", "up to 65%",
    ])
  func upper(_ wording: String) {
    #expect(ReportedBound(wording) == .atMost(0.65))
  }

  @Test(
    "What names no bound is not taken for one",
    arguments: [
      "65 %", "khoảng 65 %", "trên địa bàn phường đạt 65 %", "trên dưới 65 %", "từ 60 % đến 70 %", "about 65 %", "hơn 1.500 hộ",
      "trên 65", "chưa trên 65 %", "not over-optimistic: 65 %", "trên 1.234 %", "trên 60 %, gần 70 %", "discover 65 %", "",
      "hộ nghèo giảm còn 5 phần nghìn", "trên %", "tăng hơn 5 %", "giảm gần 5 %", "grew by more than 5 %",
    ])
  func none(_ wording: String) {
    #expect(ReportedBound(wording) == nil)
  }

  private static let start = "start: { value: 35%, source: estimate }"

  private func codes(_ number: String) -> [DiagnosticCode] {
    let text = WardStudy.text.replacing(Self.start, with: "start: \(number)", maxReplacements: 1)
    return StudyFile.read(text: text, name: "ward.yaml").diagnostics.map(\.code)
  }

  @Test(
    "The whole 90 % range lies on the right side of the bound",
    arguments: [
      ("{ value: 35%, reported: trên 35 % }", true), ("{ value: 34%, reported: trên 35 % }", false),
      ("{ value: 34%, reported: gần 35 % }", true), ("{ between: [35%, 40%], reported: từ 35 % trở lên }", true),
      ("{ between: [34%, 40%], reported: hơn 35 % }", false), ("{ between: [30%, 35%], reported: dưới 35 % }", true),
      ("{ between: [30%, 36%], reported: dưới 35 % }", false), ("{ uniform: [30%, 40%], reported: trên 30.5 % }", true),
      ("{ uniform: [30%, 40%], reported: trên 30.6 % }", false),
      // 30 + √(0.05 · 10 · 5) = 31.58
      ("{ triangular: [30%, 35%, 40%], reported: trên 31.5 % }", true),
      ("{ triangular: [30%, 35%, 40%], reported: trên 31.7 % }", false),
      // 40 − 1.645 · 2 = 36.71
      ("{ normal: { mean: 40%, sd: 2% }, reported: trên 36.6 % }", true),
      ("{ normal: { mean: 40%, sd: 2% }, reported: trên 36.8 % }", false),
      // 40 · exp(1.645 · 0.1) = 47.15
      ("{ lognormal: { median: 40%, sd-log: 0.1 }, reported: dưới 47.3 % }", true),
      ("{ lognormal: { median: 40%, sd-log: 0.1 }, reported: dưới 47 % }", false),
      // For a = 2, b = 1 the points are √0.05 and √0.95.
      ("{ beta: { a: 2, b: 1 }, reported: trên 22.3 % }", true), ("{ beta: { a: 2, b: 1 }, reported: trên 22.5 % }", false),
      ("{ value: 35%, reported: trên một phần ba }", true), ("{ value: 35%, reported: \"khoảng 90 %\" }", true),
    ])
  func sides(_ number: String, _ agrees: Bool) {
    // A start that is nearly everybody's brings warnings about its ceiling; they are not asked for here.
    let errors = codes(number).filter { $0.severity == .error }
    #expect(errors == (agrees ? [] : [.reportedContradicted]))
  }

  @Test("A wording stands beside a number only, and must be written")
  func shapes() {
    #expect(codes("{ by: { otherwise: 35% }, reported: trên 30 % }") == [.unknownKey])
    #expect(codes("{ value: 35%, reported: }") == [.wrongShape])
    #expect(codes("{ value: 35%, reported: [a] }") == [.wrongShape])
  }
}
