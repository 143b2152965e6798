import OpenAPI
import ToolDiagnostics
import YAML

extension OperationModeling {
    mutating func body(of operation: OpenAPI.Operation) -> Body? {
        guard let entry = operation.requestBody, let body = references[entry] else { return nil }
        guard !body.content.isEmpty else {
            diagnostics.warning(.bodyWithoutContent, at: body.node.range)
            return nil
        }
        if ["GET", "HEAD", "TRACE"].contains(operation.method) {
            if !body.isRequired, body.content.allSatisfy({ $0.value.schema?.admitsOnlyEmptyObject == true }) {
                return nil
            }
            diagnostics.warning(.bodyWithoutMeaning(operation.method), at: body.node.range)
        }
        var contents = contents(
            body.content, in: .requests, place: place(of: entry.reference, .body, word: "Body"),
            itemPlace: place(of: entry.reference, .bodyItem, word: "Item"))
        for position in contents.indices where contents[position].kind == .multipart {
            let written = body.content.first { $0.key.range == contents[position].range }
            contents[position].parts = written.flatMap { positionalParts(of: $0.value, entry.reference) }
        }
        return Body(
            isRequired: body.isRequired, description: entry.reference?.description ?? body.description,
            contents: contents, range: body.node.range)
    }

    mutating func response(of entry: OpenAPI.ResponseEntry, to method: String) -> Response? {
        guard let response = references[entry.response] else { return nil }
        let status = Response.Status(entry.status)
        if method == "HEAD" { return headAlone(of: response, entry.response.reference, status, at: entry.key.range) }
        guard let reference = entry.response.reference else {
            return modeled(response, nil, status, at: entry.key.range)
        }
        var shared = sharedResponses[response.node] ?? modeled(response, reference, status, at: entry.key.range)
        sharedResponses[response.node] = shared
        shared.status = status
        shared.range = entry.key.range
        shared.description = reference.description ?? shared.description
        return shared
    }

    /// What comes of an answer to HEAD, which has the head that GET would get (RFC 9110, 9.3.2).
    private mutating func headAlone(
        of response: OpenAPI.Response, _ reference: OpenAPI.Reference?, _ status: Response.Status, at range: SourceRange
    ) -> Response {
        var head = Response(
            status: status, description: reference?.description ?? response.description ?? response.summary,
            headers: headers(response.headers, status), contents: [], range: range)
        head.unsentMediaType = response.content.lazy.map(\.name).first { $0 != "*/*" }
        return head
    }

    private mutating func modeled(
        _ response: OpenAPI.Response, _ reference: OpenAPI.Reference?, _ status: Response.Status, at range: SourceRange
    ) -> Response {
        let contents = contents(
            status.hasContent ? response.content : [], in: .responses,
            place: place(of: reference, .response(status), word: "Response"),
            itemPlace: place(of: reference, .responseItem(status), word: "Item"))
        if case .code(200..<300) = status { reportFurther(contents) }
        if !status.hasContent, response.content.contains(where: { $0.value.schema?.admitsOnlyNull == false }) {
            diagnostics.note(.contentOfNothing, at: range)
        }
        return Response(
            status: status, description: response.description ?? response.summary,
            headers: headers(response.headers, status), contents: contents, range: range)
    }

    /// The client asks for the first. Bytes that are described by the same schema are another notation, which is not
    /// read.
    private func reportFurther(_ contents: [Content]) {
        guard let first = contents.first, first.kind == .json, let type = first.type else { return }
        for content in contents.dropFirst() where content.kind == .bytes && content.type?.id == type.id {
            diagnostics.note(.furtherResponseType(content.mediaType), at: content.range)
        }
    }

    mutating func headers(_ entries: [OpenAPI.Named<OpenAPI.Referenced<OpenAPI.Header>>], _ status: Response.Status)
        -> [Header]
    {
        var headers: [Header] = []
        for entry in entries {
            // OpenAPI 3.1, 4.8.16: the media type says it already.
            guard entry.name.lowercased() != "content-type", let header = references[entry.value] else { continue }
            let schema = header.schema ?? header.content.first?.value.schema
            let place = place(of: entry.value.reference, .header(entry.name, status), word: "Header")
            let type = schema.map { types.use(of: $0, at: place) } ?? TypeUse(types.intern(.scalar(.string(.any))))
            headers.append(
                Header(
                    name: entry.name, type: type, presence: header.isRequired ? .required : .optional,
                    description: entry.value.reference?.description ?? header.description ?? schema?.description,
                    range: entry.node.range))
        }
        return headers
    }
}

extension OpenAPI.Schema {
    /// A body that some documents give to every operation, though there is nothing to send.
    fileprivate var admitsOnlyEmptyObject: Bool {
        types == [.object] && properties.isEmpty && additionalProperties?.constant == false && allOf.isEmpty
    }
}

extension Response.Status {
    /// No content follows these (RFC 9110, 15.3.5, 15.3.6 and 15.4.5).
    fileprivate var hasContent: Bool {
        switch self {
        case .code(204), .code(205), .code(304): false
        default: true
        }
    }

    init(_ status: OpenAPI.ResponseStatus) {
        self =
            switch status {
            case .code(let code): .code(code)
            case .range(let hundreds): .range(hundreds)
            case .default: .default
            }
    }
}

extension Diagnostic.Message {
    fileprivate static func furtherResponseType(_ mediaType: String) -> Self {
        Self(
            id: "further-response-type",
            "the client asks for JSON; '\(mediaType)' comes by 'raw' with a header 'Accept' in the options of the call")
    }

    fileprivate static var contentOfNothing: Self {
        Self(id: "content-of-nothing", "HTTP has no content with this status, so none is read; use another status")
    }

    fileprivate static var bodyWithoutContent: Self {
        Self(id: "body-without-content", "the request body names no media type, so no body is sent; add its 'content'")
    }

    fileprivate static func bodyWithoutMeaning(_ method: String) -> Self {
        Self(
            id: "body-without-meaning",
            "HTTP gives the body of a \(method) request no meaning, and servers may ignore it; use another method")
    }
}
