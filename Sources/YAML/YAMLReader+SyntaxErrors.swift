import ToolDiagnostics

extension YAMLReader {
    /// Says in our words what libyaml could not read, at the place where something can be done about it.
    mutating func report(_ failure: SyntaxFailure) {
        switch failure.place {
        case .byte(let offset): reportUnreadable(at: part.lowerBound + offset)
        case .character(let character): reportSyntax(failure, at: cursor.byte(ofCharacter: character))
        }
    }

    private func reportUnreadable(at offset: Int) {
        if isBinary(file.bytes[part]) {
            diagnostics.error(.binaryFile, at: SourceRange(wholeFile: file))
        } else {
            let start = startOfCharacter(before: offset) ?? offset
            diagnostics.error(.invalidUTF8(text[start]), at: SourceRange(file: file, offset: start, byteCount: 1))
        }
    }

    /// libyaml counts to the byte that a character breaks off at; what is wrong is the byte that began it.
    private func startOfCharacter(before offset: Int) -> Int? {
        let start = text[..<offset].suffix(3).lastIndex { $0 & 0b1100_0000 != 0b1000_0000 }
        guard let start, text[start] >= 0b1100_0000 else { return nil }
        let length = text[start] >= 0b1111_0000 ? 4 : text[start] >= 0b1110_0000 ? 3 : 2
        return start + length > offset ? start : nil
    }

    private mutating func reportSyntax(_ failure: SyntaxFailure, at offset: Int) {
        let contextRange = wordRange(from: cursor.byte(ofCharacter: failure.contextCharacter))
        let range = wordRange(from: offset)
        if failure.problem.hasPrefix("did not find expected"), let quoted = tree.quotedText(before: offset) {
            let start = Diagnostic.Note("the text in quotes begins here", at: quoted)
            return diagnostics.error(.textBehindQuote, at: range, notes: [start])
        }
        switch (failure.problem, failure.context) {
        case ("found unexpected end of stream", "while scanning a quoted scalar"),
            ("found unexpected document indicator", _):
            diagnostics.error(.unclosedQuote, at: contextRange)
        case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
            if offset >= part.upperBound {
                diagnostics.error(.unclosedBracket(text[contextRange.offset]), at: contextRange)
            } else {
                let opening = Diagnostic.Note("the bracket opens here", at: contextRange)
                diagnostics.error(.missingComma(in: text[contextRange.offset]), at: range, notes: [opening])
            }
        case ("could not find expected ':'", _):
            diagnostics.error(.missingColon, at: contextRange)
        case ("did not find expected key", _):
            diagnostics.error(
                .misplacedInMapping, at: range, notes: [Diagnostic.Note("the mapping begins here", at: contextRange)])
        case ("did not find expected '-' indicator", _):
            diagnostics.error(
                .misplacedInSequence, at: range, notes: [Diagnostic.Note("the list begins here", at: contextRange)])
        default:
            let isAboutWord = ["directive", "tag", "anchor", "alias"].contains { failure.context.contains($0) }
            diagnostics.error(message(for: failure, at: offset), at: isAboutWord ? contextRange : range)
        }
    }

    private func message(for failure: SyntaxFailure, at offset: Int) -> Diagnostic.Message {
        let byte = offset < part.upperBound ? text[offset] : 0
        switch failure.problem {
        case "found character that cannot start any token":
            return byte == UInt8(ascii: "\t") ? .tabIndentation : .reservedCharacter(byte)
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            return .tabIndentation
        case "mapping values are not allowed in this context":
            return .misplacedColon
        case "block sequence entries are not allowed in this context":
            return .misplacedDash
        case "mapping keys are not allowed in this context":
            return .misplacedQuestionMark
        case "found unknown escape character":
            return .unknownEscape
        case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
            return .incompleteEscape
        case "did not find expected alphabetic or numeric character":
            return .missingName(failure.context.contains("alias") ? "*" : "&")
        case "did not find expected comment or line break" where failure.context.contains("block scalar"):
            return .textBesideBlockIndicator
        case "did not find expected node content":
            return .missingValue
        case "did not find expected <document start>":
            return .textAfterDocument
        case "found undefined tag handle":
            return .undeclaredTag
        case "found incompatible YAML document":
            return .unknownVersion
        case "found unexpected ':'":
            return .colonWithoutSpace
        default:
            if failure.context.contains("directive") { return .misplacedDirective }
            if failure.context.contains("tag") { return .malformedTag }
            return .notYAML(failure.problem)
        }
    }

    /// From a byte to the end of its word.
    private func wordRange(from offset: Int) -> SourceRange {
        let word = text[min(offset, text.count)...].prefix { $0 > UInt8(ascii: " ") }
        return SourceRange(file: file, offset: offset, byteCount: max(1, word.count))
    }
}

extension Diagnostic.Message {
    private static func syntax(_ text: String) -> Self { Self(id: "yaml-syntax", text) }

    static var binaryFile: Self {
        Self(id: "binary-file", "this is a binary file; give a description in YAML or JSON")
    }

    static func invalidUTF8(_ byte: UInt8) -> Self {
        Self(id: "invalid-utf-8", "byte \(hexadecimal(byte)) is not UTF-8 here; save the file as UTF-8")
    }

    static var unclosedQuote: Self {
        Self(id: "unclosed-quote", "the text in quotes that begins here never ends; add the closing quote")
    }

    static func unclosedBracket(_ bracket: UInt8) -> Self {
        Self(id: "unclosed-bracket", "this bracket is never closed; add '\(closing(bracket))'")
    }

    static func missingComma(in bracket: UInt8) -> Self {
        syntax("expected ',' or '\(closing(bracket))' before this")
    }

    static var missingColon: Self {
        syntax("no ':' follows this key; add it, or indent the line if it continues the one before")
    }

    static var misplacedInMapping: Self {
        syntax("expected a key of the mapping here; check the indentation of this line")
    }

    static var misplacedInSequence: Self {
        syntax("expected '-' here, as before the other items of the list; check the indentation of this line")
    }

    static var misplacedColon: Self {
        syntax("this ': ' cannot stand here; check the indentation of the line, and put text that holds ': ' in quotes")
    }

    static var misplacedDash: Self { syntax("a list cannot begin here; begin it on a line of its own") }

    static var misplacedQuestionMark: Self {
        syntax("'?' begins a key, which cannot stand here; put the text in quotes")
    }

    static var missingValue: Self { syntax("expected a value here") }

    static var textAfterDocument: Self { syntax("the document ended before this; check the indentation of this line") }

    static var unknownEscape: Self {
        syntax(
            "'\\' begins no known escape here; write '\\\\', or use single quotes, in which it is an ordinary character"
        )
    }

    static var incompleteEscape: Self {
        syntax(
            "an escape needs two digits behind '\\x', four behind '\\u', eight behind '\\U', and must name a character"
        )
    }

    static var undeclaredTag: Self { syntax("this tag is not declared, and no tag is needed here; remove it") }

    static var malformedTag: Self { syntax("'!' begins a tag, and this is none; put the text in quotes") }

    static var misplacedDirective: Self {
        syntax("'%' begins an instruction for YAML readers, and this is none; put the text in quotes")
    }

    static var colonWithoutSpace: Self {
        syntax(
            "this ':' is neither part of the text nor the end of a key; put a space behind it, or the text in quotes")
    }

    static var unknownVersion: Self { syntax("this version of YAML is unknown; remove the line, as it is not needed") }

    static var textBehindQuote: Self {
        syntax(
            "nothing can follow a closing quote here; put a '\\' before quotes within the text, or double single ones"
        )
    }

    static func missingName(_ mark: Character) -> Self {
        syntax(
            "'\(mark)' needs a name behind it; put text in quotes if no \(mark == "*" ? "alias" : "anchor") is meant"
        )
    }

    static var textBesideBlockIndicator: Self {
        syntax("text of several lines begins on the line after '|' or '>'; put this in quotes if it is one line")
    }

    static func reservedCharacter(_ byte: UInt8) -> Self {
        syntax("a value cannot begin with '\(Character(Unicode.Scalar(byte)))'; put it in quotes")
    }

    static func notYAML(_ problem: String) -> Self { syntax("cannot be read as YAML: \(problem)") }

    static var tabIndentation: Self {
        Self(id: "tab-indentation", "a tab cannot indent a line in YAML; use spaces")
    }

    private static func closing(_ bracket: UInt8) -> Character { bracket == UInt8(ascii: "[") ? "]" : "}" }

    private static func hexadecimal(_ byte: UInt8) -> String {
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}

/// Nothing that is text has a zero so early.
func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.prefix(8000).contains(0) }
