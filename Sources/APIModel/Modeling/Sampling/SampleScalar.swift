import OpenAPI

/// Values of strings, numbers and flags within the bounds that hold at a place.
struct SampleScalar {
    private let limits: Limits
    private let format: String?

    init(_ conjunction: Conjunction) {
        limits = conjunction.limits
        format = conjunction.parts.reversed().lazy.compactMap(\.schema.format).first
    }

    func value(of scalar: Scalar) -> Literal? {
        switch scalar {
        case .custom(_, let scalar): self.value(of: scalar)
        case .boolean: .boolean(true)
        case .null: .null
        case .integer(let format): number(isWhole: true).map { .integer(Self.whole($0, format)) }
        case .number: number(isWhole: false).map { .number(Self.text($0)) }
        case .string(let format): string(format).map(Literal.string)
        }
    }

    func admits(_ value: Literal, _ scalar: Scalar) -> Bool {
        switch (scalar, value) {
        case (.custom(_, let scalar), _): admits(value, scalar)
        case (.boolean, .boolean): true
        case (.integer(let format), .integer(let digits)): format.admits(digits) && admits(Double(digits))
        case (.number, .integer(let digits)), (.number, .number(let digits)): admits(Double(digits))
        case (.string(let format), .string(let text)): format.admits(text) && admits(text)
        default: false
        }
    }

    private func admits(_ value: Double?) -> Bool {
        guard let value, value.isFinite else { return false }
        if let minimum = limits.minimum, value < minimum { return false }
        if let maximum = limits.maximum, value > maximum { return false }
        if let minimum = limits.exclusiveMinimum, value <= minimum { return false }
        if let maximum = limits.exclusiveMaximum, value >= maximum { return false }
        guard let step = limits.multipleOf, step > 0 else { return true }
        return abs((value / step).rounded() * step - value) < step * 1e-9
    }

    /// The first of a few numbers near the bounds that is within all of them.
    private func number(isWhole: Bool) -> Double? {
        let step = limits.multipleOf.flatMap { $0 > 0 ? $0 : nil } ?? 1
        var candidates: [Double] = isWhole ? [1] : [1.5, 1]
        for bound in [limits.minimum, limits.exclusiveMinimum, limits.maximum, limits.exclusiveMaximum] {
            guard let bound else { continue }
            let aligned = (bound / step).rounded(.up) * step
            candidates += [aligned, aligned + step, aligned - step, bound + 0.1, bound - 0.1, bound]
        }
        if let low = limits.exclusiveMinimum ?? limits.minimum, let high = limits.exclusiveMaximum ?? limits.maximum {
            candidates.append((low + high) / 2)
        }
        candidates += [step, 0, -step]
        return candidates.first { (!isWhole || $0.rounded() == $0) && admits($0) }
    }

    private static func whole(_ value: Double, _ format: IntegerFormat) -> String {
        guard abs(value) < 9e15 else { return value < 0 ? "-9000000000000000" : "9000000000000000" }
        return String(Int64(value))
    }

    private static func text(_ value: Double) -> String {
        value.rounded() == value && abs(value) < 1e15 ? String(Int64(value)) + ".0" : "\(value)"
    }

    private func admits(_ text: String) -> Bool {
        let length = text.unicodeScalars.count
        guard length >= limits.minLength, length <= limits.maxLength else { return false }
        guard limits.patterns.allSatisfy({ SamplePattern($0)?.matches(text) ?? true }) else { return false }
        switch format {
        case "email", "idn-email": return text.contains("@")
        case "uri", "url", "iri": return text.contains(":")
        case "ipv4": return text.split(separator: ".").compactMap { UInt8($0) }.count == 4
        case "ipv6": return text.contains(":")
        default: return true
        }
    }

    private func string(_ format: StringFormat) -> String? {
        let patterns = limits.patterns.compactMap(SamplePattern.init)
        guard patterns.count == limits.patterns.count else { return nil }
        let candidates = [Self.text(of: format), self.format.flatMap { Self.texts[$0] }, "text"].compactMap { $0 }
        if let text = candidates.first(where: admits) { return text }
        for pattern in patterns {
            if let text = pattern.text(length: limits.minLength, where: admits) { return text }
        }
        guard limits.patterns.isEmpty, limits.minLength <= 10_000 else { return nil }
        let filler = String(repeating: "text", count: limits.minLength / 4 + 1)
        return String(filler.prefix(min(max(limits.minLength, 1), limits.maxLength)))
    }

    private static func text(of format: StringFormat) -> String? {
        switch format {
        case .any: nil
        case .dateTime: "2024-05-31T12:30:00Z"
        case .date: "2024-05-31"
        case .duration: "PT1H30M"
        case .uuid: "0b5e1c3a-6f3d-4b7e-9d58-3c1f0a2b4c6d"
        case .uri: "https://example.com/resource"
        case .byte: "SGVsbG8="
        case .binary: "Hello"
        case .decimal: "12.50"
        }
    }

    /// By the formats of JSON Schema and its relatives that make no type of their own.
    private static let texts: [String: String] = [
        "email": "user@example.com", "idn-email": "user@example.com", "hostname": "example.com",
        "idn-hostname": "example.com", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "time": "12:30:00Z",
        "uri-reference": "/resource", "iri": "https://example.com/resource", "iri-reference": "/resource",
        "json-pointer": "/key", "relative-json-pointer": "1/key", "regex": "^text$", "uri-template": "/things/{id}",
        "password": "correct horse battery staple", "phone": "+15555550100", "color": "#336699",
    ]
}
