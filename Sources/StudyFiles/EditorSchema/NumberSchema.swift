internal import PlanningDomain

extension SchemaBuilder {
  /// A plain quantity.
  func quantity(_ dimension: Dimension) -> JSONNode {
    let words = LocalizedText(
      vi: "\(Phrase.kind(of: dimension).wording(.vi)), ví dụ \(Phrase.example(of: dimension).wording(.vi))",
      en: "\(Phrase.kind(of: dimension).wording(.en)), such as \(Phrase.example(of: dimension).wording(.en))")
    let quantity = pattern(QuantityPattern.pattern(dimension), words)
    guard QuantityPattern.isPlain(dimension) else { return quantity }
    let isWhole = dimension == .people || dimension == .count
    return quantity.merging([
      "type": .strings([isWhole ? "integer" : "number", "string"]), "minimum": .integer(0),
    ])
  }

  /// A number in any of its forms. That exactly one form stands there is asked for elsewhere: a table of places may hold it.
  mutating func number(_ shape: NumberShape) -> JSONNode {
    defined(shape.definitionName) { builder in
      builder.single(shape, hasScopes: true).merging(builder.types(shape, isDated: shape.isDated, isNull: true))
        .merging(shape.isDated ? ["items": builder.dated(shape), "minItems": .integer(1)] : [:])
    }
  }

  private func types(_ shape: NumberShape, isDated: Bool, isNull: Bool) -> [String: JSONNode] {
    let plain =
      QuantityPattern.isPlain(shape.dimension)
      ? [shape.dimension == .people || shape.dimension == .count ? "integer" : "number"] : []
    return ["type": .strings(plain + ["string", "object"] + (isDated ? ["array"] : []) + (isNull ? ["null"] : []))]
  }

  /// One entry of a list over time.
  private mutating func dated(_ shape: NumberShape) -> JSONNode {
    defined(shape.definitionName + "-dated") { builder in
      let days = [
        Key("from", .date, vi: "Ngày bắt đầu có hiệu lực.", en: "First day it holds."),
        Key("to", .date, vi: "Ngày cuối có hiệu lực.", en: "Last day it holds."),
      ]
      return builder.single(shape, hasScopes: true, beside: days).merging(builder.types(shape, isDated: false, isNull: false))
    }
  }

  private mutating func single(_ shape: NumberShape, hasScopes: Bool, beside: [Key] = []) -> JSONNode {
    var keys = beside + NumberKeys.beside(shape.beside) + NumberKeys.common
    for form in NumberForm.allCases where form == .value || !shape.isCertain && (form != .beta || shape.dimension == .share) {
      keys.append(NumberKeys.form(form, shape.dimension))
    }
    guard case .object(var properties) = properties(keys) else { return quantity(shape.dimension) }
    if hasScopes, shape.isScoped {
      let member = scoped(shape)
      properties["by"] = members(member, named: .anyhow, isEmptyAllowed: true)
        .merging(["description": .string(NumberKeys.by(language))])
    }
    return quantity(shape.dimension).merging([
      "properties": .object(properties), "additionalProperties": .bool(false),
    ])
  }

  /// A number under `by:`, which has no `by:` of its own.
  private mutating func scoped(_ shape: NumberShape) -> JSONNode {
    defined(shape.definitionName + "-scoped") { builder in
      builder.single(NumberShape(shape.dimension, certain: shape.isCertain), hasScopes: false)
        .merging(builder.types(shape, isDated: shape.isDated, isNull: false))
        .merging(shape.isDated ? ["items": builder.dated(shape), "minItems": .integer(1)] : [:])
    }
  }
}

extension NumberShape {
  var definitionName: String {
    var name = "number-" + dimension.rawValue
    if isCertain { name += "-certain" }
    if !isScoped { name += "-single" }
    if isDated { name += "-over-time" }
    return beside == .nothing ? name : name + "-" + beside.rawValue
  }
}
