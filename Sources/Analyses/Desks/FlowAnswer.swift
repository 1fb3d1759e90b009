internal import AdoptionEngine
public import PlanningDomain

/// What became of the files of a flow in a region, from the start to the end of the period.
public struct FlowAnswer: Sendable {
  public let flow: IndicatorID
  public let region: Region
  /// Files filed online by people themselves.
  public let selfServed: Series
  /// Files filed online by officers.
  public let assisted: Series
  /// Files left on paper.
  public let paper: Series

  public var online: Series { selfServed.plus(assisted) }
  public var files: Series { online.plus(paper) }
  /// Files online ÷ files; 0 where there are none.
  public var onlineShare: Series { online.part(of: files) }
}

extension Projections {
  /// The files of a flow in a region; all 0 for what is no flow.
  public func flowAnswer(_ flow: IndicatorID, in region: Region = .all) -> FlowAnswer {
    let slots = deskSlots(of: [flow], in: region)
    func files(_ kind: DeskKind, _ quantity: (DeskWork) -> Double) -> Series {
      guard let index = layout.flows.firstIndex(of: flow) else {
        return Series(central: 0, draws: [Double](repeating: 0, count: drawCount))
      }
      return series(in: region) { path in
        slots.reduce(0) { $0 + quantity(path.deskWork[$1]) }
      } kept: {
        $0.work(flow: index, kind)
      }
    }
    return FlowAnswer(
      flow: flow, region: region, selfServed: files(.selfServed, \.selfServed), assisted: files(.assisted, \.assisted),
      paper: files(.paper, \.paper))
  }

  /// Where the work on some flows in a region stands in `Trajectory.deskWork`.
  func deskSlots(of flows: [IndicatorID], in region: Region) -> [Int] {
    let places = layout.places(in: region)
    return flows.compactMap { layout.flows.firstIndex(of: $0) }.flatMap { flow in
      places.map { flow * layout.places.count + $0 }
    }
  }
}
