import Analyses
import LantoaKit
import PlanningDomain
import Reports

/// Small studies with figures that can be checked by hand, as files say them: nobody takes anything up by himself, so shares
/// stay where they start.
enum WrittenStudy {
  struct Rejected: Error { let findings: [String] }

  /// - Parameters:
  ///   - places, indicators, levers: entries of those sections.
  ///   - goals: the sections `targets` and `levels`.
  static func study(
    places: String = twoPlaces, indicators: String = account, levers: String = "{}", goals: String = "",
    scenarios: String = "plan: { title: { vi: Kế hoạch, en: The plan } }"
  ) throws -> Study {
    let text = """
      study:
        id: test
        title: { vi: Thành phố, en: The city }
        period: { from: 2023-01-01, to: 2023-12-31 }
        draws: 20
        seed: 7
        noise: { sd: 0%, memory: 60 days }
      sources:
        bao: { title: Báo Yên Bái, kind: document }
      populations:
        people: { title: { vi: Người dân, en: Residents }, unit: person }
      places:
      \(indented(places))
      indicators:
      \(indented(indicators))
      levers:
      \(indented(levers))
      funds:
        recurrent: { title: { vi: Chi thường xuyên, en: Recurrent }, limit: 900 triệu VND/year }
      \(goals)
      reference: plan
      scenarios:
      \(indented(scenarios))
      """
    let reading = StudyFile.read(text: text, name: "test.yaml")
    guard let study = reading.study else {
      throw Rejected(findings: reading.diagnostics.map { $0.rendered(in: .en) })
    }
    return study
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }

  static let twoPlaces = """
    minh-tan: { title: Minh Tân, segments: { all: { title: Dân, counts: { people: 1000 } } } }
    dong-tam: { title: Đồng Tâm, segments: { all: { title: Dân, counts: { people: 3000 } } } }
    """

  /// A province of one city, a district and a commune that lies in neither.
  static let threeTiers = """
    province: { title: { vi: Tỉnh, en: Province } }
    city: { title: { vi: Thành phố, en: City }, within: province }
    district: { title: { vi: Huyện, en: District }, within: province }
    \(twoPlaces.replacing("title: Minh", with: "within: city, title: Minh").replacing("title: Đồng", with: "within: city, title: Đồng"))
    xa: { repeat: 2, synthetic: true, title: { vi: Xã, en: Commune }, within: district, segments: { all: { title: Dân, counts: { people: 500 } } } }
    lone: { title: Xã Lẻ, within: province, segments: { all: { title: Dân, counts: { people: 200 } } } }
    """

  /// A quarter of the people have one.
  static let account = """
    account: { title: { vi: Tài khoản, en: Account }, of: people, measure: ever, start: 25%, diffusion: { p: 0/year, q: 0/year } }
    """

  /// Four files a day in each place; who has an account files alone.
  static let files = """
    \(account)
    files: { title: { vi: Hồ sơ trực tuyến, en: Files online }, kind: flow, files: 4/day, measure: online, self-service: [account] }
    """

  /// One officer in Minh Tân who can file two of the three files a day that people do not file alone, two in Đồng Tâm.
  static let desk = """
    desk: { kind: desk, title: { vi: Bộ phận Một cửa, en: One-stop desk }, officers: { by: { dong-tam: 2, otherwise: 1 } }, hours: 7 h/week, serves: { files: { handling: 30 min, success: 0% } }, cost: { running: { price: 1 triệu VND/month, fund: recurrent } } }
    """

  /// The central path: no draws.
  static func central(_ study: Study) throws -> StudyAnswers { try StudyAnswers(Ensemble(study, draws: 0)) }
  static func drawn(_ study: Study) throws -> StudyAnswers { try StudyAnswers(Ensemble(study)) }

  /// A page as it is read: without color, no-break spaces as spaces.
  static func page(
    _ answers: StudyAnswers, _ language: Language, _ sections: [Section] = [], width: Int = 100
  ) throws -> String {
    try SampleAnswers.text(answers, language, sections, width: width).replacing("\u{A0}", with: " ")
  }

  /// The lines of a table: from the first line that starts so to the next blank one.
  static func table(_ start: String, in page: String) -> [String] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Array(lines.drop { !$0.hasPrefix(start) }.prefix { !$0.isEmpty })
  }
}
