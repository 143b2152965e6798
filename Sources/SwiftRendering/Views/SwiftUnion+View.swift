package import SwiftModel
package import TemplateEngine

extension SwiftUnion: TemplateRoot {
    package static let templates = ["Union"]
    package var template: String { "Union" }

    package static let fields: [TemplateField<SwiftUnion>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@nonexhaustive`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("indirection", "`indirect ` or nothing.", \.indirection),
        .text("conformances", "The protocols: `JSONModel`.", \.conformances),
        .text("selector", "What tells the variants apart: `json.discriminator(\"kind\")`.", \.selector),
        .flag("hasShapes", "Whether shapes tell the variants apart.", \.hasShapes),
        .list("cases", "The variants.", \.cases),
        .text("fallback", "What a value becomes that no variant claims.", \.fallback),
        .parts("nested", "Types that only this one uses.") { $0.nested.map(\.view) },
    ]
}

extension SwiftUnion.Case: TemplateView {
    /// Unions stand in a file or, as a rule, no deeper than in one type.
    private static let indentation = 4

    package static let fields: [TemplateField<SwiftUnion.Case>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("name", "The case's name.", \.name),
        .text("payload", "The type of its value.", \.payload),
        .text("pattern", "What selects it: `\"dog\", \"Hound\"` or `0`.", \.pattern),
        .text("read", "How its value is read: `Dog(json: json)`.", \.read),
        .lines("shape", "Its entry in the table of shapes, or nothing.") {
            $0.shape.isEmpty ? [] : brokenLines($0.shape + ",", indentedBy: indentation + 9)
        },
    ]
}
