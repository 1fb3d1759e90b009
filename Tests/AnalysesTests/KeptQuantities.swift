import AdoptionEngine
import Analyses
import PlanningDomain

extension Projections {
  /// A quantity as the projection gives it, and as one reads it off a path.
  struct Quantity {
    var name: String
    var series: Series
    var path: (Trajectory) -> Double
  }

  /// Everything that is kept of the cells of a small study, and of its draws as a whole.
  var quantities: [Quantity] {
    let places = layout.places.count
    var all: [Quantity] = []
    for (cell, place, segment, indicator) in namedCells {
      let selection = Selection(indicator, in: .place(place), segment: segment)
      let cells = layout.cellCount
      func add(_ name: String, _ series: Series, _ path: @escaping (Trajectory) -> Double) {
        all.append(Quantity(name: "\(name) of \(place) \(segment) \(indicator)", series: series, path: path))
      }
      add("eligible", eligible(selection)) { $0.eligible[cell] }
      add("start", start(selection)) { $0.startCounted[cell] }
      for (index, date) in dates.enumerated() {
        add("active", count(selection, on: date, measure: .active)) { $0.active[index * cells + cell] }
        add("ever", count(selection, on: date, measure: .ever)) { $0.ever[index * cells + cell] }
      }
      for (source, contribution) in contributions(to: selection).enumerated() {
        let index = cell * model.sources.count + source
        add("adopted", contribution.adopted) { $0.adopted[index] }
        add("returned", contribution.returned) { $0.returned[index] }
      }
    }
    for (index, date) in dates.enumerated() {
      for (place, id) in layout.places.enumerated() {
        for (milestone, indicator) in layout.milestones.enumerated() {
          let row = (index * layout.milestones.count + milestone) * places + place
          all.append(
            Quantity(name: "share", series: share(Selection(indicator, in: .place(id)), on: date)) { $0.milestones[row] })
        }
        for (flow, indicator) in layout.flows.enumerated() {
          let row = (index * layout.flows.count + flow) * places + place
          guard let files = files(Selection(indicator, in: .place(id)), on: date) else { continue }
          all.append(Quantity(name: "online", series: files.online) { $0.flowOnline[row] })
          all.append(Quantity(name: "files", series: files.all) { $0.flowFiles[row] })
        }
      }
    }
    for (place, id) in layout.places.enumerated() {
      for (flow, indicator) in layout.flows.enumerated() {
        let answer = flowAnswer(indicator, in: .place(id))
        let slot = flow * places + place
        all.append(Quantity(name: "self-served", series: answer.selfServed) { $0.deskWork[slot].selfServed })
        all.append(Quantity(name: "assisted", series: answer.assisted) { $0.deskWork[slot].assisted })
        all.append(Quantity(name: "paper", series: answer.paper) { $0.deskWork[slot].paper })
      }
    }
    return all
  }

  /// Index, place, segment and indicator of every cell, in the order of the layout.
  private var namedCells: [(cell: Int, place: PlaceID, segment: SegmentID, indicator: IndicatorID)] {
    layout.groups.flatMap { group in
      layout.indicators.enumerated().map { index, indicator in
        (layout.cell(group: group.index, indicator: index), group.place, group.segment, indicator)
      }
    }
  }
}
