public import APIJSON
public import Foundation

/// A decimal is a number, no digit of which is lost. Also read from a string that holds a number; written as a number.
extension Decimal: JSONCodable {
    public init(json: JSONReader) {
        let number = json.kind == .string ? JSONNumber(text: String(json: json)) : JSONNumber(json: json)
        if let number, let value = Decimal(exactly: number) {
            self = value
        } else {
            json.fail(expected: "a number of at most 38 digits")
            self = 0
        }
    }

    public func write(to json: inout JSONWriter) {
        if let number = JSONNumber(text: "\(self)") {
            json.write(number)
        } else {
            json.writeUnwritable("\(self)", expected: "a number")
        }
    }

    /// Nil for a number that has more digits than a decimal holds, or is too large or small for it.
    public init?(exactly number: JSONNumber) {
        guard let value = Decimal(string: number.text), JSONNumber(text: "\(value)") == number else { return nil }
        self = value
    }
}
