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
        .text("binding", "`var` where statements change the request, else `let`.", \.binding),
        .flag("isRequestWrapped", "Whether the request's arguments do not fit on one line.", \.isRequestWrapped),
        .text("request", "The request's name, method and path, side by side.") {
            $0.requestArguments.joined(separator: ", ")
        },
        .lines("requestLines", "The same on as few lines as they need, with the closing parenthesis.") {
            arrangedItems($0.requestArguments, tail: ")", indentedBy: indentation + 8)
        },
        .lines("statements", "What is put into `request`, in order.") {
            brokenLines($0.statements, indentedBy: indentation + 4)
        },
        .flag("isResultWrapped", "Whether the result's arguments do not fit on one line.", \.isResultWrapped),
        .lines("successDecoder", "How a success is read: `.json(200)`.") {
            brokenLines($0.successDecoder, indentedBy: indentation + 8 + "success: ,".count)
        },
        .lines("failureDecoder", "How a documented error is read: `.json(422)`.") {
            brokenLines($0.failureDecoder, indentedBy: indentation + 8 + "failure: )".count)
        },
    ]

    private var parameterTexts: [String] { parameters.map(\.text) }

    private var requestArguments: [String] { [operationID, method, path] }

    private var isRequestWrapped: Bool {
        let arguments = requestArguments.joined(separator: ", ")
        return !fits("var request = OperationRequest(", arguments, ")", indentedBy: Self.indentation + 4)
    }

    private var isResultWrapped: Bool {
        !fits(
            "return APIOperation(request, success: ", successDecoder, ", failure: ", failureDecoder, ")",
            indentedBy: Self.indentation + 4)
    }
}
