import CLibYAML

/// libyaml's event parser over a text in memory. Places are in characters from the start of the text, as in all of
/// libyaml.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// - Parameter text: UTF-8, not empty; must outlive the stream.
    init(reading text: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        guard yaml_parser_initialize(parser) == 1 else { preconditionFailure("no memory for a YAML parser") }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// Reads the next event; false when the text is not YAML from here on.
    mutating func advance() -> Bool {
        yaml_event_delete(event)
        return yaml_parser_parse(parser, event) == 1
    }

    var type: yaml_event_type_t { event.pointee.type }
    var start: Int { event.pointee.start_mark.index }
    var end: Int { event.pointee.end_mark.index }

    /// What made `advance` return false.
    var failure: SyntaxFailure { SyntaxFailure(of: parser) }
}

/// The names before a node: `&anchor !!tag`.
struct NodeProperties {
    let anchor: String?
    let tag: String?

    fileprivate init(_ anchor: UnsafePointer<yaml_char_t>?, _ tag: UnsafePointer<yaml_char_t>?) {
        self.anchor = anchor.map { String(cString: $0) }
        self.tag = tag.map { String(cString: $0) }
    }
}

extension EventStream {
    /// The text of a scalar after escapes and folding.
    var scalarText: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    }

    var scalarStyle: ScalarStyle {
        switch event.pointee.data.scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// The names before a scalar, sequence or mapping; nil when there are none, as nearly always.
    var properties: NodeProperties? {
        let (anchor, tag) =
            switch type {
            case YAML_SCALAR_EVENT: (event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag)
            case YAML_SEQUENCE_START_EVENT:
                (event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag)
            default: (event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag)
            }
        return anchor == nil && tag == nil ? nil : NodeProperties(anchor, tag)
    }

    /// The name that an alias refers to.
    var aliasName: String { String(cString: event.pointee.data.alias.anchor) }
}
