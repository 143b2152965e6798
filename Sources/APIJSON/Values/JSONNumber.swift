/// A number as JSON writes it: any number of digits, nothing rounded.
///
/// Numbers are equal when their values are: `1`, `1.0` and `10e-1`.
public struct JSONNumber: Sendable {
    /// The number as written.
    public let text: String

    /// Takes a number in the grammar of JSON; nil for any other text.
    public init?(text: String) {
        guard let tape = try? JSONTape(parsing: Array(text.utf8)), tape.root.kind == .number,
            tape.byteCount == text.utf8.count,
            tape[0].range == 0..<tape.byteCount
        else { return nil }
        self.text = text
    }

    init(checked text: String) {
        self.text = text
    }

    public init(_ value: some FixedWidthInteger) {
        text = String(value)
    }

    /// Nil for infinities and what is not a number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var writer = JSONWriter()
        writer.write(value)
        text = String(decoding: writer.finish(), as: UTF8.self)
    }

    /// The exact value; nil when it is not an integer or out of range.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        withBytes { Integer(digitsOrNumber: $0) }
    }

    /// The exact value; nil when it is not an integer or out of range.
    public var int: Int? { integer() }

    /// The nearest double; nil when the number is larger than any.
    public var double: Double? { withBytes { Double(number: $0) } }

    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = text
        return text.withUTF8(body)
    }
}

extension FixedWidthInteger {
    fileprivate init?(digitsOrNumber text: UnsafeBufferPointer<UInt8>) {
        if text.allSatisfy({ $0.isDigit || $0 == .minus }) {
            self.init(digits: text)
        } else {
            self.init(exactNumber: text)
        }
    }
}

extension JSONNumber: Hashable {
    private var parts: DecimalParts? { withBytes { DecimalParts($0) } }

    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if left.text == right.text { return true }
        guard let leftParts = left.parts, let rightParts = right.parts else { return false }
        return leftParts == rightParts
    }

    public func hash(into hasher: inout Hasher) {
        if let parts { hasher.combine(parts) } else { hasher.combine(text) }
    }
}

extension JSONNumber {
    /// The same text for all ways to write a value.
    var canonicalText: String {
        guard let parts else { return text }
        let digits = parts.digits.isEmpty ? "0" : String(decoding: parts.digits, as: UTF8.self)
        return "\(parts.isNegative ? "-" : "")\(digits)e\(parts.exponent)"
    }
}

extension JSONNumber: CustomStringConvertible {
    public var description: String { text }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) { self.init(value) }

    /// A literal is always finite or too large for a double, which counts as the largest.
    public init(floatLiteral value: Double) {
        self = JSONNumber(value) ?? JSONNumber(checked: "\(Double.greatestFiniteMagnitude)")
    }
}

extension JSONNumber: JSONCodable {
    public init(json: JSONReader) {
        if json.kind == .number {
            text = json.tape.string(of: json.entry)
        } else {
            json.fail(expected: "a number")
            text = "0"
        }
    }

    public func write(to json: inout JSONWriter) { json.write(self) }
}
