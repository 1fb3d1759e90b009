internal import Analyses
internal import PlanningDomain

extension ScenarioAnswers {
  var json: JSONValue {
    .object([
      ("id", .string(scenario.id.text)), ("title", scenario.title.json),
      ("changes", .array(scenario.changes.map { .string($0) })),
      ("cost", spending.json), ("estimate", .array(spending.lines.map(\.json))),
      ("targets", .array(targets.map(\.json))), ("levels", .array(levels.map(\.json))),
      ("levelTargets", .array(levelTargets.map(\.json))), ("projects", .array(projects.map(\.json))),
      ("desks", .array(regions.flatMap { projections.deskAnswers(in: $0) }.map(\.json))),
      ("flows", .array(flows.flatMap { flow in regions.map { projections.flowAnswer(flow, in: $0).json } })),
      ("reported", .array(reported)),
      ("allMet", probabilityOfAll?.json ?? .null), ("allMetCentrally", .bool(allMetCentrally)),
      ("againstReference", .array(againstReference.map(\.json))), ("againstNoOutreach", .array(againstNoOutreach.map(\.json))),
      ("contributions", .array(adoptions.flatMap(contributions))), ("obstacles", .array(adoptions.flatMap(obstacles))),
    ])
  }

  private var adoptions: [IndicatorID] { scenario.indicators.filter { $0.adoption != nil }.map(\.id) }

  private var flows: [IndicatorID] { scenario.indicators.filter { $0.flow != nil }.map(\.id) }

  /// All places together, then where there are several each area and each place.
  private var regions: [Region] {
    [.all] + (scenario.places.count > 1 ? PlaceTree(scenario).nodes.map(\.region) : [])
  }

  /// Figures that are not projected: one for each written number.
  private var reported: [JSONValue] {
    scenario.indicators.flatMap { indicator -> [JSONValue] in
      guard let reported = indicator.reported else { return [] }
      let places = reported.value.scoped.isEmpty ? [] : scenario.places.map(\.id)
      let values =
        places.isEmpty
        ? reported.value.otherwise.map { [(place: PlaceID?.none, value: $0)] } ?? []
        : places.compactMap { place in
          reported.value.value(place: place, segment: nil).map { (place: PlaceID?.some(place), value: $0) }
        }
      return values.map { place, value in
        .object([
          ("indicator", .string(indicator.id.text)), ("place", JSONValue(place?.text)), ("path", .string(value.path)),
          ("value", JSONValue(value.fixed)), ("text", JSONValue(input(value.path)?.text)),
          ("wording", JSONValue(input(value.path)?.reported)), ("unit", reported.unit?.json ?? .null),
          ("asOf", JSONValue(reported.asOf)), ("source", JSONValue(value.source?.text)),
        ])
      }
    }
  }

  private func input(_ path: String) -> Input? { projections.ensemble.study.inputs.first { $0.path == path } }

  private func contributions(_ indicator: IndicatorID) -> [JSONValue] {
    projections.contributions(to: .init(indicator)).map { contribution in
      .object([
        ("indicator", .string(indicator.text)), ("source", .string(contribution.driver.name)),
        ("lever", JSONValue(contribution.driver.lever?.text)), ("adopted", contribution.adopted.json),
        ("returned", contribution.returned.json),
      ])
    }
  }

  private func obstacles(_ indicator: IndicatorID) -> [JSONValue] {
    projections.obstacles(to: .init(indicator)).map { obstacle in
      var required: String?
      if case .requirement(let id) = obstacle.reason { required = id.text }
      return .object([
        ("indicator", .string(indicator.text)), ("reason", .string(obstacle.reason.name)), ("requires", JSONValue(required)),
        ("members", .double(obstacle.members)),
      ])
    }
  }
}

extension Value {
  /// What is written, where it is certain.
  fileprivate var fixed: Double? { if case .fixed(let value) = distribution { value } else { nil } }
}

extension Contribution.Driver {
  fileprivate var name: String {
    switch self {
    case .start: "start"
    case .ownInitiative: "ownInitiative"
    case .wordOfMouth: "wordOfMouth"
    case .encouragement: "encouragement"
    case .lever: "lever"
    }
  }

  var lever: LeverID? { if case .lever(let id) = self { id } else { nil } }
}

extension Obstacle.Reason {
  fileprivate var name: String {
    switch self {
    case .ceiling: "ceiling"
    case .requirement: "requirement"
    case .pace: "pace"
    case .lapse: "lapse"
    }
  }
}

extension SpendingAnswer {
  /// Statistics of the total, then every fund and year.
  fileprivate var json: JSONValue {
    .object(
      total.statistics.map { ($0.name, .double($0.value)) } + [
        ("over", .bool(isOver)), ("byFundYear", .array(funds.map(\.json))),
        (
          "unusedBudgets",
          .array(unusedBudgets.map { .object([("lever", .string($0.lever.text)), ("amount", .integer($0.amount))]) })
        ),
      ])
  }
}

extension SpendingAnswer.FundYear {
  fileprivate var json: JSONValue {
    .object([
      ("fund", JSONValue(fund?.id.text)), ("year", .integer(year)), ("limit", JSONValue(fund?.yearlyLimit)),
      ("spent", spent.json), ("outsideWindow", outsideWindow.json), ("balance", balance?.json ?? .null), ("over", .bool(isOver)),
    ])
  }
}

extension EstimateLine {
  fileprivate var json: JSONValue {
    .object([
      ("lever", .string(lever.text)), ("item", .integer(item)), ("kind", .string(kind.name)), ("quantity", .double(quantity)),
      ("unitPrice", .double(unitPrice)), ("amount", .integer(amount)), ("source", JSONValue(source?.text)),
      (
        "funds",
        .array(funds.map { .object([("fund", .string($0.fund.text)), ("share", .double($0.share))]) })
      ),
    ])
  }
}

extension CostItem.Kind {
  fileprivate var name: String {
    switch self {
    case .startUp: "start"
    case .running: "running"
    case .member: "member"
    case .extraHour: "extra-hour"
    case .capital: "capital"
    case .spend: "spend"
    case .message: "message"
    case .session: "session"
    }
  }
}
