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
    public func match(_ shapes: UnionShapes) -> Int? {
        UnionMatcher(self).bestFit(shapes.variants)
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

    func bestFit(_ shapes: [UnionShape]) -> Int? {
        var best: (index: Int, fit: UnionFit)?
        for index in shapes.indices {
            guard let fit = fit(shapes[index]) else { continue }
            if let known = best, !(known.fit < fit) { continue }
            best = (index, fit)
        }
        return best?.index
    }

    private func fit(_ shape: UnionShape) -> UnionFit? {
        switch shape {
        case .object(let members, let isOpen): kind == .object ? fit(members, isOpen: isOpen) : nil
        case .any: UnionFit(narrowness: 0)
        case .null: kind == .null ? UnionFit(narrowness: 2) : nil
        case .boolean: kind == .bool ? UnionFit(narrowness: 2) : nil
        case .number: kind == .number ? UnionFit(narrowness: 1) : nil
        case .integer: isInteger ? UnionFit(narrowness: 2) : nil
        case .string: kind == .string ? UnionFit(narrowness: 2) : nil
        case .texts(let texts): texts.contains(where: isText) ? UnionFit(narrowness: 3) : nil
        case .array: kind == .array ? UnionFit(narrowness: 1) : nil
        case .arrayOf(let element): kind == .array ? fit(arrayOf: element) : nil
        case .anyObject: kind == .object ? UnionFit(narrowness: 1) : nil
        case .either(let shapes): shapes.compactMap { fit($0) }.max()
        }
    }

    private var isInteger: Bool {
        reader.entry.kind == .integer
            || kind == .number && Int(exactNumber: reader.tape.text(of: reader.entry)) != nil
    }

    private func isText(_ text: UnionText) -> Bool {
        kind == .string && reader.tape.withText(of: reader.entry) { $0.elementsEqual(text.bytes) }
    }

    private func fit(arrayOf element: UnionShape) -> UnionFit? {
        var elements = JSONArrayReader(tape: reader.tape, array: reader.index)
        guard let first = elements.next() else { return UnionFit(narrowness: 1) }
        return UnionMatcher(first).fit(element) == nil ? nil : UnionFit(narrowness: 2)
    }

    private func fit(_ members: [UnionMember], isOpen: Bool) -> UnionFit? {
        var known = 0
        for member in members {
            guard let value = keys.value(of: member.key) else {
                if member.isRequired { return nil }
                continue
            }
            if !member.constants.isEmpty,
                !member.constants.contains(JSONValue(json: JSONReader(tape: reader.tape, index: value))) { return nil }
            known += 1
        }
        return UnionFit(known: known, unknown: isOpen ? 0 : keys.count - known, narrowness: 2)
    }
}

/// How well a value fits a shape that it can be.
private struct UnionFit: Comparable {
    var known = 0
    var unknown = 0
    var narrowness: Int

    static func < (left: UnionFit, right: UnionFit) -> Bool {
        if left.known != right.known { return left.known < right.known }
        if left.unknown != right.unknown { return left.unknown > right.unknown }
        return left.narrowness < right.narrowness
    }
}
