import YAML

/// The keys that one kind of object may hold, over all versions of the specification.
protocol ObjectField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What messages call the object, with its article: `a parameter`.
    static var objectName: String { get }
    static var names: FieldNames<Self> { get }
    /// Whether any further key is an annotation, not only one that begins with `x-`, from OpenAPI 3.1 on.
    static var takesAnnotations: Bool { get }
}

extension ObjectField {
    static var takesAnnotations: Bool { false }
}

/// Finds a field by the bytes of its spelling, without a string and without comparing it with each in turn.
struct FieldNames<Field: ObjectField>: Sendable {
    private struct Spelling {
        let field: Field
        let bytes: Range<Int>
    }

    /// All spellings one behind the other.
    private let bytes: [UInt8]
    /// A hash table with open addressing, at most a quarter full.
    private let slots: [Spelling?]

    init() {
        var bytes: [UInt8] = []
        var capacity = 16
        while capacity < 4 * Field.allCases.count { capacity *= 2 }
        var slots = [Spelling?](repeating: nil, count: capacity)
        for field in Field.allCases {
            let start = bytes.count
            bytes += field.rawValue.utf8
            var slot = Self.hash(bytes[start...]) & (capacity - 1)
            while slots[slot] != nil { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Spelling(field: field, bytes: start..<bytes.count)
        }
        self.bytes = bytes
        self.slots = slots
    }

    subscript(key: Node) -> Field? {
        key.withText { text in
            var slot = Self.hash(text) & (slots.count - 1)
            while let spelling = slots[slot] {
                if spelling.bytes.count == text.count, bytes[spelling.bytes].elementsEqual(text) {
                    return spelling.field
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private static func hash(_ text: some Sequence<UInt8>) -> Int {
        Int(text.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) })
    }

    /// The field whose spelling differs in nothing but case.
    func ignoringCase(_ name: String) -> Field? {
        let lowercased = name.lowercased()
        return Field.allCases.first { $0.rawValue.lowercased() == lowercased }
    }
}
