internal import PlanningDomain

extension RunFacts {
  /// The foot of a page about reported figures: what a researcher needs to repeat it.
  func foot(_ study: String, seed: UInt64, language: Language) -> String {
    let words = ReadingWords(language: language)
    let files =
      [words.study(study, String(studyHash.prefix(12)))] + tables.map { words.table($0.path, String($0.hash.prefix(12))) }
      + data.map { file in
        language.choose(
          vi: "số liệu \(file.path), mã tệp \(file.hash.prefix(12))", en: "data \(file.path), file \(file.hash.prefix(12))")
      }
    return ([words.runCode(runCode)] + files + ["lantoa \(version)", words.seed(String(seed))]).joined(separator: " · ")
  }
}
