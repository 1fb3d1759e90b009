import Foundation

/// Seconds that passed, and seconds of processor time that all threads of this process took meanwhile.
struct Stopwatch {
  private let start = ContinuousClock.now
  private let busy = Stopwatch.processorSeconds

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// What the driver reads of every answer.
  var fields: [(String, Answer.Field)] {
    let cpu = Stopwatch.processorSeconds - busy
    return [("seconds", .number((ContinuousClock.now - start) / .seconds(1))), ("cpu", .number(cpu))]
  }
}
