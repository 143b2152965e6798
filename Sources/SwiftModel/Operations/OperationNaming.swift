import APIModel

/// Everything that one operation puts into the output: a method and a factory for each way to send its body.
struct NamedOperation {
    var methods: [SwiftMethod] = []
    var factories: [SwiftOperationFactory] = []
    var results: [SwiftResponseEnum] = []
    var samples: [SampleCall] = []

    /// - Parameter indentation: Columns before the method.
    init(
        naming operation: APIModel.Operation, _ name: OperationName, in catalog: inout TypeCatalog, indentation: Int
    ) {
        let access = catalog.options.access.prefix
        let responses = DocumentedResponses(operation, in: catalog)
        let typeName = SwiftIdentifier.upperCamel(words(of: name.factory))
        let success = NamedOutcome(success: responses.successes, access: access) {
            catalog.assignTopLevelName(typeName + "Result", else: [typeName + "Outcome"])
        }
        let failure = NamedOutcome(failure: responses.failures, access: access) {
            catalog.assignTopLevelName(typeName + "Failure", else: [typeName + "Problem"])
        }
        results = [success.enumeration, failure.enumeration].compactMap { $0 }
        var scope = ArgumentScope()
        let parameters = operation.parameters.map { OperationArgument(naming: $0, in: catalog, &scope) }
        for variant in BodyVariant.variants(of: operation.body, in: catalog, scope) {
            let call = OperationCall(
                operation: operation, name: OperationNames.variant(name, variant.suffix), parameters: parameters,
                variant: variant, responses: responses, success: success, failure: failure, access: access)
            methods.append(call.method(indentation: indentation))
            factories.append(call.factory())
            if catalog.options.hasTests, let sample = call.sample(catalog.diagnostics) { samples.append(sample) }
        }
    }
}

/// One way to call an operation, ready to be spelled as a method and as a factory.
struct OperationCall {
    let operation: APIModel.Operation
    let name: OperationName
    let arguments: [OperationArgument]
    let variant: BodyVariant
    let statements: [String]
    let failures: [DocumentedResponse]
    let success: NamedOutcome
    let failure: NamedOutcome
    let access: String

    init(
        operation: APIModel.Operation, name: OperationName, parameters: [OperationArgument], variant: BodyVariant,
        responses: DocumentedResponses, success: NamedOutcome, failure: NamedOutcome, access: String
    ) {
        self.operation = operation
        self.name = name
        self.variant = variant
        self.success = success
        self.failure = failure
        self.access = access
        failures = responses.failures
        arguments = OperationArgument.ordered(parameters + variant.arguments)
        var statements = parameters.flatMap(\.statements)
        statements += variant.opening + variant.arguments.flatMap(\.statements) + variant.closing
        let accepted = responses.accepted
        if !accepted.isEmpty {
            statements.append("request.accept(\(accepted.map(SwiftLiteral.string).joined(separator: ", ")))")
        }
        if let security = operation.security {
            statements.append("request.security(\(SecurityText.text(security)))")
        }
        if let server = operation.servers.first, server.isAbsolute {
            statements.append("request.server(\(ServerText.expression(server)))")
        }
        self.statements = statements
    }

    func method(indentation: Int) -> SwiftMethod {
        let options = SwiftParameter(name: "options", type: "RequestOptions", defaultValue: " = RequestOptions()")
        let parameters = arguments.map(\.parameter) + [options]
        let result = success.type == "Void" ? "" : " -> " + success.type
        return SwiftMethod(
            documentation: OperationDocumentation.method(operation, arguments, failures, indentation: indentation),
            attributes: attributes + (success.isDiscardable ? ["@discardableResult"] : []), access: access,
            name: ReservedWords.escaped(name.method), parameters: parameters,
            isWrapped: Signature.isWrapped(
                "\(access)func \(name.method)", parameters,
                ending: " async throws(APIError<\(failure.type)>)\(result) {", indentation: indentation),
            success: success.type, failure: failure.type, resultClause: result,
            factory: ReservedWords.escaped(name.factory), arguments: arguments.map(\.forwarded))
    }

    func factory() -> SwiftOperationFactory {
        let parameters = arguments.map(\.parameter)
        return SwiftOperationFactory(
            documentation: DocumentationLines.lines([OperationDocumentation.factory(operation)], indentation: 4),
            attributes: attributes, access: access, name: ReservedWords.escaped(name.factory), parameters: parameters,
            isWrapped: Signature.isWrapped(
                "\(access)static func \(name.factory)", parameters,
                ending: " -> APIOperation<\(success.type), \(failure.type)> {", indentation: 4),
            success: success.type, failure: failure.type,
            operationID: SwiftLiteral.string(operation.id ?? name.factory), method: Self.method(operation.method),
            path: SwiftLiteral.string(operation.path), statements: statements,
            binding: statements.isEmpty ? "let" : "var", successDecoder: success.decoder,
            failureDecoder: failure.decoder)
    }

    private var attributes: [String] { operation.isDeprecated ? ["@available(*, deprecated)"] : [] }

    private static func method(_ method: String) -> String {
        switch method {
        case "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "CONNECT": "." + method.lowercased()
        // An unusable method name becomes one that every server refuses.
        default: "HTTPRequest.Method(\(SwiftLiteral.string(method))) ?? .trace"
        }
    }
}
