public import APIJSON
public import Foundation

extension ResponseDecoder {
    /// Reads the named parts of a multipart answer into the members of a value, and wraps it.
    ///
    /// - Parameter forms: Of the parts that are not single pieces of text, by name.
    public static func multipart<Payload: JSONCodable>(
        _ status: StatusPattern, _ forms: [String: PartForm] = [:],
        _ wrap: @escaping @Sendable (Payload) -> Value
    ) -> ResponseDecoder {
        let parts = PartsObject(forms: forms)
        let form = ResponseForm(status, .multipart) { MultipartForm(parts: $0, forms).body?.bytesInMemory ?? [] }
        return ResponseDecoder(form) { (content) throws(JSONError) in
            guard case .bytes(let bytes, let mediaType) = content else { throw .notCollected }
            return wrap(try Payload(jsonBytes: parts.json(of: bytes, mediaType)))
        }
    }

    /// Hands over the parts of a multipart answer as they come, and wraps them.
    public static func parts<Part: JSONCodable>(
        _ status: StatusPattern, _ form: PartForm, _ wrap: @escaping @Sendable (ItemStream<ReceivedPart<Part>>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .parts), .parts(form), wrap)
    }

    /// Hands over the parts of a multipart answer as they come, each with its bytes, and wraps them.
    public static func parts(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ItemStream<ReceivedPart<Data>>) -> Value
    ) -> ResponseDecoder {
        items(ResponseForm(status, .parts), .parts(), wrap)
    }
}

extension ResponseDecoder where Value: JSONCodable {
    public static func multipart(_ status: StatusPattern, _ forms: [String: PartForm] = [:]) -> ResponseDecoder {
        multipart(status, forms) { $0 }
    }
}

extension ResponseDecoder {
    public static func parts<Part: JSONCodable>(_ status: StatusPattern, _ form: PartForm) -> ResponseDecoder
    where Value == ItemStream<ReceivedPart<Part>> {
        parts(status, form) { $0 }
    }
}

extension ResponseDecoder where Value == ItemStream<ReceivedPart<Data>> {
    public static func parts(_ status: StatusPattern) -> ResponseDecoder {
        parts(status) { $0 }
    }
}

extension ItemFormat {
    fileprivate static func parts<Value: JSONCodable>(_ form: PartForm) -> ItemFormat
    where Item == ReceivedPart<Value> {
        reading { (frame) throws(JSONError) in try Value(jsonBytes: form.json(of: frame)) }
    }

    fileprivate static func parts() -> ItemFormat where Item == ReceivedPart<Data> {
        reading { Data($0.partBody) }
    }

    private static func reading<Value>(
        _ read: @escaping @Sendable (StreamFrame) throws(JSONError) -> Value
    ) -> ItemFormat where Item == ReceivedPart<Value> {
        ItemFormat(makeFraming: { head, _ in
            MultipartFraming(boundary: head.mediaType?.parameters["boundary"])
        }) { (frame) throws(JSONError) in
            try frame.checkEnd()
            return .item(ReceivedPart(headers: frame.part?.fields ?? [:], value: try read(frame)))
        }
    }
}

extension MultipartForm {
    /// The members of a value as parts, as ``ResponseDecoder/multipart(_:_:_:)`` reads them.
    fileprivate init(parts value: any JSONCodable, _ forms: [String: PartForm]) {
        self.init()
        guard case .object(let members)? = try? JSONValue(jsonBytes: value.jsonBytes()) else { return }
        for (name, member) in members {
            let form = forms[name] ?? .text
            if form.isList, case .array(let elements) = member {
                for element in elements { append(name, element, form) }
            } else {
                append(name, member, form)
            }
        }
    }

    private mutating func append(_ name: String, _ value: JSONValue, _ form: PartForm) {
        if form.value == .file, let file = try? ReceivedFile(jsonBytes: value.jsonBytes()) {
            let contentType = file.mediaType
            append(name, FilePart.bytes(file.bytes, filename: file.filename ?? name, contentType: contentType))
        } else if form.value == .json {
            append(name, json: value)
        } else {
            append(name, value)
        }
    }
}

extension JSONError {
    fileprivate static var notCollected: JSONError {
        JSONError(reason: .unexpectedValue, path: "$", expected: "parts", found: "a stream", offset: 0)
    }
}
