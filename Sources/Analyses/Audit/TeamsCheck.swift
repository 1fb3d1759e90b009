internal import PlanningDomain

/// Teams and members of teams.
extension AuditMaterial {
  /// D114: members per team where both are reported; a count of teams that is one of members, in the reports or in the study.
  /// A capacity in teams is four to seven times one in members.
  func teamsAndMembers() throws -> [AuditFinding] {
    let rows = observations.filter { $0.numerator != nil }
    let teams = rows.filter { counts($0).contains(.teams) && !counts($0).contains(.members) }
    let members = rows.filter { counts($0).contains(.members) }
    return pairs(teams, members) + taken(teams, members) + (try againstStudy(teams, members)) + leaps(teams)
  }

  /// The latest day on which both are reported, place by place: good to know.
  private func pairs(_ teams: [Observation], _ members: [Observation]) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for (index, row) in teams.enumerated() {
      guard let count = row.numerator, count.value > 0,
        let other = members.first(where: { $0.area == row.area && $0.date == row.date }), let people = other.numerator
      else { continue }
      let ratio = people.value / count.value
      let isLast = !teams.dropFirst(index + 1).contains { later in
        later.area == row.area && members.contains { $0.area == later.area && $0.date == later.date }
      }
      let isSwapped = ratio < 1
      guard isLast || isSwapped || ratio == 1 || ratio > 30 else { continue }
      findings.append(
        AuditFinding(
          .teamsAndMembers, isSwapped ? .contradiction : ratio == 1 || ratio > 30 ? .doubt : .note, rows: [row, other],
          figures: [
            .init(.numerator, count, .members, of: row), .init(.part, people, .members, of: other),
            .init(.perTeam, ratio, .factor, of: row),
          ], clues: isSwapped ? [.teamsAsMembers] : ratio == 1 ? [.membersAsTeams] : []))
    }
    return findings
  }

  /// A count of teams that is, to the last person, a count of members on another day.
  private func taken(_ teams: [Observation], _ members: [Observation]) -> [AuditFinding] {
    teams.compactMap { row in
      guard let count = row.numerator,
        let other = members.first(where: {
          $0.area == row.area && $0.date != row.date && $0.numerator?.value == count.value && count.value >= 20
        }), let people = other.numerator
      else { return nil }
      return AuditFinding(
        .teamsAndMembers, .contradiction, rows: [row, other],
        figures: [.init(.numerator, count, .members, of: row), .init(.part, people, .members, of: other)],
        clues: [.membersAsTeams],
        blocksCalibration: true)
    }
  }

  /// The teams of the study in a place beside those reported there: off by about as many as a team has members.
  private func againstStudy(_ teams: [Observation], _ members: [Observation]) throws -> [AuditFinding] {
    try teams.compactMap { row in
      guard let region = row.region, let count = row.numerator, count.value > 0,
        let own = try studyTeams(in: region, on: row.date),
        own.teams > 0
      else { return nil }
      let people = members.first { $0.area == row.area && $0.date == row.date }?.numerator?.value
      let perTeam = people.map { $0 / count.value } ?? own.members
      guard perTeam >= 2 else { return nil }
      let ratio = own.teams / count.value
      let isMembers = (0.8...1.25).contains(ratio / perTeam)
      let isTeams = (0.8...1.25).contains(1 / ratio / perTeam)
      guard isMembers || isTeams else { return nil }
      return AuditFinding(
        .teamsAndMembers, .doubt, rows: [row],
        figures: [
          .init(.numerator, count, .members, of: row), .init(.studyTeams, own.teams, .members),
          .init(.ratio, ratio, .factor, of: row),
          .init(.perTeam, perTeam, .factor),
        ], clues: [.membersAsTeams])
    }
  }

  /// Teams of all pools in a region on a day, and the members of one; nil without pools given as teams.
  private func studyTeams(in region: Region, on day: Day) throws -> (teams: Double, members: Double)? {
    let places = Set(projections.places(in: region).map(\.id))
    var teams = 0.0
    var members = 0.0
    for lever in scenario.levers where lever.isEnabled {
      guard let team = lever.team, case .teams(let schedule) = team.count else { continue }
      let served = lever.places.filter(places.contains)
      for place in team.roams && served.count == lever.places.count ? Array(served.prefix(1)) : team.roams ? [] : served {
        guard let count = schedule.parameter(on: day, place: place, segment: nil),
          let size = team.members.parameter(on: day, place: place, segment: nil)
        else { continue }
        let number = try count.number(at: 0.5, place: place, segment: nil)
        teams += number
        members += number * (try size.number(at: 0.5, place: place, segment: nil))
      }
    }
    return teams > 0 ? (teams, members / teams) : nil
  }

  /// A count of teams that grows or shrinks four to seven times from one report to the next.
  private func leaps(_ teams: [Observation]) -> [AuditFinding] {
    ReportedSeries.all(of: teams).flatMap { series in
      series.pairs.compactMap { earlier, later in
        guard let from = earlier.numerator, let to = later.numerator, from.value >= 20, to.value >= 20 else { return nil }
        let ratio = to.value / from.value
        guard (3.5...7.5).contains(ratio) || (3.5...7.5).contains(1 / ratio) else { return nil }
        return AuditFinding(
          .teamsAndMembers, .doubt, rows: [earlier, later],
          figures: [
            .init(.previous, from, .members, of: earlier), .init(.numerator, to, .members, of: later),
            .init(.ratio, ratio, .factor, of: later),
          ], clues: [ratio > 1 ? .membersAsTeams : .teamsAsMembers])
      }
    }
  }
}
