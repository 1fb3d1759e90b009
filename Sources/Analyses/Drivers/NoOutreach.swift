public import PlanningDomain

extension Scenario {
  /// The same world with all teams, media, classes and desks off; projects stay.
  public var withoutOutreach: Scenario {
    var scenario = self
    scenario.levers = levers.map { lever in
      var lever = lever
      if lever.isOutreach { lever.isEnabled = false }
      return lever
    }
    return scenario
  }

  /// What decides its results: everything but its name and how the file words its changes.
  public var content: Scenario {
    var scenario = self
    scenario.id = "content"
    scenario.title = LocalizedText("")
    scenario.changes = []
    return scenario
  }
}
