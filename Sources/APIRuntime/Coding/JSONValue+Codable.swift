public import APIJSON
import Foundation

extension JSONValue: Codable {
    /// Takes whatever the coder holds: an object, an array, or the first of Boolean, integer, decimal, double and
    /// string that it agrees to.
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: MemberKey.self) {
            self = .object(try JSONObject(members))
        } else if var elements = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !elements.isAtEnd { values.append(try elements.decode(JSONValue.self)) }
            self = .array(values)
        } else {
            try self.init(scalarFrom: decoder.singleValueContainer())
        }
    }

    private init(scalarFrom container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(JSONNumber(value))
        } else if let value = try? container.decode(UInt64.self) {
            self = .number(JSONNumber(value))
        } else if let value = try? container.decode(Decimal.self), let number = JSONNumber(text: "\(value)") {
            self = .number(number)
        } else if let value = try? container.decode(Double.self), let number = JSONNumber(value) {
            self = .number(number)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var members = encoder.container(keyedBy: MemberKey.self)
            for (key, value) in object { try members.encode(value, forKey: MemberKey(stringValue: key)) }
        case .array(let values):
            var elements = encoder.unkeyedContainer()
            for value in values { try elements.encode(value) }
        case .null, .bool, .number, .string:
            var container = encoder.singleValueContainer()
            try encodeScalar(to: &container)
        }
    }

    private func encodeScalar(to container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .number(let number): try number.encode(to: &container)
        case .null, .array, .object: try container.encodeNil()
        }
    }
}

extension JSONNumber {
    /// Encodes the narrowest of the coder's types that holds the number; a double when none does.
    fileprivate func encode(to container: inout any SingleValueEncodingContainer) throws {
        if let value = integer(as: Int64.self) {
            try container.encode(value)
        } else if let value = integer(as: UInt64.self) {
            try container.encode(value)
        } else if let value = double, JSONNumber(value) == self {
            try container.encode(value)
        } else if let value = Decimal(exactly: self) {
            try container.encode(value)
        } else if let value = double {
            try container.encode(value)
        } else {
            let context = EncodingError.Context(
                codingPath: container.codingPath, debugDescription: "\(text) is larger than any double")
            throw EncodingError.invalidValue(text, context)
        }
    }
}

extension JSONObject {
    fileprivate init(_ members: KeyedDecodingContainer<MemberKey>) throws {
        self.init()
        for key in members.allKeys { self[key.stringValue] = try members.decode(JSONValue.self, forKey: key) }
    }
}

/// A key that is data.
private struct MemberKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { stringValue = "\(intValue)" }
}
