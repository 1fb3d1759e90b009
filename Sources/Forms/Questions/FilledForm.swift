internal import ObservationFiles
public import PlanningDomain
public import StudyDrafts
public import StudyFiles

/// A form of questions as it comes back.
public enum FilledForm {
  /// Whether a file is a workbook, by its first bytes.
  public static func isWorkbook(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the answers of a form and makes the study they stand for; what is wrong in any cell is reported in one pass.
  ///
  /// The language of the draft and the day that decides which year is proposed are those of the form.
  ///
  /// - Parameter name: stands for the file in every finding.
  public static func read(bytes: some Collection<UInt8>, name: String) -> FormReading {
    let findings = Findings(SourceText(name: name, text: ""))
    let sheets = WorkbookReading(name: name, findings: findings).sheets(of: Array(bytes))
    guard !findings.hasErrors else { return FormReading(draft: nil, study: nil, diagnostics: findings.sorted) }
    guard let reader = sheets.lazy.compactMap({ FormReader($0, findings: findings) }).first else {
      findings.report(.notAForm, at: .start)
      return FormReading(draft: nil, study: nil, diagnostics: findings.sorted)
    }
    let form = reader.reading()
    let draft = draft(of: form, findings: findings)
    guard let draft, !findings.hasErrors else { return FormReading(draft: nil, study: nil, diagnostics: findings.sorted) }
    // A draft is a sound study; should it not be, its findings are about lines that `new --from` shows.
    let reading = StudyFile.read(text: draft.text, name: draft.id + ".yaml")
    return FormReading(draft: draft, study: reading.study, diagnostics: findings.sorted + reading.diagnostics)
  }

  private static func draft(of form: FormReader.Reading, findings: Findings) -> StudyDraft? {
    do {
      return try StudyDraft(answers: form.given, language: form.marker.language, today: form.marker.made)
    } catch let refused as RefusedAnswers {
      let outline = questions(form)
      for answer in refused.all {
        let question = outline[answer.option] ?? LocalizedText("`\(answer.option)`")
        findings.report(
          .formAnswer, at: form.spans[answer.option] ?? .start,
          ["question": .localized(question), "reason": .localized(answer.words)])
      }
    } catch {
      findings.report(.notAForm, at: .start)
    }
    return nil
  }

  /// What each cell asks, for the beginning of a sentence.
  private static func questions(_ form: FormReader.Reading) -> [String: LocalizedText] {
    do {
      let outline = try DraftOutline(given: [:], language: form.marker.language, today: form.marker.made)
      return Dictionary(
        outline.questions.map { ($0.option, LocalizedText(vi: $0.text.vi.asTopic, en: $0.text.en.asTopic)) },
        uniquingKeysWith: { first, _ in first })
    } catch {
      return [:]
    }
  }
}

extension String {
  /// The question without its question mark and what stands in brackets: `Đã đạt mấy tiêu chí`.
  fileprivate var asTopic: String {
    var topic = self
    if let open = topic.firstIndex(of: "(") { topic = String(topic[..<open]) }
    while let last = topic.last, last == "?" || last == " " { topic.removeLast() }
    return topic
  }
}

/// What a form holds, and everything there is to say about it.
public struct FormReading: Sendable {
  /// nil if there is at least one error.
  public let draft: StudyDraft?
  public let study: Study?
  /// Errors and warnings by position.
  public let diagnostics: [Diagnostic]
}
