import APIModel

/// A Swift type as it is spelled, without its optionality at the place of use.
struct SwiftType: Sendable {
    /// As every file spells it: `[Pet.Owner]`.
    var text: String
    /// As the declaration around it spells it: `[Owner]`.
    var localText: String
    /// The reader's method: `uuid`; nothing where the generic `value` reads it.
    var reader: String?
    var optionalReader: String?
    var isFromFoundation: Bool

    static let any = SwiftType("JSONValue")

    init(_ text: String) {
        self.init(text: text, localText: text)
    }

    init(text: String, localText: String, isFromFoundation: Bool = false) {
        self.text = text
        self.localText = localText
        self.isFromFoundation = isFromFoundation
    }

    init(_ mapping: ScalarMapping) {
        self.init(text: mapping.type, localText: mapping.type, isFromFoundation: mapping.isFromFoundation)
        reader = mapping.reader
        optionalReader = mapping.optionalReader
    }

    func array() -> SwiftType {
        var array = SwiftType(
            text: "[" + text + "]", localText: "[" + localText + "]", isFromFoundation: isFromFoundation)
        if text == "String" {
            array.reader = "strings"
            array.optionalReader = "optionalStrings"
        }
        return array
    }

    func dictionary() -> SwiftType {
        SwiftType(
            text: "[String: " + text + "]", localText: "[String: " + localText + "]",
            isFromFoundation: isFromFoundation)
    }

    func optional() -> SwiftType {
        SwiftType(text: text + "?", localText: localText + "?", isFromFoundation: isFromFoundation)
    }

    var isFreeForm: Bool { text == "JSONValue" || text == "[String: JSONValue]" || text == "[JSONValue]" }
}
