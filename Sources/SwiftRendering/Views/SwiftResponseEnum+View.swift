package import SwiftModel
package import TemplateEngine

extension SwiftResponseEnum: TemplateRoot {
    package static let templates = ["ResponseEnum"]
    package var template: String { "ResponseEnum" }

    package static let fields: [TemplateField<SwiftResponseEnum>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .list("cases", "One for each documented response.", \.cases),
        .lines("decoder", "How an answer becomes a case: `static let decoder: ResponseDecoder<…> = .firstOf(…)`.") {
            let arguments = "static let decoder: ResponseDecoder<\($0.name)> = \($0.decoder)"
            return brokenLines(arguments, indentedBy: 4)
        },
    ]
}

extension SwiftResponseEnum.Case: TemplateView {
    package static let fields: [TemplateField<SwiftResponseEnum.Case>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("name", "The case's name.", \.name),
        .text("payload", "`(HTTPValidationError)`, or nothing.", \.payload),
    ]
}
