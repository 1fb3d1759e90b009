internal import PlanningDomain

/// What `study:` says.
struct StudyHead {
  var id: String
  var title: LocalizedText
  var period: Period
  var reports: ReportCalendar
  var resolution: Resolution
  var draws: Int
  var seed: UInt64
  var noise: ProcessNoise
}

extension Reading {
  /// Thirty years in days; a study is stepped through in weeks or days.
  private static let longestPeriod = 10_958

  func studyHead(_ field: Field) -> StudyHead? {
    guard
      let fields = fields(
        of: field, required: ["id", "title", "period"], optional: ["resolution", "reports", "noise", "draws", "seed"])
    else { return nil }
    let id = fields["id"].flatMap { identifier($0) }
    let title = title(fields["title"])
    period = fields["period"].flatMap { self.fields(of: $0, required: ["from", "to"]) }.flatMap { self.period(in: $0) }
    if let period, let field = fields["period"], period.length > Self.longestPeriod {
      report(.periodTooLong, at: field, ["found": .text("\(period.length)"), "limit": .text("\(Self.longestPeriod)")])
    }
    let reports = reportCalendar(fields["reports"])
    let resolution = choice(fields["resolution"], among: Resolution.allCases, otherwise: .auto)
    let draws = fields["draws"] == nil ? 2_000 : whole(fields["draws"], in: 1...100_000)
    let seed = fields["seed"] == nil ? 1 : whole(fields["seed"], in: 0...UInt64.max)
    let noise = processNoise(fields["noise"])
    guard let id, let title, let period, let reports, let resolution, let draws, let seed, let noise else { return nil }
    return StudyHead(
      id: id, title: title, period: period, reports: reports, resolution: resolution, draws: Int(draws), seed: seed,
      noise: noise)
  }

  private func identifier(_ field: Field) -> String? {
    guard let name = text(field) else { return nil }
    if isIdentifier(name) { return name }
    report(.badIdentifier, at: field, ["found": .text(excerpt(name))])
    return nil
  }

  private func reportCalendar(_ field: Field?) -> ReportCalendar? {
    guard let field else { return ReportCalendar(every: .month, cutOff: 14) }
    guard let fields = fields(of: field, optional: ["every", "cut-off"]) else { return nil }
    let every = choice(fields["every"], among: ReportCalendar.Interval.allCases, otherwise: .month)
    guard let cutOff = fields["cut-off"] else { return every.map { ReportCalendar(every: $0, cutOff: 14) } }
    if cutOff.node.scalar?.text == "end" { return every.map { ReportCalendar(every: $0, cutOff: nil) } }
    let day = whole(cutOff, in: 1...31)
    guard let every, let day else { return nil }
    return ReportCalendar(every: every, cutOff: Int(day))
  }

  private func processNoise(_ field: Field?) -> ProcessNoise? {
    guard let field else { return ProcessNoise() }
    guard let fields = fields(of: field, optional: ["sd", "memory", "source"]) else { return nil }
    let source = source(in: fields, inherited: nil)
    func number(_ key: String, _ kind: NumberKind, otherwise: Double) -> Double? {
      guard let field = fields[key] else { return otherwise }
      guard let number = bounded(field, kind) else { return nil }
      record(field, .fixed(number), kind, source, text: field.node)
      return number
    }
    let sd = number("sd", NumberKind(.factor), otherwise: ProcessNoise().sd)
    let memory = number("memory", NumberKind(.duration, positive: true), otherwise: ProcessNoise().memory)
    guard let sd, let memory else { return nil }
    return ProcessNoise(sd: sd, memory: memory)
  }

  func sources(_ field: Field?) -> [Source] {
    guard let field else { return [] }
    return named(field).compactMap { member in
      guard let fields = fields(of: member, required: ["title"], optional: ["kind", "document"]) else { return nil }
      let title = title(fields["title"])
      let document = fields["document"].map { text($0) }
      // A source that names its document is one; without either word it is only as good as an assumption.
      let grade = choice(fields["kind"], among: Source.Grade.allCases, otherwise: document == nil ? .assumption : .document)
      guard let title, let grade else { return nil }
      return Source(id: SourceID(member.key), title: title, document: document ?? nil, grade: grade)
    }
  }
}
