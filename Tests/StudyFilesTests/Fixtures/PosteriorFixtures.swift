import StudyFiles

/// Findings about draws below a study.
extension Fixture {
  /// The ward study with draws of two numbers.
  static let drawn: (String, String) = (
    "without: [levers.teams, levers.zalo] }\n",
    """
    without: [levers.teams, levers.zalo] }
    posterior:
      data: [{ file: so-lieu.csv, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 }]
      version: 0.3.0
      seed: 1
      source: { title: Báo cáo tháng }
      draws: |
        indicators.vneid.diffusion.q,indicators.vneid.lapse
        0.004,0.0001
        0.003,0.00012

    """
  )

  static let posterior: [Fixture] = [
    Fixture(
      .drawnUnknown, after: drawn,
      vi: """
        ward.yaml:122:34: lỗi: không có số nào ở đường dẫn `indicators.vneid.laps` [S8501]
          122 |     indicators.vneid.diffusion.q,indicators.vneid.laps
              |                                  ^^^^^^^^^^^^^^^^^^^^^
          sửa: có phải là `indicators.vneid.lapse`?
        """,
      en: """
        ward.yaml:122:34: error: there is no number at `indicators.vneid.laps` [S8501]
          122 |     indicators.vneid.diffusion.q,indicators.vneid.laps
              |                                  ^^^^^^^^^^^^^^^^^^^^^
          fix: did you mean `indicators.vneid.lapse`?
        """),
    Fixture(
      .drawnCertain, after: drawn,
      vi: """
        ward.yaml:122:5: lỗi: `indicators.vneid.start` là số chắc chắn, không có khoảng nào để hiệu chỉnh [S8502]
          122 |     indicators.vneid.start,indicators.vneid.lapse
              |     ^^^^^^^^^^^^^^^^^^^^^^
          sửa: ghi lại khoảng ban đầu của số này, hoặc hiệu chỉnh lại từ đầu.
        """,
      en: """
        ward.yaml:122:5: error: `indicators.vneid.start` is certain: it has no range to be fitted [S8502]
          122 |     indicators.vneid.start,indicators.vneid.lapse
              |     ^^^^^^^^^^^^^^^^^^^^^^
          fix: write its range again, or calibrate anew.
        """),
    Fixture(
      .drawnTwice, after: drawn,
      vi: """
        ward.yaml:122:28: lỗi: `indicators.vneid.lapse` đã có một cột [S8503]
          122 |     indicators.vneid.lapse,indicators.vneid.lapse
              |                            ^^^^^^^^^^^^^^^^^^^^^^
          sửa: bỏ một trong hai cột.
        """,
      en: """
        ward.yaml:122:28: error: `indicators.vneid.lapse` has a column already [S8503]
          122 |     indicators.vneid.lapse,indicators.vneid.lapse
              |                            ^^^^^^^^^^^^^^^^^^^^^^
          fix: take one of the two columns out.
        """),
    Fixture(
      .drawsRagged, after: drawn,
      vi: """
        ward.yaml:123:5: lỗi: dòng này có 1 ô; dòng đầu có 2 đường dẫn [S8504]
          123 |     0.004
              |     ^
          sửa: lấy lại tệp mà `lantoa calibrate` đã ghi.
        """,
      en: """
        ward.yaml:123:5: error: the line has 1 values; the first names 2 numbers [S8504]
          123 |     0.004
              |     ^
          fix: take the file as `lantoa calibrate` wrote it.
        """),
    Fixture(
      .drawNotANumber, after: drawn,
      vi: """
        ward.yaml:123:11: lỗi: “n/a” không phải là số [S8505]
          123 |     0.004,n/a
              |           ^^^
          sửa: ghi số như `0.0041`, hoặc lấy lại tệp mà `lantoa calibrate` đã ghi.
        """,
      en: """
        ward.yaml:123:11: error: “n/a” is no number [S8505]
          123 |     0.004,n/a
              |           ^^^
          fix: write a number such as `0.0041`, or take the file as `lantoa calibrate` wrote it.
        """),
    Fixture(
      .drawOutside, after: drawn,
      vi: """
        ward.yaml:123:5: lỗi: indicators.vneid.diffusion.q: -0.004 không thể là tốc độ theo thời gian [S8506]
          123 |     -0.004,0.0001
              |     ^^^^^^
          sửa: lấy lại tệp mà `lantoa calibrate` đã ghi; các số ở đây tính theo 1 (không phải %), ngày, phút và đồng.
        """,
      en: """
        ward.yaml:123:5: error: indicators.vneid.diffusion.q: -0.004 cannot be a rate per time [S8506]
          123 |     -0.004,0.0001
              |     ^^^^^^
          fix: take the file as `lantoa calibrate` wrote it; numbers here are of 1 (not %), days, minutes and VND.
        """),
    Fixture(
      .drawsTooMany, replacing: "    0.004,0.0001\n", with: String(repeating: "    0.004,0.0001\n", count: 100_000),
      orWith: "    0.004,0.0001\n", after: drawn,
      vi: """
        ward.yaml:121:10: lỗi: có 100001 lượt rút; nhiều nhất 100000 [S8507]
          121 |   draws: |
              |          ^
          sửa: bỏ bớt dòng.
        """,
      en: """
        ward.yaml:121:10: error: 100001 draws; at most 100000 [S8507]
          121 |   draws: |
              |          ^
          fix: take rows out.
        """),
    Fixture(
      .drawsEmpty, replacing: "    0.004,0.0001\n    0.003,0.00012\n", with: "", orWith: "    0.004,0.0001\n", after: drawn,
      vi: """
        ward.yaml:121:10: lỗi: posterior.draws không có lượt rút nào dưới dòng đường dẫn [S8508]
          121 |   draws: |
              |          ^
          sửa: lấy lại tệp mà `lantoa calibrate` đã ghi, hoặc bỏ phần `posterior:`.
        """,
      en: """
        ward.yaml:121:10: error: posterior.draws has no draw below its paths [S8508]
          121 |   draws: |
              |          ^
          fix: take the file as `lantoa calibrate` wrote it, or take `posterior:` out.
        """),
    Fixture(
      .notAHash, after: drawn,
      vi: """
        ward.yaml:117:39: lỗi: “9f86d081” (8 ký tự) không phải mã SHA-256 [S8509]
          117 |   data: [{ file: so-lieu.csv, sha256: 9f86d081 }]
              |                                       ^^^^^^^^
          sửa: chép lại mã mà `sha256sum` in ra.
        """,
      en: """
        ward.yaml:117:39: error: “9f86d081” (8 characters) is no SHA-256 [S8509]
          117 |   data: [{ file: so-lieu.csv, sha256: 9f86d081 }]
              |                                       ^^^^^^^^
          fix: copy what `sha256sum` prints.
        """),
  ]
}
