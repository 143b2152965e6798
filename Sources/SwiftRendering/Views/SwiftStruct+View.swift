package import SwiftModel
package import TemplateEngine

extension SwiftStruct: TemplateRoot {
    package static let templates = ["Struct"]
    package var template: String { "Struct" }
    /// Structures stand in a file or, as a rule, no deeper than in one type.
    private static let indentation = 4

    package static let fields: [TemplateField<SwiftStruct>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("conformances", "The protocols: `JSONModel`.", \.conformances),
        .list("properties", "Its properties, in the document's order.", \.properties),
        .flag("isEmpty", "Whether it has no properties.") { $0.properties.isEmpty },
        .list("arguments", "The initialiser's parameters, required ones first.", \.arguments),
        .flag("isWrapped", "Whether the parameters do not fit on one line.", \.isWrapped),
        .lines("assignments", "Statements that set the properties: `self.id = id`.", \.assignments),
        .lines("reads", "Statements that read the properties.") {
            brokenLines($0.reads, indentedBy: indentation + 8)
        },
        .lines("writes", "Statements that write the properties.") {
            brokenLines($0.writes, indentedBy: indentation + 8)
        },
        .parts("nested", "Types that only this one uses.") { $0.nested.map(\.view) },
    ]
}

extension SwiftProperty: TemplateView {
    package static let fields: [TemplateField<SwiftProperty>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("binding", "`var` or `let`.", \.binding),
        .text("name", "The property's name.", \.name),
        .text("type", "Its type.", \.type),
        .text("accessors", "What a computed property does, or nothing.", \.accessors),
        .text("storage", "Where it keeps its value, if not in itself: `let storedNext: Indirect<Node?>`.", \.storage),
    ]
}

extension SwiftParameter: TemplateView {
    package static let fields: [TemplateField<SwiftParameter>] = [
        .text("name", "The parameter's name.", \.name),
        .text("type", "Its type.", \.type),
        .text("defaultValue", "` = nil`, or nothing.", \.defaultValue),
    ]
}
