import PlanningDomain
import StudyFiles
import Testing

@Suite("What a study with every key says")
struct BreadthValuesTests {
  @Test("It reads without a word")
  func clean() throws {
    #expect(try EverythingStudy.reading([]).diagnostics.map { $0.rendered(in: .en) } == [])
  }

  @Test("Flows have files per month, by place, date and as a share of others")
  func flows() throws {
    let scenario = try EverythingStudy.study().scenarios[0]
    let papers = try #require(scenario.flow("papers"))
    #expect(papers.measure == .onlineNow)
    #expect(papers.selfService == ["dvc-account", "vneid"])
    guard case .perMonth(let files) = papers.files else { return #expect(Bool(false)) }
    #expect(files.entries.map(\.from) == [nil, Day(iso: "2023-06-01")])
    #expect(files.entries[0].parameter.written("minh-tan") == .fixed(384))
    #expect(files.entries[1].parameter.written("minh-tan") == .fixed(420))
    #expect(files.entries[1].parameter.written("dong-tam") == nil)
    let yearly = Distribution.betweenLogNormal(lower: 4000.0 / 12, upper: 6000.0 / 12)
    #expect(files.entries[0].parameter.written("dong-tam") == yearly)
    #expect(files.entries[0].parameter.value(place: "dong-tam", segment: nil)?.each == Value.Each(.place))
    guard case .share(let share, let other)? = scenario.flow("payments")?.files else { return #expect(Bool(false)) }
    #expect(other == "papers")
    #expect(share.otherwise?.path == "indicators.payments.files.share")
    #expect(share.otherwise?.distribution == .betweenLogitNormal(lower: 0.5, upper: 0.7))
    #expect(share.otherwise?.each == Value.Each(.place, alike: 1))
    #expect(share.otherwise?.source == "report")
    guard case .perMonth(let licences)? = scenario.flow("licences")?.files else { return #expect(Bool(false)) }
    let month = 365.25 / 12
    #expect(licences.entries.map(\.parameter.otherwise?.distribution) == [.fixed(12 * month / 7), .fixed(2 * month)])
    #expect(scenario.flow("licences")?.selfService == [])
  }

  @Test("Reported figures keep their unit and date, and places without one have none")
  func reported() throws {
    let study = try EverythingStudy.study()
    let indicator = try #require(study.scenarios[0].indicators.first { $0.id == "subscriptions" })
    let figure = try #require(indicator.reported)
    #expect(figure.value.written("minh-tan") == .fixed(1.37))
    #expect(figure.value.written("luc-yen") == nil)
    #expect(figure.unit == LocalizedText(vi: "thuê bao trên hộ", en: "subscriptions per household"))
    #expect(figure.asOf == Day(iso: "2023-11-20"))
    let inputs = Dictionary(uniqueKeysWithValues: study.inputs.map { ($0.path, $0) })
    #expect(inputs["indicators.subscriptions.value.by.minh-tan"]?.reported == "hơn 130 %")
    #expect(inputs["indicators.vneid.start"]?.reported == "trên 65 %")
    #expect(inputs["indicators.vneid.start"]?.text == "between: [65%, 72%], each: segment, alike: 50%")
    #expect(inputs["levers.wifi.chance"]?.reported == "tối đa 99 %")
    #expect(inputs["indicators.subscriptions.value.by.dong-tam"].map(\.reported) == .some(nil))
  }

  @Test("Indicators encourage each other at rates per cell")
  func encouragement() throws {
    let scenario = try EverythingStudy.study().scenarios[0]
    let encouraged = try #require(scenario.adoption("dvc-account")?.encouragedBy)
    #expect(encouraged.map(\.indicator) == ["vneid", "merchant-qr"])
    #expect(encouraged.map(\.rate.otherwise?.distribution) == [.fixed(0.3 / 365.25), .fixed(0.1 / 365.25)])
    #expect(encouraged[0].rate.dimension == .rate)
    #expect(scenario.adoption("vneid")?.encouragedBy[0].rate.written("van-chan", "farming") == .fixed(0.1 / 365.25))
  }

  @Test("Classes have sessions, seats and successes")
  func classes() throws {
    let lever = try #require(try EverythingStudy.study().scenarios[0].lever("evening-classes"))
    let classes = try #require(lever.classes)
    #expect(lever.places == ["minh-tan", "van-chan"])
    #expect(classes.sessions.entries[0].parameter.written("minh-tan") == .fixed(4))
    #expect(classes.sessions.entries[0].parameter.written("van-chan") == .fixed(2))
    #expect(classes.sessions.entries[1].parameter.written("van-chan") == .fixed(365.25 / 12 / 7))
    #expect(classes.sessions.entries[1].parameter.written("minh-tan") == nil)
    #expect(classes.seats.otherwise?.distribution == .betweenLogNormal(lower: 25, upper: 40))
    #expect(classes.segments == ["farming"])
    #expect(classes.serves.map(\.indicator) == ["vneid", "dvc-account"])
    #expect(classes.serves[0].success.written("minh-tan", "farming") == .fixed(0.7))
    #expect(classes.costs.map(\.kind) == [.session])
    #expect(classes.costs[0].price.otherwise?.distribution == .fixed(3_000_000))
  }

  @Test("Desks serve flows in the order written")
  func desks() throws {
    let lever = try #require(try EverythingStudy.study().scenarios[0].lever("one-stop"))
    let desk = try #require(lever.desk)
    #expect(lever.places == ["minh-tan", "dong-tam"])
    #expect(desk.officers.entries[0].parameter.written("minh-tan") == .fixed(2))
    #expect(desk.officers.entries[1].parameter.written("minh-tan") == .fixed(3))
    #expect(
      desk.hours.entries[0].parameter.otherwise?.distribution == .betweenLogNormal(lower: 8 * 60.0 / 7, upper: 12 * 60.0 / 7))
    #expect(desk.serves.map(\.indicator) == ["papers", "payments"])
    #expect(desk.serves[0].handling.written("minh-tan") == .fixed(15))
    #expect(desk.serves[1].success.otherwise?.source == "guess")
    #expect(desk.costs.map(\.kind) == [.running])
    #expect(desk.costs[0].price.otherwise?.distribution == .fixed(1_000_000))
  }

  @Test("Messages are bought one by one; a project may not happen; a pool may roam")
  func others() throws {
    let scenario = try EverythingStudy.study().scenarios[0]
    let media = try #require(scenario.lever("messages")?.media)
    guard case .messages(let messages, let price) = media.volume else { return #expect(Bool(false)) }
    #expect(messages.entries.map(\.parameter.otherwise?.distribution) == [.fixed(20_000), .fixed(40_000)])
    #expect(price.otherwise?.distribution == .betweenLogNormal(lower: 150, upper: 250))
    #expect(media.cost.kind == .message)
    #expect(media.cost.price == price)
    #expect(media.cost.funds == [.init(fund: "recurrent", share: 1)])
    #expect(media.before?.otherwise?.distribution == .fixed(1_000_000))
    #expect(scenario.lever("wifi")?.project?.chance.otherwise?.distribution == .beta(a: 8, b: 2))
    let patrol = try #require(scenario.lever("patrol")?.team)
    #expect(patrol.roams)
    #expect(patrol.serves[0].handling.written("minh-tan", "farming") == .betweenLogNormal(lower: 12, upper: 20))
  }

  @Test("Levels count by place, apply to areas and are held by some; targets ask for places")
  func levels() throws {
    let study = try EverythingStudy.study()
    let level = study.levels[0]
    #expect(level.appliesTo == ["minh-tan", "dong-tam", "van-chan"])
    #expect(level.held == ["dong-tam"])
    #expect(level.met.known(in: "minh-tan") == 1)
    #expect(level.met.known(in: "van-chan") == 2)
    #expect(level.unlisted?.count.known(in: "minh-tan") == 2)
    #expect(level.unlisted?.chance.otherwise?.each == Value.Each(.place, alike: 0.3))
    #expect(study.levels[1].met.known(in: "minh-tan") == 0)
    #expect(study.levels[1].includes == "digital-ward")
    #expect(study.levelTargets.map(\.id) == ["most-wards", "some-wards"])
    #expect(study.levelTargets.map(\.need) == [.share(0.6, .nearest), .places(2)])
    #expect(study.levelTargets.map(\.counting) == [.new, .all])
    #expect(study.levelTargets[0].title == LocalizedText("Most wards"))
    #expect(study.levelTargets[0].source == "report")
  }

  @Test("Scenarios change whatever a file can say")
  func scenarios() throws {
    let scenarios = try EverythingStudy.study().scenarios
    #expect(scenarios[1].lever("second-counter")?.isEnabled == true)
    guard case .perMonth(let files)? = scenarios[2].flow("papers")?.files,
      case .share(let share, _)? = scenarios[2].flow("payments")?.files
    else { return #expect(Bool(false)) }
    #expect(files.factors.map { $0.entries[0].parameter.otherwise?.distribution } == [.fixed(0.8)])
    #expect(share.factors.map { $0.otherwise?.distribution } == [.fixed(0.5)])
    #expect(scenarios[3].lever("patrol")?.team?.roams == false)
    #expect(scenarios[3].places.first { $0.id == "luc-yen" }?.within == "yen-bai")
    #expect(scenarios[3].lever("wifi")?.places == ["minh-tan", "dong-tam", "van-chan", "luc-yen"])
  }
}
