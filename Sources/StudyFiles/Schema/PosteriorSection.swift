internal import PlanningDomain

extension Reading {
  /// What `posterior:` says: joint draws in place of written ranges, and the source that stands for them.
  ///
  /// - Parameter numbers: those of the reference scenario, by path.
  func fitted(_ field: Field, numbers: [String: WrittenNumber]) -> (posterior: Posterior, source: Source)? {
    guard
      let fields = fields(of: field, required: ["data", "version", "seed", "source", "draws"], optional: ["unlearned"])
    else { return nil }
    let files = fields["data"].flatMap { dataFiles($0) }
    let version = text(fields["version"])
    let seed = whole(fields["seed"], in: 0...UInt64.max)
    let source = fields["source"].flatMap { fittedSource($0) }
    let columns = fields["draws"].flatMap { PosteriorDraws(self, numbers: numbers).columns($0) }
    guard let files, let version, let seed, let source, let columns else { return nil }
    var unlearned: [String]? = []
    if fields["unlearned"] != nil {
      unlearned = references(fields["unlearned"], to: .drawnNumber, among: NameList(columns.map(\.path)))
    }
    guard let unlearned = unlearned.map({ Set($0) }) else { return nil }
    let posterior = Posterior(
      columns: columns.map { column in
        Posterior.Column(
          path: column.path, prior: column.prior, values: column.values, isLearned: !unlearned.contains(column.path))
      }, fit: Posterior.Fit(files: files, version: version, seed: seed, source: source.id))
    return posterior.map { ($0, source) }
  }

  private func dataFiles(_ field: Field) -> [Posterior.Fit.File]? {
    guard let items = items(of: field) else { return nil }
    if items.isEmpty { report(.emptyCollection, at: field) }
    let files = items.compactMap { item -> Posterior.Fit.File? in
      guard let fields = fields(of: item, required: ["file", "sha256"]) else { return nil }
      let name = text(fields["file"])
      let hash = fields["sha256"].flatMap { self.hash($0) }
      guard let name, let hash else { return nil }
      return Posterior.Fit.File(name: name, hash: hash)
    }
    return files.count == items.count && !items.isEmpty ? files : nil
  }

  /// 64 lowercase hexadecimal digits.
  private func hash(_ field: Field) -> String? {
    guard let text = text(field) else { return nil }
    let digits = Set("0123456789abcdef")
    guard text.count == 64, text.allSatisfy(digits.contains) else {
      report(.notAHash, at: field, ["found": .text(excerpt(text)), "count": .text("\(text.count)")])
      return nil
    }
    return text
  }

  private func fittedSource(_ field: Field) -> Source? {
    guard let fields = fields(of: field, required: ["title"], optional: ["document"]) else { return nil }
    let title = title(fields["title"])
    let document = fields["document"].map { text($0) }
    guard let title else { return nil }
    // No source of the study can have this name.
    return Source(id: SourceID("posterior.source"), title: title, document: document ?? nil, grade: .derived)
  }
}
