extension JSONTape {
    func syntaxError(_ problem: SyntaxProblem) -> JSONError {
        JSONError(
            reason: .syntax, path: path(to: count), expected: "\(problem.expected)",
            found: excerpt(from: problem.offset, to: problem.offset + 1), offset: problem.offset)
    }

    @inline(never)
    func recordUnexpected(_ index: Int, expected: String) {
        let entry = entries[index]
        guard entry.kind != .missing else { return }
        record(
            JSONError(
                reason: .unexpectedValue, path: path(to: index), expected: expected,
                found: excerpt(from: entry.offset, to: byteRange(of: index).upperBound), offset: entry.offset))
    }

    /// Does nothing when the object itself is missing or of the wrong kind, which was recorded before.
    @inline(never)
    func recordMissing(_ key: String, in object: Int, expected: String) {
        guard entries[object].kind == .object else { return }
        record(
            JSONError(
                reason: .missingKey, path: path(to: object) + JSONTape.pathStep(key), expected: expected,
                found: "nothing", offset: entries[object].offset))
    }

    /// The same for an array that has too few elements.
    @inline(never)
    func recordMissingElement(of array: Int) {
        guard entries[array].kind == .array else { return }
        let count = JSONArrayReader(tape: self, array: array).underestimatedCount
        record(
            JSONError(
                reason: .missingKey, path: path(to: array) + "[\(count)]", expected: "an element", found: "nothing",
                offset: entries[array].offset))
    }

    /// The longest piece of a document that a message shows.
    private static let excerptLimit = 60

    private func excerpt(from start: Int, to end: Int) -> String {
        guard start < byteCount else { return "the end of the document" }
        var stop = min(end, start + JSONTape.excerptLimit, byteCount)
        // Whole characters only.
        while stop < byteCount, source[stop] & 0xC0 == 0x80 { stop += 1 }
        let bytes = UnsafeBufferPointer(start: source + start, count: stop - start)
        return String(decoding: bytes, as: UTF8.self) + (stop < end ? "…" : "")
    }

    /// The path of the value at `index`; for the index behind the last entry of a damaged document, of the innermost
    /// place that was reached.
    func path(to index: Int) -> String {
        var path = "$"
        var current = 0
        while current < index, entries[current].isContainer, self.index(behind: current) > index {
            let isObject = entries[current].kind == .object
            var position = 0
            var child = current + 1
            while child < index {
                let value = isObject ? child + 1 : child
                if value >= index { break }
                let next = self.index(behind: value)
                if next > index { break }
                child = next
                position += 1
            }
            if isObject {
                guard child < index else { break }
                path += JSONTape.pathStep(string(of: entries[child]))
                current = child + 1
            } else {
                path += "[\(position)]"
                current = child
            }
        }
        return path
    }

    private static func pathStep(_ key: String) -> String {
        let isPlain =
            !key.isEmpty
            && key.utf8.allSatisfy { byte in
                byte.isDigit || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
            }
        return isPlain ? ".\(key)" : "[\(JSONValue.string(key))]"
    }
}
