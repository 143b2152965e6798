import HTTPTypes
public import JSON

extension OperationRequest {
    /// Sends a value as JSON; `nil` sends no body.
    public mutating func json<Value: JSONCodable>(_ value: Value?, as mediaType: String = "application/json") {
        guard let value else { return }
        send(.bytes(encoded(value)), as: mediaType)
    }

    /// Sends the members of a value as `application/x-www-form-urlencoded` (OpenAPI 3.1, 4.8.15.2); `nil` sends no
    /// body.
    ///
    /// Without an encoding of its own a list of plain values repeats its name, and an object is sent as JSON.
    public mutating func form<Value: JSONCodable>(_ value: Value?, encoding: [String: FormEncoding] = [:]) {
        guard let value else { return }
        let text = FormEncoding.write(JSONValue(parameter: value), encoding)
        send(.bytes(Array(text.utf8)), as: "application/x-www-form-urlencoded")
    }

    /// Sends a form of fields; a form without fields is not sent at all.
    public mutating func form(_ form: URLEncodedForm) {
        guard let text = form.text else { return }
        send(.bytes(Array(text.utf8)), as: "application/x-www-form-urlencoded")
    }

    /// Sends text in UTF-8; `nil` sends no body.
    public mutating func text(_ text: String?, as mediaType: String = "text/plain") {
        guard let text else { return }
        let isLabelled = MediaType(mediaType)?.parameters["charset"] != nil
        send(.bytes(Array(text.utf8)), as: isLabelled ? mediaType : mediaType + "; charset=utf-8")
    }

    /// Sends bytes, a file or a stream; `nil` sends no body.
    public mutating func bytes(_ body: RequestBody?, as mediaType: String = "application/octet-stream") {
        guard let body else { return }
        send(body, as: mediaType)
    }

    /// Sends a form of parts; a form without parts is not sent at all.
    public mutating func multipart(_ form: MultipartForm, as mediaType: String = "multipart/form-data") {
        if let problem = form.problem { note(problem) }
        guard let body = form.body else { return }
        send(body, as: "\(mediaType); boundary=\(form.boundary)")
    }

    private mutating func send(_ body: RequestBody, as mediaType: String) {
        self.body = body
        setHeader("Content-Type", mediaType)
    }

    mutating func encoded(_ value: some JSONCodable) -> [UInt8] {
        var writer = JSONWriter()
        value.write(to: &writer)
        if let failure = writer.failure { note(.unwritableNumber(failure.found)) }
        return writer.finish()
    }
}
