import Foundation
import LantoaKit
import Testing

/// Studies against the articles they are made of, by the table in `Facts/facts.csv`.
@Suite("Figures of the articles")
struct ArticleFactTests {
  /// The articles are no part of the repository.
  static let articles = Command.repository.appendingPathComponent("../shared/seeds")
  static var haveArticles: Bool { FileManager.default.fileExists(atPath: articles.path) }

  static var ids: [String] {
    get throws {
      try Command.studies.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    }
  }

  @Test("Every study writes the figures it takes from its article as the table has them")
  func values() throws {
    let facts = try Fact.all
    for (id, rows) in Dictionary(grouping: facts, by: \.study) {
      let study = try StudyFacts(id)
      for row in rows {
        #expect(study.says(row), "\(row); the study has \(study.value(at: row.path) ?? "nothing")")
      }
    }
  }

  @Test("Every number, target and level that names an article as its source is in the table")
  func completeness() throws {
    let facts = try Fact.all
    for id in try Self.ids {
      let study = try StudyFacts(id).study
      let articles = Set(study.sources.filter { $0.document?.hasSuffix(".txt") ?? false }.map(\.id))
      #expect(articles.count == 1, "\(id) is made of one article")
      let paths = facts.filter { $0.study == id }.map(\.path)
      let used = study.inputs.filter { $0.source.map(articles.contains) ?? false }.map(\.path)
      let asked =
        study.targets.filter { $0.source.map(articles.contains) ?? false }.map { "targets.\($0.id)" }
        + study.levelTargets.filter { $0.source.map(articles.contains) ?? false }.map { "targets.\($0.id)" }
      for path in used + asked {
        #expect(paths.contains { $0 == path || $0.hasPrefix(path + ".") }, "\(id): \(path) names the article")
      }
    }
  }

  @Test("Every number of the world and the levers names a source, and so does every target")
  func sources() throws {
    for id in try Self.ids {
      let study = try StudyFacts(id).study
      let bare = study.inputs.filter { $0.source == nil && !$0.path.hasPrefix("study.") }.map(\.path)
      #expect(bare.isEmpty, "\(id): \(bare.joined(separator: ", "))")
      #expect(study.targets.allSatisfy { $0.source != nil } && study.levelTargets.allSatisfy { $0.source != nil }, "\(id)")
    }
  }

  @Test("Every study of the folder is in the table, and the table names no other")
  func studies() throws {
    #expect(Set(try Fact.all.map(\.study)) == Set(try Self.ids))
  }

  @Test(
    "Every figure stands in its article, word for word",
    .enabled(if: haveArticles, "the articles are not beside this repository"))
  func quotations() throws {
    for fact in try Fact.all {
      let article = try String(contentsOf: Self.articles.appendingPathComponent(fact.article), encoding: .utf8)
      #expect(article.contains(fact.figure), "\(fact.article) does not say “\(fact.figure)”")
    }
  }
}
