/// The client: one property per tag, its credentials and servers, and the methods of operations without a tag.
package struct SwiftClientType: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    package var defaultServer: String
    /// The default requirement, printed: `[["HTTPBearer"]]`.
    package var security: String
    package var credentials: [SwiftCredential]
    package var defaults: [SwiftParameterDefault] = []
    package var servers: [SwiftServer]
    package var tags: [SwiftTagProperty]
    package var methods: [SwiftMethod]
    /// Headers of answers.
    package var headers: [SwiftResponseHeader] = []
    /// Only where values are sent or received in XML.
    package var xmlForms: SwiftXMLForms?
}

/// `public var jobs: Jobs { Jobs(core: core) }`
package struct SwiftTagProperty: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    package var type: String
}

/// `public var httpBearer: Credential?`
package struct SwiftCredential: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    /// The scheme's name in the document, as a literal.
    package var scheme: String
    /// How the runtime applies it, printed: `.bearer`, `.apiKey(.header("X-Key"))`.
    package var kind: String
    /// The type that holds the flows: `OAuthFlows`.
    package var flowsType = ""
    package var flows: [SwiftOAuthFlow] = []
    /// Where a provider of OpenID Connect describes itself, a literal.
    package var discovery: String?
}

/// `public static let clientCredentials = OAuthFlow(tokenURL: …)`
package struct SwiftOAuthFlow: Sendable {
    package var access: String
    package var name: String
    /// `tokenURL: "https://…"`, `scopes: ["read"]`
    package var arguments: [String]
}

/// A parameter that the client may have for all operations: `public var apiKey: String?`
package struct SwiftParameterDefault: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    /// `String?`
    package var type: String
    /// `header`, `query` or `cookie`
    package var location: String
    /// The parameter's name in the document, as a literal.
    package var key: String
    /// `request.header("X-Key", apiKey)`
    package var statement: String
}

/// `public static var rateLimit: ResponseHeader<Int> { .init("X-Rate-Limit") }`
package struct SwiftResponseHeader: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    /// Of its value.
    package var type: String
    /// The header's name in the document, as a literal.
    package var key: String
}

/// A server without variables is a constant, one with variables a function.
package struct SwiftServer: Sendable {
    package var documentation: [String]
    package var access: String
    package var name: String
    /// The URL or its template, as a literal.
    package var url: String
    package var variables: [SwiftServerVariable]
}

package struct SwiftServerVariable: Sendable {
    /// `region: String = "eu"`
    package var declaration: String
    /// The variable's name in the template, as a literal.
    package var key: String
    package var name: String
}
