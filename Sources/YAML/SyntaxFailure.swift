import CLibYAML

/// What libyaml says when it cannot go on, in its own words and places.
struct SyntaxFailure {
    enum Place {
        case character(Int)
        /// Of a byte that is no text.
        case byte(Int)
    }

    let problem: String
    let place: Place
    /// What was being read when the problem came, as in `while scanning a quoted scalar`; empty when nothing is known.
    let context: String
    let contextCharacter: Int

    init(of parser: UnsafePointer<yaml_parser_t>) {
        problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        context = parser.pointee.context.map { String(cString: $0) } ?? ""
        contextCharacter = parser.pointee.context_mark.index
        place =
            parser.pointee.error == YAML_READER_ERROR
            ? .byte(parser.pointee.problem_offset) : .character(parser.pointee.problem_mark.index)
    }
}
