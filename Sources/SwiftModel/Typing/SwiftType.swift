import APIModel

/// A Swift type as it is spelled, without its optionality at the place of use.
struct SwiftType: Sendable {
    /// As every file spells it: `[Pet.Owner]`.
    var text: String
    /// As the declaration spells it that the type is nested in: `[Owner]`.
    var localText: String
    /// The declaration that the innermost type is nested in.
    var home: APIModel.TypeID?
    /// How many arrays and maps stand in one another.
    private(set) var containers = 0
    /// The reader's method: `uuid`; nothing where the generic `value` reads it.
    var reader: String?
    var optionalReader: String?

    static let any = SwiftType("JSONValue")

    init(_ text: String) {
        self.init(text: text, localText: text)
    }

    init(text: String, localText: String, home: APIModel.TypeID? = nil) {
        self.text = text
        self.localText = localText
        self.home = home
    }

    init(_ mapping: ScalarMapping) {
        self.init(text: mapping.type, localText: mapping.type)
        reader = mapping.reader
        optionalReader = mapping.optionalReader
    }

    func array() -> SwiftType {
        var array = wrapped("[", "]")
        array.containers += 1
        if text == "String" {
            array.reader = "strings"
            array.optionalReader = "optionalStrings"
        }
        return array
    }

    func dictionary() -> SwiftType {
        var dictionary = wrapped("[String: ", "]")
        dictionary.containers += 1
        return dictionary
    }

    func optional() -> SwiftType { wrapped("", "?") }

    /// The type with such text around it: `StringOr<`, `>`.
    func wrapped(_ start: String, _ end: String) -> SwiftType {
        let text = start + text + end
        var type = SwiftType(text: text, localText: home == nil ? text : start + localText + end, home: home)
        type.containers = containers
        return type
    }

    var isFreeForm: Bool { text == "JSONValue" || text == "[String: JSONValue]" || text == "[JSONValue]" }
}
