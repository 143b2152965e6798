import OpenAPI

/// The narrowest bounds of all the schemas that hold at once.
struct Limits {
    var minLength = 0
    var maxLength = Int.max
    var minItems = 0
    var maxItems = Int.max
    var minProperties = 0
    var maxProperties = Int.max
    var uniqueItems = false
    /// Inclusive and exclusive ones, with what a number must be a multiple of.
    var minimum: Double?
    var maximum: Double?
    var exclusiveMinimum: Double?
    var exclusiveMaximum: Double?
    var multipleOf: Double?
    var patterns: [String] = []

    mutating func narrow(by schema: OpenAPI.Schema) {
        let bounds = schema.bounds
        minLength = max(minLength, bounds.minLength ?? 0)
        maxLength = min(maxLength, bounds.maxLength ?? .max)
        minItems = max(minItems, bounds.minItems ?? 0)
        maxItems = min(maxItems, bounds.maxItems ?? .max)
        minProperties = max(minProperties, bounds.minProperties ?? 0)
        maxProperties = min(maxProperties, bounds.maxProperties ?? .max)
        uniqueItems = uniqueItems || schema.uniqueItems
        minimum = Self.larger(minimum, bounds.minimum)
        exclusiveMinimum = Self.larger(exclusiveMinimum, bounds.exclusiveMinimum)
        maximum = Self.smaller(maximum, bounds.maximum)
        exclusiveMaximum = Self.smaller(exclusiveMaximum, bounds.exclusiveMaximum)
        multipleOf = bounds.multipleOf.flatMap(Double.init) ?? multipleOf
        if let pattern = schema.pattern { patterns.append(pattern) }
    }

    private static func larger(_ value: Double?, _ text: String?) -> Double? {
        guard let other = text.flatMap(Double.init) else { return value }
        return max(value ?? other, other)
    }

    private static func smaller(_ value: Double?, _ text: String?) -> Double? {
        guard let other = text.flatMap(Double.init) else { return value }
        return min(value ?? other, other)
    }
}

extension Conjunction {
    var limits: Limits {
        var limits = Limits()
        for part in parts { limits.narrow(by: part.schema) }
        return limits
    }
}
