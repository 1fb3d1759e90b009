internal import Foundation
public import StudyFiles

/// A series that belongs to no study: figures at times, as a researcher keeps them.
public struct BareSeries: Hashable, Sendable {
  public var id: String
  /// As written, ascending.
  public var times: [Double]
  public var values: [Double]
  /// nil where the file gives none.
  public var ceiling: Double?
}

/// Why a file of bare series is not read.
public enum BareSeriesError: Error, Hashable, Sendable {
  /// The bytes are no text; the diagnostics say where.
  case unreadable([Diagnostic])
  /// The first line is not `series_id,t,value` with or without `ceiling` behind it.
  case heading(found: String)
  /// Line from 1: more or fewer cells than headings, or a faulty quotation.
  case cells(line: Int)
  /// Line and column from 1.
  case notANumber(line: Int, column: Int, found: String)
  /// Line whose time is not after the one before of its series.
  case order(line: Int)
  /// Line that gives its series another ceiling than the lines before.
  case ceiling(line: Int)
  case empty
}

extension BareSeries {
  /// The series of a CSV with the headings `series_id,t,value` and perhaps `ceiling`, numbers with a point before decimals, in the order
  /// of their first lines.
  public static func read(bytes: some Collection<UInt8>, name: String) throws(BareSeriesError) -> [BareSeries] {
    let (source, findings) = DataText.text(from: Array(bytes), name: name, encoding: nil)
    guard let source else { throw .unreadable(findings.sorted) }
    var reader = RecordReader(source, file: 0, findings: findings, separator: ",", openQuote: .endsLine)
    let records = reader.records()
    guard let head = records.first else { throw .empty }
    let names = head.cells.map(\.text)
    guard names == ["series_id", "t", "value"] || names == ["series_id", "t", "value", "ceiling"] else {
      throw .heading(found: names.joined(separator: ","))
    }
    var all: [BareSeries] = []
    for record in records.dropFirst() {
      let line = record.cells[0].span.line
      guard record.cells.count == names.count, !record.isFaulty else { throw .cells(line: line) }
      let id = record.cells[0].text
      let time = try number(record.cells[1])
      let value = try number(record.cells[2])
      let ceiling = names.count == 4 && !record.cells[3].isBlank ? try number(record.cells[3]) : nil
      guard let index = all.firstIndex(where: { $0.id == id }) else {
        all.append(BareSeries(id: id, times: [time], values: [value], ceiling: ceiling))
        continue
      }
      guard let last = all[index].times.last, time > last else { throw .order(line: line) }
      guard all[index].ceiling == ceiling else { throw .ceiling(line: line) }
      all[index].times.append(time)
      all[index].values.append(value)
    }
    if all.isEmpty { throw .empty }
    return all
  }

  private static func number(_ cell: TableCell) throws(BareSeriesError) -> Double {
    guard let value = Double(cell.text), value.isFinite else {
      throw .notANumber(line: cell.span.line, column: cell.span.column + 1, found: cell.text)
    }
    return value
  }
}
