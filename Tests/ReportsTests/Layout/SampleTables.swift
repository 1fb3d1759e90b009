import Reports

/// Four options of a made-up ward, in the shape of the page the reports build towards.
enum SampleTables {
  static func options() throws -> Table {
    try Table(
      title: "Biểu 2. So sánh phương án (đến 31/12/2023)",
      unitNote: "ĐVT tiền: triệu đồng",
      columns: [
        .label("Nội dung"), .init("PA1\nKế hoạch"), .init("PA2\nNửa số tổ"), .init("PA3\nCao điểm"),
        .init("PA4\nKhông tuyên truyền"),
      ],
      rows: [
        .init(.heading, [.text("XÃ HỘI SỐ")]),
        .init([
          .text("VNeID mức 2, kế hoạch 70%: giữa (%)"), .number("65,5"), .number("55,0"), .number("75,3"), .number("36,6"),
        ]),
        .init(
          .sub(indent: 1),
          [.text("thấp–cao"), .number("51,0–79,8"), .number("42,4–72,5"), .number("60,0–84,8"), .number("27,5–60,4")]),
        .init(
          .sub(indent: 1),
          [
            .text("nhận định"), .status("Chưa chắc", .warning), .status("Rất khó", .bad), .status("Nhiều khả năng", .good),
            .status("Rất khó", .bad),
          ]),
        .init(.total, [.text("Chi thường xuyên"), .number("108,0"), .number("72,0"), .number("162,6"), .missing]),
      ],
      notes: ["Đọc bảng: PA3 là phương án duy nhất nhiều khả năng đạt."])
  }
}
