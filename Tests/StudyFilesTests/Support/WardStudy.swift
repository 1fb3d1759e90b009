/// A ward with everything a study can hold: the text on which most tests make one change.
enum WardStudy {
  static let text = """
    study:
      id: pu-trang-2023
      title: { vi: Phường Pú Trạng năm 2023, en: Pú Trạng ward in 2023 }
      period: { from: 2023-01-01, to: 2023-12-31 }
      reports: { every: month, cut-off: 14 }
      draws: 2000
      seed: 20230101
      noise: { sd: 20%, memory: 60 days }
    sources:
      bao-yen-bai: { title: "Báo Yên Bái, Trần Ngọc", document: 000_96d1a29bfbf50062.txt }
      province-mean: { title: "625 people and 162 households per tổ dân phố, Yên Bái 2022", kind: derived }
      nq-60: { title: Nghị quyết 60/2022/NQ-HĐND Yên Bái, kind: document }
      estimate: { title: Own estimate, kind: assumption }
    populations:
      residents14: { title: { vi: Người từ đủ 14 tuổi, en: Residents aged 14 and over }, unit: person }
      households: { title: { vi: Hộ gia đình, en: Households }, unit: household }
    places:
      pu-trang:
        title: Phường Pú Trạng
        travel: 4 min
        segments:
          town: { title: 6 tổ dân phố, counts: { residents14: 2850, households: 972 }, source: province-mean }
          farming: { title: 6 tổ dân phố nông nghiệp, counts: { residents14: 2850, households: 972 }, source: province-mean, receptivity: 0.7 }
    indicators:
      smartphone:
        title: { vi: Hộ có điện thoại thông minh, en: Households with a smartphone }
        pillar: society
        of: households
        start: { by: { town: 93%, farming: 84% }, source: estimate }
        diffusion: { p: 0.02/year, q: 0.25/year, source: estimate }
        ceiling: { by: { town: 99%, farming: 95% }, source: estimate }
      vneid:
        title: { vi: Kích hoạt tài khoản VNeID mức 2, en: VNeID level 2 activated }
        pillar: society
        of: residents14
        measure: ever
        start: { value: 20%, source: estimate }
        diffusion:
          p: { between: [0.02/year, 0.10/year], source: estimate }
          q: { between: [0.4/year, 2.5/year], source: estimate }
        lapse: { between: [2%/year, 5%/year], source: estimate }
        ceiling: { by: { town: 94%, farming: 80% }, source: estimate }
      bills:
        title: { vi: Hộ trả tiền điện, nước không dùng tiền mặt, en: Households paying power and water bills cashless }
        pillar: economy
        of: households
        start: { value: 35%, source: estimate }
        requires: [smartphone]
        diffusion: { p: 0.04/year, q: { between: [0.3/year, 0.9/year] }, source: estimate }
        lapse: { value: 8%/year, source: estimate }
        return: { value: 20%/year, source: estimate }
      halls-online:
        title: { vi: Nhà văn hóa có mạng, en: Community halls online }
        pillar: government
        kind: milestone
        start: { value: 60%, source: estimate }
    levers:
      teams:
        kind: team
        count: { value: 12, source: bao-yen-bai }
        existing: 12
        at-most: 12
        members: { value: 7, source: estimate }
        hours: { between: [0.3 h/week, 1 h/week], source: estimate }
        search: 6 min
        training: 4 weeks
        serves:
          vneid: { share: 50%, handling: 15 min, success: { by: { town: 60%, farming: 35% }, source: estimate } }
          bills: { share: 30%, handling: 20 min, success: { value: 50%, source: estimate } }
        cost:
          start: { price: 2 triệu VND, fund: recurrent }
          running: { price: 500 nghìn VND/month, fund: recurrent, source: nq-60 }
          extra-hour: { price: 17 nghìn VND/h, beyond: 1 h/week, fund: recurrent }
      zalo:
        kind: media
        title: { vi: Zalo và loa phường, en: Zalo and ward loudspeakers }
        spend: 1 triệu VND/month
        audience: residents14
        carry-over: 3 weeks
        half-effect: 600 VND/person/month
        adds: { vneid: 0.10/year, bills: 0.05/year }
        fund: recurrent
      hall-wifi:
        kind: project
        completes: 2023-06-30
        delay: { uniform: [0 weeks, 12 weeks] }
        achieves: { halls-online: 100% }
        raises: { smartphone: { by: { farming: 2%, otherwise: 0% } } }
        cost: { capital: { price: 40 triệu VND, units: 6, fund: { capital: 70%, community: 30% } } }
    calendar:
      tet: { title: Tết, from: 2023-01-20, to: 2023-01-29, effort: 0%, demand: 120% }
      harvest: { title: Gặt lúa mùa, from: 2023-09-15, to: 2023-10-15, effort: 60%, segments: [farming] }
      peak: { title: Đợt cao điểm quý IV, from: 2023-10-01, to: 2023-12-30, effort: 400%, enabled: false }
    funds:
      recurrent: { limit: 120 triệu VND/year }
      capital: { limit: 300 triệu VND/year }
      community: { kind: contributed, limit: 80 triệu VND/year }
    targets:
      vneid-70: { indicator: vneid, at-least: { 2023-06-30: 40%, 2023-12-31: 70% } }
      bills-60: { indicator: bills, at-least: { 2023-12-31: 60% } }
      halls: { indicator: halls-online, at-least: { 2023-12-31: 100% } }
    levels:
      digital-ward:
        title: { vi: Phường chuyển đổi số, en: Digital ward }
        criteria: 17
        met: { count: 14, source: estimate }
        mandatory: [vneid-70, bills-60, halls]
    reference: as-planned
    scenarios:
      as-planned: { title: { vi: Theo kế hoạch, en: As planned } }
      half-the-teams: { title: { vi: Nửa số tổ, en: Half the teams }, set: { levers.teams.count: 6 } }
      teams-by-budget: { title: { vi: Số tổ theo kinh phí, en: Teams by budget }, set: { levers.teams.count: { budget: 48 triệu VND/year } } }
      peak-quarter: { title: { vi: Cao điểm quý IV, en: Campaign in the fourth quarter }, with: [calendar.peak] }
      double-hours: { title: { vi: Gấp đôi giờ từ tháng 4, en: Double hours from April }, multiply: { levers.teams.hours: [ 1, { from: 2023-04-01, value: 2 } ] } }
      no-outreach: { title: { vi: Không tuyên truyền, en: No outreach }, without: [levers.teams, levers.zalo] }

    """
}
