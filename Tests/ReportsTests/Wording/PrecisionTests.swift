import Analyses
import PlanningDomain
import Reports
import Testing

@Suite struct PrecisionTests {
  @Test("The last digit shown is the first that the error touches")
  func decimals() {
    #expect(Precision.decimals([0.4], atMost: 1) == 1)
    #expect(Precision.decimals([0.5], atMost: 1) == 0)
    #expect(Precision.decimals([4.9], atMost: 1) == 0)
    #expect(Precision.decimals([450], atMost: -2) == -2)
    #expect(Precision.decimals([500], atMost: -2) == -3)
    #expect(Precision.decimals([60], atMost: 0) == -2)
  }

  @Test("The largest error of a row decides for all of its figures")
  func largest() {
    #expect(Precision.decimals([0.01, 0.7, 0.2], atMost: 1) == 0)
  }

  @Test("What is known exactly has the digits its table asks for")
  func exact() {
    #expect(Precision.decimals([], atMost: 1) == 1)
    #expect(Precision.decimals([0], atMost: 1) == 1)
    #expect(Precision.percentDecimals([Series(central: 0.5, draws: [])]) == 1)
  }

  @Test("The error of a middle is close to that of a normal sample")
  func quantileError() throws {
    // An even grid on 0…1 has the density 1: √(0.25 / n).
    let series = Series(central: 0.5, draws: (0..<2_500).map { Double($0) / 2_499 })
    let error = try #require(series.quantileMonteCarloError(0.5))
    #expect(abs(error - 0.01) < 0.001)
  }
}

@Suite struct QuantityTextTests {
  @Test(
    "A number of the study is written with the unit a reader thinks in",
    arguments: [
      (0.2, Dimension.share, "20%", "20%"),
      (1 / RateUnit.year, .rate, "1,0/năm", "1.0/year"),
      (0.55 * 60 / 7, .workingTime, "0,55 giờ/tuần", "0.55 h/week"),
      (500_000, .moneyPerMonth, "500.000 đồng/tháng", "500,000 VND/month"),
      (600 / RateUnit.month, .spendPerPerson, "600 đồng/người/tháng", "600 VND/person/month"),
      (28, .duration, "28 ngày", "28 days"),
    ])
  func units(value: Double, dimension: Dimension, vietnamese: String, english: String) {
    #expect(QuantityText(Format(.vi)).text(value, dimension) == vietnamese)
    #expect(QuantityText(Format(.en)).text(value, dimension) == english)
  }

  @Test("A range names its unit once")
  func range() {
    #expect(QuantityText(Format(.vi)).range(0.4 / RateUnit.year, 2.5 / RateUnit.year, .rate) == "0,4–2,5/năm")
    #expect(QuantityText(Format(.vi)).range(2, 12, .factor) == "2–12")
  }

  @Test("A path is named by the titles on it, and by itself where none is known")
  func paths() throws {
    let study = try SampleStudy.study()
    #expect(
      PathName(study: study, language: .vi).name("levers.teams.hours")
        == "Tổ công nghệ số cộng đồng – giờ làm mỗi thành viên (levers.teams.hours)")
    #expect(
      PathName(study: study, language: .en).name("indicators.vneid.diffusion.q")
        == "VNeID level 2 – word of mouth (q) (indicators.vneid.diffusion.q)")
    #expect(PathName(study: study, language: .vi).name("x.y") == "x.y")
  }

  @Test(
    "Populations, places, segments, levels and sources on a path are named, and a share is a share of what it is part of",
    arguments: [
      ("populations.phone-owners.share", "Người có điện thoại – tỷ lệ trong Người từ đủ 14 tuổi"),
      (
        "levers.teams.serves.bills.share",
        "Tổ công nghệ số cộng đồng – phục vụ Trả tiền điện, nước không dùng tiền mặt – tỷ lệ thời gian"
      ),
      (
        "places.pu-trang.segments.town.counts.households",
        "Phường Pú Trạng – Tổ dân phố trung tâm – số lượng Hộ gia đình"
      ),
      ("indicators.vneid.ceiling.by.farming", "VNeID mức 2 – mức trần – Tổ dân phố nông nghiệp"),
      ("indicators.vneid.start.by.nghia-lo", "VNeID mức 2 – mức đầu kỳ – Phường Nghĩa Lộ"),
      ("levels.digital-ward.met.count", "Phường chuyển đổi số – tiêu chí đã đạt"),
      ("sources.bao", "Báo Yên Bái"),
    ])
  func namedPaths(path: String, name: String) throws {
    let study = try SampleStudy.study()
    #expect(PathName(study: study, language: .vi).title(path) == name)
  }
}
