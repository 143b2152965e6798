package import SwiftModel
package import TemplateEngine

extension SwiftTag: TemplateRoot {
    package static let templates = ["Tag"]
    package var template: String { "Tag" }

    package static let fields: [TemplateField<SwiftTag>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("client", "The client type that the group belongs to.", \.client),
        .text("name", "The group's type.", \.name),
        .list("methods", "Its operations.", \.methods),
    ]
}

extension SwiftMethod: TemplateView {
    /// Methods stand in a type in an extension; those of the client itself one step further out.
    private static let indentation = 8

    package static let fields: [TemplateField<SwiftMethod>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@discardableResult`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The method's name.", \.name),
        .flag("isWrapped", "Whether the parameters do not fit on one line.", \.isWrapped),
        .text("parameters", "All parameters, side by side.") { $0.parameterTexts.joined(separator: ", ") },
        .lines("parameterLines", "All parameters, on as few lines as they need.") {
            arrangedItems($0.parameterTexts, tail: "", indentedBy: indentation + 4)
        },
        .text("failure", "The type of documented errors.", \.failure),
        .text("resultClause", "` -> JobInformation`, or nothing.", \.resultClause),
        .text("operation", "The request with its arguments: `.cancelJob(jobID: jobID)`.", \.operation),
        .flag("isShort", "Whether the call fits on the line that ends the wrapped signature.", \.isShort),
        .flag("isCallWrapped", "Whether the arguments do not fit on one line.", \.isCallWrapped),
        .text("factory", "The function that makes the request: `cancelJob`.", \.factory),
        .lines("argumentLines", "Its arguments on as few lines as they need, and the options.") {
            arrangedItems($0.argumentTexts, tail: "), options)", indentedBy: indentation + 8)
        },
    ]

    private var parameterTexts: [String] { parameters.map(\.text) }
    private var argumentTexts: [String] { arguments.map { "\($0.label): \($0.value)" } }

    private var operation: String { ".\(factory)(\(argumentTexts.joined(separator: ", ")))" }

    private var isShort: Bool {
        isWrapped
            && fits(
                ") async throws(APIError<", failure, ">)", resultClause, " { try await core.send(", operation,
                ", options) }", indentedBy: Self.indentation)
    }

    private var isCallWrapped: Bool {
        !fits("try await core.send(", operation, ", options)", indentedBy: Self.indentation + 4)
    }
}
