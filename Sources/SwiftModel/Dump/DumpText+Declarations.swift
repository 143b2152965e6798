extension DumpText {
    mutating func append(_ declaration: SwiftDeclaration) {
        switch declaration {
        case .client(let client): append(client)
        case .tag(let tag): append(tag)
        case .methods(let methods): append(methods)
        case .operations(let operations): for factory in operations.factories { append(factory) }
        case .structure(let structure): append(structure)
        case .enumeration(let enumeration): append(enumeration)
        case .union(let union): append(union)
        case .results(let results): append(results)
        case .alias(let alias):
            lines(alias.documentation)
            line("typealias \(alias.name) = \(alias.type)")
        }
    }

    private mutating func append(_ client: SwiftClientType) {
        lines(client.documentation)
        line("\(client.access)client \(client.name), server \(client.defaultServer), security \(client.security)")
        indented { text in
            for credential in client.credentials {
                text.lines(credential.documentation)
                text.line("credential \(credential.name): \(credential.scheme) \(credential.kind)")
            }
            for server in client.servers {
                text.lines(server.documentation)
                let variables = server.variables.map(\.declaration).joined(separator: ", ")
                text.line("server \(server.name)(\(variables)): \(server.url)")
            }
            for tag in client.tags {
                text.lines(tag.documentation)
                text.line("tag \(tag.name): \(tag.type)")
            }
            for method in client.methods { text.append(method) }
            for header in client.headers {
                text.lines(header.documentation)
                text.line("header \(header.name): \(header.type) \(header.key)")
            }
            text.lines(client.xmlForms?.lines ?? [])
        }
    }

    private mutating func append(_ tag: SwiftTag) {
        lines(tag.documentation)
        line("\(tag.access)tag \(tag.client).\(tag.name)")
        indented { text in
            for method in tag.methods { text.append(method) }
        }
    }

    private mutating func append(_ methods: SwiftMethods) {
        line("extension \(methods.type)")
        indented { text in
            for method in methods.methods { text.append(method) }
        }
    }

    private mutating func append(_ method: SwiftMethod) {
        lines(method.documentation)
        lines(method.attributes)
        let failure = method.failure == "Never" || method.effects.isEmpty ? "" : " throws(\(method.failure))"
        line(
            "func \(method.name)(\(Self.list(method.parameters)))\(failure)\(method.resultClause) = .\(method.factory)")
    }

    private mutating func append(_ factory: SwiftOperationFactory) {
        lines(factory.documentation)
        lines(factory.attributes)
        line("request \(factory.name)(\(Self.list(factory.parameters))): <\(factory.success), \(factory.failure)>")
        indented { text in
            text.line("\(factory.operationID) \(factory.method) \(factory.path)")
            text.lines(factory.furtherArguments + factory.preparations + factory.statements)
            text.line("success \(factory.successDecoder)")
            text.line("failure \(factory.failureDecoder)")
        }
    }

    private mutating func append(_ structure: SwiftStruct) {
        lines(structure.documentation)
        lines(structure.attributes)
        line("struct \(structure.name): \(structure.conformances)")
        indented { text in
            for property in structure.properties {
                text.lines(property.documentation)
                let attributes = property.attributes.map { $0 + " " }.joined()
                text.line("\(attributes)\(property.binding) \(property.name): \(property.type)")
            }
            text.line("init(\(Self.list(structure.arguments)))")
            text.lines(structure.reads)
            text.lines(structure.writes)
            for nested in structure.nested { text.append(nested) }
        }
    }

    private mutating func append(_ enumeration: SwiftEnum) {
        lines(enumeration.documentation)
        let openness = enumeration.openness == .open ? "open" : "closed"
        line("\(openness) enum \(enumeration.name): \(enumeration.rawType)")
        indented { text in
            for value in enumeration.cases {
                text.lines(value.documentation)
                text.line("case \(value.name) = \(value.rawValue)")
            }
        }
    }

    private mutating func append(_ union: SwiftUnion) {
        lines(union.documentation)
        line("\(union.indirection)union \(union.name) by \(union.selector), else \(union.fallback)")
        indented { text in
            for variant in union.cases {
                text.lines(variant.documentation)
                text.line("case \(variant.name)(\(variant.payload)) for \(variant.pattern)")
            }
            if !union.shapes.isEmpty { text.line("like " + union.shapes.joined(separator: " ")) }
            for nested in union.nested { text.append(nested) }
        }
    }

    private mutating func append(_ results: SwiftResponseEnum) {
        lines(results.documentation)
        line("results \(results.name)")
        indented { text in
            for result in results.cases {
                text.lines(result.documentation)
                text.line("case \(result.name)\(result.payload)")
            }
        }
    }

    private static func list(_ parameters: [SwiftParameter]) -> String {
        parameters.map { "\($0.name): \($0.type)\($0.defaultValue)" }.joined(separator: ", ")
    }
}
