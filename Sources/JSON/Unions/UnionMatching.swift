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
        UnionMatcher(self).bestFit(shapes)?.index
    }
}

/// What all shapes ask of one value.
private struct UnionMatcher {
    private let reader: JSONReader
    private let kind: JSONReader.Kind
    private let keys: ObjectKeys

    init(_ reader: JSONReader) {
        self.reader = reader
        kind = reader.kind
        keys = kind == .object ? ObjectKeys(of: reader.index, in: reader.tape) : ObjectKeys(in: reader.tape)
    }

    func bestFit(_ shapes: [UnionShape]) -> (index: Int, fit: UnionFit)? {
        var best: (index: Int, fit: UnionFit)?
        for index in shapes.indices {
            guard let fit = fit(shapes[index]) else { continue }
            if let known = best, !(known.fit < fit) { continue }
            best = (index, fit)
        }
        return best
    }

    private func fit(_ shape: UnionShape) -> UnionFit? {
        switch shape.form {
        case .object(let object): kind == .object ? fit(object) : nil
        case .any: UnionFit(narrowness: 0)
        case .null: kind == .null ? UnionFit(narrowness: 2) : nil
        case .boolean: kind == .bool ? UnionFit(narrowness: 2) : nil
        case .number: kind == .number ? UnionFit(narrowness: 1) : nil
        case .integer: isInteger ? UnionFit(narrowness: 2) : nil
        case .integers(let values): exactInteger.map(values.contains) == true ? UnionFit(narrowness: 3) : nil
        case .string: kind == .string ? UnionFit(narrowness: 2) : nil
        case .strings(let values): values.contains(where: isString) ? UnionFit(narrowness: 3) : nil
        case .array: kind == .array ? UnionFit(narrowness: 1) : nil
        case .arrayOf(let element): kind == .array ? fit(arrayOf: element) : nil
        case .either(let shapes): bestFit(shapes)?.fit
        case .anyObject: kind == .object ? UnionFit(narrowness: 1) : nil
        }
    }

    private var isInteger: Bool { reader.entry.kind == .integer || exactInteger != nil }

    private var exactInteger: Int? {
        kind == .number ? Int(exactNumber: reader.tape.text(of: reader.entry)) : nil
    }

    private func isString(_ text: StaticString) -> Bool {
        kind == .string
            && reader.tape.withText(of: reader.entry) { written in
                written.count == text.utf8CodeUnitCount
                    && written.baseAddress.map { areEqual($0, text.utf8Start, written.count) } ?? true
            }
    }

    private func fit(arrayOf element: UnionShape) -> UnionFit? {
        var elements = JSONArrayReader(tape: reader.tape, array: reader.index)
        guard let first = elements.next() else { return UnionFit(narrowness: 1) }
        return first.match([element]) == nil ? nil : UnionFit(narrowness: 2)
    }

    private func fit(_ object: UnionShape.ObjectShape) -> UnionFit? {
        for key in object.required where keys.value(of: key) == nil { return nil }
        var known = object.required.count
        for (key, constant) in object.constants {
            guard let value = keys.value(of: key) else { continue }
            guard JSONValue(json: JSONReader(tape: reader.tape, index: value)) == constant else { return nil }
            if !object.lists(key) { known += 1 }
        }
        for key in object.optional where keys.value(of: key) != nil { known += 1 }
        return UnionFit(known: known, unknown: object.isOpen ? 0 : keys.count - known, narrowness: 2)
    }
}

extension UnionShape.ObjectShape {
    fileprivate func lists(_ key: StaticString) -> Bool {
        let text = "\(key)"
        return required.contains { "\($0)" == text } || optional.contains { "\($0)" == text }
    }
}

/// How well a value fits a shape that it can be.
private struct UnionFit {
    var known = 0
    var unknown = 0
    var narrowness: Int

    static func < (left: UnionFit, right: UnionFit) -> Bool {
        if left.known != right.known { return left.known < right.known }
        if left.unknown != right.unknown { return left.unknown > right.unknown }
        return left.narrowness < right.narrowness
    }
}
