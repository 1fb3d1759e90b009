internal import CXLSXWriter
internal import Foundation

extension Workbook {
  /// The workbook as a file: the same bytes for the same value, whenever and wherever it is made.
  ///
  /// - Throws: `WorkbookError` for what a workbook cannot hold, and where no temporary file can be made.
  package func bytes() throws(WorkbookError) -> [UInt8] {
    try check()
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("lantoa-\(UUID().uuidString).xlsx").path
    defer { unlink(path) }
    try write(to: path)
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .file(error.localizedDescription)
    }
  }

  private func write(to path: String) throws(WorkbookError) {
    guard let file = workbook_new(path) else { throw .file("workbook_new") }
    do {
      try fill(file)
    } catch {
      // Closing is what frees the library's memory; the half-made file is not looked at.
      _ = workbook_close(file)
      throw error
    }
    // Frees the workbook whatever comes of it.
    try done(workbook_close(file))
  }

  private func fill(_ file: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookError) {
    var properties = lxw_doc_properties()
    // The library writes the clock where nothing is given; 1 January 2000 is as good as any day.
    properties.created = 946_684_800
    let status = title.withCString { title in
      properties.title = UnsafeMutablePointer(mutating: title)
      return workbook_set_properties(file, &properties)
    }
    try done(status)
    var formats = FormatTable(file)
    for sheet in sheets {
      guard let page = workbook_add_worksheet(file, sheet.name) else { throw .unwritable(place: sheet.name, .sheetName) }
      try SheetWriter(page: page, sheet: sheet).write(&formats)
    }
  }
}

/// - Throws: what the library says, where it is not content.
func done(_ status: lxw_error) throws(WorkbookError) {
  guard status != LXW_NO_ERROR else { return }
  throw .file(lxw_strerror(status).map { String(cString: $0) } ?? "libxlsxwriter \(status.rawValue)")
}

/// The styles of a workbook as the library keeps them, each once, in the order in which they are met.
struct FormatTable {
  private let file: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ file: UnsafeMutablePointer<lxw_workbook>) { self.file = file }

  mutating func format(_ style: Workbook.Style) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format>? {
    if style == Workbook.Style() { return nil }
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(file) else { throw .file("workbook_add_format") }
    formats[style] = format
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    format_set_font_size(format, style.size)
    format_set_font_color(format, style.color)
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if style.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    if style.wraps { format_set_text_wrap(format) }
    switch style.horizontal {
    case .automatic: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if let notation = style.numberFormat { format_set_num_format(format, notation) }
    return format
  }
}
