package import Diagnostics

/// What an API offers, in no programming language: references are gone, `allOf` is merged, unions are classified, cycles are marked.
package struct API: Sendable {
    package var title: String
    package var version: String
    package var summary: String?
    package var description: String?
    package var servers: [Server]
    /// Tags in the order of the document's list, then those that only operations name.
    package var tags: [Tag]
    /// In the document's order.
    package var operations: [Operation]
    package var securitySchemes: [SecurityScheme]
    /// The requirement of every operation that states none of its own.
    package var security: Security
    package var types: TypeGraph
}

package struct Tag: Sendable {
    package var name: String
    package var description: String?
}

package struct Server: Sendable {
    package struct Variable: Sendable {
        package var name: String
        /// Empty when any value goes.
        package var values: [String]
        package var defaultValue: String
        package var description: String?
    }

    /// An absolute or relative URL, with `{variables}`.
    package var url: String
    package var name: String?
    package var description: String?
    package var variables: [Variable]
}

package struct SecurityScheme: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, location: Parameter.Location)
        /// The scheme in lower case.
        case http(scheme: String)
        case oauth2(flows: [OAuthFlow])
        case openIDConnect(url: String)
        case mutualTLS
    }

    package struct OAuthFlow: Sendable, Hashable {
        package enum Grant: String, Sendable {
            case implicit, password, clientCredentials, authorizationCode, deviceAuthorization
        }

        package var grant: Grant
        package var authorizationURL: String?
        package var deviceAuthorizationURL: String?
        package var tokenURL: String?
        package var refreshURL: String?
        package var scopes: [String]
    }

    package var name: String
    package var kind: Kind
    package var description: String?
    package var isDeprecated: Bool
    package var range: SourceRange
}

/// Alternatives, the author's favourite first. No alternative: nothing is needed.
package struct Security: Sendable, Hashable {
    package struct Alternative: Sendable, Hashable {
        /// Schemes that are needed together. None: the request may go without credentials.
        package var schemes: [Scheme]
    }

    package struct Scheme: Sendable, Hashable {
        package var name: String
        package var scopes: [String]
    }

    package var alternatives: [Alternative]
}
