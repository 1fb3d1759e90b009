import Foundation
import StudyFiles

/// A town whose wards lie in a table beside the study.
enum TableStudy {
  static let text = """
    study: { id: town, title: Town, period: { from: 2023-01-01, to: 2023-12-31 } }
    populations:
      residents14: { unit: person }
    places:
      table: places.csv
    indicators:
      vneid:
        of: residents14
        start: { value: 30%, as-of: 2022-12-31 }
        diffusion: { p: 0.02/year, q: 0.5/year }
    levers:
      teams:
        kind: team
        count: [1, { from: 2023-07-01, value: 2 }]
        members: 3
        hours: 1 h/week
        search: 6 min
        serves: { vneid: { share: 50%, handling: 15 min, success: 60% } }
    scenarios:
      plan: {}
      closer: { set: { places.minh-tan.travel: 1 min } }
      later: { multiply: { indicators.vneid.start: 50% } }

    """

  static let table = """
    id,title,travel,segments.town.counts.residents14,segments.farming.counts.residents14,indicators.vneid.start,indicators.vneid.start/farming,levers.teams.count
    minh-tan,Phường Minh Tân,4 min,5850,,42.5%,,9
    tan-thinh,"Xã ""Tuy Lộc"", Tân Thịnh",9 min,,3100,,18%,
    dong-tam,Phường Đồng Tâm,3 min,6120,900,,25%,

    """

  /// The reading of a study with a table of these bytes; none stands for a file that is not there.
  static func reading(_ table: [UInt8]?, text: String = text, name: String = "town.yaml") -> StudyReading {
    StudyFile.read(text: text, name: name) { path in
      guard let table, path == "places.csv" else { throw CocoaError(.fileReadNoSuchFile) }
      return table
    }
  }

  static func reading(_ table: String, text: String = text) -> StudyReading { reading(Array(table.utf8), text: text) }
}
