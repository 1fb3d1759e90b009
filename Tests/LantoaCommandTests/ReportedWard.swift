import Foundation

/// A ward with monthly figures, all made up.
enum ReportedWard {
  static let study = """
    study: { id: ward, title: { vi: Phường, en: Ward }, period: { from: 2023-01-01, to: 2023-12-31 }, draws: 60, seed: 3, noise: { sd: 10%, memory: 60 days } }
    populations: { people: { unit: person } }
    places: { minh-tan: { title: Minh Tân, segments: { all: { counts: { people: 3000 } } } } }
    indicators:
      account: { title: { vi: Tài khoản, en: Account }, of: people, measure: ever, start: { between: [10%, 40%] }, diffusion: { p: { between: [0.02/year, 0.6/year] }, q: 0/year } }
    targets:
      half: { indicator: account, at-least: { 2023-12-31: 40% } }
    scenarios: { plan: {} }

    """
  static let figures = """
    date,place,indicator,cumulative,denominator
    2023-01-31,Minh Tân,Account,702,3000
    2023-02-28,Minh Tân,Account,741,3000
    2023-03-31,Minh Tân,Account,779,3000
    2023-04-30,Minh Tân,Account,826,3000
    2023-05-31,Minh Tân,Account,861,3000
    2023-06-30,Minh Tân,Account,903,3000
    2023-07-31,Minh Tân,Account,940,3000

    """
  /// More than there are, in the third row.
  static var contradicted: String { figures.replacing(",741,", with: ",3741,") }
  static var files: [String: String] { ["ward.yaml": study, "so-lieu.csv": figures, "wrong.csv": contradicted] }
}
