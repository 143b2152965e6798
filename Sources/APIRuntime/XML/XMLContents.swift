public import APIJSON

extension RequestContent {
    /// Sends a value as XML; `nil` sends no body.
    public static func xml<Value: JSONCodable>(
        _ value: Value?, _ form: XMLForm, as mediaType: String = "application/xml"
    ) -> RequestContent {
        guard let value else { return .none }
        do throws(InvalidRequest) {
            return RequestContent(.text(try form.text(of: value)), as: mediaType)
        } catch {
            return RequestContent(nil, as: mediaType, problem: error)
        }
    }
}

extension MultipartForm {
    /// Adds a value as one part of XML; `nil` adds no part.
    public mutating func append<Value: JSONCodable>(
        _ name: String, xml value: Value?, _ form: XMLForm, as mediaType: String = "application/xml",
        headers: [PartHeader] = []
    ) {
        guard let value else { return }
        do throws(InvalidRequest) {
            append(name, Array(try form.text(of: value).utf8), mediaType, headers)
        } catch {
            note(error)
        }
    }
}

extension XMLForm {
    fileprivate func text(of value: some JSONCodable) throws(InvalidRequest) -> String {
        let written = WrittenJSON(value)
        if let problem = written.problem { throw problem }
        let (text, unwritable) = XMLValueWriter.write((try? JSONValue(jsonBytes: written.bytes)) ?? .null, self)
        guard let unwritable else { return text }
        let code = String(unwritable.value, radix: 16, uppercase: true)
        throw .unsupported("XML cannot hold the character U+" + code)
    }

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
        guard mediaType?.parameters["charset"] == nil, let charset = bytes.declaredEncoding else {
            return Charset.utf8(bytes, mediaType)
        }
        return Charset.utf8(bytes, MediaType("text/xml; charset=" + charset))
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
