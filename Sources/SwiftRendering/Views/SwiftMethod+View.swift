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

extension SwiftMethods: TemplateRoot {
    package static let templates = ["Methods"]
    package var template: String { "Methods" }

    package static let fields: [TemplateField<SwiftMethods>] = [
        .text("type", "The type that has the methods: `StripeClient`, or that of a tag.", \.type),
        .list("methods", "Its operations, or some of them.", \.methods),
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
        .flag("isShort", "Whether the call fits on the line that ends the wrapped signature.", \.isShort),
        .text("call", "The call on one line: `try await core.send(.cancelJob(jobID: jobID), options)`.", \.call),
        .lines("callLines", "The same on as few lines as it needs.", \.callLines),
    ]

    private var parameterTexts: [String] { parameters.map(\.text) }
    private var argumentTexts: [String] { arguments.map { "\($0.label): \($0.value)" } }

    private var request: String { ".\(factory)(\(argumentTexts.joined(separator: ", ")))" }

    private var callArguments: [String] { [request] + furtherArguments + ["options"] }

    private var call: String { "\(callee)(\(callArguments.joined(separator: ", ")))" }

    private var isShort: Bool {
        isWrapped && fits(")", effects, resultClause, " { ", call, " }", indentedBy: Self.indentation)
    }

    /// A request that is the only argument beside the options shares its brackets' lines with them.
    private var callLines: [String] {
        let inner = Self.indentation + 4
        guard furtherArguments.isEmpty, !fits(call, indentedBy: inner) else {
            return SwiftRendering.call(callee, callArguments, indentedBy: inner)
        }
        let arguments = arrangedItems(argumentTexts, tail: "), options)", indentedBy: inner + 4)
        return ["\(callee)(.\(factory)("] + arguments.map { "    " + $0 }
    }
}
