package import SwiftModel
package import TemplateEngine

extension SwiftAlias: TemplateRoot {
    package static let templates = ["Alias"]
    package var template: String { "Alias" }

    package static let fields: [TemplateField<SwiftAlias>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("type", "The type it stands for.", \.type),
    ]
}
