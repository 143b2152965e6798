import HTTPTypes

/// What may stand in a header (RFC 9110, 5.5).
enum FieldText {
    /// Refuses line breaks and other control characters rather than mending them: they are how one header becomes two.
    static func field(_ name: String, _ value: String) -> Result<HTTPField, InvalidRequest> {
        guard let fieldName = HTTPField.Name(name) else { return .failure(.headerName(name)) }
        // Space around a value belongs to no value (RFC 9110, 5.5).
        let trimmed = value.trimmingSpaces
        guard trimmed.utf8.allSatisfy(isFieldByte), HTTPField.isValidValue(trimmed) else {
            return .failure(.controlCharacter(header: name))
        }
        return .success(HTTPField(name: fieldName, value: trimmed))
    }

    static func isCookiePair(_ text: String) -> Bool {
        text.utf8.allSatisfy { isFieldByte($0) && $0 != UInt8(ascii: ";") }
    }

    private static func isFieldByte(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t")
    }
}

extension StringProtocol {
    /// Without the spaces and tabs around it.
    var trimmingSpaces: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
