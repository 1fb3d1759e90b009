internal import Foundation
internal import Synchronization

/// A counter of finished draws on standard error, where that is a terminal.
final class Progress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let state = Mutex((finished: 0, percent: -1))

  init(total: Int) {
    self.total = total
    isShown = total > 0 && isatty(STDERR_FILENO) == 1
  }

  func add(_ draws: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.finished += draws
      let percent = 100 * state.finished / total
      guard percent != state.percent else { return }
      state.percent = percent
      FileHandle.standardError.write(Data("\r\(percent) %".utf8))
    }
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r      \r".utf8)) }
  }
}
