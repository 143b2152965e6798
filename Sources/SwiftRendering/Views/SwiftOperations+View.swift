package import SwiftModel
package import TemplateEngine

extension SwiftOperations: TemplateRoot {
    package static let templates = ["Operations"]
    package var template: String { "Operations" }

    package static let fields: [TemplateField<SwiftOperations>] = [
        .list("factories", "One function for each operation.", \.factories)
    ]
}

extension SwiftOperationFactory: TemplateView {
    /// Factories stand in an extension.
    private static let indentation = 4

    package static let fields: [TemplateField<SwiftOperationFactory>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The function's name.", \.name),
        .flag("isWrapped", "Whether the parameters do not fit on one line.", \.isWrapped),
        .text("parameters", "All parameters, side by side.") { $0.parameterTexts.joined(separator: ", ") },
        .lines("parameterLines", "All parameters, on as few lines as they need.") {
            arrangedItems($0.parameterTexts, tail: "", indentedBy: indentation + 4)
        },
        .text("success", "The type of the result.", \.success),
        .text("failure", "The type of documented errors.", \.failure),
        .lines("preparations", "What makes the body, where it is not one expression.") {
            brokenLines($0.preparations, indentedBy: inner)
        },
        .lines("operation", "The operation as one expression, where no statements change its request.") {
            $0.statements.isEmpty ? $0.operation : []
        },
        .lines("request", "The request that statements change, where there are any.") {
            $0.statements.isEmpty ? [] : call("var request = OperationRequest", $0.requestArguments, indentedBy: inner)
        },
        .lines("statements", "What changes `request`, in order.") {
            brokenLines($0.statements, indentedBy: inner)
        },
        .lines("result", "The operation made of `request`, where statements changed it.") {
            $0.statements.isEmpty ? [] : call("return .init", ["request"] + $0.decoders, indentedBy: inner)
        },
    ]

    private static let inner = indentation + 4

    private var parameterTexts: [String] { parameters.map(\.text) }

    private var requestArguments: [String] { [operationID, method, path] + furtherArguments }

    private var decoders: [String] { ["success: \(successDecoder)", "failure: \(failureDecoder)"] }

    private var operation: [String] {
        call(preparations.isEmpty ? ".init" : "return .init", requestArguments + decoders, indentedBy: Self.inner)
    }
}
