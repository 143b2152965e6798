/// The operations of one tag: a namespace over the client's core.
package struct SwiftTag: Sendable {
    package var documentation: [String]
    package var access: String
    package var client: String
    package var name: String
    package var methods: [SwiftMethod]
}

/// Methods that stand apart from the type they belong to, in an extension.
package struct SwiftMethods: Sendable {
    package enum Section: Sendable, Hashable {
        /// The client's own, dealt out to files without anything in common.
        case client
        /// The client's own whose paths begin alike: `Accounts`.
        case path(String)
        /// More of a tag, by the name of its type.
        case tag(String)
    }

    /// `StripeClient`, `XeroClient.Accounting`
    package var type: String
    package var section: Section
    package var methods: [SwiftMethod]
}

/// One method of the client, a few lines that forward to the operation's factory.
///
/// Shown by the snippet `operations/cancel-job`.
package struct SwiftMethod: Sendable {
    package var documentation: [String]
    /// `@available(*, deprecated)`, `@discardableResult`, each a line.
    package var attributes: [String]
    package var access: String
    package var name: String
    package var parameters: [SwiftParameter]
    /// True when the parameters do not fit on one line.
    package var isWrapped: Bool
    package var success: String
    package var failure: String
    /// ` async throws(APIError<HTTPValidationError>)`; nothing where the call is made later, when its result is read.
    package var effects: String
    /// ` -> JobInformation`, or nothing where the method returns nothing.
    package var resultClause: String
    /// What makes the call: `try await core.send`, `core.stream`, `core.pages`.
    package var callee: String
    /// The factory of the operation, such as `cancelJob`.
    package var factory: String
    /// `jobID: jobID`
    package var arguments: [SwiftArgument]
    /// What the callee takes between the operation and the options.
    package var furtherArguments: [String] = []
}

/// `jobID: UUID`, `status: JobStatus? = nil`
package struct SwiftParameter: Sendable {
    package var name: String
    package var type: String
    /// ` = nil`, or nothing.
    package var defaultValue: String
}

package struct SwiftArgument: Sendable {
    package var label: String
    package var value: String
}

/// `extension APIOperation` with the factories of one tag.
package struct SwiftOperations: Sendable {
    package var factories: [SwiftOperationFactory]
}

/// A static function that fills a request.
package struct SwiftOperationFactory: Sendable {
    package var documentation: [String]
    package var attributes: [String]
    package var access: String
    package var name: String
    package var parameters: [SwiftParameter]
    package var isWrapped: Bool
    package var success: String
    package var failure: String
    /// Literals: operation id, method (`.post`), path template.
    package var operationID: String
    package var method: String
    package var path: String
    /// What the request takes besides: `path: ["job_id": jobID]`, `body: .json(body)`.
    package var furtherArguments: [String]
    /// Statements that make the body, in order: `form.append("file", file)`.
    package var preparations: [String]
    /// Statements that change `request`, in order: `request.query("ids", ids, explode: false)`.
    package var statements: [String]
    /// `.json(200)`, `.firstOf(…)`, `.none`
    package var successDecoder: String
    package var failureDecoder: String
}

/// The documented outcomes of an operation where there are several: `enum CreateThingResult`, `enum CancelJobFailure`.
package struct SwiftResponseEnum: Sendable {
    package struct Case: Sendable {
        package var documentation: [String]
        package var name: String
        /// `(HTTPValidationError)`, or nothing.
        package var payload: String
    }

    package var documentation: [String]
    package var access: String
    package var name: String
    package var cases: [Case]
    /// How an answer becomes a case: `.firstOf(.json(404, Self.notFound), …)`.
    package var decoder: String
}
