import StudyFiles

extension Fixture {
  static let catalogue: [Fixture] = [
    Fixture(
      .unknownEntry,
      replacing: "of: residents14\n", with: "like: catalogue/vneid-3\n", orWith: "like: catalogue/vneid-2\n",
      vi: """
        ward.yaml:35:11: lỗi: danh mục không có chỉ tiêu `catalogue/vneid-3`; có: vneid-2, vneid-2-captured, payment-account-15, payment-account-18, epayment-use, bills-cashless, online-files-full, online-files-partial, online-payment, digital-signature, health-book, smartphone-household, smartphone-adult, internet-household, provincial-app, digital-skills [S8001]
           35 |     like: catalogue/vneid-3
              |           ^^^^^^^^^^^^^^^^^
          sửa: có phải là `catalogue/vneid-2`?
        """,
      en: """
        ward.yaml:35:11: error: the catalogue has no indicator `catalogue/vneid-3`; it has: vneid-2, vneid-2-captured, payment-account-15, payment-account-18, epayment-use, bills-cashless, online-files-full, online-files-partial, online-payment, digital-signature, health-book, smartphone-household, smartphone-adult, internet-household, provincial-app, digital-skills [S8001]
           35 |     like: catalogue/vneid-3
              |           ^^^^^^^^^^^^^^^^^
          fix: did you mean `catalogue/vneid-2`?
        """),
    Fixture(
      .unknownEntry,
      replacing: "of: residents14\n", with: "like: catalogue/yen-bai-nq-60-2022\n", orWith: "like: catalogue/vneid-2\n",
      vi: """
        ward.yaml:35:11: lỗi: danh mục không có chỉ tiêu `catalogue/yen-bai-nq-60-2022`; có: vneid-2, vneid-2-captured, payment-account-15, payment-account-18, epayment-use, bills-cashless, online-files-full, online-files-partial, online-payment, digital-signature, health-book, smartphone-household, smartphone-adult, internet-household, provincial-app, digital-skills [S8001]
           35 |     like: catalogue/yen-bai-nq-60-2022
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: chọn trong các mục nêu trên; `lantoa catalogue` giải thích từng mục.
        """,
      en: """
        ward.yaml:35:11: error: the catalogue has no indicator `catalogue/yen-bai-nq-60-2022`; it has: vneid-2, vneid-2-captured, payment-account-15, payment-account-18, epayment-use, bills-cashless, online-files-full, online-files-partial, online-payment, digital-signature, health-book, smartphone-household, smartphone-adult, internet-household, provincial-app, digital-skills [S8001]
           35 |     like: catalogue/yen-bai-nq-60-2022
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: choose one of these; `lantoa catalogue` explains them.
        """),
    Fixture(
      .entryPopulation,
      replacing: "of: residents14\n", with: "like: catalogue/payment-account-15\n",
      orWith: "like: catalogue/payment-account-15\n    of: residents14\n",
      vi: """
        ward.yaml:35:11: lỗi: `catalogue/payment-account-15` tính trên `residents15` (Người từ đủ 15 tuổi), nhóm mà kế hoạch chưa khai báo [S8002]
           35 |     like: catalogue/payment-account-15
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          sửa: khai báo `residents15: { unit: person }` ở mục populations, hoặc ghi `of:` với nhóm đúng nghĩa.
        """,
      en: """
        ward.yaml:35:11: error: `catalogue/payment-account-15` counts `residents15` (Residents aged 15 and over), a population that the study does not declare [S8002]
           35 |     like: catalogue/payment-account-15
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: declare `residents15: { unit: person }` under populations, or write `of:` with the one that is meant.
        """),
    Fixture(
      .entryUnit,
      replacing: "of: residents14\n", with: "like: catalogue/vneid-2\n    of: households\n", orWith: "like: catalogue/vneid-2\n",
      vi: """
        ward.yaml:35:11: lỗi: `catalogue/vneid-2` tính theo `person`; `households` tính theo `household` [S8003]
           35 |     like: catalogue/vneid-2
              |           ^^^^^^^^^^^^^^^^^
          sửa: ghi `of:` với nhóm có đơn vị `person`.
        """,
      en: """
        ward.yaml:35:11: error: `catalogue/vneid-2` counts units of `person`; `households` is counted in `household` [S8003]
           35 |     like: catalogue/vneid-2
              |           ^^^^^^^^^^^^^^^^^
          fix: write `of:` with a population whose unit is `person`.
        """),
  ]
}
