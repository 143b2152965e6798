import APIModel

/// Everything that one operation puts into the output: a method and a factory for each way to send its body.
struct NamedOperation {
    var methods: [SwiftMethod] = []
    var factories: [SwiftOperationFactory] = []
    var results: [SwiftResponseEnum] = []
    var samples: [SampleCall] = []
    var examples: [SwiftExample] = []

    init(
        naming operation: APIModel.Operation, _ name: OperationName, of section: OperationSection,
        in catalog: inout TypeCatalog, _ shared: inout SharedFailures, _ variants: inout VariantNames
    ) {
        let access = catalog.options.access.prefix
        let responses = DocumentedResponses(operation, in: catalog)
        var typeName: String { SwiftIdentifier.type(name.factory) }
        let success = NamedOutcome(success: responses.successes, access: access) {
            catalog.assignTopLevelName(typeName + "Result", else: [typeName + "Outcome"])
        }
        let pages = NamedPages(operation, success, in: catalog)
        let failure = NamedOutcome(failure: responses.failures, access: access, shared: &shared) {
            let own = [typeName + "Failure", typeName + "Problem"]
            return $0.map { catalog.assignTopLevelName($0, else: own) }
                ?? catalog.assignTopLevelName(own[0], else: [own[1]])
        }
        if catalog.options.hasMocks {
            examples = SwiftExample.examples(of: operation, operation.id ?? name.factory, in: catalog)
        }
        results = [success.enumeration, failure.enumeration].compactMap { $0 }
        let others = OtherAnswer.all(of: operation, in: catalog)
        var scope = ArgumentScope()
        let parameters = operation.parameters.map { OperationArgument(naming: $0, in: catalog, &scope) }
        for variant in BodyVariant.variants(of: operation.body, in: catalog, scope) {
            let name = variants.name(name, variant.suffix, in: section)
            let call = OperationCall(
                operation: operation, name: name, parameters: parameters, variant: variant, responses: responses,
                success: success, failure: failure, pages: variant.kind == .json ? pages : pages?.withoutBody,
                access: access)
            append(call, of: section, in: &catalog)
            for other in others {
                let name = variants.name(name, other.suffix, in: section)
                append(call.giving(other, named: name), of: section, in: &catalog)
            }
        }
    }

    private mutating func append(
        _ call: OperationCall, of section: OperationSection, in catalog: inout TypeCatalog
    ) {
        if case .tag = section {
            methods.append(call.method())
        } else {
            methods.append(call.method { catalog.textInClient($0) })
        }
        factories.append(call.factory())
        if catalog.options.hasTests, let sample = call.sample(catalog.diagnostics) { samples.append(sample) }
    }
}

/// One way to call an operation, ready to be spelled as a method and as a factory.
struct OperationCall {
    let operation: APIModel.Operation
    let name: OperationName
    let parameters: [OperationArgument]
    let arguments: [OperationArgument]
    let variant: BodyVariant
    let entries: [RequestEntry]
    let accepted: [String]
    let failures: [DocumentedResponse]
    let success: NamedOutcome
    let failure: NamedOutcome
    let pages: NamedPages?
    let access: String
    /// The media type of the answer, where it is another than that of the operation's first method.
    var answer: String?

    init(
        operation: APIModel.Operation, name: OperationName, parameters: [OperationArgument], variant: BodyVariant,
        responses: DocumentedResponses, success: NamedOutcome, failure: NamedOutcome, pages: NamedPages?,
        access: String
    ) {
        self.operation = operation
        self.name = name
        self.parameters = parameters
        self.pages = pages
        self.variant = variant
        self.success = success
        self.failure = failure
        self.access = access
        failures = responses.failures
        arguments = OperationArgument.ordered(parameters + variant.arguments)
        entries = parameters.compactMap(\.entry)
        accepted = responses.accepted
    }

    /// - Parameter spelled: A type as it is written where the method stands.
    func method(spelled: (String) -> String = { $0 }) -> SwiftMethod {
        let options = SwiftParameter(name: "options", type: "RequestOptions", defaultValue: " = .init()")
        let parameters = arguments.map { argument in
            var parameter = argument.parameter
            parameter.type = spelled(parameter.type)
            return parameter
        } + [options]
        let (effects, resultClause) = (spelled(effects), spelled(resultClause))
        return SwiftMethod(
            documentation: OperationDocumentation.method(
                operation, arguments, failures, enumeration: failure.isEnumeration ? failure.type : nil,
                answer: answer),
            attributes: attributes + (isDiscardable ? ["@discardableResult"] : []), access: access,
            name: ReservedWords.escaped(name.method), parameters: parameters,
            isWrapped: Signature.isWrapped(
                "\(access)func \(name.method)", parameters,
                ending: "\(effects)\(resultClause) {", indentation: OperationDocumentation.indentation),
            success: success.type, failure: failure.type, effects: effects, resultClause: resultClause, callee: callee,
            factory: ReservedWords.escaped(name.factory), arguments: arguments.map(\.forwarded),
            furtherArguments: pages.map { [$0.rule, $0.items] } ?? [])
    }

    /// Sequences are made at once; the request is sent when they are read.
    private var isSequence: Bool { success.item != nil || pages != nil }
    private var isDiscardable: Bool { success.isDiscardable && !isSequence }
    private var effects: String { isSequence ? "" : " async throws(APIError<\(failure.type)>)" }

    private var callee: String {
        if success.item != nil { return "core.stream" }
        return pages != nil ? "core.pages" : "try await core.send"
    }

    private var resultClause: String {
        if let item = success.item { return " -> StreamingCall<\(item), \(failure.type)>" }
        if let pages { return " -> PagedCall<\(success.type), \(pages.item), \(failure.type)>" }
        return success.type == "Void" ? "" : " -> " + success.type
    }

    func factory() -> SwiftOperationFactory {
        let parameters = arguments.map(\.parameter)
        return SwiftOperationFactory(
            documentation: [], attributes: attributes, access: access, name: ReservedWords.escaped(name.factory),
            parameters: parameters,
            isWrapped: Signature.isWrapped(
                "\(access)static func \(name.factory)", parameters,
                ending: " -> APIOperation<\(success.type), \(failure.type)> {", indentation: 4),
            success: success.type, failure: failure.type,
            operationID: SwiftLiteral.string(operation.id ?? name.factory), method: Self.method(operation.method),
            path: SwiftLiteral.string(operation.path), furtherArguments: furtherArguments,
            preparations: variant.opening + variant.arguments.flatMap(\.statements),
            statements: self.parameters.flatMap(\.statements), successDecoder: success.decoder,
            failureDecoder: failure.decoder)
    }

    /// What the request takes besides its name, method and path.
    private var furtherArguments: [String] {
        var texts = RequestEntry.arguments(entries)
        if let content = variant.content { texts.append("body: \(content)") }
        if !accepted.isEmpty {
            texts.append("accept: [\(accepted.map(SwiftLiteral.string).joined(separator: ", "))]")
        }
        if let security = operation.security { texts.append("security: \(SecurityText.text(security))") }
        if let server = operation.servers.first, server.isAbsolute {
            texts.append("server: \(ServerText.expression(server))")
        }
        return texts
    }

    private var attributes: [String] { operation.isDeprecated ? ["@available(*, deprecated)"] : [] }

    private static func method(_ method: String) -> String {
        switch method {
        case "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "CONNECT": "." + method.lowercased()
        default: ".named(\(SwiftLiteral.string(method)))"
        }
    }
}
