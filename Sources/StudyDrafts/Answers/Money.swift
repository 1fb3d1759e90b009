internal import PlanningDomain

/// đồng as people write them: `500 nghìn VND`, `1.5 triệu VND`; exact, and never with three decimals.
func moneyText(_ dong: Double, _ language: Language) -> String {
  let sizes: [(Double, LocalizedText)] = [
    (1e9, LocalizedText(vi: "tỷ VND", en: "billion VND")), (1e6, LocalizedText(vi: "triệu VND", en: "million VND")),
    (1e3, LocalizedText(vi: "nghìn VND", en: "thousand VND")),
  ]
  for (size, word) in sizes where dong >= size && dong.truncatingRemainder(dividingBy: size / 10) == 0 {
    return decimal(dong / size) + " " + word(language)
  }
  return decimal(dong) + " VND"
}
