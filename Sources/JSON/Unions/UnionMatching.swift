extension JSONReader {
    /// The text of the member that tells the variants of a union apart; nil when it is absent or no string.
    public func discriminator(_ key: StaticString) -> String? {
        guard entry.kind == .object else { return nil }
        var members = JSONObjectReader(tape: tape, object: index)
        guard let value = members.reader(key), value.kind == .string else { return nil }
        return String(json: value)
    }

    /// The index of the shape that the value fits best; nil when it can be none of them.
    ///
    /// Shapes of another kind, with other constants, or with required keys that are missing are out. Of the others the
    /// one wins that knows most of the keys; then the one to which fewest are unknown; then the narrower one, as an
    /// integer is narrower than a number; then the first.
    public func match(_ shapes: [UnionShape]) -> Int? {
        var best: (index: Int, fit: UnionFit)?
        let keys = entry.kind == .object ? KeySummary(of: index, in: tape) : KeySummary()
        for (index, shape) in shapes.enumerated() {
            guard let fit = fit(shape, keys: keys) else { continue }
            if best.map({ $0.fit < fit }) ?? true { best = (index, fit) }
        }
        return best?.index
    }

    private func fit(_ shape: UnionShape, keys: KeySummary) -> UnionFit? {
        switch shape.form {
        case .any: UnionFit(narrowness: 0)
        case .null: isNull ? UnionFit(narrowness: 2) : nil
        case .boolean: kind == .bool ? UnionFit(narrowness: 2) : nil
        case .number: kind == .number ? UnionFit(narrowness: 1) : nil
        case .integer: exactInteger != nil || entry.kind == .integer ? UnionFit(narrowness: 2) : nil
        case .integers(let values): exactInteger.map(values.contains) == true ? UnionFit(narrowness: 3) : nil
        case .string: kind == .string ? UnionFit(narrowness: 2) : nil
        case .strings(let values): values.contains(where: isString) ? UnionFit(narrowness: 3) : nil
        case .array: kind == .array ? UnionFit(narrowness: 1) : nil
        case .arrayOf(let element): fit(arrayOf: element)
        case .anyObject: kind == .object ? UnionFit(narrowness: 1) : nil
        case .object(let object): kind == .object ? fit(object, keys: keys) : nil
        }
    }

    private var exactInteger: Int? {
        kind == .number ? Int(exactNumber: tape.text(of: entry)) : nil
    }

    private func isString(_ text: StaticString) -> Bool {
        kind == .string && String(json: self) == "\(text)"
    }

    private func fit(arrayOf element: UnionShape) -> UnionFit? {
        guard kind == .array else { return nil }
        var elements = JSONArrayReader(tape: tape, array: index)
        guard let first = elements.next() else { return UnionFit(narrowness: 1) }
        return first.match([element]) == nil ? nil : UnionFit(narrowness: 2)
    }

    private func fit(_ object: UnionShape.ObjectShape, keys: KeySummary) -> UnionFit? {
        var members = JSONObjectReader(tape: tape, object: index)
        var known = 0
        for key in object.required {
            guard keys.mayContain(key), members.reader(key) != nil else { return nil }
            known += 1
        }
        for (key, value) in object.constants {
            guard keys.mayContain(key), let reader = members.reader(key) else { continue }
            guard JSONValue(json: reader) == value else { return nil }
            if !object.lists(key) { known += 1 }
        }
        for key in object.optional where keys.mayContain(key) && members.reader(key) != nil { known += 1 }
        return UnionFit(known: known, unknown: object.isOpen ? 0 : memberCount - known, narrowness: 2)
    }

    private var memberCount: Int {
        var count = 0
        for _ in members { count += 1 }
        return count
    }
}

extension UnionShape.ObjectShape {
    fileprivate func lists(_ key: StaticString) -> Bool {
        let text = "\(key)"
        return required.contains { "\($0)" == text } || optional.contains { "\($0)" == text }
    }
}

/// How well a value fits a shape that it can be.
private struct UnionFit: Comparable {
    var known = 0
    var unknown = 0
    var narrowness: Int

    static func < (left: UnionFit, right: UnionFit) -> Bool {
        (left.known, -left.unknown, left.narrowness) < (right.known, -right.unknown, right.narrowness)
    }
}
