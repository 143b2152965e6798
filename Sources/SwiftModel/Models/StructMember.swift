import APIModel

/// A stored property with the texts of its places: declaration, argument, initialiser, reading, writing.
struct StructMember {
    var name: String
    var type: String
    /// ` = nil`, or nothing where the caller must say.
    var argumentDefault: String
    /// The expression that reads it from `json`.
    var read: String
    /// The statement that writes it.
    var write: String
    var description: [String?]
    /// Absent for what an object keeps beside its properties.
    var property: APIModel.Property?
    /// The property that keeps the value outside of the structure, where it closes a cycle.
    ///
    /// A property wrapper would say the same, but not in a type that is `nonisolated` (Swift 6.3).
    var storage: String?

    var argument: SwiftParameter {
        SwiftParameter(name: ReservedWords.escaped(name), type: type, defaultValue: argumentDefault)
    }

    /// `self.id = id`
    var assignment: SwiftStruct.Assignment {
        let value = ReservedWords.escaped(name)
        guard let storage else { return SwiftStruct.Assignment(target: "self.\(value)", value: value) }
        return SwiftStruct.Assignment(target: storage, value: "Indirect(\(value))")
    }

    /// `id: json.uuid("id")`
    var reading: String { "\(ReservedWords.label(name)): \(read)" }

    func property(access: String, isVariable: Bool, indentation: Int) -> SwiftProperty {
        var property = SwiftProperty(
            documentation: DocumentationLines.lines(description, indentation: indentation), attributes: [],
            access: access, binding: isVariable || storage != nil ? "var" : "let", name: ReservedWords.escaped(name),
            type: type, key: property?.name ?? "")
        if let storage {
            let value = storage + ".wrappedValue"
            property.storage = "\(isVariable ? "var" : "let") \(storage): Indirect<\(type)>"
            property.accessors =
                isVariable ? " {\n    get { \(value) }\n    set { \(value) = newValue }\n}" : " { \(value) }"
        }
        return property
    }

    /// The name inside the function that writes, whose own names come first.
    static func reference(_ name: String) -> String {
        name == "json" ? "self." + name : ReservedWords.escaped(name)
    }
}
