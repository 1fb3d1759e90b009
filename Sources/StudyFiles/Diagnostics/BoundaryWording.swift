internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about mappings of places that became others.
  static let boundaryWording: [DiagnosticCode: Entry] = [
    .weightRange: Entry(
      title: LocalizedText(vi: "Trọng số ngoài khoảng", en: "A weight out of range"),
      rule: LocalizedText(
        vi: "Trọng số là phần dân của địa bàn cũ chuyển sang địa bàn mới: lớn hơn 0 và không quá 1 (100 %).",
        en: "A weight is the share of a former place's people that went to the new one: above 0 and up to 1 (100 %)."),
      sentence: LocalizedText(
        vi: "trọng số phải lớn hơn 0 và không quá 1; ở đây là `{found}`",
        en: "a weight must be above 0 and at most 1; here it is `{found}`"),
      fix: LocalizedText(
        vi: "ghi như `0,4` hoặc `40 %`; để trống nếu là 1.", en: "write it as `0.4` or `40 %`; leave it empty for 1."),
      wrong: "xa-cu;ben-nghe;40",
      right: "xa-cu;ben-nghe;40 %"),
    .weightsAboveOne: Entry(
      title: LocalizedText(vi: "Tổng trọng số vượt 1", en: "Weights that add to more than 1"),
      rule: LocalizedText(
        vi: "Ở mỗi thời điểm, các trọng số của một địa bàn cũ cộng lại không quá 1.",
        en: "On every day the weights of one former place add to at most 1."),
      sentence: LocalizedText(
        vi: "các trọng số của `{from}` cộng lại bằng {sum}; chỉ được tối đa 1",
        en: "the weights of `{from}` add to {sum}; they may add to 1"),
      fix: LocalizedText(
        vi: "sửa trọng số hoặc thời gian hiệu lực.", en: "mend the weights, or the days from and through which they hold."),
      wrong: "xa-cu;ben-nghe;0,6\nxa-cu;xa-minh-tan;0,6",
      right: "xa-cu;ben-nghe;0,6\nxa-cu;xa-minh-tan;0,4"),
    .movesOverlap: Entry(
      title: LocalizedText(vi: "Hai dòng trùng thời gian hiệu lực", en: "Two rows that hold at once"),
      rule: LocalizedText(
        vi: "Mỗi cặp địa bàn cũ và mới chỉ có một trọng số ở mỗi thời điểm.",
        en: "A former and a new place have one weight on any day."),
      sentence: LocalizedText(
        vi: "`{from}` → `{to}` đã có ở {first} với thời gian hiệu lực trùng nhau",
        en: "`{from}` → `{to}` stands at {first} already, for days that overlap"),
      fix: LocalizedText(vi: "chỉ giữ một dòng, hoặc sửa ngày hiệu lực.", en: "keep one row, or mend the days."),
      wrong: "xa-cu;ben-nghe;0,5\nxa-cu;ben-nghe;0,4",
      right: "xa-cu;ben-nghe;0,9"),
    .formerIsCurrent: Entry(
      title: LocalizedText(vi: "Địa bàn cũ vẫn còn trong kế hoạch", en: "A former place that the study still has"),
      rule: LocalizedText(
        vi:
          "Địa bàn cũ có tên ngắn của một địa bàn trong kế hoạch thì phải hết hiệu lực trước khi kỳ kế hoạch bắt đầu; tên đầy đủ thì được dùng đến ngày hết hiệu lực, kể cả trong kỳ.",
        en:
          "A former place that is called by the identifier of one of the study holds only through a day before the study's period; under its full title it may hold into the period, through the day given."
      ),
      sentence: LocalizedText(
        vi: "`{found}` là một địa bàn của kế hoạch trong chính thời gian này",
        en: "`{found}` is a place of the study at that very time"),
      fix: LocalizedText(
        vi: "ghi ngày hết hiệu lực trước kỳ kế hoạch, hoặc đặt tên khác cho địa bàn cũ.",
        en: "give a valid-through before the period, or name the former place otherwise."),
      wrong: "minh-tan;ben-nghe;1",
      right: "xa-cu;ben-nghe;1"),
    .boundaryColumnMissing: Entry(
      title: LocalizedText(vi: "Bảng chuyển đổi thiếu cột", en: "A mapping without a column that it needs"),
      rule: LocalizedText(
        vi:
          "Bảng chuyển đổi có cột địa bàn cũ (`from`) và địa bàn mới (`to`); có thể thêm `weight`, `valid-from`, `valid-through`.",
        en: "A mapping has the columns `from` and `to`, and perhaps `weight`, `valid-from` and `valid-through`."),
      sentence: LocalizedText(vi: "bảng chuyển đổi không có cột {wanted}", en: "the mapping has no column {wanted}"),
      fix: LocalizedText(
        vi: "ghi dòng tên cột `Địa bàn cũ;Địa bàn mới;Trọng số`.", en: "write headings such as `from;to;weight`."),
      wrong: "from;weight\nxa-cu;1",
      right: "from;to\nxa-cu;ben-nghe"),
    .weightsBelowOne: Entry(
      title: LocalizedText(vi: "Tổng trọng số dưới 1", en: "Weights that add to less than 1"),
      rule: LocalizedText(
        vi:
          "Ở mỗi thời điểm, các trọng số của một địa bàn cũ cộng lại bằng 1, để không ai bị mất. Phần về nơi không có trong kế hoạch ghi "
          + "địa bàn mới là `nơi khác`.",
        en:
          "On every day the weights of one former place add to 1, so that nobody is lost. What went to no place of the study goes "
          + "to `elsewhere`."),
      sentence: LocalizedText(
        vi: "các trọng số của `{from}` cộng lại chỉ bằng {sum}; phải bằng 1",
        en: "the weights of `{from}` add to {sum} only; they must add to 1"),
      fix: LocalizedText(
        vi: "sửa trọng số, hoặc thêm một dòng `{from}` → `nơi khác` với phần còn lại.",
        en: "mend the weights, or add a row from `{from}` to `elsewhere` with the rest."),
      wrong: "xa-cu;ben-nghe;0,6\nxa-cu;xa-minh-tan;0,3",
      right: "xa-cu;ben-nghe;0,6\nxa-cu;xa-minh-tan;0,3\nxa-cu;nơi khác;0,1"),
    .leadsToFormer: Entry(
      title: LocalizedText(vi: "Chuyển đến một địa bàn cũ", en: "A move to a place that is gone itself"),
      rule: LocalizedText(
        vi:
          "Mỗi dòng dẫn thẳng đến một địa bàn của kế hoạch. Nơi đã sắp xếp nhiều lần thì ghi kết quả cuối cùng, trọng số nhân với nhau.",
        en:
          "Every row leads straight to a place of the study. After several changes write the last one, with the weights multiplied."
      ),
      sentence: LocalizedText(
        vi: "`{to}` không có trong kế hoạch mà cũng là địa bàn cũ (ở {first})",
        en: "`{to}` is no place of the study but a former place itself (at {first})"),
      fix: LocalizedText(
        vi: "ghi địa bàn của kế hoạch mà dân của `{from}` nay thuộc về.",
        en: "name the place of the study in which the people of `{from}` live now."),
      wrong: "xa-a;xa-b;1\nxa-b;ben-nghe;1",
      right: "xa-a;ben-nghe;1\nxa-b;ben-nghe;1"),
    .movesInCircle: Entry(
      title: LocalizedText(vi: "Địa bàn chuyển vòng tròn", en: "Places that move in a circle"),
      rule: LocalizedText(
        vi:
          "Các địa bàn cùng tên với địa bàn của kế hoạch không chuyển hết cho nhau thành vòng tròn; nơi nào giữ lại một phần thì có dòng dẫn về chính nó.",
        en:
          "Places named like those of the study do not all become each other in a circle; one that keeps a part of itself has a row to itself."
      ),
      sentence: LocalizedText(
        vi: "`{from}` → `{to}` khép thành vòng tròn với dòng ở {first}",
        en: "`{from}` → `{to}` closes a circle with the row at {first}"),
      fix: LocalizedText(
        vi: "sửa dòng sai; nếu hai nơi chỉ đổi một phần cho nhau thì thêm dòng phần giữ lại, như `ben-nghe;ben-nghe;0,9`.",
        en: "mend the wrong row; where places exchanged parts only, add rows of what they kept, such as `ben-nghe;ben-nghe;0.9`."),
      wrong: "ben-nghe;minh-tan;1\nminh-tan;ben-nghe;1",
      right: "xa-cu;minh-tan;1"),
    .leadsAway: Entry(
      title: LocalizedText(vi: "Kế hoạch viết cho địa bàn cũ", en: "A study of the former places"),
      rule: LocalizedText(
        vi:
          "Bảng chuyển đổi dẫn từ địa bàn ngoài kế hoạch đến địa bàn của kế hoạch, không ngược lại: số liệu chung của nơi đã nhập không chia "
          + "ngược được cho từng nơi cũ.",
        en:
          "A mapping leads from places outside the study to those of the study, not back: a figure of merged places cannot be taken "
          + "apart again."),
      sentence: LocalizedText(
        vi: "kế hoạch viết cho `{from}` và không có `{to}`, nên không chuyển số liệu sang đó được",
        en: "the study is written for `{from}` and has no `{to}`, so figures cannot be moved there"),
      fix: LocalizedText(
        vi:
          "khai báo `{to}` là vùng trong `places:` của kế hoạch, các địa bàn cũ có `within: {to}`, thì số liệu của `{to}` được hiểu là của chung; hoặc viết kế hoạch cho `{to}`.",
        en:
          "declare `{to}` as an area under `places:` of the study with the former places `within` it, and figures of `{to}` count for them together; or write the study for `{to}`."
      ),
      wrong: "ben-nghe;phuong-moi;1",
      right: "xa-cu;ben-nghe;1"),
  ]
}
