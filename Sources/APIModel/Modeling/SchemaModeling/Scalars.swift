import OpenAPI
import YAML

extension Conjunction {
    /// The scalar of one kind with the format that its parts state; parts that are more derived go before their bases.
    func scalar(of kind: ValueKinds) -> Scalar {
        switch kind {
        case .string: .string(stringFormat)
        case .boolean: .boolean
        case .integer: .integer(integerFormat)
        default: numberScalar
        }
    }

    private var stringFormat: StringFormat {
        for part in parts.reversed() {
            if let format = part.schema.format.flatMap(ScalarFormat.string) { return format }
            switch part.schema.contentEncoding?.lowercased() {
            case "base64": return .byte
            case "binary": return .binary
            case nil where part.schema.contentMediaType == "application/octet-stream": return .binary
            default: break
            }
        }
        return .any
    }

    private var integerFormat: IntegerFormat {
        let stated = parts.reversed().lazy.compactMap { $0.schema.format.flatMap(ScalarFormat.integer) }.first ?? .any
        let format = parts.reduce(stated) { format, part in
            format.widened(to: part.schema.bounds).widened(toHold: part.schema.defaultValue)
                .widened(toHold: part.schema.example)
        }
        return format == .uint64 && stated != .uint64 && admitsNegative ? .big : format
    }

    /// Whether no part has a lower limit of zero or more.
    private var admitsNegative: Bool {
        !parts.contains { part in
            let limit = part.schema.bounds.minimum ?? part.schema.bounds.exclusiveMinimum
            return limit.map { !$0.hasPrefix("-") } ?? false
        }
    }

    /// `type: number, format: int64` means an integer.
    private var numberScalar: Scalar {
        for part in parts.reversed() {
            guard let format = part.schema.format else { continue }
            if let number = ScalarFormat.number(format) { return .number(number) }
            if ScalarFormat.integer(format) != nil { return .integer(integerFormat) }
        }
        return .number(.any)
    }
}

extension IntegerFormat {
    /// Some documents allow more than the format can hold (`format: int64, maximum: 18446744073709551615`).
    fileprivate func widened(to bounds: OpenAPI.Bounds) -> IntegerFormat {
        widened(toHold: bounds.minimum ?? bounds.exclusiveMinimum)
            .widened(toHold: bounds.maximum ?? bounds.exclusiveMaximum)
    }

    /// Others show such a number as a default or an example.
    fileprivate func widened(toHold value: Node?) -> IntegerFormat {
        value?.kind == .integer ? widened(toHold: value?.text) : self
    }

    private func widened(toHold digits: String?) -> IntegerFormat {
        guard self == .any || self == .int64, let digits else { return self }
        if isBelowInt64(digits) { return .big }
        guard isAboveInt64(digits) else { return self }
        return isAboveUInt64(digits) ? .big : .uint64
    }

    private func isBelowInt64(_ digits: String) -> Bool {
        Int64(digits) == nil && (Double(digits) ?? 0) <= -9_223_372_036_854_775_808
    }

    /// Rounding makes a `Double` of the largest `Int64` one too large, so digits are read as integers first.
    private func isAboveInt64(_ digits: String) -> Bool {
        if Int64(digits) != nil { return false }
        if UInt64(digits) != nil { return true }
        return (Double(digits) ?? 0) > 9_223_372_036_854_775_808
    }

    private func isAboveUInt64(_ digits: String) -> Bool {
        UInt64(digits) == nil && (Double(digits) ?? 0) > 18_446_744_073_709_551_616
    }
}
