internal import ArgumentParser
internal import LantoaKit

@main
struct Lantoa: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lantoa", abstract: "Plan and test digital adoption targets.")
}
