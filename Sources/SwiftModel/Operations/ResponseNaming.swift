import APIModel
import ToolDiagnostics

/// What an operation gives or fails with: the type, and how the runtime finds it in an answer.
struct NamedOutcome {
    var type: String
    /// `.json(200)`, `.firstOf(…)`, `.none`
    var decoder: String
    /// What each item of the answer is, where it is a stream of items.
    var item: String?
    /// True where the value carries nothing that the document declares.
    var isDiscardable = false
    /// True where an enumeration of its own tells the outcomes apart.
    var isEnumeration = false
    /// The enumeration of several outcomes.
    var enumeration: SwiftResponseEnum?
}

/// One documented response as the client reads it, in one of its media types.
struct DocumentedResponse {
    let status: APIModel.Response.Status
    let description: String?
    let type: String
    /// `json`, `xml`, `multipart`, `text`, `bytes`, `stream`, `empty`, and those of streams of items.
    let reader: String
    /// What the reader takes beside the status: `.json`, `PetClient.xml["Pet"]`.
    var readerArgument: String?
    let mediaType: String?
    /// Further ones that are read in the same way.
    var alikeMediaTypes: [String] = []
    /// What its case is called by beside the status, where the status has an answer of another type before it.
    var notation: String?
    /// The type that it needs a declaration of; nothing where every operation can have the same.
    let ownType: APIModel.TypeID?

    /// `.json(200)`, `.json(400, Self.badRequestProblemJSON).of("application/problem+json")`
    func decoder(_ wrapping: String? = nil) -> String {
        let arguments = [pattern, readerArgument, wrapping].compactMap { $0 }
        let call = "." + reader + "(" + arguments.joined(separator: ", ") + ")"
        guard notation != nil, reader == "json", let mediaType else { return call }
        return call + ".of(\(SwiftLiteral.string(mediaType)))"
    }

    /// What each item of a stream is.
    var item: String? {
        type.hasPrefix("ItemStream<") ? String(type.dropFirst("ItemStream<".count).dropLast()) : nil
    }

    /// `200`, `.range(2)`, `.default`
    var pattern: String {
        switch status {
        case .code(let code): "\(code)"
        case .range(let hundreds): ".range(\(hundreds))"
        case .default: ".default"
        }
    }

    /// `status 400`, `status 400 as application/problem+json`
    fileprivate var caseText: String {
        statusText + (notation == nil ? "" : mediaType.map { " as " + PlainText.singleLine($0) } ?? "")
    }

    var statusText: String {
        switch status {
        case .code(let code): "status \(code)"
        case .range(let hundreds): "status \(hundreds)XX"
        case .default: "any other status"
        }
    }
}

/// The responses of one operation, cut into successes and failures.
struct DocumentedResponses {
    let successes: [DocumentedResponse]
    let failures: [DocumentedResponse]

    /// - Parameter choose: The content that the client asks for.
    init(
        _ operation: APIModel.Operation, in catalog: TypeCatalog,
        choosing choose: (APIModel.Response) -> APIModel.Content? = { $0.content }
    ) {
        let hasSuccess = operation.responses.contains { $0.status.isSuccess }
        var successes: [DocumentedResponse] = []
        var failures: [DocumentedResponse] = []
        for response in operation.responses {
            if response.status.isSuccess || (!hasSuccess && response.status.standsInForSuccess) {
                successes.append(
                    DocumentedResponse(naming: response, choose(response), isFailure: false, in: catalog))
            }
            if response.status.isFailure {
                failures += DocumentedResponse.failures(naming: response, in: catalog)
            }
        }
        self.successes = successes
        self.failures = failures
    }

    /// The media types to ask for, unless it is JSON alone: what the client likes best, then what else may come with a
    /// lower weight (RFC 9110, 12.4.2). Servers that find no place for an error answer with 406 instead.
    var accepted: [String] {
        let wanted = mediaTypes(of: successes)
        guard !wanted.isEmpty else {
            let types = mediaTypes(of: failures)
            return types == ["application/json"] ? [] : types
        }
        if wanted == ["application/json"] { return [] }
        let coversErrors = wanted.contains("*/*") || successes.contains { $0.item != nil || $0.reader == "json" }
        let others = failures.filter { failure in !successes.contains { $0.reader == failure.reader } }
        return weighted(wanted) + (coversErrors ? [] : mediaTypes(of: others).map { $0 + ";q=0.8" })
    }

    private func mediaTypes(of responses: [DocumentedResponse]) -> [String] {
        var types: [String] = []
        for response in responses {
            guard let type = response.mediaType else { continue }
            for type in [type] + response.alikeMediaTypes where !types.contains(type) { types.append(type) }
        }
        return types
    }

    private func weighted(_ types: [String]) -> [String] {
        types.prefix(1) + types.dropFirst().map { $0 + ";q=0.9" }
    }
}

extension DocumentedResponse {
    /// The error that is read first, and those of other types that the server may send in its place. Text and bytes
    /// beside an error with members are left in the answer's body.
    fileprivate static func failures(naming response: APIModel.Response, in catalog: TypeCatalog) -> [Self] {
        guard let first = response.content else { return [] }
        var failures = [DocumentedResponse(naming: response, first, isFailure: true, in: catalog)]
        for content in response.errorsWithMembers {
            var failure = DocumentedResponse(naming: response, content, isFailure: true, in: catalog)
            guard !failures.contains(where: { $0.type == failure.type }) else { continue }
            failure.notation = content.notationWord
            failures.append(failure)
        }
        return failures
    }
}

extension DocumentedResponse {
    fileprivate init(
        naming response: APIModel.Response, _ content: APIModel.Content?, isFailure: Bool, in catalog: TypeCatalog
    ) {
        // What is all that is documented stands for successes and failures.
        status = response.status == .default && !isFailure ? .range(2) : response.status
        description = response.description
        guard let content else {
            (type, reader, mediaType, ownType) = ("Void", "empty", response.unsentMediaType, nil)
            return
        }
        mediaType = content.kind == .json && content.isRange ? "application/json" : content.mediaType
        ownType = content.type.flatMap { catalog.ownDeclaration(of: $0.id) }
        switch content.kind {
        case .json:
            (type, reader) = ((content.type.map { catalog.element($0) } ?? .any).text, "json")
        case .text:
            (type, reader) = ("String", "text")
            alikeMediaTypes = response.mediaTypes(of: .text)
        case .eventStream, .jsonLines, .jsonSequence:
            if let items = ItemReading(content, in: catalog), !isFailure {
                (type, reader, readerArgument) = ("ItemStream<\(items.item)>", items.reader, items.argument)
            } else {
                (type, reader) = ("Data", "bytes")
            }
        case .xml where content.xmlForm != nil:
            (type, reader) = ((content.type.map { catalog.element($0) } ?? .any).text, "xml")
            readerArgument = content.xmlForm.map { SwiftXMLForms.expression($0, client: catalog.client) }
        case .multipart where !isFailure:
            let parts = PartReading(content, in: catalog)
            (type, reader, readerArgument) = (parts.type, parts.reader, parts.argument)
        case .bytes, .xml, .form, .multipart:
            if content.kind != .bytes {
                catalog.diagnostics.warning(.untypedResponse(content.mediaType), at: content.range)
            }
            (type, reader) = isFailure ? ("Data", "bytes") : ("ResponseBody", "stream")
            if content.kind == .bytes { alikeMediaTypes = response.mediaTypes(of: .bytes) }
        }
    }
}

extension APIModel.Response {
    /// What comes in any of these is the same to a caller, unless something else is asked for first.
    fileprivate func mediaTypes(of kind: APIModel.Content.Kind) -> [String] {
        content?.kind == kind ? contents.filter { $0.kind == kind }.map(\.mediaType) : []
    }

    /// The types that a failure may be read into.
    var errorsWithMembers: [APIModel.Content] {
        guard status.isFailure else { return [] }
        return contents.filter { ($0.kind == .json && $0.type != nil) || ($0.kind == .xml && $0.xmlForm != nil) }
    }

    /// The media type that the client asks for: JSON, else the author's first.
    var content: APIModel.Content? { contents.first { $0.kind == .json } ?? contents.first }
}

extension APIModel.Response.Status {
    var isSuccess: Bool {
        switch self {
        case .code(200..<300), .range(2): true
        default: false
        }
    }

    /// What an operation may mean that documents no success.
    var standsInForSuccess: Bool {
        switch self {
        case .default, .code(100..<200), .code(300..<400), .range(1), .range(3): true
        default: false
        }
    }

    var isFailure: Bool {
        switch self {
        case .code(400...), .range(4), .range(5), .default: true
        default: false
        }
    }
}

extension NamedOutcome {
    /// - Parameter enumerationName: Gives a name when one is needed.
    init(
        success responses: [DocumentedResponse], access: String, enumerationName: () -> String
    ) {
        guard let first = responses.first else {
            self.init(type: "Void", decoder: ".empty(.range(2))")
            return
        }
        if responses.allSatisfy({ $0.type == first.type }) {
            self.init(same: responses)
            isDiscardable = SwiftType(type).isFreeForm
            item = first.item
        } else {
            self.init(different: responses, name: enumerationName(), access: access, purpose: "gives")
        }
    }

    init(
        failure responses: [DocumentedResponse], access: String, shared: inout SharedFailures,
        enumerationName: (_ proposal: String?) -> String
    ) {
        guard let first = responses.first else {
            self.init(type: "Never", decoder: ".none")
            return
        }
        if responses.allSatisfy({ $0.type == first.type }) {
            self.init(same: responses)
        } else if responses.contains(where: { $0.ownType != nil }) {
            self.init(different: responses, name: enumerationName(nil), access: access, purpose: "can fail with")
        } else {
            let known = shared.name(of: responses)
            let name = known ?? enumerationName(SharedFailures.proposal(for: responses))
            self.init(different: responses, name: name, access: access, purpose: "can fail with")
            if known == nil, let enumeration { shared.insert(enumeration, of: responses) }
            enumeration = nil
        }
    }

    private init(same responses: [DocumentedResponse]) {
        let decoders = responses.map { $0.decoder() }
        self.init(type: responses[0].type, decoder: Self.decoder(decoders))
    }

    private init(different responses: [DocumentedResponse], name: String, access: String, purpose: String) {
        var scope = NameScope { ReservedWords.enumerationMembers.contains($0) }
        var cases: [SwiftResponseEnum.Case] = []
        var decoders: [String] = []
        for response in responses {
            let name = StatusNames.name(of: response.status) + (response.notation ?? "")
            let caseName = ReservedWords.escaped(scope.assign(name))
            decoders.append(response.decoder("Self.\(caseName)"))
            cases.append(
                SwiftResponseEnum.Case(
                    documentation: DocumentationLines.lines(
                        [response.caseText.firstLetterCapitalized, response.description], indentation: 4),
                    name: caseName, payload: response.type == "Void" ? "" : "(\(response.type))"))
        }
        let documentation = DocumentationLines.lines(["What the operation \(purpose)."], indentation: 0)
        self.init(
            type: name, decoder: name + ".decoder", isEnumeration: true,
            enumeration: SwiftResponseEnum(
                documentation: documentation, access: access, name: name, cases: cases,
                decoder: Self.decoder(decoders)))
    }

    private static func decoder(_ decoders: [String]) -> String {
        decoders.count == 1 ? decoders[0] : ".firstOf(" + decoders.joined(separator: ", ") + ")"
    }
}

extension String {
    fileprivate var firstLetterCapitalized: String { prefix(1).uppercased() + dropFirst() + "." }
}

extension Diagnostic.Message {
    static func untypedResponse(_ mediaType: String) -> Self {
        Self(id: "untyped-response", "bodies of '\(mediaType)' are not read into types; the method gives the bytes")
    }
}
