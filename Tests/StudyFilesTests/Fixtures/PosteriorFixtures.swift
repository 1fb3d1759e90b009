import StudyFiles
/// Findings about draws below a study.
extension Fixture {
  /// The ward study with draws of two numbers.
  static let drawn: (String, String) = (
    "without: [levers.teams, levers.zalo] }\n",
    """
    without: [levers.teams, levers.zalo] }
    posterior:
      data: [{ file: so-lieu.csv, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 }]
      version: 0.3.0
      seed: 1
      source: { title: Báo cáo tháng }
      draws: |
        indicators.vneid.diffusion.q,indicators.vneid.lapse
        0.004,0.0001
        0.003,0.00012

    """
  )

  static let posterior: [Fixture] = [
    Fixture(.drawnUnknown, after: drawn, vi: "", en: ""),
    Fixture(.drawnCertain, after: drawn, vi: "", en: ""),
    Fixture(.drawnTwice, after: drawn, vi: "", en: ""),
    Fixture(.drawsRagged, after: drawn, vi: "", en: ""),
    Fixture(.drawNotANumber, after: drawn, vi: "", en: ""),
    Fixture(.drawOutside, after: drawn, vi: "", en: ""),
    Fixture(
      .drawsTooMany, replacing: "    0.004,0.0001\n", with: String(repeating: "    0.004,0.0001\n", count: 100_000),
      orWith: "    0.004,0.0001\n", after: drawn, vi: "", en: ""),
    Fixture(
      .drawsEmpty, replacing: "    0.004,0.0001\n    0.003,0.00012\n", with: "", orWith: "    0.004,0.0001\n", after: drawn,
      vi: "", en: ""),
    Fixture(.notAHash, after: drawn, vi: "", en: ""),
  ]
}
