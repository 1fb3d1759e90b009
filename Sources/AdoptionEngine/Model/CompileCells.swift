internal import PlanningDomain

extension ScenarioModel {
  mutating func compileCells() throws {
    for group in layout.groups {
      let receptivity = try numbers.slot(try segment(of: group).receptivity, place: group.place, segment: group.segment)
      for id in layout.indicators {
        cells.append(try compileCell(id, group: group, receptivity: receptivity))
      }
    }
  }

  private mutating func compileCell(_ id: IndicatorID, group: CellLayout.Group, receptivity: Slot) throws -> Cell {
    guard let adoption = indicator(id)?.adoption else { throw EngineError.unknownIdentifier(id.text) }
    func slot(_ parameter: Parameter) throws -> Slot {
      try numbers.slot(parameter, place: group.place, segment: group.segment)
    }
    var cell = Cell(
      measure: adoption.measure,
      eligible: try eligibleSlot(adoption.population, group: group),
      start: try slot(adoption.start.share),
      dormant: try slot(adoption.dormant),
      receptivity: receptivity,
      innovation: try slot(adoption.innovation),
      imitation: try slot(adoption.imitation),
      lapse: try slot(adoption.lapse),
      returning: try slot(adoption.returning),
      ceiling: try slot(adoption.ceiling),
      mixing: adoption.mixing, requirements: [], raises: [], media: [], encouragements: [], alsoEligible: [])
    if let other = adoption.start.population, other != adoption.population {
      cell.startEligible = try eligibleSlot(other, group: group)
    }
    cell.alsoEligible = try adoption.alsoOf.map { try eligibleSlot($0, group: group) }
    cell.requirements = try adoption.requires.sorted { $0.indicator < $1.indicator }.map { requirement in
      guard let required = layout.indicators.firstIndex(of: requirement.indicator) else {
        throw EngineError.unknownIdentifier(requirement.indicator.text)
      }
      return Requirement(cell: layout.cell(group: group.index, indicator: required), times: try requirement.times.map(slot))
    }
    cell.encouragements = try adoption.encouragedBy.sorted { $0.indicator < $1.indicator }.map { encouragement in
      guard let other = layout.indicators.firstIndex(of: encouragement.indicator) else {
        throw EngineError.unknownIdentifier(encouragement.indicator.text)
      }
      return Encouragement(indicator: other, rate: try slot(encouragement.rate))
    }
    for (index, project) in projects.enumerated() where project.places.contains(group.place) {
      for raise in project.raises where raise.indicator == id {
        cell.raises.append(Raise(project: index, share: try slot(raise.share)))
      }
    }
    for (index, channel) in channels.enumerated() where channel.places.contains(group.place) {
      for effect in channel.adds where effect.indicator == id {
        cell.media.append(MediaEffect(channel: index, rate: try slot(effect.rate)))
      }
    }
    return cell
  }
}
