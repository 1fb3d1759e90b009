import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

/// A text that must be answered by one finding, and the first line of how it reads in both languages.
struct DataFixture: CustomTestStringConvertible {
  var code: DiagnosticCode
  var bytes: [UInt8]
  var encoding: TextEncoding?
  /// Whether the text is a mapping of places.
  var isMapping = false
  var vi: String
  var en: String

  init(
    _ code: DiagnosticCode, _ text: String, encoding: TextEncoding? = nil, isMapping: Bool = false, vi: String, en: String
  ) {
    self.code = code
    bytes = Array(text.utf8)
    self.encoding = encoding
    self.isMapping = isMapping
    self.vi = vi
    self.en = en
  }

  var testDescription: String { "\(code.rawValue) \(code)" }

  func findings() throws -> [Diagnostic] {
    let options = ObservationFile.Options(encoding: encoding)
    if isMapping {
      return BoundaryFile.read(bytes: bytes, name: "so-lieu.csv", study: try TownStudy.study(), options: options).diagnostics
    }
    return try TownStudy.reading(bytes: bytes, options: options).diagnostics
  }

  private static let head = "Xã;Tháng;Chỉ tiêu;Nhóm;Số đạt;Tổng số;Tỷ lệ\n"

  static let all: [DataFixture] = [
    DataFixture(
      .undecodable, "x", encoding: .utf16,
      vi: "so-lieu.csv:1:1: lỗi: byte ở vị trí 0 không hợp lệ trong bảng mã utf-16 đã khai báo [S9002]",
      en: "so-lieu.csv:1:1: error: the byte at offset 0 is not valid in utf-16, which was declared [S9002]"),
    DataFixture(
      .dataTooLarge, String(repeating: " ", count: (1 << 24) + 1),
      vi: "so-lieu.csv:1:1: lỗi: tệp có 16777217 byte; chỉ được tối đa 16777216 [S9003]",
      en: "so-lieu.csv:1:1: error: the file has 16777217 bytes; it may have 16777216 [S9003]"),
    DataFixture(
      .notATable, "%PDF-1.7",
      vi: "so-lieu.csv:1:1: lỗi: tệp này là PDF, không phải bảng số liệu [S9008]",
      en: "so-lieu.csv:1:1: error: this file is PDF, not a table [S9008]"),
    DataFixture(
      .noHeadings, "Phường A;2024-01;vneid;5",
      vi: "so-lieu.csv:1:1: lỗi: tệp không có dòng nào nêu tên ít nhất hai cột mà chương trình biết [S9004]",
      en: "so-lieu.csv:1:1: error: no row names at least two columns that are known [S9004]"),
    DataFixture(
      .dataColumnMissing, "Xã;Chỉ tiêu;Số đạt\nben-nghe;vneid;5",
      vi: "so-lieu.csv:1:1: lỗi: bảng phải có cột ngày hoặc kỳ; chưa thấy [S9005]",
      en: "so-lieu.csv:1:1: error: the table must have a column with the date or period; there is none [S9005]"),
    DataFixture(
      .unknownDataHeading, "Xã;Thág;Chỉ tiêu;Số đạt",
      vi: "so-lieu.csv:1:4: lỗi: `Thág` không phải tên cột đã biết, tên chỉ tiêu hay ngày [S9006]",
      en: "so-lieu.csv:1:4: error: `Thág` is no known column, no indicator and no date [S9006]"),
    DataFixture(
      .columnTwice, "Xã;Tháng;Chỉ tiêu;Số đạt;Kết quả",
      vi: "so-lieu.csv:1:26: lỗi: cột `Kết quả` trùng ý nghĩa với cột ở 1:19 [S9007]",
      en: "so-lieu.csv:1:26: error: the column `Kết quả` means the same as the one at 1:19 [S9007]"),
    DataFixture(
      .unknownPlace, head + "Bến Nghe 2;2024-01;vneid;;5;;",
      vi:
        "so-lieu.csv:2:1: lỗi: kế hoạch không có địa bàn `Bến Nghe 2`; có: Phường Bến Nghé, Phường Minh Tân, Xã Minh Tân, Vùng Tây Bắc [S9101]",
      en:
        "so-lieu.csv:2:1: error: the study has no place `Bến Nghe 2`; it has: Phường Bến Nghé, Phường Minh Tân, Xã Minh Tân, Vùng Tây Bắc [S9101]"
    ),
    DataFixture(
      .ambiguousPlace, head + "Minh Tân;2024-01;vneid;;5;;",
      vi: "so-lieu.csv:2:1: lỗi: `Minh Tân` có thể là: Phường Minh Tân, Xã Minh Tân [S9102]",
      en: "so-lieu.csv:2:1: error: `Minh Tân` may be any of: Phường Minh Tân, Xã Minh Tân [S9102]"),
    DataFixture(
      .unknownDataIndicator, head + "ben-nghe;2024-01;vneit;;5;;",
      vi:
        "so-lieu.csv:2:18: lỗi: kế hoạch không có chỉ tiêu `vneit`; có: vneid, Kích hoạt VNeID mức 2, VNeID level 2 activated, internet, Hộ có Internet, Households online [S9103]",
      en:
        "so-lieu.csv:2:18: error: the study has no indicator `vneit`; it has: vneid, Kích hoạt VNeID mức 2, VNeID level 2 activated, internet, Hộ có Internet, Households online [S9103]"
    ),
    DataFixture(
      .unknownDataSegment, head + "ben-nghe;2024-01;vneid;farming;5;;",
      vi: "so-lieu.csv:2:24: lỗi: ở đây không có nhóm `farming`; có: town, Nội thị, farming, Nông dân, Farmers [S9104]",
      en:
        "so-lieu.csv:2:24: error: there is no segment `farming` here; there are: town, Nội thị, farming, Nông dân, Farmers [S9104]"
    ),
    DataFixture(
      .dataCellEmpty, head + "ben-nghe;;vneid;;5;;", vi: "so-lieu.csv:2:10: lỗi: dòng này có số nhưng ô `Tháng` trống [S9105]",
      en: "so-lieu.csv:2:10: error: this row has figures, but its `Tháng` is empty [S9105]"),
    DataFixture(
      .subjectTwice, "Chỉ tiêu;Đại lượng;Tháng;Số đạt\nvneid;Số tổ;2024-01;5",
      vi: "so-lieu.csv:2:7: lỗi: dòng này đã ghi chỉ tiêu, không thể ghi thêm đại lượng `Số tổ` [S9106]",
      en: "so-lieu.csv:2:7: error: this row names an indicator and cannot also name the quantity `Số tổ` [S9106]"),
    DataFixture(
      .unknownAccumulation, "Tháng;Chỉ tiêu;Số đạt;Loại số liệu\n2024-01;vneid;5;tạm tính",
      vi: "so-lieu.csv:2:17: lỗi: loại số liệu phải là `lũy kế` hoặc `trong kỳ`; ở đây là `tạm tính` [S9107]",
      en: "so-lieu.csv:2:17: error: this must be `cumulative` or `in period`; here it is `tạm tính` [S9107]"),
    DataFixture(
      .totalWithoutName, "Xã;Tháng;Chỉ tiêu;Số đạt;Tổng số\nTổng cộng;;;820;1944",
      vi: "so-lieu.csv:2:1: lỗi: dòng `Tổng cộng` thiếu ngày hoặc chỉ tiêu [S9108]",
      en: "so-lieu.csv:2:1: error: the row `Tổng cộng` lacks its date or its indicator [S9108]"),
    DataFixture(
      .columnPassedOver, "Tháng;Chỉ tiêu;Số đạt;Tỷ lệ TH/KH (%);So cùng kỳ\n2024-01;vneid;5;77,7;",
      vi: "so-lieu.csv:1:23: cảnh báo: không đọc cột: Tỷ lệ TH/KH (%), So cùng kỳ [S9906]",
      en: "so-lieu.csv:1:23: warning: these columns are not read: Tỷ lệ TH/KH (%), So cùng kỳ [S9906]"),
    DataFixture(
      .dateOfTitle, "BÁO CÁO THÁNG 6 NĂM 2023\nChỉ tiêu;Số đạt\nvneid;5",
      vi: "so-lieu.csv:1:1: cảnh báo: bảng không có cột ngày; lấy `tháng 6 năm 2023` ở tiêu đề cho mọi dòng [S9907]",
      en: "so-lieu.csv:1:1: warning: no column gives a date; `tháng 6 năm 2023` of the title is taken for every row [S9907]"),
    DataFixture(
      .notAFigure, head + "ben-nghe;2024-01;vneid;;nhiều;;",
      vi: "so-lieu.csv:2:25: lỗi: ô này phải là một số; ở đây là `nhiều` [S9201]",
      en: "so-lieu.csv:2:25: error: this must be one number; here it is `nhiều` [S9201]"),
    DataFixture(
      .twoNumberReadings, head + "ben-nghe;2024-01;vneid;;1.234;;",
      vi: "so-lieu.csv:2:25: lỗi: `1.234` có thể là 1234 hoặc 1.234 [S9202]",
      en: "so-lieu.csv:2:25: error: `1.234` may be 1234 or 1.234 [S9202]"),
    DataFixture(
      .negativeCount, head + "ben-nghe;2024-01;vneid;;-5;;",
      vi: "so-lieu.csv:2:25: lỗi: số này không được âm; ở đây là `-5` [S9203]",
      en: "so-lieu.csv:2:25: error: this cannot be negative; here it is `-5` [S9203]"),
    DataFixture(
      .shareWithoutPercent, head + "ben-nghe;2024-01;vneid;;;;74",
      vi: "so-lieu.csv:2:27: lỗi: phải rõ `74` là bao nhiêu phần trăm; ô và tên cột đều không có `%` [S9204]",
      en: "so-lieu.csv:2:27: error: it must be clear how many percent `74` is; neither cell nor heading says `%` [S9204]"),
    DataFixture(
      .percentOfCount, head + "ben-nghe;2024-01;vneid;;5 %;;",
      vi: "so-lieu.csv:2:25: lỗi: cột này đếm người hoặc hộ; ở đây là `5 %` [S9205]",
      en: "so-lieu.csv:2:25: error: this column counts members; here it is `5 %` [S9205]"),
    DataFixture(
      .zeroDenominator, head + "ben-nghe;2024-01;vneid;;;0;",
      vi: "so-lieu.csv:2:26: lỗi: tổng số phải lớn hơn 0; ở đây là `0` [S9206]",
      en: "so-lieu.csv:2:26: error: a denominator must be above 0; here it is `0` [S9206]"),
    DataFixture(
      .unknownWording, head + "ben-nghe;2024-01;vneid;;5 thùng;;",
      vi: "so-lieu.csv:2:25: lỗi: không hiểu `thùng` trong `5 thùng` [S9207]",
      en: "so-lieu.csv:2:25: error: `thùng` in `5 thùng` is not known [S9207]"),
    DataFixture(
      .notAReportDate, head + "ben-nghe;31/02/2024;vneid;;5;;",
      vi: "so-lieu.csv:2:10: lỗi: ô này phải là ngày hoặc kỳ; ở đây là `31/02/2024` [S9301]",
      en: "so-lieu.csv:2:10: error: this must be a date or period; here it is `31/02/2024` [S9301]"),
    DataFixture(
      .twoDateReadings, head + "ben-nghe;01/02/2024;vneid;;5;;",
      vi: "so-lieu.csv:2:10: lỗi: `01/02/2024` có thể là 2024-02-01 hoặc 2024-01-02 [S9302]",
      en: "so-lieu.csv:2:10: error: `01/02/2024` may be 2024-02-01 or 2024-01-02 [S9302]"),
    DataFixture(
      .dateFarOff, head + "ben-nghe;30/06/1823;vneid;;5;;",
      vi: "so-lieu.csv:2:10: lỗi: năm phải từ 1990 đến 2100; ở đây là `30/06/1823` [S9303]",
      en: "so-lieu.csv:2:10: error: the year must be 1990 to 2100; here it is `30/06/1823` [S9303]"),
    DataFixture(
      .countOfPercent, "Xã;Tháng;Chỉ tiêu;Số đạt;Tỷ lệ (%)\nben-nghe;2024-01;vneid;;hơn 230 người",
      vi: "so-lieu.csv:2:25: lỗi: cột này ghi phần trăm; `hơn 230 người` đếm bằng `người` [S9208]",
      en: "so-lieu.csv:2:25: error: this column is percent; `hơn 230 người` counts `người` [S9208]"),
    DataFixture(
      .otherUnit, head + "ben-nghe;2024-01;vneid;;5 hộ;;",
      vi: "so-lieu.csv:2:25: lỗi: chỉ tiêu này tính theo người; ở đây là `5 hộ` [S9209]",
      en: "so-lieu.csv:2:25: error: this indicator counts people; here it is `5 hộ` [S9209]"),
    DataFixture(
      .fractionOfMembers, head + "ben-nghe;2024-01;vneid;;3345,5;;",
      vi: "so-lieu.csv:2:25: lỗi: số đếm theo người phải là số nguyên; ở đây là `3345,5` [S9210]",
      en: "so-lieu.csv:2:25: error: people are whole numbers; here it is `3345,5` [S9210]"),
    DataFixture(
      .placeOfTitle, "UBND PHƯỜNG BẾN NGHÉ\nTháng;Chỉ tiêu;Số đạt\n2024-01;vneid;5",
      vi: "so-lieu.csv:1:1: cảnh báo: bảng không có cột địa bàn; lấy `Phường Bến Nghé` ở tiêu đề cho mọi dòng [S9908]",
      en: "so-lieu.csv:1:1: warning: no column gives a place; `Phường Bến Nghé` of the title is taken for every row [S9908]"),
    DataFixture(
      .unfilledRows, head + "ben-nghe;2024-01;vneid;;5;3452;\nben-nghe;2024-02;vneid;;;3452;\nben-nghe;2024-03;vneid;;;;",
      vi: "so-lieu.csv:3:1: cảnh báo: số dòng chưa điền, từ đây: 2 [S9905]",
      en: "so-lieu.csv:3:1: warning: rows not filled in, from here on: 2 [S9905]"),
    DataFixture(
      .roughFigure, head + "ben-nghe;2024-01;vneid;;;;khoảng 35%",
      vi: "so-lieu.csv:2:27: cảnh báo: `khoảng 35%` là số ước; dùng như từ 33.25 % đến 36.75 % [S9904]",
      en: "so-lieu.csv:2:27: warning: `khoảng 35%` is an estimate; it is taken as 33.25 % to 36.75 % [S9904]"),
    DataFixture(
      .noFigures, head + "ben-nghe;2024-01;vneid;;-;;",
      vi: "so-lieu.csv:1:1: cảnh báo: dưới dòng tên cột này không có số nào (dòng chưa điền: 1) [S9901]",
      en: "so-lieu.csv:1:1: warning: no figure stands below these headings (rows not filled in: 1) [S9901]"),
    DataFixture(
      .weightRange, "from;to;weight\nX;ben-nghe;40", isMapping: true,
      vi: "so-lieu.csv:2:12: lỗi: trọng số phải lớn hơn 0 và không quá 1; ở đây là `40` [S9501]",
      en: "so-lieu.csv:2:12: error: a weight must be above 0 and at most 1; here it is `40` [S9501]"),
    DataFixture(
      .weightsAboveOne, "from;to;weight\nX;ben-nghe;0,6\nX;minh-tan;0,6", isMapping: true,
      vi: "so-lieu.csv:3:1: lỗi: các trọng số của `X` cộng lại bằng 1.2; chỉ được tối đa 1 [S9502]",
      en: "so-lieu.csv:3:1: error: the weights of `X` add to 1.2; they may add to 1 [S9502]"),
    DataFixture(
      .movesOverlap, "from;to;weight\nX;ben-nghe;0,5\nX;ben-nghe;0,4", isMapping: true,
      vi: "so-lieu.csv:3:1: lỗi: `X` → `ben-nghe` đã có ở 2:1 với thời gian hiệu lực trùng nhau [S9503]",
      en: "so-lieu.csv:3:1: error: `X` → `ben-nghe` stands at 2:1 already, for days that overlap [S9503]"),
    DataFixture(
      .formerIsCurrent, "from;to\nben-nghe;minh-tan", isMapping: true,
      vi: "so-lieu.csv:2:1: lỗi: `ben-nghe` là một địa bàn của kế hoạch trong chính thời gian này [S9504]",
      en: "so-lieu.csv:2:1: error: `ben-nghe` is a place of the study at that very time [S9504]"),
    DataFixture(
      .boundaryColumnMissing, "from;weight\nX;1", isMapping: true,
      vi: "so-lieu.csv:1:1: lỗi: bảng chuyển đổi không có cột to [S9505]",
      en: "so-lieu.csv:1:1: error: the mapping has no column to [S9505]"),
    DataFixture(
      .weightsBelowOne, "from;to;weight\nX;ben-nghe;0,6\nX;minh-tan;0,3", isMapping: true,
      vi: "so-lieu.csv:3:1: lỗi: các trọng số của `X` cộng lại chỉ bằng 0.9; phải bằng 1 [S9506]",
      en: "so-lieu.csv:3:1: error: the weights of `X` add to 0.9 only; they must add to 1 [S9506]"),
    DataFixture(
      .leadsToFormer, "from;to\nX;Y\nY;ben-nghe", isMapping: true,
      vi: "so-lieu.csv:2:3: lỗi: `Y` không có trong kế hoạch mà cũng là địa bàn cũ (ở 3:1) [S9507]",
      en: "so-lieu.csv:2:3: error: `Y` is no place of the study but a former place itself (at 3:1) [S9507]"),
    DataFixture(
      .movesInCircle, "from;to;valid-through\nben-nghe;minh-tan;2022-12-31\nPhường Minh Tân;ben-nghe;2022-12-31", isMapping: true,
      vi: "so-lieu.csv:3:1: lỗi: `Phường Minh Tân` → `ben-nghe` khép thành vòng tròn với dòng ở 2:1 [S9508]",
      en: "so-lieu.csv:3:1: error: `Phường Minh Tân` → `ben-nghe` closes a circle with the row at 2:1 [S9508]"),
    DataFixture(
      .leadsAway, "from;to\nben-nghe;Phường Mới", isMapping: true,
      vi:
        "so-lieu.csv:2:10: lỗi: kế hoạch viết cho `ben-nghe` và không có `Phường Mới`, nên không chuyển số liệu sang đó được [S9509]",
      en:
        "so-lieu.csv:2:10: error: the study is written for `ben-nghe` and has no `Phường Mới`, so figures cannot be moved there [S9509]"
    ),
  ]
}

@Suite("Findings about figures")
struct DataFindingTests {
  /// Met in GivenFileTests and WorkbookTests, or by a machine without Python alone.
  static let elsewhere: Set<DiagnosticCode> = [
    .undeclaredEncoding, .workbookReaderMissing, .notAWorkbook, .workbookLocked, .workbookParts, .workbookInflates,
    .workbookDeclares, .workbookActive, .workbookExhausting, .formulaCell, .errorCell, .hiddenCells, .sheetSkipped,
  ]

  @Test("Every code about figures has a text that brings it about")
  func codes() {
    // S96… is about forms: FormsTests.
    let all = Set(DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("S9") && !$0.rawValue.hasPrefix("S96") })
    #expect(Set(DataFixture.all.map(\.code)).union(Self.elsewhere) == all)
  }

  @Test("A faulty text is answered in both languages, at the right place", arguments: DataFixture.all)
  func rendered(_ fixture: DataFixture) throws {
    let findings = try fixture.findings()
    let finding = try #require(findings.first { $0.code == fixture.code }, "\(findings.map(\.code))")
    #expect(finding.rendered(in: .vi).split(separator: "\n").first.map(String.init) == fixture.vi)
    #expect(finding.rendered(in: .en).split(separator: "\n").first.map(String.init) == fixture.en)
    #expect(findings.count == 1, "\(findings.map(\.code))")
  }

  @Test("No fix and no manual leaves a gap", arguments: DataFixture.all, Language.allCases)
  func gaps(_ fixture: DataFixture, _ language: Language) throws {
    for finding in try fixture.findings() { #expect(!finding.rendered(in: language).contains("{")) }
    #expect(DiagnosticCatalogue.manual(of: fixture.code, in: language).hasPrefix(fixture.code.rawValue))
  }
}
