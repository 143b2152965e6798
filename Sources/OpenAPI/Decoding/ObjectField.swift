/// The keys that one kind of object may hold, over all versions of the specification.
protocol ObjectField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What messages call the object, with its article: `a parameter`.
    static var objectName: String { get }
    static var names: FieldNames<Self> { get }
}

/// Finds a field by its spelling without comparing it with each in turn.
struct FieldNames<Field: ObjectField>: Sendable {
    private let fields: [String: Field]

    init() {
        fields = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0.rawValue, $0) })
    }

    subscript(name: String) -> Field? { fields[name] }

    /// The field whose spelling differs in nothing but case.
    func ignoringCase(_ name: String) -> Field? {
        let lowercased = name.lowercased()
        return Field.allCases.first { $0.rawValue.lowercased() == lowercased }
    }
}
