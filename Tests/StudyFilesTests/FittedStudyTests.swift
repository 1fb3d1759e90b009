import PlanningDomain
import StudyFiles
import Testing

/// Draws below a study, written and read.
@Suite("Fitted studies")
struct FittedStudyTests {
  private static let q = "indicators.vneid.diffusion.q"
  private static let lapse = "indicators.vneid.lapse"
  private static let hash = String(repeating: "0123456789abcdef", count: 4)
  private static let fit = FittedStudy.Fit(
    files: [Posterior.Fit.File(name: "số liệu \"tháng\".csv", hash: hash)], version: "0.3.0", seed: 7, figures: 12,
    through: Day(year: 2023, month: 9, day: 30))

  private func study(_ text: String) throws -> Study {
    let reading = StudyFile.read(text: text, name: "ward.yaml")
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  /// Draws of two numbers with every kind of digits; nothing is learned of the second.
  private func posterior(_ study: Study, q path: String = q) throws -> Posterior {
    func prior(_ path: String) throws -> Distribution { try #require(study.inputs.first { $0.path == path }).distribution }
    return try #require(
      Posterior(columns: [
        Posterior.Column(path: path, prior: try prior(Self.q), values: [0.1 / 3, 1e-9, 0.0041]),
        Posterior.Column(
          path: Self.lapse, prior: try prior(Self.lapse), values: [0.0001, .leastNonzeroMagnitude, 2], isLearned: false),
      ]))
  }

  private func written(_ text: String, q path: String = q) throws -> (text: String, study: Study) {
    let study = try study(text)
    let bytes = try FittedStudy.bytes(
      of: Array(text.utf8), study: study, posterior: posterior(study, q: path), fit: Self.fit)
    let fitted = String(decoding: bytes, as: UTF8.self)
    return (fitted, try self.study(fitted))
  }

  @Test("The text stays as it is, and every draw comes back to the last bit with what it was made from")
  func roundTrip() throws {
    let text = WardStudy.text.replacing("sources:", with: "sources:   # where numbers come from", maxReplacements: 1)
    let (fitted, study) = try written(text)
    #expect(fitted.hasPrefix(text))
    let posterior = try #require(study.posterior)
    #expect(try posterior.columns == self.posterior(self.study(text)).columns)
    #expect(posterior.rowCount == 3)
    let fit = try #require(posterior.fit)
    #expect(fit.files == Self.fit.files && fit.version == "0.3.0" && fit.seed == 7)
    let source = try #require(study.sources.last)
    #expect(source.id == fit.source && source.grade == .derived && source.document == Self.fit.files[0].name)
    #expect(
      source.title
        == LocalizedText(
          vi: "Hiệu chỉnh theo 12 số liệu báo cáo đến 30/9/2023", en: "Fitted to 12 reported figures up to 2023-09-30"))
    #expect(fitted.contains("#   \(Self.q): per day\n"))
  }

  @Test("A study whose last line is not ended, or whose lines end as Windows ends them, is continued too")
  func lineEnds() throws {
    let open = String(WardStudy.text.dropLast())
    #expect(try written(open).study.posterior?.rowCount == 3)
    #expect(try written(WardStudy.text.replacing("\n", with: "\r\n")).study.posterior?.rowCount == 3)
  }

  @Test("A number that is drawn for each place has a column for each, and none for all")
  func each() throws {
    let text = WardStudy.text.replacing(
      "q: { between: [0.4/year, 2.5/year],", with: "q: { between: [0.4/year, 2.5/year], each: place,")
    #expect(try written(text, q: Self.q + ".each.pu-trang").study.posterior?.columns[0].path == Self.q + ".each.pu-trang")
    for path in [Self.q, Self.q + ".each.nowhere", Self.q + ".each.town"] {
      #expect(throws: FittedStudyError.self) { try written(text, q: path) }
    }
  }

  @Test("The range that a scenario gives the reference is the one that draws stand for")
  func referencePrior() throws {
    let text = WardStudy.text.replacing(
      "as-planned: { title: { vi: Theo kế hoạch, en: As planned } }",
      with:
        "as-planned: { title: { vi: Theo kế hoạch, en: As planned }, set: { \(Self.lapse): { uniform: [1%/year, 9%/year] } } }")
    let study = try study(text)
    let lapse = try #require(study.scenarios[0].indicators.first { $0.id == "vneid" }?.adoption?.lapse.otherwise)
    let prior = try #require(study.inputs.first { $0.path == Self.q }).distribution
    let posterior = try #require(
      Posterior(columns: [
        Posterior.Column(path: Self.q, prior: prior, values: [0.003]),
        Posterior.Column(path: lapse.path, prior: lapse.distribution, values: [0.0001]),
      ]))
    let bytes = try FittedStudy.bytes(of: Array(text.utf8), study: study, posterior: posterior, fit: Self.fit)
    #expect(StudyFile.read(bytes: bytes, name: "ward.yaml").study?.posterior?.columns == posterior.columns)
  }

  @Test(
    "A text that cannot be continued is refused",
    arguments: [WardStudy.text + "...\n", "  " + WardStudy.text.dropLast().replacing("\n", with: "\n  ") + "\n"])
  func refused(_ text: String) throws {
    #expect(throws: FittedStudyError.self) { try written(text) }
  }

  @Test("Only below `posterior:` may a study be longer than anybody writes by hand")
  func length() throws {
    let (text, _) = try written(WardStudy.text)
    let row = "    0.004,0.0001\n"
    let long = text + String(repeating: row, count: ByteReading.byteLimit / row.utf8.count)
    #expect(long.utf8.count > ByteReading.byteLimit)
    #expect(try study(long).posterior?.rowCount == 3 + ByteReading.byteLimit / row.utf8.count)
    let padded = "# " + String(repeating: "x\n# ", count: ByteReading.byteLimit / 4) + "\n" + long
    #expect(StudyFile.read(text: padded, name: "ward.yaml").diagnostics.map(\.code) == [.tooLarge])
  }
}
