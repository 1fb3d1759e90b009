internal import PlanningDomain

/// The lines of YAML with which a study takes an entry. What only the ward knows has a number to be replaced and a remark.
struct CatalogueLines {
  private let kind: CatalogueEntry.Kind
  private let name: String
  private let population: Population?

  init(_ kind: CatalogueEntry.Kind, _ name: String, _ population: Population?) {
    self.kind = kind
    self.name = name
    self.population = population
  }

  /// The indicator that teams serve and flows depend on in the lines printed.
  static let companion = (
    population: "residents14",
    text: """
    populations:
      residents14: { unit: person }
    indicators:
      vneid-2: { like: catalogue/vneid-2, start: 50% }

    """
  )

  func text(_ language: Language) -> String {
    func remark(_ vi: String, _ en: String) -> String { "   # " + LocalizedText(vi: vi, en: en)(language) }
    switch kind {
    case .adoption:
      let people =
        population.map { population in
          """
          populations:
            \(population.id.text): { title: { vi: \(population.title.vi), en: \(population.title.en) }, unit: \(population.unit.rawValue) }

          """
        } ?? ""
      return people + """
        indicators:
          \(name):
            like: catalogue/\(name)
            start: 50%\(remark("tỷ lệ ngày đầu kỳ, số của địa phương", "the share on the first day, the ward's own figure"))

        """
    case .flow:
      return """
        indicators:
          \(name):
            like: catalogue/\(name)
            files: 100/month\(remark("số hồ sơ mỗi tháng ở mỗi nơi", "files a month at each place"))
            self-service: [vneid-2]\(remark("chỉ tiêu mà ai đạt thì tự làm được", "whose users can do it by themselves"))

        """
    case .team:
      return """
        levers:
          teams:
            like: catalogue/\(name)
            count: 12\(remark("số tổ ở mỗi nơi", "teams at each place"))
            serves: { vneid-2: { share: 50% } }\(remark("chỉ tiêu nào, bao nhiêu phần giờ công", "which indicator, for what part of the hours"))

        """
    }
  }
}
