package import SwiftModel
package import ToolDiagnostics

/// A client as a person looks at it: what can be called, the types and what they are made of, and what was said of the
/// document.
package struct Inspection: Sendable {
    package struct Argument: Sendable, Hashable {
        package let name: String
        package var type: String
        /// ` = nil`, or nothing where the caller must say.
        package let fallback: String
    }

    /// One method.
    package struct Call: Sendable {
        package let name: String
        /// `POST`
        package let verb: String
        /// The template of the path.
        package let path: String
        package let operationID: String
        package let documentation: String
        package let arguments: [Argument]
        package let result: String
        package let failure: String
        package let isDeprecated: Bool
        /// `try await client.jobs.cancel(jobID: jobID)`
        package let example: String
    }

    /// The methods of a tag, or those of the client itself.
    package struct Group: Sendable {
        /// `client.jobs`
        package let receiver: String
        /// What the calls have in common: the receiver, or `client, Accounts` where a client's own are told apart.
        package let title: String
        package let documentation: String
        package let calls: [Call]
    }

    package struct Member: Sendable, Hashable {
        package let name: String
        /// Nothing for a case without a payload.
        package var type: String
        /// As the document spells a property, or a value of an enumeration.
        package let value: String
        package let documentation: String
        /// Whether the initialiser asks for it.
        package let isRequired: Bool
    }

    package enum Kind: String, Sendable { case structure, enumeration, union, outcome, alias }

    package struct TypeEntry: Sendable {
        /// `Pet.Owner`
        package let path: String
        package let kind: Kind
        package let documentation: String
        package let members: [Member]
        /// Whether an enumeration takes values that the document does not list.
        package let isOpen: Bool
    }

    package let title: String
    package let version: String
    package let document: String
    package let client: String
    package private(set) var groups: [Group] = []
    package private(set) var types: [TypeEntry] = []
    /// Names of the credentials' properties.
    package private(set) var credentials: [String] = []
    package private(set) var servers: [String] = []
    /// Headers of answers that are read by name: `response[.rateLimit]`.
    package private(set) var headers: [Member] = []
    /// What was said of the document, in order.
    package let remarks: [Diagnostic]

    /// - Parameters:
    ///   - remarks: What the stages reported.
    package init(of client: SwiftClient, title: String, version: String, document: String, remarks: [Diagnostic]) {
        self.title = title
        self.version = version
        self.document = document
        self.client = client.name
        self.remarks = remarks
        let declarations = client.files.flatMap(\.declarations)
        let requests = Requests(declarations)
        var receivers: [String: String] = [:]
        for case .client(let type) in declarations {
            for tag in type.tags { receivers[tag.type] = "client." + tag.name }
            credentials = type.credentials.map { plain($0.name) }
            servers = type.servers.map { unquoted($0.url) }
            headers = type.headers.map {
                Member(plain($0.name), type: $0.type, value: unquoted($0.key), documentation: $0.documentation)
            }
            add("client", type.methods + client.methods(of: .client), [], requests)
        }
        for title in client.pathSections {
            add("client", client.methods(of: .path(title)), [], requests, title: "client, \(title)")
        }
        for case .tag(let tag) in declarations {
            let methods = tag.methods + client.methods(of: .tag(tag.name))
            add(receivers[tag.name] ?? "client." + tag.name, methods, tag.documentation, requests)
        }
        for declaration in declarations { add(declaration, in: "") }
    }

    package var callCount: Int { groups.reduce(0) { $0 + $1.calls.count } }

    private mutating func add(
        _ receiver: String, _ methods: [SwiftMethod], _ documentation: [String], _ requests: Requests,
        title: String? = nil
    ) {
        let calls = methods.map { Call($0, of: receiver, requests) }
        guard !calls.isEmpty else { return }
        groups.append(
            Group(receiver: receiver, title: title ?? receiver, documentation: text(documentation), calls: calls))
    }

    private mutating func add(_ declaration: SwiftDeclaration, in outer: String) {
        switch declaration {
        case .structure(let structure):
            add(outer + structure.name, .structure, structure.documentation, Self.members(structure))
            for nested in structure.nested { add(nested, in: outer + structure.name + ".") }
        case .enumeration(let enumeration):
            let members = enumeration.cases.map {
                Member(plain($0.name), value: unquoted($0.rawValue), documentation: $0.documentation)
            }
            add(outer + enumeration.name, .enumeration, enumeration.documentation, members, enumeration.openness)
        case .union(let union):
            let members = union.cases.map {
                Member(plain($0.name), type: $0.payload, documentation: $0.documentation)
            }
            add(outer + union.name, .union, union.documentation, members)
            for nested in union.nested { add(nested, in: outer + union.name + ".") }
        case .results(let results):
            let members = results.cases.map {
                Member(
                    plain($0.name), type: String($0.payload.drop { $0 == "(" }.prefix { $0 != ")" }),
                    documentation: $0.documentation)
            }
            add(outer + results.name, .outcome, results.documentation, members)
        case .alias(let alias):
            add(outer + alias.name, .alias, alias.documentation, [Member(alias.name, type: alias.type)])
        case .client, .tag, .methods, .operations: break
        }
    }

    private mutating func add(
        _ path: String, _ kind: Kind, _ documentation: [String], _ members: [Member],
        _ openness: SwiftEnum.Openness = .open
    ) {
        types.append(
            TypeEntry(
                path: path, kind: kind, documentation: text(documentation), members: members,
                isOpen: openness == .open))
    }

    private static func members(_ structure: SwiftStruct) -> [Member] {
        let optional = Set(structure.arguments.filter { !$0.defaultValue.isEmpty }.map(\.name))
        return structure.properties.map { property in
            Member(
                plain(property.name), type: property.type, value: property.key, documentation: property.documentation,
                isRequired: !optional.contains(property.name))
        }
    }
}

extension Inspection.Member {
    fileprivate init(
        _ name: String, type: String = "", value: String = "", documentation: [String] = [], isRequired: Bool = true
    ) {
        self.init(
            name: name, type: type, value: value, documentation: text(documentation), isRequired: isRequired)
    }
}

extension Inspection.Call {
    fileprivate init(_ method: SwiftMethod, of receiver: String, _ requests: Requests) {
        let request = requests[method.factory]
        let arguments = method.parameters.filter { $0.name != "options" }
        let required = arguments.filter(\.defaultValue.isEmpty).map { "\(plain($0.name)): \($0.name)" }
        let assignment = method.success == "Void" ? "" : "let result = "
        self.init(
            name: plain(method.name), verb: (request?.method ?? "").drop { $0 == "." }.uppercased(),
            path: unquoted(request?.path ?? ""), operationID: unquoted(request?.operationID ?? ""),
            documentation: text(method.documentation),
            arguments: arguments.map {
                Inspection.Argument(name: plain($0.name), type: $0.type, fallback: $0.defaultValue)
            },
            result: method.success, failure: method.failure,
            isDeprecated: method.attributes.contains { $0.contains("deprecated") },
            example: "\(assignment)try await \(receiver).\(method.name)(\(required.joined(separator: ", ")))")
    }
}

/// The factories behind the methods.
private struct Requests {
    private var byName: [String: SwiftOperationFactory] = [:]

    init(_ declarations: [SwiftDeclaration]) {
        for case .operations(let operations) in declarations {
            for factory in operations.factories { byName[factory.name] = factory }
        }
    }

    subscript(name: String) -> SwiftOperationFactory? { byName[name] }
}

/// A name without the backticks that a declaration needs.
private func plain(_ name: String) -> String { name.filter { $0 != "`" } }

/// Lines of a comment without what makes them one.
private func text(_ lines: [String]) -> String {
    lines.map { line in
        let rest = line.drop { $0 == "/" }
        return String(rest.first == " " ? rest.dropFirst() : rest)
    }.joined(separator: "\n")
}

/// The text of a literal, as far as a reader needs it.
private func unquoted(_ literal: String) -> String {
    guard literal.count > 1, literal.hasPrefix("\""), literal.hasSuffix("\"") else { return literal }
    return String(literal.dropFirst().dropLast())
}
