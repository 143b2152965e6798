/// Reading of scalars. What does not fit is recorded and replaced. Without readers, which would have to be counted.
extension JSONTape {
    func readString(at index: Int) -> String {
        let entry = entries[index]
        if entry.kind == .string || entry.kind == .escapedString { return string(of: entry) }
        recordUnexpected(index, expected: "a string")
        return ""
    }

    func readStrings(at index: Int) -> [String] {
        var strings: [String] = []
        let entry = entries[index]
        guard entry.kind == .array else {
            recordUnexpected(index, expected: "an array")
            return strings
        }
        var element = index + 1
        // As long as all elements are strings, their number is that of the entries between.
        strings.reserveCapacity(min(entry.extent - 1 - element, 64))
        while element < entry.extent - 1 {
            strings.append(readString(at: element))
            element = self.index(behind: element)
        }
        return strings
    }

    func readBool(at index: Int) -> Bool {
        let kind = entries[index].kind
        if kind != .true, kind != .false { recordUnexpected(index, expected: "true or false") }
        return kind == .true
    }

    /// Reads an integer, also when it is written like `1.0` or `1e3`.
    @inline(__always)
    func readInteger<Integer: FixedWidthInteger>(at index: Int) -> Integer {
        let entry = entries[index]
        if entry.kind == .integer, let value = Integer(digits: text(of: entry)) { return value }
        return readUnusualInteger(at: index)
    }

    @inline(never)
    private func readUnusualInteger<Integer: FixedWidthInteger>(at index: Int) -> Integer {
        let entry = entries[index]
        if entry.kind == .decimal, let value = Integer(exactNumber: text(of: entry)) { return value }
        let isTooLarge = entry.kind == .integer
        recordUnexpected(
            index, expected: isTooLarge ? "an integer from \(Integer.min) to \(Integer.max)" : "an integer")
        return 0
    }

    func readDouble(at index: Int) -> Double {
        let entry = entries[index]
        if isNumber(entry), let value = Double(number: text(of: entry)) {
            return value
        }
        recordUnexpected(index, expected: isNumber(entry) ? "a number that a Double can hold" : "a number")
        return 0
    }

    func readFloat(at index: Int) -> Float {
        let entry = entries[index]
        if isNumber(entry), let value = Float(string(of: entry)), value.isFinite {
            return value
        }
        recordUnexpected(index, expected: isNumber(entry) ? "a number that a Float can hold" : "a number")
        return 0
    }

    private func isNumber(_ entry: TapeEntry) -> Bool { entry.kind == .integer || entry.kind == .decimal }
}
