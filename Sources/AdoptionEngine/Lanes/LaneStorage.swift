/// Arrays that C reads, with the lifetime of their owner.
final class LaneStorage: @unchecked Sendable {
  // Only written while the owner is built; freed with it.
  private var allocations: [UnsafeMutableRawPointer] = []

  /// A copy that stays where it is; an empty array still has an address.
  func pinned<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    copy.initialize(from: elements, count: elements.count)
    allocations.append(UnsafeMutableRawPointer(copy))
    return UnsafePointer(copy)
  }

  /// Room for so many blocks of eight numbers, all 0, aligned for the widest vectors.
  func blocks(_ count: Int) -> UnsafeMutablePointer<Double> {
    let bytes = max(1, count) * 64
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    allocations.append(memory)
    return memory.bindMemory(to: Double.self, capacity: max(1, count) * 8)
  }

  deinit {
    for allocation in allocations { allocation.deallocate() }
  }
}
