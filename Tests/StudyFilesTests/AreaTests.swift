import PlanningDomain
import StudyFiles
import Testing

@Suite("Areas")
struct AreaTests {
  private let codes = EverythingStudy.codes
  private static let flood = "places: [yen-bai-city, van-chan]"

  @Test("Places without segments are areas; the others are leaf places that lie in them")
  func tree() throws {
    let scenario = try EverythingStudy.study().scenarios[0]
    #expect(scenario.areas.map(\.id) == ["yen-bai", "yen-bai-city"])
    #expect(scenario.areas.map(\.within) == [nil, "yen-bai"])
    #expect(scenario.areas[1].title.en == "Thành phố Yên Bái")
    #expect(scenario.places.map(\.id) == ["minh-tan", "dong-tam", "van-chan", "luc-yen"])
    #expect(scenario.places.map(\.within) == ["yen-bai-city", "yen-bai-city", "yen-bai", nil])
  }

  @Test("An area stands for its leaf places, in file order, wherever these are named")
  func expansion() throws {
    let study = try EverythingStudy.study((Self.flood, "places: [van-chan, yen-bai-city]"))
    #expect(study.scenarios[0].calendar[0].places == ["minh-tan", "dong-tam", "van-chan"])
    #expect(
      study.targets.map(\.reach) == [
        .over(.places(["minh-tan", "dong-tam", "luc-yen"])), .over(.area("yen-bai-city")), .over(.area("yen-bai")), .eachPlace,
        .over(.place("minh-tan")),
      ])
  }

  @Test("A place named twice, by itself or within an area, is reported")
  func twice() throws {
    let reading = try EverythingStudy.reading([(Self.flood, "places: [yen-bai-city, minh-tan]")])
    #expect(reading.diagnostics.map(\.code) == [.repeatedItem])
    #expect(reading.diagnostics[0].sentence(.en) == "calendar.flood.places lists `minh-tan` twice")
    #expect(try codes((Self.flood, "places: [yen-bai, yen-bai-city]")) == [.repeatedItem])
    #expect(try codes((Self.flood, "places: [yen-bai-cty]")) == [.unknownReference])
    #expect(try codes((Self.flood, "places: []")) == [.emptyCollection])
  }

  @Test("Whatever is wrong with `within` is said once")
  func faults() throws {
    let city = "yen-bai-city: { title: Thành phố Yên Bái, within: yen-bai }"
    #expect(try codes((city, "yen-bai-city: { within: yen-bay }")) == [.unknownReference])
    #expect(try codes((city, "yen-bai-city: { within: yen-bai-city }")) == [.withinCycle])
    #expect(try codes((city, "yen-bai-city: { within: luc-yen }")) == [.withinLeaf])
    #expect(try codes((city, city + "\n  tran-yen: { within: yen-bai }")) == [.emptyArea])
    #expect(try codes((city, "yen-bai-city: { titel: x, within: yen-bai }")) == [.unknownKey])
    #expect(try codes(("luc-yen: { segments:", "luc-yen: { segmets:")).contains(.unknownKey))
    #expect(try codes(("luc-yen: { segments:", "luc-yen: { within: 5, segments:")) == [.unknownReference])
    #expect(try codes(("merchant-qr: { by: { van-chan", "merchant-qr: { by: { yen-bai-city")) == [.byUnknown])
  }

  @Test("A scenario moves places, and makes neither areas of them nor places of areas")
  func scenarios() throws {
    let marker = "places.luc-yen.within: yen-bai,"
    #expect(try codes((marker, "places.luc-yen.within: yen-bai-city,")) == [])
    #expect(try codes((marker, "places.luc-yen.within: minh-tan,")) == [.withinLeaf])
    #expect(
      try codes((marker, "places.yen-bai-city.segments: { town: { counts: { residents14: 1, merchants: 1 } } },")).contains(
        .kindChanged))
    #expect(try codes((marker, "places.luc-yen: { title: x },")).contains(.kindChanged))
    #expect(try codes((marker, "places.tran-yen: { within: yen-bai },")) == [.pathNowhere])
  }
}
