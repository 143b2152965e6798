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
        .text("effects", "` async throws(APIError<Problem>)`, or nothing for a call that is made later.", \.effects),
        .text("resultClause", "` -> JobInformation`, or nothing.", \.resultClause),
        .text("callee", "What makes the call: `try await core.send`.", \.callee),
        .text("call", "What is handed to the core, side by side: `.cancelJob(jobID: jobID), options`.") {
            $0.callArguments.joined(separator: ", ")
        },
        .flag("isShort", "Whether the call fits on the line that ends the wrapped signature.", \.isShort),
        .flag("isCallWrapped", "Whether the arguments do not fit on one line.", \.isCallWrapped),
        .text("factory", "The function that makes the request: `cancelJob`.", \.factory),
        .lines("argumentLines", "Its arguments on as few lines as they need, and what else the core takes.") {
            arrangedItems(
                $0.argumentTexts, tail: "), " + $0.otherArguments.joined(separator: ", ") + ")",
                indentedBy: indentation + 8)
        },
    ]

    private var parameterTexts: [String] { parameters.map(\.text) }
    private var argumentTexts: [String] { arguments.map { "\($0.label): \($0.value)" } }

    private var otherArguments: [String] { furtherArguments + ["options"] }

    private var callArguments: [String] {
        [".\(factory)(\(argumentTexts.joined(separator: ", ")))"] + otherArguments
    }

    private var isShort: Bool {
        isWrapped
            && fits(
                ")", effects, resultClause, " { ", callee, "(", callArguments.joined(separator: ", "), ") }",
                indentedBy: Self.indentation)
    }

    private var isCallWrapped: Bool {
        !fits(callee, "(", callArguments.joined(separator: ", "), ")", indentedBy: Self.indentation + 4)
    }
}
