import LantoaKit

/// Studies already read, by path: reading is timed by itself.
final class StudyShelf {
  private var studies: [String: Study] = [:]

  func study(_ path: String) throws -> Study {
    if let study = studies[path] { return study }
    let study = try StudyFile.read(path)
    studies[path] = study
    return study
  }
}
