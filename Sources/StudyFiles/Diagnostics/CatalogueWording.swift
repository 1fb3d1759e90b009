internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what is taken from the catalogue.
  static let catalogueWording: [DiagnosticCode: Entry] = [
    .unknownEntry: Entry(
      title: LocalizedText(vi: "Danh mục không có mục này", en: "An entry that the catalogue has not"),
      rule: LocalizedText(
        vi: "`like: catalogue/TÊN` lấy các giá trị của một mục trong danh mục; `lantoa catalogue` liệt kê các mục.",
        en: "`like: catalogue/NAME` takes over what an entry of the catalogue says; `lantoa catalogue` lists them."),
      sentence: LocalizedText(
        vi: "danh mục không có {wanted} `{found}`; có: {known}",
        en: "the catalogue has no {wanted} `{found}`; it has: {known}"),
      fix: LocalizedText(
        vi: "chọn trong các mục nêu trên; `lantoa catalogue` giải thích từng mục.",
        en: "choose one of these; `lantoa catalogue` explains them."),
      guess: LocalizedText(vi: "có phải là `{suggestion}`?", en: "did you mean `{suggestion}`?"),
      wrong: "like: catalogue/vneid-3",
      right: "like: catalogue/vneid-2"),
    .entryPopulation: Entry(
      title: LocalizedText(
        vi: "Nhóm đối tượng của danh mục chưa khai báo", en: "A population of the catalogue that the study lacks"),
      rule: LocalizedText(
        vi: "Kế hoạch phải khai báo nhóm đối tượng mà mục danh mục tính trên đó, hoặc ghi `of:` với nhóm khác.",
        en: "The study declares the population that the entry counts, or gives another one with `of:`."),
      sentence: LocalizedText(
        vi: "`{found}` tính trên `{population}` ({title}), nhóm mà kế hoạch chưa khai báo",
        en: "`{found}` counts `{population}` ({title}), a population that the study does not declare"),
      fix: LocalizedText(
        vi: "khai báo `{population}: { unit: {unit} }` ở mục populations, hoặc ghi `of:` với nhóm đúng nghĩa.",
        en: "declare `{population}: { unit: {unit} }` under populations, or write `of:` with the one that is meant."),
      wrong: "like: catalogue/payment-account-15",
      right: "like: catalogue/payment-account-15\n        of: residents14"),
    .entryUnit: Entry(
      title: LocalizedText(vi: "Nhóm đối tượng khác đơn vị tính", en: "A population of another unit than the catalogue's"),
      rule: LocalizedText(
        vi: "Mục danh mục tính theo người thì không dùng cho nhóm tính theo hộ, và ngược lại.",
        en: "An entry that counts persons is not for a population of households, nor the other way round."),
      sentence: LocalizedText(
        vi: "`{found}` tính theo `{wanted}`; `{population}` tính theo `{unit}`",
        en: "`{found}` counts units of `{wanted}`; `{population}` is counted in `{unit}`"),
      fix: LocalizedText(
        vi: "ghi `of:` với nhóm có đơn vị `{wanted}`.", en: "write `of:` with a population whose unit is `{wanted}`."),
      wrong: "like: catalogue/vneid-2\n        of: households",
      right: "like: catalogue/vneid-2"),
  ]
}
