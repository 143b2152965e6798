public import APIJSON

extension RequestContent {
    /// Sends a value as XML; `nil` sends no body.
    public static func xml<Value: JSONCodable>(
        _ value: Value?, _ form: XMLForm, as mediaType: String = "application/xml"
    ) -> RequestContent {
        guard let written = value.map({ WrittenJSON($0) }) else { return .none }
        if let problem = written.problem { return RequestContent(nil, as: mediaType, problem: problem) }
        let json = (try? JSONValue(jsonBytes: written.bytes)) ?? .null
        let (text, unwritable) = XMLValueWriter.write(json, form)
        let problem = unwritable.map {
            let code = String($0.value, radix: 16, uppercase: true)
            return InvalidRequest.unsupported("XML cannot hold the character U+" + code)
        }
        return RequestContent(.text(text), as: mediaType, problem: problem)
    }
}

extension XMLForm {
    @Sendable fileprivate func bytes(of value: any JSONCodable) -> [UInt8] {
        let json = (try? JSONValue(jsonBytes: value.jsonBytes())) ?? .null
        return Array(XMLValueWriter.write(json, self).text.utf8)
    }
}

extension ResponseDecoder {
    /// Reads XML and wraps it.
    public static func xml<Payload: JSONCodable>(
        _ status: StatusPattern, _ form: XMLForm, _ wrap: @escaping @Sendable (Payload) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .xml, write: form.bytes)) { (content) throws(JSONError) in
            wrap(try XMLValueReader.read(Payload.self, from: content.utf8XML, form))
        }
    }
}

extension ResponseDecoder where Value: JSONCodable {
    /// Reads XML.
    public static func xml(_ status: StatusPattern, _ form: XMLForm) -> ResponseDecoder {
        xml(status, form) { $0 }
    }
}

extension ReceivedContent {
    /// The document in UTF-8, from the charset that the answer states, or the document itself (RFC 7303, 3).
    fileprivate var utf8XML: [UInt8] {
        guard case .bytes(let bytes, let mediaType) = self else { return [] }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            return Array(Charset.decode(bytes, MediaType("text/xml; charset=utf-16")).utf8)
        }
        if mediaType?.parameters["charset"] != nil { return Array(Charset.decode(bytes, mediaType).utf8) }
        guard let charset = bytes.declaredEncoding else { return bytes }
        return Array(Charset.decode(bytes, MediaType("text/xml; charset=" + charset)).utf8)
    }
}

extension [UInt8] {
    /// `ISO-8859-1` in `<?xml version="1.0" encoding="ISO-8859-1"?>`; nil for UTF-8.
    fileprivate var declaredEncoding: String? {
        guard starts(with: "<?xml".utf8) else { return nil }
        let declaration = String(decoding: prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let name = declaration.firstMatch(of: /encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/)?.output.1,
            name.lowercased() != "utf-8"
        else { return nil }
        return String(name)
    }
}
