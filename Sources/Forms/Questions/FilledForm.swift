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
    return FormReading(
      draft: draft, study: reading.study, diagnostics: findings.sorted + reading.diagnostics,
      emptyQuestions: questions(leftEmptyIn: draft, form))
  }

  private static func questions(leftEmptyIn draft: StudyDraft, _ form: FormReader.Reading) -> [Int] {
    do {
      let outline = try DraftOutline(given: form.given, language: form.marker.language, today: form.marker.made)
      let numbers = outline.questions.filter { question in
        draft.assumed.contains(String(question.option.prefix { $0 != "." }))
      }.map(\.number)
      return Set(numbers).sorted()
    } catch {
      return []
    }
  }

  private static func draft(of form: FormReader.Reading, findings: Findings) -> StudyDraft? {
    do {
      return try StudyDraft(answers: form.given, language: form.marker.language, today: form.marker.made)
    } catch let refused as RefusedAnswers {
      var words = FormAnswerWords(form)
      for answer in refused.all { words.report(answer, to: findings) }
    } catch {
      findings.report(.notAForm, at: .start)
    }
    return nil
  }
}

/// What a form holds, and everything there is to say about it.
public struct FormReading: Sendable {
  /// nil if there is at least one error.
  public let draft: StudyDraft?
  public let study: Study?
  /// Errors and warnings by position.
  public let diagnostics: [Diagnostic]
  /// Questions, by their number in the form, where at least one cell was left empty and takes what stands; ascending.
  public var emptyQuestions: [Int] = []
}
