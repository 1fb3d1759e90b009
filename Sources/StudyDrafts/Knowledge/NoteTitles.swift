internal import PlanningDomain

extension Note {
  /// As the file and the questions name it. The two papers a planner may name have their titles from the planner.
  var title: LocalizedText {
    switch self {
    case .planner:
      LocalizedText(
        vi: "Người lập kế hoạch trả lời khi soạn, chưa nêu văn bản", en: "Said by the planner while drafting; no paper named yet")
    case .report: LocalizedText(vi: "Báo cáo của địa phương", en: "A report of the place")
    case .resolution: LocalizedText(vi: "Nghị quyết về mức hỗ trợ", en: "The resolution on team pay")
    case .unknown:
      LocalizedText(
        vi: "Chưa biết: khoảng rộng do công cụ đặt, cần thay bằng số thật",
        en: "Not known: a wide range put by the tool, to be replaced by a figure")
    case .guidance:
      LocalizedText(
        vi: "Công văn 793/BTTTT-THH (5/3/2022): mỗi thôn, tổ dân phố một tổ",
        en: "Letter 793/BTTTT-THH (5 March 2022): one team per village or residential group")
    case .targets2025:
      LocalizedText(
        vi: "Quyết định 411/QĐ-TTg (31/3/2022), mục tiêu đến 2025", en: "Decision 411/QĐ-TTg (31 March 2022), targets for 2025")
    case .workingAge:
      LocalizedText(
        vi: "Điều tra dân số giữa kỳ 1/4/2024: 67,4 % dân số cả nước từ 15 đến 64 tuổi",
        en: "Mid-term census, 1 April 2024: 67.4 % of the nation's residents are 15 to 64")
    case .groupSize:
      LocalizedText(
        vi: "Giả định: như bình quân Yên Bái 2022, mỗi thôn, tổ 162 hộ, mỗi hộ 3,86 người",
        en: "Assumed: as the mean of Yên Bái 2022, 162 households a group and 3.86 people a household")
    case .groupCount:
      LocalizedText(
        vi: "Giả định: tỉnh Lào Cai từ 1/7/2025 bình quân 17.968 người một xã, phường; 625 người một thôn, tổ",
        en: "Assumed: Lào Cai province since 1 July 2025 has 17,968 people a commune on average; 625 people a group")
    case .harderShare:
      LocalizedText(
        vi: "Giả định về tỷ lệ hộ nông nghiệp, đồng bào DTTS; phường, xã tự đếm được",
        en: "Assumed share of farming and minority households; a place can count it")
    case .start:
      LocalizedText(
        vi: "Giả định: khoảng rộng quanh số liệu cả nước đã công bố",
        en: "Assumed: a wide range around published national figures")
    case .ageShares:
      LocalizedText(
        vi: "Ước tính: 14+ 77,5–79 %, 15+ 76–77,5 %, 18+ 71–73 % dân số; miền núi phía Bắc 72–78, 70–74, 66–72 %",
        en: "Estimated: 14+ 77.5–79 %, 15+ 76–77.5 %, 18+ 71–73 % of residents; northern uplands 72–78, 70–74, 66–72 %")
    case .ceilings:
      LocalizedText(
        vi: "Giả định về mức trần: đô thị 92–96 %, nông thôn đồng bằng 82–90 %, vùng cao DTTS 65–80 %",
        en: "Assumed ceilings: towns 92–96 %, lowland villages 82–90 %, upland minority villages 65–80 %")
    case .teamSize:
      LocalizedText(
        vi: "Giả định: như bình quân cả nước 9/2022–9/2023, 4,6 thành viên một tổ (làm tròn 5)",
        en: "Assumed: as the national mean of 9/2022–9/2023, 4.6 members a team (rounded to 5)")
    case .teamHours:
      LocalizedText(
        vi: "Giả định: tháng thường mỗi tổ làm 8–20 giờ, chia cho số thành viên",
        en: "Assumed: a team works 8–20 hours in a normal month, shared by its members")
    case .visits:
      LocalizedText(
        vi: "Giả định: hướng dẫn 5–20 phút một người; thành công 50–70 %, đồng bào DTTS và người cao tuổi 25–45 %",
        en: "Assumed: 5–20 minutes of help a person; success 50–70 %, with minorities and the elderly 25–45 %")
    case .teamPay:
      LocalizedText(
        vi: "Giả định: như Nghị quyết 60/2022/NQ-HĐND Yên Bái, 500.000 đ/tổ/tháng; các tỉnh từ 250 đến 600 nghìn",
        en: "Assumed: as Resolution 60/2022/NQ-HĐND of Yên Bái, 500,000 VND a team and month; provinces pay 250–600 thousand")
    case .dayRate:
      LocalizedText(
        vi: "Giả định: như Nghị quyết 27/2023 Bình Dương, 150.000 đ/người/ngày huy động, chia 8 giờ",
        en: "Assumed: as Resolution 27/2023 of Bình Dương, 150,000 VND per mobilised person and day, over 8 hours")
    case .broadcast:
      LocalizedText(
        vi: "Giả định: loa và Zalo thêm 0–2 điểm phần trăm mỗi quý khi đạt hiệu quả đầy đủ, thường 0,5",
        en: "Assumed: loudspeakers and Zalo add 0–2 points a quarter at full effect, usually 0.5")
    case .season:
      LocalizedText(
        vi: "Giả định: hai tuần trước và sau Tết ít việc; quý IV dồn sức; đợt cao điểm 40–80 giờ/tổ/tháng",
        en:
          "Assumed: little is done two weeks before and after Tết; a rush in the fourth quarter; a campaign takes 40–80 team-hours a month"
      )
    case .criteria:
      LocalizedText(
        vi: "Giả định: bộ 17 tiêu chí như Yên Bái 2022–2023; tiêu chí ngoài các mục tiêu ở đây coi như đã đạt",
        en: "Assumed: a set of 17 as in Yên Bái 2022–2023; criteria beyond the targets here are taken as met")
    case .estimate:
      LocalizedText(vi: "Giả định của công cụ, chưa có căn cứ", en: "The tool's own assumption, without evidence")
    }
  }
}
