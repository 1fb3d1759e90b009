package import PlanningDomain

extension Phrase {
  package func wording(_ language: Language) -> String { bilingual(language) }

  private var bilingual: LocalizedText {
    switch self {
    case .plainNumber: LocalizedText(vi: "số không kèm đơn vị", en: "a plain number")
    case .share: LocalizedText(vi: "tỷ lệ", en: "a share")
    case .factor: LocalizedText(vi: "hệ số nhân", en: "a factor")
    case .rate: LocalizedText(vi: "tốc độ theo thời gian", en: "a rate per time")
    case .people: LocalizedText(vi: "số người hoặc số hộ (số nguyên)", en: "a whole number of people or households")
    case .count: LocalizedText(vi: "số nguyên", en: "a whole number")
    case .duration: LocalizedText(vi: "khoảng thời gian", en: "a duration")
    case .minutes: LocalizedText(vi: "thời lượng công việc (phút hoặc giờ)", en: "a working time in minutes or hours")
    case .workingTime: LocalizedText(vi: "giờ làm việc theo tuần, tháng hoặc ngày", en: "working hours per week, month or day")
    case .money: LocalizedText(vi: "số tiền", en: "a sum of money")
    case .moneyPerMonth: LocalizedText(vi: "số tiền mỗi tháng hoặc mỗi năm", en: "money per month or year")
    case .moneyPerTime: LocalizedText(vi: "số tiền theo thời gian", en: "money per time")
    case .moneyPerHour: LocalizedText(vi: "số tiền mỗi giờ", en: "money per hour")
    case .spendPerPerson: LocalizedText(vi: "số tiền mỗi người theo thời gian", en: "money per person and time")
    case .perMonth: LocalizedText(vi: "số lần theo thời gian", en: "a number per time")
    case .otherQuantity: LocalizedText(vi: "đại lượng khác", en: "another quantity")
    case .exampleShare: LocalizedText(vi: "`70%`", en: "`70%`")
    case .exampleFactor: LocalizedText(vi: "`0.7` hoặc `120%`", en: "`0.7` or `120%`")
    case .exampleRate: LocalizedText(vi: "`0.02/year` hoặc `8%/năm`", en: "`0.02/year` or `8%/year`")
    case .exampleCount: LocalizedText(vi: "`12`", en: "`12`")
    case .exampleDuration: LocalizedText(vi: "`4 weeks` hoặc `4 tuần`", en: "`4 weeks`")
    case .exampleMinutes: LocalizedText(vi: "`15 min` hoặc `15 phút`", en: "`15 min`")
    case .exampleWorkingTime: LocalizedText(vi: "`1 h/week` hoặc `1 giờ/tuần`", en: "`1 h/week`")
    case .exampleMoney: LocalizedText(vi: "`2 triệu VND`", en: "`2 million VND`")
    case .exampleMoneyPerMonth: LocalizedText(vi: "`500 nghìn VND/month`", en: "`500 thousand VND/month`")
    case .exampleMoneyPerYear: LocalizedText(vi: "`90 triệu VND/year`", en: "`90 million VND/year`")
    case .exampleMoneyPerHour: LocalizedText(vi: "`17 nghìn VND/h`", en: "`17 thousand VND/h`")
    case .exampleSpendPerPerson: LocalizedText(vi: "`600 VND/person/month`", en: "`600 VND/person/month`")
    case .examplePerMonth: LocalizedText(vi: "`4/month` hoặc `4/tháng`", en: "`4/month`")
    case .wholeStudy: LocalizedText(vi: "tệp kế hoạch", en: "the study")
    case .mapping: LocalizedText(vi: "một nhóm `khóa: giá trị`", en: "a mapping of `key: value`")
    case .list: LocalizedText(vi: "một danh sách", en: "a list")
    case .text: LocalizedText(vi: "một giá trị đơn", en: "a single value")
    case .nothing: LocalizedText(vi: "chỗ trống", en: "nothing")
    case .date: LocalizedText(vi: "một ngày", en: "a date")
    case .trueOrFalse: LocalizedText(vi: "`true` hoặc `false`", en: "`true` or `false`")
    case .source: LocalizedText(vi: "nguồn số liệu", en: "source")
    case .population: LocalizedText(vi: "nhóm đối tượng", en: "population")
    case .place: LocalizedText(vi: "địa bàn", en: "place")
    case .segment: LocalizedText(vi: "nhóm dân cư", en: "segment")
    case .indicator: LocalizedText(vi: "chỉ tiêu", en: "indicator")
    case .fund: LocalizedText(vi: "nguồn kinh phí", en: "fund")
    case .target: LocalizedText(vi: "mục tiêu", en: "target")
    case .level: LocalizedText(vi: "danh hiệu", en: "level")
    case .scenario: LocalizedText(vi: "phương án", en: "scenario")
    case .milestone: LocalizedText(vi: "chỉ tiêu công trình (`kind: milestone`)", en: "a milestone indicator")
    case .drawnNumber: LocalizedText(vi: "số có trong `draws`", en: "number of `draws`")
    case .teamNorm: LocalizedText(vi: "định mức tổ", en: "team norm")
    case .adoption: LocalizedText(vi: "chỉ tiêu phổ cập", en: "an adoption indicator")
    case .flow: LocalizedText(vi: "chỉ tiêu hồ sơ (`kind: flow`)", en: "a flow indicator")
    case .reported: LocalizedText(vi: "chỉ tiêu chỉ báo cáo (`kind: reported`)", en: "a reported indicator")
    case .otherAdoption: LocalizedText(vi: "một chỉ tiêu phổ cập khác", en: "another adoption indicator")
    case .itself: LocalizedText(vi: "chính chỉ tiêu này", en: "the indicator itself")
    case .projected: LocalizedText(vi: "chỉ tiêu được dự phóng", en: "an indicator that is projected")
    case .leafPlace: LocalizedText(vi: "địa bàn cơ sở", en: "a leaf place")
    case .wholeArea: LocalizedText(vi: "địa bàn cấp trên", en: "an area")
    case .area: LocalizedText(vi: "địa bàn cấp trên", en: "area")
    case .aboveZero: LocalizedText(vi: "lớn hơn 0", en: "above 0")
    case .beginsAboveZero: LocalizedText(vi: "bắt đầu từ số lớn hơn 0", en: "begin above 0")
    case .belowTheWhole: LocalizedText(vi: "nhỏ hơn 100%", en: "stay below 100%")
    case .liesAboveZero: LocalizedText(vi: "lớn hơn 0", en: "lie above 0")
    case .belowADay: LocalizedText(vi: "dưới 24 giờ mỗi ngày", en: "stay below 24 hours a day")
    case .withinADay: LocalizedText(vi: "không quá 24 giờ mỗi ngày", en: "at most 24 hours a day")
    case .belowReason:
      LocalizedText(vi: "nhỏ hơn nhiều, cỡ một địa phương có thể có", en: "stay far smaller, of a size that a place can have")
    case .withinReason:
      LocalizedText(vi: "nhỏ hơn nhiều, cỡ một địa phương có thể có", en: "far smaller, of a size that a place can have")
    case .oneNumber: LocalizedText(vi: "chỉ nhận một số chung cho mọi nơi", en: "takes one number for all")
    case .oneNumberRoaming:
      LocalizedText(
        vi: "chỉ nhận một số chung, vì một lực lượng đi khắp các địa bàn (`roams: true`)",
        en: "takes one number, because one pool works in all the places (`roams: true`)")
    case .orMore: LocalizedText(vi: "trở lên", en: "or more")
    case .orLess: LocalizedText(vi: "trở xuống", en: "or less")
    case .byPlaceOnly: LocalizedText(vi: "chỉ được khác nhau theo địa bàn", en: "may differ by place only")
    case .bytes: LocalizedText(vi: "byte", en: "bytes")
    case .rows: LocalizedText(vi: "dòng", en: "rows")
    case .cells: LocalizedText(vi: "ô", en: "cells")
    case .columns: LocalizedText(vi: "cột", en: "columns")
    case .sheet: LocalizedText(vi: "cả trang tính", en: "all cells of a sheet")
    case .countedPeople: LocalizedText(vi: "người", en: "people")
    case .countedHouseholds: LocalizedText(vi: "hộ", en: "households")
    case .countedEstablishments: LocalizedText(vi: "cơ sở", en: "establishments")
    case .dateColumn: LocalizedText(vi: "cột ngày hoặc kỳ", en: "a column with the date or period")
    case .indicatorColumn: LocalizedText(vi: "cột chỉ tiêu hoặc đại lượng", en: "a column with the indicator or quantity")
    case .figureColumn:
      LocalizedText(
        vi: "ít nhất một cột số (số đạt, tổng số, tỷ lệ, giá trị, kế hoạch hoặc tăng/giảm)",
        en: "at least one column of figures (numerator, denominator, rate, value, goal or change)")
    case .noSuchFile: LocalizedText(vi: "không có tệp này", en: "there is no such file")
    case .noPermission: LocalizedText(vi: "không có quyền đọc", en: "reading it is not permitted")
    case .notReadable: LocalizedText(vi: "không đọc được như một tệp", en: "it cannot be read as a file")
    case .syntaxSecondColon:
      LocalizedText(
        vi: "có thêm dấu `:` hoặc khóa lùi sai cột", en: "a second `:` on the line, or a key at the wrong indentation")
    case .syntaxOpenBracket:
      LocalizedText(vi: "thiếu dấu `,` hoặc dấu đóng `}` `]`", en: "a `,` or the closing `}` or `]` is missing")
    case .syntaxOpenQuote: LocalizedText(vi: "dấu nháy hoặc ngoặc chưa đóng", en: "a quotation mark or bracket is never closed")
    case .syntaxReservedCharacter:
      LocalizedText(vi: "giá trị không được bắt đầu bằng ký tự này", en: "a value cannot begin with this character")
    case .syntaxMissingColon: LocalizedText(vi: "thiếu dấu `:` sau khóa", en: "the `:` after a key is missing")
    case .syntaxIndentation: LocalizedText(vi: "dòng lùi sai cột", en: "the line is indented unlike its neighbors")
    case .syntaxEscape: LocalizedText(vi: "dãy `\\` trong nháy kép không hợp lệ", en: "an unknown `\\` sequence in double quotes")
    case .syntaxUnexpected:
      LocalizedText(vi: "ký tự không đúng chỗ", en: "something stands where YAML expects nothing of the kind")
    }
  }
}
