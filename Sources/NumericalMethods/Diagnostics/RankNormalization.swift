extension ChainSample {
  /// Every value replaced by the normal quantile of its rank among all, (rank − 3/8)/(S + 1/4), equal values sharing their mean rank:
  /// measures of it exist for quantities without a mean or a variance too.
  var rankNormalized: ChainSample {
    let values = values
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var scores = values
    var from = 0
    while from < order.count {
      var to = from
      while to + 1 < order.count, values[order[to + 1]] == values[order[from]] { to += 1 }
      let rank = Double(from + to) / 2 + 1
      let score = NormalQuantile.z((rank - 0.375) / (Double(values.count) + 0.25))
      for index in order[from...to] { scores[index] = score }
      from = to + 1
    }
    return reshaped(scores)
  }

  /// |value − median|: chains that agree in the middle and differ in spread differ in its location.
  var folded: ChainSample {
    let median = Quantiles.interpolated(ofSorted: values.sorted(), 0.5)
    return map { ($0 - median).magnitude }
  }
}
