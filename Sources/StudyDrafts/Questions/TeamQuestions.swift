internal import PlanningDomain

/// The teams and what they cost: questions nine to eleven.
struct Teams: Hashable, Sendable {
  var count: Figure
  var members: Figure
  /// Of each member.
  var hours: Figure
  /// For a team and month.
  var pay: Figure
  /// The paper the pay is from; nil if none is named.
  var resolution: String?

  init(asking interview: inout Interview, _ setting: Setting, _ people: People) throws {
    interview.begin(vi: "Tổ công nghệ số cộng đồng", en: "Community digital teams")
    count = try interview.answer(Self.count(people))
    members = try interview.answer(Self.members(people, teams: count.middle))
    interview.begin(vi: "Giờ làm của tổ", en: "The teams' hours")
    hours = try interview.answer(Self.hours(members.middle))
    interview.begin(vi: "Mức hỗ trợ và kinh phí", en: "Pay and budget")
    pay = try interview.answer(Self.pay(interview.language))
    resolution = try interview.answer(Self.resolution)
  }

  private static func count(_ people: People) -> Question<Figure> {
    Question(
      "teams", LocalizedText(vi: "Có mấy tổ đang hoạt động (0: chưa có)?", en: "How many teams are running (0: none)?"),
      thing: LocalizedText(vi: "số tổ", en: "the number of teams"), standard: .whole(people.groups.middle, .guidance),
      unknown: nil,
      as: .count, counted: .teams, certain: true
    ) { (figure: Figure) throws(Refusal) in
      guard figure.low <= people.households.middle else {
        throw Refusal(
          vi: "\(figure.inWords.vi) tổ nhiều hơn số hộ (\(people.households.inWords.vi)); ghi số tổ, không ghi số thành viên",
          en:
            "\(figure.inWords.en) teams are more than the households (\(people.households.inWords.en)); give teams, not members",
          comparedWith: ["households"])
      }
    }
  }

  private static func members(_ people: People, teams: Double) -> Question<Figure> {
    Question(
      "members", LocalizedText(vi: "Mỗi tổ có mấy thành viên?", en: "How many members has a team?"),
      thing: LocalizedText(vi: "số thành viên một tổ", en: "the members of a team"), standard: .whole(5, .teamSize),
      unknown: .wholes(3, 8, .unknown), as: .count, counted: .members
    ) { (figure: Figure) throws(Refusal) in
      guard figure.low >= 1, figure.high <= 200 else {
        throw Refusal(vi: "mỗi tổ có từ 1 đến 200 thành viên", en: "a team has 1 to 200 members")
      }
      guard figure.middle * teams <= people.residents.middle else {
        throw Refusal(
          vi: "số thành viên nhiều hơn dân số", en: "that makes more members than residents",
          comparedWith: ["teams", "population"])
      }
    }
  }

  private static func hours(_ members: Double) -> Question<Figure> {
    // A normal month of a team, 8 to 20 hours, for each member and week.
    let weeks = RateUnit.month / RateUnit.week
    func range(_ low: Double, _ high: Double, _ note: Note) -> Figure {
      Figure(.between, [.weeklyHours(low / weeks / members), .weeklyHours(high / weeks / members)], note)
    }
    return Question(
      "hours",
      LocalizedText(
        vi: "Mỗi thành viên làm mấy giờ một tuần, trong tuần bình thường?",
        en: "How many hours does a member work in a normal week?"),
      thing: LocalizedText(vi: "giờ làm của một thành viên", en: "a member's hours"), standard: range(8, 20, .teamHours),
      unknown: range(4, 40, .unknown), as: .workingTime, counted: .hoursAWeek, unit: " h/week"
    ) { (figure: Figure) throws(Refusal) in
      guard figure.low > 0 else { throw Refusal(vi: "số giờ phải lớn hơn 0", en: "the hours are above 0") }
      // In minutes a day.
      guard figure.high <= 60 * 60 / RateUnit.week else {
        throw Refusal(vi: "\(figure.inWords.vi) là quá 60 giờ một tuần", en: "\(figure.inWords.vi) is more than 60 hours a week")
      }
    }
  }

  private static func pay(_ language: Language) -> Question<Figure> {
    func monthly(_ thousands: Double) -> TypedQuantity {
      TypedQuantity(value: thousands * 1000, text: moneyText(thousands * 1000, language) + "/month")
    }
    return Question(
      "pay", LocalizedText(vi: "Hỗ trợ mỗi tổ bao nhiêu một tháng (0: không)?", en: "What is a team paid a month (0: nothing)?"),
      thing: LocalizedText(vi: "mức hỗ trợ", en: "the pay"), standard: Figure(.value, [monthly(500)], .teamPay),
      unknown: Figure(.uniform, [monthly(250), monthly(600)], .unknown), as: .moneyPerMonth, counted: .teamPay, unit: " VND/month"
    ) { (figure: Figure) throws(Refusal) in
      guard figure.high == 0 || figure.low >= 1000 else {
        throw Refusal(
          vi: "\(figure.inWords.vi) là dưới một nghìn đồng; ghi như `500 nghìn`",
          en: "\(figure.inWords.en) is below a thousand đồng; write it like `500 thousand`")
      }
      guard figure.high <= 1e9 else {
        throw Refusal(
          vi: "\(figure.inWords.vi) cho một tổ một tháng là quá một tỷ đồng",
          en: "\(figure.inWords.en) a team and month is more than a billion đồng")
      }
    }
  }

  private static var resolution: Question<String?> {
    Question(
      option: "resolution",
      text: LocalizedText(vi: "Theo nghị quyết, quyết định nào?", en: "By which resolution or decision?"), standard: nil,
      shown: LocalizedText(vi: "chưa nêu", en: "none named"), unknown: nil,
      read: { (typed: String) throws(Refusal) -> String? in try Yardstick.title(typed) })
  }
}
