package import SwiftModel
package import TemplateEngine

extension SwiftClientType: TemplateRoot {
    package static let templates = ["Client"]
    package var template: String { "Client" }

    package static let fields: [TemplateField<SwiftClientType>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text(
            "defaultServer",
            "The server unless the caller names one: `Servers.platform`; nothing where the document names none.",
            \.defaultServer),
        .lines("security", "The default requirement with its comma: `[[\"HTTPBearer\"]],`.") {
            brokenLines($0.security + ",", indentedBy: 23)
        },
        .flag("hasCredentials", "Whether the API asks for any.") { !$0.credentials.isEmpty },
        .list("credentials", "What the client can prove itself with.", \.credentials),
        .flag(
            "areCredentialsWrapped", "Whether the parameters do not fit on one line.", \.areCredentialsWrapped),
        .lines("bySchemeName", "The credentials with the schemes of the document, a dictionary.", \.bySchemeName),
        .flag("hasDefaults", "Whether parameters may be given once for all operations.") { !$0.defaults.isEmpty },
        .list("defaults", "Parameters that may be given once for all operations.", \.defaults),
        .flag("hasServers", "Whether the document names any.") { !$0.servers.isEmpty },
        .list("servers", "Where the API lives.", \.servers),
        .list("tags", "The groups of operations.", \.tags),
        .list("methods", "Operations without a tag.", \.methods),
        .flag("hasHeaders", "Whether headers of answers are described.") { !$0.headers.isEmpty },
        .list("headers", "Headers of answers.", \.headers),
        .flag("hasXML", "Whether values are sent or received in XML.") { $0.xmlForms != nil },
        .text("xmlMark", "What stands before and behind the quotes of the table.") { $0.xmlForms?.mark ?? "" },
        .lines("xmlForms", "How values stand in XML: a table, as JSON.") { $0.xmlForms?.lines ?? [] },
    ]

    private var areCredentialsWrapped: Bool {
        let parameters = credentials.map { "\($0.name): Credential? = nil" }.joined(separator: ", ")
        return !fits(access, "init(", parameters, ") {", indentedBy: 8)
    }

    private var bySchemeName: [String] {
        let entries = credentials.map { "SecurityScheme(\($0.scheme), \($0.kind)): \($0.name)" }
        return brokenLines("[\(entries.joined(separator: ", "))]", indentedBy: 12)
    }
}

extension SwiftParameterDefault: TemplateView {
    package static let fields: [TemplateField<SwiftParameterDefault>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The property: `apiKey`.", \.name),
        .text("type", "Its type: `String?`.", \.type),
        .text("location", "`header`, `query` or `cookie`.", \.location),
        .text("key", "The parameter's name, a literal.", \.key),
        .text("statement", "What puts it into a request.", \.statement),
    ]
}

extension SwiftResponseHeader: TemplateView {
    package static let fields: [TemplateField<SwiftResponseHeader>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The header: `rateLimit`.", \.name),
        .text("type", "The type of its value: `Int`.", \.type),
        .text("key", "Its name in the document, a literal.", \.key),
    ]
}

extension SwiftTagProperty: TemplateView {
    package static let fields: [TemplateField<SwiftTagProperty>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The property: `jobs`.", \.name),
        .text("type", "Its type: `Jobs`.", \.type),
    ]
}

extension SwiftCredential: TemplateView {
    package static let fields: [TemplateField<SwiftCredential>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The property: `httpBearer`.", \.name),
        .text("scheme", "The scheme's name in the document, a literal.", \.scheme),
        .text("kind", "How the runtime applies it: `.bearer`.", \.kind),
        .flag("hasFlows", "Whether the document says where tokens come from.") { !$0.flows.isEmpty },
        .text("flowsType", "The type that holds the flows: `OAuthFlows`.", \.flowsType),
        .list("flows", "Where tokens come from.", \.flows),
        .flag("hasDiscovery", "Whether a provider of OpenID Connect describes itself.") { $0.discovery != nil },
        .text("discovery", "Where it does, a literal.") { $0.discovery ?? "" },
    ]
}

extension SwiftOAuthFlow: TemplateView {
    package static let fields: [TemplateField<SwiftOAuthFlow>] = [
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The flow: `clientCredentials`.", \.name),
        .lines("lines", "The constant with its value.") { flow in
            call("\(flow.access)static let \(flow.name) = OAuthFlow", flow.arguments, indentedBy: 12)
        },
    ]
}

extension SwiftServer: TemplateView {
    package static let fields: [TemplateField<SwiftServer>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The server's name.", \.name),
        .text("url", "The URL or its template, a literal.", \.url),
        .flag("hasVariables", "Whether the URL is a template.") { !$0.variables.isEmpty },
        .list("variables", "The variables of the template.", \.variables),
        .lines("variableTable", "Their values by their names in the URL, a dictionary.", \.variableTable),
    ]

    private var variableTable: [String] {
        let entries = variables.map { "\($0.key): \($0.name)" }
        return brokenLines("[\(entries.joined(separator: ", "))]", indentedBy: 16)
    }
}

extension SwiftServerVariable: TemplateView {
    package static let fields: [TemplateField<SwiftServerVariable>] = [
        .text("declaration", "The parameter: `region: String = \"eu\"`.", \.declaration),
        .text("key", "The variable's name in the URL, a literal.", \.key),
        .text("name", "The parameter's name.", \.name),
    ]
}
