/// A line of a cost estimate: what is paid, at which price, from which funds.
public struct CostItem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Price × units above the highest count so far; not for existing units.
    case startUp
    /// Price × units × calendar months.
    case running
    /// Price × units × members × calendar months.
    case member
    /// Price × member-hours worked above `beyond` (working minutes per member and day).
    case extraHour(beyond: Parameter)
    /// Price × units, once, at completion.
    case capital(units: Parameter)
    /// The spend itself, per calendar month.
    case spend
    /// Price × messages.
    case message
    /// Price × sessions.
    case session
  }

  public struct FundShare: Hashable, Sendable {
    public var fund: FundID
    /// 0…1; the shares of an item add to 1.
    public var share: Double

    public init(fund: FundID, share: Double) {
      self.fund = fund
      self.share = share
    }
  }

  public var kind: Kind
  /// Đồng per unit, per unit and month, per member and month, per hour, message or session, by `kind`. For `.spend`, 1.
  public var price: Parameter
  /// Empty when the file names no fund: then the cost is counted and belongs to none.
  public var funds: [FundShare]

  public init(kind: Kind, price: Parameter, funds: [FundShare]) {
    self.kind = kind
    self.price = price
    self.funds = funds
  }
}

/// A purse with a limit per calendar year.
public struct Fund: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case budget, contributed }

  public var id: FundID
  public var title: LocalizedText
  public var kind: Kind
  /// Đồng per calendar year (a fixed number); nil for no limit.
  public var yearlyLimit: Int?
  /// First and last day on which it can be spent; nil for no bound.
  public var from: Day?
  public var through: Day?

  public init(id: FundID, title: LocalizedText, kind: Kind, yearlyLimit: Int?, from: Day?, through: Day?) {
    self.id = id
    self.title = title
    self.kind = kind
    self.yearlyLimit = yearlyLimit
    self.from = from
    self.through = through
  }
}
