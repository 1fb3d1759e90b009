internal import ArgumentParser
internal import LantoaKit

/// The answers to the questions of `lantoa new`, each as an option. “don't know” or “không biết” is an answer too.
struct DraftOptions: ParsableArguments {
  @Option(help: ArgumentHelp("1. Name of the place.", valueName: "name"))
  var place: String?

  @Option(help: ArgumentHelp("1. ward, commune, upland-commune or hamlet.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("2. Year that is planned.", valueName: "year"))
  var year: String?

  @Option(help: ArgumentHelp("2. Day of the month on which reports close, 1 to 31, or end.", valueName: "day"))
  var cutOff: String?

  @Option(help: ArgumentHelp("3. Villages and residential groups.", valueName: "n"))
  var groups: String?

  @Option(help: ArgumentHelp("3. Households.", valueName: "n"))
  var households: String?

  @Option(help: ArgumentHelp("4. Residents.", valueName: "n"))
  var population: String?

  @Option(help: ArgumentHelp("5. Share of farming and minority residents, such as 30%.", valueName: "share"))
  var farming: String?

  @Option(help: ArgumentHelp("6. One to six of \(Self.indicatorNames), separated by commas.", valueName: "list"))
  var indicators: String?

  @Option(help: ArgumentHelp("7. The report your own figures are from.", valueName: "title"))
  var report: String?

  @Option(
    name: .long,
    help: ArgumentHelp("7. Where an indicator stands: vneid-2=65% or vneid-2=60-70%; may be repeated.", valueName: "id=share"))
  var value: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "7. The day a figure was seen: vneid-2=2025-12-14, or the day for all; may be repeated.", valueName: "id=date"))
  var seen: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "7. What an indicator is a share of: vneid-2=residents18; residents, residents14, residents15, residents18, working-age or households.",
      valueName: "id=population"))
  var of: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("8. Target for the end of the year: vneid-2=80%, or vneid-2=none; may be repeated.", valueName: "id=share")
  )
  var target: [String] = []

  @Option(help: ArgumentHelp("9. Teams running.", valueName: "n"))
  var teams: String?

  @Option(help: ArgumentHelp("9. Members of a team.", valueName: "n"))
  var members: String?

  @Option(help: ArgumentHelp("10. Hours of a member in a normal week: 0.5 h/week, or 0.3-0.7.", valueName: "hours"))
  var hours: String?

  @Option(help: ArgumentHelp("11. Pay of a team a month: '500 nghìn VND'.", valueName: "money"))
  var pay: String?

  @Option(help: ArgumentHelp("11. The resolution that sets the pay.", valueName: "title"))
  var resolution: String?

  @Option(help: ArgumentHelp("11. Limit of recurrent spending a year: '90 triệu VND', or none.", valueName: "money"))
  var budget: String?

  @Option(help: ArgumentHelp("12. Spending on Zalo and loudspeakers a month.", valueName: "money"))
  var media: String?

  @Option(help: ArgumentHelp("12. Capital works of the year.", valueName: "money"))
  var works: String?

  @Option(help: ArgumentHelp("12. The day the works are done.", valueName: "date"))
  var worksBy: String?

  @Option(
    help: ArgumentHelp("13. Criteria of the title of a digital ward or commune; 0 if it is not applied for.", valueName: "n"))
  var criteria: String?

  @Option(help: ArgumentHelp("13. Criteria met already.", valueName: "n"))
  var met: String?

  @Option(help: ArgumentHelp("13. Indicators whose targets are criteria not met yet, separated by commas.", valueName: "list"))
  var missing: String?

  @Option(
    help: ArgumentHelp(
      "14. Options to compare with the plan, separated by commas: half-the-teams, more-teams, double-hours, campaign, more-messages, teams-by-budget, no-outreach; or none.",
      valueName: "list"))
  var options: String?

  private static let indicatorNames =
    "vneid-2, payment-account-15, bills-cashless, digital-skills, epayment-use, digital-signature, health-book, provincial-app, smartphone-household"

  /// By option; those about one indicator as `value.vneid`.
  func given(in language: Language) throws -> [String: String] {
    let single: [(String, String?)] = [
      ("place", place), ("kind", kind), ("year", year), ("cut-off", cutOff), ("groups", groups), ("households", households),
      ("population", population), ("farming", farming), ("indicators", indicators), ("report", report), ("teams", teams),
      ("members", members), ("hours", hours), ("pay", pay), ("resolution", resolution), ("budget", budget), ("media", media),
      ("works", works), ("works-by", worksBy), ("criteria", criteria), ("met", met), ("missing", missing), ("options", options),
    ]
    var given: [String: String] = [:]
    for (option, text) in single { given[option] = text }
    for (option, texts) in [("value", value), ("seen", seen), ("of", of), ("target", target)] {
      for text in texts {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 || option == "seen" else {
          throw ValidationError(
            in: language, vi: "--\(option) phải nêu chỉ tiêu, như --\(option) vneid-2=…; ở đây là \(text).",
            en: "--\(option) must name an indicator, as in --\(option) vneid-2=…; found \(text).")
        }
        given[parts.count == 2 ? "\(option).\(parts[0])" : option] = parts[parts.count - 1]
      }
    }
    return given
  }
}
