import ToolDiagnostics

/// A copy of a text in which characters that libyaml refuses or takes for line ends are replaced by harmless ones of
/// the same size, so that all places stay what they are.
///
/// YAML 1.2 ends lines with LF and CR only; libyaml, which follows YAML 1.1, also with NEL, LS and PS. It refuses
/// control characters and byte order marks, which get into descriptions with pasted text.
struct RepairedText {
    private(set) var bytes: [UInt8]
    /// Where characters were replaced, and which.
    private(set) var replaced: [(offset: Int, scalar: Unicode.Scalar)] = []

    /// Nil when nothing needs to be replaced.
    init?(_ text: [UInt8], in part: Range<Int>) {
        bytes = text
        for offset in part {
            guard let (scalar, replacement) = Self.replacement(in: text, at: offset, before: part.upperBound) else {
                continue
            }
            bytes.replaceSubrange(offset..<offset + replacement.count, with: replacement)
            replaced.append((offset, scalar))
        }
        if replaced.isEmpty { return nil }
    }

    func reportReplacements(in file: SourceFile, to diagnostics: Diagnostics) {
        for (offset, scalar) in replaced {
            let range = SourceRange(file: file, offset: offset, byteCount: UTF8.width(scalar))
            diagnostics.warning(.unreadableCharacter(scalar), at: range)
        }
    }

    private static func replacement(
        in text: [UInt8], at offset: Int, before end: Int
    ) -> (scalar: Unicode.Scalar, bytes: [UInt8])? {
        let first = text[offset]
        let second = offset + 1 < end ? text[offset + 1] : 0
        let third = offset + 2 < end ? text[offset + 2] : 0
        switch (first, second, third) {
        case (0x09, _, _), (0x0A, _, _), (0x0D, _, _):
            return nil
        case (0..<0x20, _, _), (0x7F, _, _):
            return (Unicode.Scalar(first), [0x20])
        case (0xC2, 0x80...0x9F, _):
            return (Unicode.Scalar(second), noBreakSpace)
        case (0xE2, 0x80, 0xA8...0xA9):
            return (third == 0xA8 ? "\u{2028}" : "\u{2029}", enSpace)
        case (0xEF, 0xBB, 0xBF):
            return ("\u{FEFF}", zeroWidthSpace)
        case (0xEF, 0xBF, 0xBE...0xBF):
            return (third == 0xBE ? "\u{FFFE}" : "\u{FFFF}", zeroWidthSpace)
        default:
            return nil
        }
    }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
    private static let enSpace: [UInt8] = [0xE2, 0x80, 0x82]
    private static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]
}

extension Diagnostic.Message {
    static func unreadableCharacter(_ scalar: Unicode.Scalar) -> Self {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Self(
            id: "unreadable-character",
            "character \(code) may be read as a space; remove it, or write it as an escape in double quotes")
    }
}
