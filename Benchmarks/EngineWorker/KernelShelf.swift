@_spi(Measurement) import AdoptionEngine
import LantoaKit

/// Studies already read and scenarios already compiled: both are timed by themselves.
final class KernelShelf {
  struct Key: Hashable {
    var path: String
    var reading: String
    var set: String
  }

  private var studies: [String: Study] = [:]
  private var kernels: [Key: KernelMeasurement] = [:]

  func study(_ path: String) throws -> Study {
    if let study = studies[path] { return study }
    let study = try StudyFile.read(path)
    studies[path] = study
    return study
  }

  /// The first scenario of a study, at the study's own resolution; `auto` counts as weeks.
  func kernel(_ key: Key) throws -> KernelMeasurement {
    if let kernel = kernels[key] { return kernel }
    let study = try study(key.path)
    let reading: KernelMeasurement.Reading =
      switch key.reading {
      case "deterministic": .deterministic(keepsSources: false)
      case "contributions": .deterministic(keepsSources: true)
      case "stochastic": .stochastic
      default: throw Request.NotUnderstood(word: key.reading)
      }
    let kernel = try KernelMeasurement(
      study, scenario: study.scenarios[0], resolution: study.resolution == .day ? .day : .week,
      engine: key.set == "scalar" ? .scalar : .lanes(key.set == "best" ? nil : key.set), reading: reading)
    kernels[key] = kernel
    return kernel
  }
}
