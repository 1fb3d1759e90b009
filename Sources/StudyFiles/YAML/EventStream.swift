internal import CYaml

/// The events of libYAML, one after the other, with marks as spans.
///
/// Works below Yams' `compose`, which is recursive, stops at the first duplicate key and tells no ends.
final class EventStream {
  enum Event {
    case documentStart
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar(Node.Scalar)
    case sequenceStart(flow: Bool)
    case mappingStart(flow: Bool)
    case sequenceEnd
    case mappingEnd
  }

  struct Item {
    var event: Event
    var span: Span
    var anchor: String?
    var tag: String?
  }

  struct SyntaxError: Error {
    var problem: String
    var span: Span
    /// Where the construct began that went wrong.
    var context: Span?
  }

  private var parser = yaml_parser_t()
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(text: String) {
    var text = text
    bytes = text.withUTF8 { utf8 in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(utf8.count, 1))
      _ = copy.initialize(from: utf8)
      return UnsafeMutableBufferPointer(rebasing: copy[..<utf8.count])
    }
    yaml_parser_initialize(&parser)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(&parser)
    bytes.deallocate()
  }

  func next() throws(SyntaxError) -> Item {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    let span = Self.span(from: event.start_mark, to: event.end_mark)
    func item(_ kind: Event, anchor: UnsafeMutablePointer<UInt8>? = nil, tag: UnsafeMutablePointer<UInt8>? = nil) -> Item {
      Item(event: kind, span: span, anchor: Self.text(anchor), tag: Self.text(tag))
    }
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return item(.documentStart)
    case YAML_DOCUMENT_END_EVENT: return item(.documentEnd)
    case YAML_STREAM_END_EVENT: return item(.streamEnd)
    case YAML_ALIAS_EVENT: return item(.alias(Self.text(event.data.alias.anchor) ?? ""))
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      let style: Node.Scalar.Style =
        switch data.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
      return item(.scalar(Node.Scalar(text: text.composed, style: style)), anchor: data.anchor, tag: data.tag)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return item(.sequenceStart(flow: data.style == YAML_FLOW_SEQUENCE_STYLE), anchor: data.anchor, tag: data.tag)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return item(.mappingStart(flow: data.style == YAML_FLOW_MAPPING_STYLE), anchor: data.anchor, tag: data.tag)
    case YAML_SEQUENCE_END_EVENT: return item(.sequenceEnd)
    case YAML_MAPPING_END_EVENT: return item(.mappingEnd)
    default: return try next()
    }
  }

  private func syntaxError() -> SyntaxError {
    let problem = parser.problem.map { String(cString: $0) } ?? "unknown"
    let mark = parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
    let context = parser.context == nil ? nil : Self.span(from: parser.context_mark, to: parser.context_mark)
    return SyntaxError(problem: problem, span: Self.span(from: mark, to: mark), context: context)
  }

  /// libYAML counts lines and columns from 0, columns in Unicode scalars. Text over several lines is marked to the
  /// end of its first.
  private static func span(from start: yaml_mark_t, to end: yaml_mark_t) -> Span {
    let length = end.line == start.line ? end.column - start.column : Int(Int32.max)
    return Span(line: Int(start.line) + 1, column: Int(start.column), length: Int(length))
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
