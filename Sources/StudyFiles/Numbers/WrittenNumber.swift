internal import PlanningDomain

/// A number of the file with what its key demands.
struct WrittenNumber {
  var value: Value
  var kind: NumberKind
}

extension Reading {
  /// Puts a number down under its path, where draws of numbers are to be held against it.
  func keep(_ value: Value, _ kind: NumberKind) {
    if recordsNumbers { writtenNumbers[value.path] = WrittenNumber(value: value, kind: kind) }
  }
}
